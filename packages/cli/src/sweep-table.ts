import { localInstant, stableJson } from '@gradus/core';
import type { CiRequest, Swept } from '@gradus/node';
import { printable } from './terminal.ts';

/** What came of one request, and of telling it. */
export interface SweptRequest {
  readonly swept: Swept;
  readonly title: string;
  /** Of the project, as the target has it. */
  readonly zone: string;
  /** What the forge did not let be written, as sentences. */
  readonly refused: readonly string[];
}

/** A line a request, and below it why it could not be judged or told. */
export function sweepTable(requests: readonly SweptRequest[], forge: CiRequest['forge']): string {
  const mark = forge === 'gitlab' ? '!' : '#';
  const names = requests.map(({ swept }) => `${mark}${swept.number}`);
  const column = Math.max(0, ...names.map(({ length }) => length));
  const lines = requests.flatMap((request, index) => {
    const name = names[index]!.padEnd(column);
    const margin = ' '.repeat(column + 2);
    const { swept, title, refused } = request;
    if ('problem' in swept) return [`${name}  not judged  keeps the verdict that it has`, `${margin}${swept.problem}`];
    return [
      `${name}  ${swept.state.padEnd(10)}  ${cut(title)}`.trimEnd(),
      ...timesOf(request).map((line) => margin + line),
      ...refused.map((line) => margin + line),
    ];
  });
  const judged = requests.filter(({ swept }) => 'state' in swept).length;
  const count =
    requests.length === 0
      ? 'There is no open request.'
      : `${judged} of ${requests.length} ${requests.length === 1 ? 'request was' : 'requests were'} judged again.`;
  return printable(`${[...lines, ...(lines.length > 0 ? [''] : []), count].join('\n')}\n`);
}

function timesOf({ swept, zone }: SweptRequest): string[] {
  if ('problem' in swept) return [];
  const { retryAt, validUntil } = swept;
  return [
    ...(retryAt === undefined ? [] : [`may turn at ${localInstant(retryAt, zone)}`]),
    ...(validUntil === undefined ? [] : [`holds until ${localInstant(validUntil, zone)}`]),
  ];
}

/** Titles are anybody's text, and go on one line. */
function cut(title: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The same for programs; members that are not known are left out. */
export function sweepJson(requests: readonly SweptRequest[]): string {
  const list = requests.map(({ swept, title, refused }) =>
    'problem' in swept
      ? { number: swept.number, problem: swept.problem }
      : {
          number: swept.number,
          title,
          state: swept.state,
          validUntil: swept.validUntil,
          retryAt: swept.retryAt,
          told: refused.length === 0,
          refused,
        },
  );
  return stableJson({ schemaVersion: 1, requests: list });
}
