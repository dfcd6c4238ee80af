import type { CiJob } from './job.ts';

/** A process that no forge started. Tokens of the environment are for a forge that it does not name, so none is used. */
export const noJob: CiJob = {
  forge: undefined,
  request: undefined,
  actor: undefined,
  commit: undefined,
  branch: undefined,
  targetBranch: undefined,
  runId: undefined,
  run: undefined,
  runUrl: undefined,
  serverUrl: undefined,
  workspace: '.',
  outputFile: undefined,
  summaryFile: undefined,
  filesUrl: () => undefined,
  token: () => '',
  isJobToken: () => false,
};
