import { formats } from '@gradus/core';
import { landedFix, landedText, stateOfLanded, type LandedLook } from '@gradus/node/internal';
import { reportOf } from './reporting.ts';
import { printable } from './terminal.ts';

/** What landed, for people; empty if nothing did. */
export function landedReport({ on, landed }: LandedLook): string {
  const sentence = landedText(on, landed);
  if (sentence === undefined) return '';
  if (landed.is !== 'unjudged') return printable(`${sentence}\n\n`);
  const text = formats.find(({ name }) => name === 'text')!.reporter(reportOf(landed.verdict, false));
  return `${printable(`${sentence}\n${landedFix}\n\n`)}${text}\n`;
}

/** The same for programs. */
export function landedJson({ on, landed, refused }: LandedLook): object {
  const { branch, tip } = on;
  const about = { branch, tip, is: landed.is, state: stateOfLanded(landed), refused };
  if (landed.is === 'unknown') return { ...about, why: landed.why };
  if (landed.is !== 'unjudged') return { ...about, ...('from' in landed && { from: landed.from }) };
  const { findings, undecided } = landed.verdict.verdict;
  const shown = [...findings, ...undecided].map(({ policy, validation, outcome, message, location }) => ({
    policy,
    validation,
    outcome,
    message,
    path: location.path,
  }));
  return { ...about, from: landed.from, findings: shown };
}
