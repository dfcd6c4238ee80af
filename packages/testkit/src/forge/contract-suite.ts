import { describe } from 'vitest';
import { commentsContract } from './contract/comments.ts';
import { decisionsContract } from './contract/decisions.ts';
import { deploymentsContract } from './contract/deployments.ts';
import { faultsContract } from './contract/faults.ts';
import { jobsContract } from './contract/jobs.ts';
import { reviewContract } from './contract/review.ts';
import { verdictsContract } from './contract/verdicts.ts';
import type { ForgeWorld } from './forge-world.ts';

/** Tests for every implementation of the forge interface: the real adapters with fakes of their forges, and the in-memory forge. */
export function forgeContract(name: string, start: () => Promise<ForgeWorld>): void {
  describe(`${name} reads requests`, () => {
    reviewContract(start);
    decisionsContract(start);
  });
  describe(`${name} reads jobs`, () => jobsContract(start));
  describe(`${name} writes`, () => {
    commentsContract(start);
    verdictsContract(start);
    deploymentsContract(start);
  });
  describe(`${name} survives`, () => faultsContract(start));
}
