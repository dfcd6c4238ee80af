import { localInstant, stableJson } from '@gradus/core/internal';
import { requestMarks, type CiRequest, type SweptRequest } from '@gradus/node/internal';
import { printable } from './terminal.ts';

/** One line for each request, and below it why it could not be checked or reported. */
export function sweepTable(requests: readonly SweptRequest[], forge: CiRequest['forge']): string {
  const mark = requestMarks[forge];
  const names = requests.map(({ swept }) => `${mark}${swept.number}`);
  const column = Math.max(0, ...names.map(({ length }) => length));
  const lines = requests.flatMap((request, index) => {
    const name = names[index]!.padEnd(column);
    const margin = ' '.repeat(column + 2);
    const { swept, title, refused } = request;
    if ('problem' in swept)
      return [
        `${name}  not judged  ${swept.unmarked ?? 'is marked undecided'}`,
        `${margin}${swept.bug === undefined ? '' : 'A bug in Gradus: '}${swept.problem}`,
      ];
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
    ...(retryAt === undefined ? [] : [`may change at ${localInstant(retryAt, zone)}`]),
    ...(validUntil === undefined ? [] : [`holds until ${localInstant(validUntil, zone)}`]),
  ];
}

/** Titles are untrusted text, and are shown on one line. */
function cut(title: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The same for programs; unknown members are omitted. */
export function sweepJson(requests: readonly SweptRequest[], landed?: object): string {
  const list = requests.map(({ swept, title, refused }) =>
    'problem' in swept
      ? { number: swept.number, problem: swept.problem, marked: swept.unmarked === undefined, bug: 'bug' in swept }
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
  return stableJson({ schemaVersion: 1, requests: list, ...(landed && { landed }) });
}
