import { ForgeError } from '@gradus/core/forge';
import { jobsOfForge, type JobFacts } from '@gradus/rollout/internal';
import { connect, type Connection } from '../connect/connect.ts';

/** Reads the jobs of some commits from the forge of this job. Jobs that it does not report are returned as unknown. Never rejects. */
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
