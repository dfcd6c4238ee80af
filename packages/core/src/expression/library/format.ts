import { parseDate, parseInstant } from '../../time/instant.ts';
import { Optional } from '../cel-js.ts';
import type { FunctionDefinition } from '../definition.ts';
import { parseUrl } from './parse-url.ts';

/** A form that text must have. */
export class TextFormat {
  readonly name: string;
  /** The problems of a text, as parts of sentences; empty if it has the form. */
  readonly problems: (text: string) => readonly string[];

  constructor(name: string, problems: (text: string) => readonly string[]) {
    this.name = name;
    this.problems = problems;
  }

  equals(other: TextFormat): boolean {
    return this.name === other.name;
  }

  toString(): string {
    return this.name;
  }
}

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';

function shaped(pattern: RegExp, longest: number, rule: string): (text: string) => readonly string[] {
  return (text) => [
    ...(text.length > longest ? [`must be no more than ${longest} characters`] : []),
    ...(text.length <= 2_000 && pattern.test(text) ? [] : [rule]),
  ];
}

function when(isValid: (text: string) => boolean, rule: string): (text: string) => readonly string[] {
  return (text) => (isValid(text) ? [] : [rule]);
}

const formats: readonly (readonly [
  name: string,
  what: string,
  valid: string,
  problems: (text: string) => readonly string[],
])[] = [
  [
    'dns1123Label',
    'a DNS label (RFC 1123): 1 to 63 lower-case letters, digits and hyphens',
    'checkout-2',
    shaped(
      new RegExp(`^${label}$`),
      63,
      'must consist of lower-case letters, digits and hyphens, and begin and end with a letter or digit',
    ),
  ],
  [
    'dns1123Subdomain',
    'DNS labels separated by dots, at most 253 characters',
    'shop.example',
    shaped(
      new RegExp(`^${label}(\\.${label})*$`),
      253,
      'must consist of lower-case letters, digits, hyphens and dots, and begin and end with a letter or digit',
    ),
  ],
  [
    'uri',
    'an absolute URL or an absolute path',
    'https://shop.example/',
    when((text) => parseUrl(text) !== undefined, 'must be an absolute URL or an absolute path'),
  ],
  [
    'uuid',
    'a UUID',
    '123e4567-e89b-12d3-a456-426614174000',
    when((text) => /^[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}$/.test(text), 'must be a UUID'),
  ],
  [
    'date',
    'an existing date',
    '2026-03-01',
    when((text) => parseDate(text) !== undefined, 'must be an existing date, such as 2026-03-01'),
  ],
  [
    'datetime',
    'an RFC 3339 date-time',
    '2026-03-01T09:00:00Z',
    when((text) => parseInstant(text) !== undefined, 'must be an RFC 3339 date-time, such as 2026-03-01T09:00:00Z'),
  ],
];

const byName = new Map(formats.map(([name, , , problems]) => [name, new TextFormat(name, problems)]));

/** The formats of Kubernetes' format library that documents use, under their names. */
export const format: readonly FunctionDefinition[] = [
  ...formats.map(([name, what, valid]): FunctionDefinition => ({
    signature: `format.${name}(): Format`,
    doc: `The format of ${what}.`,
    example: [`format.${name}().validate("${valid}").hasValue()`, 'false'],
    run: () => byName.get(name),
  })),
  {
    signature: 'format.named(string): optional<Format>',
    doc: `The format with this name (${[...byName.keys()].join(', ')}), or none.`,
    example: ['format.named("uuid").value() == format.uuid()', 'true'],
    run: (_, name: string) => Optional.of(byName.get(name)),
    checkLiteral: ([, name]) =>
      name === undefined || byName.has(name)
        ? undefined
        : `There is no format "${name}"; the formats are ${[...byName.keys()].join(', ')}.`,
  },
  {
    signature: 'Format.validate(string): optional<list<string>>',
    doc: 'What is wrong with a text, or none if it matches the format.',
    example: [
      'format.dns1123Label().validate("Checkout").value()',
      '["must consist of lower-case letters, digits and hyphens, and begin and end with a letter or digit"]',
    ],
    run(_, { problems }: TextFormat, text: string) {
      const found = problems(text);
      return Optional.of(found.length === 0 ? undefined : found);
    },
  },
];
