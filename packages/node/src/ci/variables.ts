// Names of variables that messages and help texts give. Only this folder knows what runners call things.

/** Where a job's token is read from, as part of a sentence. */
export const tokenVariables = 'GRADUS_TOKEN, else GITHUB_TOKEN on GitHub or GITLAB_TOKEN on GitLab';
/** The token that GitLab makes for each job. */
export const jobTokenVariable = 'CI_JOB_TOKEN';
/** The address of GitLab's API. */
export const apiUrlVariable = 'CI_API_V4_URL';
/** The slot of one of GitLab's parallel jobs, for a shell: `2/5`. */
export const slotVariables = '$CI_NODE_INDEX/$CI_NODE_TOTAL';
