import type { Attack, Chapter } from './attack.ts';
import { approvals } from './table/approvals.ts';
import { exemptions } from './table/exemptions.ts';
import { exhaustion } from './table/exhaustion.ts';
import { forge } from './table/forge.ts';
import { hiding } from './table/hiding.ts';
import { landing } from './table/landing.ts';
import { injection } from './table/injection.ts';
import { merging } from './table/merging.ts';
import { peoplesRights } from './table/people.ts';
import { known } from './table/known.ts';
import { records } from './table/records.ts';
import { results } from './table/results.ts';
import { rules } from './table/rules.ts';
import { schemas } from './table/schemas.ts';
import { spelling } from './table/spelling.ts';
import { tests } from './table/tests.ts';
import { unreadableValues } from './table/unreadable-values.ts';

/** Pull requests that try to get around the gate. docs/security.md shows this table to people. */
export const chapters: readonly Chapter[] = [
  merging,
  landing,
  rules,
  approvals,
  peoplesRights,
  tests,
  results,
  records,
  hiding,
  known,
  spelling,
  exemptions,
  exhaustion,
  schemas,
  unreadableValues,
  injection,
  forge,
];

export const attacks: readonly Attack[] = chapters.flatMap((chapter) => chapter.attacks);
