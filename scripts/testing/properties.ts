// Set-up of all tests: properties are tested with the same values in every run, so that a failure is caused by the change. A failure names
// its seed; GRADUS_PROPERTIES=random, as in .ci/nightly, tests other values.
import process from 'node:process';
import { configureGlobal, readConfigureGlobal } from 'fast-check';

if (process.env['GRADUS_PROPERTIES'] !== 'random') configureGlobal({ ...readConfigureGlobal(), seed: 20_261_130 });
