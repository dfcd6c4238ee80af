import { forgeContract } from '../contract-suite.ts';
import { fakeForge } from './fake-forge.ts';

forgeContract('the fake of the port', async () => fakeForge());
