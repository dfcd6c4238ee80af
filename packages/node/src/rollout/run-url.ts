type Environment = Readonly<Record<string, string | undefined>>;

/** The page of this job's run on its forge, to read more at; undefined outside of CI, and where the forge does not say. */
export function ciRunUrl(environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '1' } = environment;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID)
    return webAddress(
      `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`,
    );
  // The page of the job has its log; that of the pipeline is one step further.
  return webAddress(environment['CI_JOB_URL'] || environment['CI_PIPELINE_URL']);
}

function webAddress(text: string | undefined): string | undefined {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
