import process from 'node:process';
import { prometheus } from './prometheus.ts';
import { openSite, rolloutSettings, type Site, type SiteOptions } from './site.ts';
import { openStateStore } from './state-store.ts';

/** How one command or job is to drive rollouts. What it is given goes before what the project file says. */
export interface ProjectSite extends Omit<SiteOptions, 'store' | 'ask'> {
  /** Full name of the ref of the state. */
  readonly stateRef?: string;
  readonly remote?: string;
  /** The remote where neither was told: a clone that is thrown away must not keep the state. Default: this clone. */
  readonly otherwiseRemote?: string;
}

/** Opens the repository with the state and Prometheus that the project file names. Throws RepositoryError and ConfigurationError. */
export function openProjectSite({ stateRef, remote, otherwiseRemote, ...options }: ProjectSite): Promise<Site> {
  const { dir, now } = options;
  return openSite({
    ...options,
    store: (tree) => {
      const settings = rolloutSettings(tree);
      const ref = stateRef ?? settings.state?.ref;
      const at = remote ?? settings.state?.remote ?? otherwiseRemote;
      return openStateStore({ dir, ...(ref !== undefined && { ref }), ...(at !== undefined && { remote: at }), now });
    },
    ask: (tree) => {
      const address = rolloutSettings(tree).prometheus?.address;
      const token = process.env['GRADUS_PROMETHEUS_TOKEN'];
      return address === undefined ? undefined : prometheus({ address, ...(token !== undefined && { token }) });
    },
  });
}

/** Tells one run of a job from another; undefined outside of CI. */
export function ciRunId(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, CI_PIPELINE_ID, CI_JOB_ID } = environment;
  if (GITHUB_RUN_ID) return `github-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT ?? '1'}`;
  return CI_PIPELINE_ID ? `gitlab-${CI_PIPELINE_ID}-${CI_JOB_ID ?? ''}` : undefined;
}
