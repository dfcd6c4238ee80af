import { forgeContract } from '../testing/forge/contract-suite.ts';
import { githubWorld } from '../testing/forge/github/github-world.ts';

forgeContract('the adapter for GitHub', githubWorld);
