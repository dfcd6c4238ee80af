import process from 'node:process';
import { RepositoryError } from '../files/repository-error.ts';
import { prometheus } from './prometheus.ts';
import { openSite, rolloutSettings, type Site, type SiteOptions } from './site.ts';
import { defaultStateRef, openStateStore } from './state-store.ts';

/** How one command or job is to drive rollouts. What it is given goes before what the project file says. */
export interface ProjectSite extends Omit<SiteOptions, 'store' | 'ask'> {
  /** Full name of the ref of the state. */
  readonly stateRef?: string;
  readonly remote?: string;
  /** The remote if neither is given: a clone that is thrown away must not keep the state. Default: this clone. */
  readonly otherwiseRemote?: string;
  /** Steps at a simulated time are written: only to a ref that is not the one of the state. Default false. */
  readonly rehearses?: boolean;
}

/** Opens the repository with the state and Prometheus that the project file names. Throws RepositoryError and ConfigurationError. */
export function openProjectSite(project: ProjectSite): Promise<Site> {
  const { stateRef, remote, otherwiseRemote, rehearses = false, ...options } = project;
  const { dir, now } = options;
  return openSite({
    ...options,
    store: async (tree) => {
      const settings = rolloutSettings(tree);
      const ref = stateRef ?? settings.state?.ref;
      // The default is refused also where the project file names another: there, too, it may hold a state.
      if (rehearses && [undefined, settings.state?.ref, defaultStateRef].includes(stateRef))
        throw new RepositoryError(
          'A step at a simulated time is written to a separate ref only: add --state-ref refs/heads/rehearsal.',
        );
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
