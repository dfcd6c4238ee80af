import type { Attack, Chapter } from './attack.ts';
import { approvals } from './table/approvals.ts';
import { exemptions } from './table/exemptions.ts';
import { exhaustion } from './table/exhaustion.ts';
import { forge } from './table/forge.ts';
import { hiding } from './table/hiding.ts';
import { injection } from './table/injection.ts';
import { records } from './table/records.ts';
import { rules } from './table/rules.ts';
import { tests } from './table/tests.ts';

/** Pull requests that try to get around the gate. docs/security.md shows this table to people. */
export const chapters: readonly Chapter[] = [
  rules,
  approvals,
  tests,
  records,
  hiding,
  exemptions,
  exhaustion,
  injection,
  forge,
];

export const attacks: readonly Attack[] = chapters.flatMap((chapter) => chapter.attacks);
