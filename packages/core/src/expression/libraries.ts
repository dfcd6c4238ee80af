import type { FunctionDefinition } from './definition.ts';
import { accessors } from './library/accessors.ts';
import { conversions } from './library/conversions.ts';
import { core } from './library/core.ts';
import { format } from './library/format.ts';
import { globs } from './library/globs.ts';
import { listFunctions } from './library/lists.ts';
import { quantity } from './library/quantity.ts';
import { regex } from './library/regex.ts';
import { semver } from './library/semver.ts';
import { sets } from './library/sets.ts';
import { strings } from './library/strings.ts';
import { timeLibrary } from './library/time.ts';
import { url } from './library/url.ts';

/** Every function of the policy language, except those of CEL itself. */
export const libraries: readonly (readonly FunctionDefinition[])[] = [
  core,
  conversions,
  accessors,
  listFunctions,
  sets,
  strings,
  regex,
  globs,
  semver,
  url,
  quantity,
  format,
  timeLibrary,
];
