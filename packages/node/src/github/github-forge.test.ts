import { forgeContract } from '@gradus/testkit/forge/contract-suite.ts';
import { githubWorld } from '@gradus/testkit/forge/github/github-world.ts';

forgeContract('the adapter for GitHub', githubWorld);
