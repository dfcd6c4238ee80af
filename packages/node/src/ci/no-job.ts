import type { CiJob } from './job.ts';

/** A process that was not started by a forge. It is unknown for which forge the tokens in its environment are, so none is used. */
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
