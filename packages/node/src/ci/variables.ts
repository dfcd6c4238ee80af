// Names of variables for messages and help texts. Only this folder contains names that runners use.

/** The variables of a job's token, as part of a sentence. */
export const tokenVariables = 'GRADUS_TOKEN, else GITHUB_TOKEN on GitHub or GITLAB_TOKEN on GitLab';
/** The token that GitLab creates for each job. */
export const jobTokenVariable = 'CI_JOB_TOKEN';
/** The address of GitLab's API. */
export const apiUrlVariable = 'CI_API_V4_URL';
/** The slot of one of GitLab's parallel jobs, for a shell: `2/5`. */
export const slotVariables = '$CI_NODE_INDEX/$CI_NODE_TOTAL';
