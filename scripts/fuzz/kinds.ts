import type { Kind } from './kind.ts';
import { calendars, times } from './kinds/clocks.ts';
import { documents, foreign } from './kinds/documents.ts';
import { junit, reviews, statements } from './kinds/evidence.ts';
import { expressions } from './kinds/expressions.ts';
import { globs } from './kinds/paths.ts';
import { policies, projects, schemasOfProject } from './kinds/rules.ts';
import { schemas } from './kinds/schemas.ts';

/** Every kind of input that comes from outside. */
export const kinds: Readonly<Record<string, Kind>> = {
  documents,
  foreign,
  policies,
  projects,
  schemasOfProject,
  schemas,
  expressions,
  junit,
  statements,
  reviews,
  globs,
  times,
  calendars,
};
