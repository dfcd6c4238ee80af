import type { Kind } from './kind.ts';
import { calendars, times } from './kinds/clocks.ts';
import { documentKinds, foreign } from './kinds/documents.ts';
import { junitKinds, reviews, statements } from './kinds/evidence.ts';
import { expressions } from './kinds/expressions.ts';
import { globKinds } from './kinds/paths.ts';
import { policies, projects, schemasOfProject } from './kinds/rules.ts';
import { schemaKinds } from './kinds/schemas.ts';

/** Every kind of input that comes from outside. */
export const kinds: Readonly<Record<string, Kind>> = {
  documents: documentKinds,
  foreign,
  policies,
  projects,
  schemasOfProject,
  schemas: schemaKinds,
  expressions,
  junit: junitKinds,
  statements,
  reviews,
  globs: globKinds,
  times,
  calendars,
};
