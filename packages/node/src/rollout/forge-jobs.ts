import { ForgeError, jobsOfForge, type JobFacts } from '@gradus/core';
import { connect, type Connection } from '../forge/connect.ts';

/** Asks the forge of this job for jobs of some commits. What it does not tell is told as that, and never rejects. */
export function forgeJobs(connection: Connection): (commits: readonly string[]) => Promise<JobFacts> {
  return async (commits) => {
    try {
      const forge = await connect(connection);
      return jobsOfForge(await forge.jobs(commits));
    } catch (error) {
      if (error instanceof ForgeError) return { results: [], unreadable: [error.message.replace(/\.$/, '')] };
      throw error;
    }
  };
}
