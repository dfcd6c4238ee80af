import process from 'node:process';
import { prometheus } from './prometheus.ts';
import { openSite, rolloutSettings, type Site, type SiteOptions } from './site.ts';
import { openStateStore } from './state-store.ts';

/** How one command or job is to drive rollouts. What it is given goes before what the project file says. */
export interface ProjectSite extends Omit<SiteOptions, 'store' | 'ask'> {
  /** Full name of the ref of the state. */
  readonly stateRef?: string;
  readonly remote?: string;
  /** The remote if neither is given: a clone that is thrown away must not keep the state. Default: this clone. */
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
