/** Seconds for which a delayed job may wait. docs.gitlab.com, "CI/CD YAML syntax reference", "start_in": one week. */
export const longestDelay: number = 7 * 86_400;

/** Seconds between two looks of a job, and for how many seconds it looks: less than the hour after which a project ends a job by default. */
export const jobPatience: { readonly every: number; readonly seconds: number } = { every: 60, seconds: 3000 };
