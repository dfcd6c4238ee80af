/** Seconds for which a delayed job may wait. docs.gitlab.com, "CI/CD YAML syntax reference", "start_in": one week. */
export const longestDelay: number = 7 * 86_400;

/** Seconds between two attempts of a job, and the seconds for all of them: less than the default job timeout of one hour. */
export const jobPatience: { readonly every: number; readonly seconds: number } = { every: 60, seconds: 3000 };
