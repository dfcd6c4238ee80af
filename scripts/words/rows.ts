/** Wording that we do not use, and what to write instead. Only rows without false alarms. */
export interface Row {
  readonly pattern: RegExp;
  readonly write: string;
}

/** Nouns after "is no": "is no longer" and "there is no file" are good English. */
const nouns = (
  'keyword duration instant date date-time time zone cadence window number integer boolean text list map object value member name kind ' +
  'key digest version glob pattern regex expression commit branch ref file folder document policy job request repository address URL ' +
  'JSON YAML review token instance proof evidence'
).replaceAll(' ', '|');

const rows: readonly Row[] = [
  { pattern: /\btold\b/gi, write: 'reports, reported, shows or prints' },
  { pattern: /\bwhoever\b/gi, write: 'the person who …, or anyone who …' },
  { pattern: /\b(?:takes|took|taken)(?: it| them)? back\b/gi, write: 'rolls back (a rollout) or reverts (a commit)' },
  { pattern: /\b(?:brings?|brought) along\b/gi, write: 'adds or introduces' },
  { pattern: /\bgated on\b/gi, write: 'simulated: do not use this result as a gate' },
  {
    pattern: new RegExp(String.raw`(?<!\bthere (?:\w+ )?)\b(?:is|are) no (?:${nouns})s?\b`, 'gi'),
    write: 'is not a …, or is not a valid …',
  },
  { pattern: /\boutside of\b/gi, write: 'outside' },
];

/** A place that needs another wording; line and column are 1-based. */
export interface Hit {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly write: string;
}

/** The places to reword in the prose of a file. */
export function hitsIn(prose: string): Hit[] {
  return prose.split('\n').flatMap((text, index) =>
    rows.flatMap(({ pattern, write }) =>
      [...text.matchAll(pattern)].map((match) => ({
        line: index + 1,
        column: match.index + 1,
        found: match[0],
        write,
      })),
    ),
  );
}
