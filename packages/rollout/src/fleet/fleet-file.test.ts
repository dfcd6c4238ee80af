import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { fleetFormat, readFleet, type FleetFormat } from './fleet-file.ts';
import type { Target } from '../model.ts';

function read(format: FleetFormat, text: string): readonly Target[] | string[] {
  const result = readFleet(text, format);
  if (result.ok) return result.fleet.targets;
  return result.problems.map(({ message, fix, position }) => `${position.line}:${position.column} ${message} ${fix}`);
}

describe('a fleet', () => {
  test.each([
    ['fleet.csv', 'csv'],
    ['FLEET.CSV', 'csv'],
    ['ops/fleet.json', 'json'],
    ['fleet.yaml', 'yaml'],
    ['fleet.csv.yml', 'yaml'],
    ['fleet', 'yaml'],
  ])('of the file %s is %s', (path, format) => {
    expect(fleetFormat(path)).toBe(format);
  });

  const expected = [
    {
      name: 'host-1',
      labels: { zone: 'a', tier: '2', canary: 'true' },
      version: '1.10',
      observedAt: 1772442000000,
      available: false,
    },
    { name: 'host-2', labels: { zone: 'b' } },
  ];
  test.each<[string, FleetFormat, string]>([
    [
      'a list in YAML: values are what is written, 1.10 is not 1.1',
      'yaml',
      '- { name: host-1, version: 1.10, zone: a, tier: 2, canary: true, observedAt: 2026-03-02T09:00:00Z, available: false }\n- name: host-2\n  zone: b\n  tier: ~\n  version:\n',
    ],
    [
      'under targets, labels beside the name or in a map',
      'yaml',
      'targets:\n  - { name: host-1, labels: { zone: a, canary: true }, tier: 2, version: "1.10", observedAt: "2026-03-02T10:00:00+01:00", available: false }\n  - { name: host-2, labels: { zone: b, tier: null } }\n',
    ],
    [
      'JSON with a fraction keeps its digits',
      'json',
      '{"$schema": "fleet.schema.json", "targets": [{"name": "host-1", "version": 1.10, "zone": "a", "tier": 2, "canary": true, "observedAt": "2026-03-02T09:00:00Z", "available": false}, {"name": "host-2", "zone": "b", "tier": null}]}',
    ],
    [
      'JSON without one',
      'json',
      '\uFEFF[{"name":"host-1","version":"1.10","zone":"a","tier":2,"labels":{"canary":true},"observedAt":"2026-03-02T09:00:00Z","available":false},{"name":"host-2","zone":"b"}]',
    ],
    [
      'CSV: an empty cell is no label',
      'csv',
      '\uFEFFname,zone,tier,canary,version,observedAt,available\r\nhost-1,a,2,true,1.10,2026-03-02T09:00:00Z,false\r\nhost-2,b,,,,,\r\n',
    ],
  ])('%s', (_, format, text) => {
    expect(read(format, text)).toEqual(expected);
  });

  test('an empty text is a label, in CSV by quotes', () => {
    expect(read('csv', 'name,zone\na,""\n')).toEqual(read('yaml', '[{ name: a, zone: "" }]'));
    expect(read('csv', 'name,zone\na,""\n')).toEqual([{ name: 'a', labels: { zone: '' } }]);
  });

  test('names that objects are born with are names', () => {
    const targets = read('csv', 'name,__proto__,constructor\ntoString,x,y\n') as readonly Target[];
    expect(targets.map(({ name, labels }) => [name, Object.entries(labels)])).toEqual([
      [
        'toString',
        [
          ['__proto__', 'x'],
          ['constructor', 'y'],
        ],
      ],
    ]);
  });

  test('the same in each format, whatever the values', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9.,"'#: {}~é-]{1,12}$/).filter((text) => text.trim() === text);
    const target = fc.record({ name: word, version: word, zone: word, 'a.b/c': word });
    fc.assert(
      fc.property(fc.uniqueArray(target, { selector: ({ name }) => name, minLength: 1, maxLength: 6 }), (targets) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const rows = targets.map((each) => Object.values(each).map(quote).join(','));
        const read3 = [
          read('csv', [Object.keys(targets[0]!).map(quote).join(','), ...rows].join('\n')),
          read('json', JSON.stringify(targets)),
          read('yaml', dump({ targets })),
        ];
        const wanted = targets.map(({ name, version, ...labels }) => ({ name, version, labels }));
        expect(read3).toEqual([wanted, wanted, wanted]);
      }),
    );
  });

  test('100,000 targets', () => {
    const targets = Array.from({ length: 100_000 }, (_, index) => `host-${index},${index % 3}`);
    expect(read('csv', `name,zone\n${targets.join('\n')}`)).toHaveLength(100_000);
  });
});

const list = 'Write a list of targets such as `- { name: host-1, zone: a }`, alone or under `targets:`.';
const table =
  'Begin with a line that names the columns, such as name,version,zone,tier; then one line for each target.';

describe('a problem is reported with its place and a fix', () => {
  test.each<[string, FleetFormat, string, string[]]>([
    ['nothing', 'yaml', '', [`1:1 The file is empty. ${list}`]],
    ['nothing', 'csv', '\n', [`1:1 The file is empty. ${table}`]],
    [
      'no target',
      'yaml',
      'targets: []',
      ['1:1 The fleet has no targets. List at least one. Where a program writes the file, see why it found none.'],
    ],
    [
      'no target',
      'csv',
      'name,zone\n',
      ['1:1 The fleet has no targets. List at least one. Where a program writes the file, see why it found none.'],
    ],
    ['a text', 'yaml', 'host-1', [`1:1 The file holds "host-1", and no list of targets. ${list}`]],
    ['no list', 'yaml', 'a: 1\ntargets: host-1', [`2:10 \`targets\` is "host-1"; it must be a list. ${list}`]],
    ['misspelt', 'yaml', 'target: []', ['1:1 `target` is not known in a fleet. Did you mean `targets`?']],
    [
      'a document',
      'yaml',
      'kind: Fleet\ntargets: [{ name: a }]',
      ['1:1 `kind` is not known in a fleet. Remove it; a fleet has `targets` alone.'],
    ],
    ['an empty map', 'json', '{}', [`1:1 The fleet has no \`targets\`. ${list}`]],
    [
      'two documents',
      'yaml',
      '[{ name: a }]\n---\n[{ name: b }]',
      ['1:1 The file has 2 documents; a fleet is one. Put all targets into one list.'],
    ],
    [
      'no JSON',
      'json',
      '[{"name": "a",}]',
      ['1:15 The file cannot be read as JSON: expected an entry, but found `}`. Remove the comma before it.'],
    ],
    [
      'a tag',
      'yaml',
      '- !Ref a',
      ['1:3 The file cannot be read as YAML: the tag `!Ref` is unknown. Write a plain list of targets.'],
    ],
    [
      'a bare name',
      'yaml',
      '- host-1\n- host 2',
      [
        '1:3 Target 1 is "host-1"; it must be a map. Write it as { name: host-1 }.',
        '2:3 Target 2 is "host 2"; it must be a map. Write it with its name and labels, such as { name: host-1, zone: a }.',
      ],
    ],
    ['no name', 'yaml', '- zone: a', ['1:3 Target 1 has no name. Give it a name that no other target has.']],
    [
      'an empty name',
      'csv',
      'zone,name\na," "\nb,',
      [
        '2:3 The name of target 1 is empty. Give it a name that no other target has.',
        '3:1 Target 2 has no name. Give it a name that no other target has.',
      ],
    ],
    [
      'one name twice',
      'yaml',
      '- name: a\n- name: b\n- name: a',
      ['3:9 The name "a" appears twice, first in line 1. Rename one of the two, or remove it.'],
    ],
    [
      'one name twice',
      'csv',
      'zone,name\nx,a\ny,b\nz,a\n',
      ['4:3 The name "a" appears twice, first in line 2. Rename one of the two, or remove it.'],
    ],
    [
      'one name twice, as number and as text',
      'json',
      '[{"name": 1},\n {"name": "1"}]',
      ['2:11 The name "1" appears twice, first in line 1. Rename one of the two, or remove it.'],
    ],
    ['spaces', 'yaml', '- name: "a "', ['1:9 The name "a " begins or ends with a space. Remove it.']],
    [
      'too long',
      'yaml',
      `- name: ${'a'.repeat(254)}`,
      ['1:9 The name of target 1 has 254 characters; at most 253 are allowed. Use a shorter name.'],
    ],
    [
      'a control character',
      'json',
      '[{"name": "a\\u001b[31m"}]',
      ['1:11 The name of target 1 has the character U+001B, which cannot be seen. Remove it.'],
    ],
    [
      'two lines',
      'csv',
      'name\n"a\nb"',
      ['2:1 The name of target 1 has the character U+000A, which cannot be seen. Remove it.'],
    ],
    [
      'text that turns round',
      'yaml',
      '- { name: a, zone: "\\u202Eb" }',
      ['1:20 The label "zone" of "a" has the character U+202E, which cannot be seen. Remove it.'],
    ],
    [
      'half a character',
      'json',
      '[{"name": "a\\ud800"}]',
      ['1:11 The name of target 1 has the character U+D800, which cannot be seen. Remove it.'],
    ],
    [
      'a name that is a list',
      'yaml',
      '- name: [a]',
      [
        '1:3 The name of target 1 is a list; it must be text. Write one text; what has several parts becomes several labels.',
      ],
    ],
    [
      'a label that is a map',
      'yaml',
      '- name: a\n  zone: { eu: 1 }',
      [
        '2:3 The label "zone" of "a" is a map; it must be text. Write one text; what has several parts becomes several labels.',
      ],
    ],
    [
      'labels that are a list',
      'yaml',
      '- name: a\n  labels: [zone]',
      [
        '2:3 `labels` of "a" is a list; it must be a map of labels. Write { zone: a, tier: 2 }, or the labels beside the name.',
      ],
    ],
    [
      'a label twice',
      'yaml',
      '- name: a\n  zone: x\n  labels: { zone: y }',
      ['3:13 The label "zone" of "a" is set twice: in `labels`, and beside it. Remove one of the two.'],
    ],
    [
      'a label without a name',
      'yaml',
      '- name: a\n  "": x',
      ['2:3 "a" has the label ""; the name of a label has 1 to 253 characters that can be seen. Correct its name.'],
    ],
    [
      'a field in another spelling',
      'yaml',
      '- name: a\n  observed_at: 2026-03-02T09:00:00Z',
      ['2:3 `observed_at` of "a" would be a label. Write `observedAt`.'],
    ],
    [
      'a field in another spelling',
      'csv',
      'name,Version\na,1\n',
      ['2:3 `Version` of "a" would be a label. Write `version`.'],
    ],
    [
      'availability',
      'yaml',
      '- { name: a, available: yes }',
      [
        '1:25 `available` of "a" is "yes"; it must be true or false. Write true or false, or leave it out: then it is true.',
      ],
    ],
    [
      'an instant without an offset',
      'csv',
      'name,observedAt\na,2026-03-02T09:00:00',
      [
        '2:3 `observedAt` of "a" is "2026-03-02T09:00:00"; it must be an instant with seconds and an offset. Write it such as 2026-03-02T09:00:00Z.',
      ],
    ],
    [
      'a day that is none',
      'yaml',
      '- { name: a, observedAt: 2026-02-30T09:00:00Z }',
      [
        '1:26 `observedAt` of "a" is "2026-02-30T09:00:00Z"; it must be an instant with seconds and an offset. Write it such as 2026-03-02T09:00:00Z.',
      ],
    ],
    [
      'an open quote',
      'csv',
      'name\n"a',
      [
        '2:1 The file cannot be read as CSV: the quote that begins this cell is never closed. Close the quote, and write each quote in the cell twice.',
      ],
    ],
    [
      'too few cells and too many',
      'csv',
      'name,zone\na\nb,c,d\n',
      [
        '2:1 Target 1 has 1 cell, and there are 2 columns. Give each column a cell, an empty one where there is nothing; put a text with a comma in quotes.',
        '3:3 Target 2 has 3 cells, and there are 2 columns. Give each column a cell, an empty one where there is nothing; put a text with a comma in quotes.',
      ],
    ],
    [
      'a space before a cell',
      'csv',
      'name,zone\na, b\n',
      [
        '2:3 The cell " b" of target 1 begins or ends with a space. Remove the space, or put the cell in quotes if it is meant.',
      ],
    ],
    [
      'a head with spaces',
      'csv',
      'name, zone\na,b\n',
      ['1:6 The name of the column " zone" begins or ends with a space. Remove it.'],
    ],
    [
      'a column without a name, and one twice',
      'csv',
      'name,,a,a\nx,1,2,3\n',
      ['1:6 Column 2 has no name. Name it, or remove it.', '1:9 Two columns are called "a". Rename one, or remove it.'],
    ],
    [
      'labels as a column',
      'csv',
      'name,labels\na,b\n',
      ['1:6 A column cannot be called `labels`. Give each label its own column.'],
    ],
    [
      'no head',
      'csv',
      'host-1,a\nhost-2,b\n',
      [`1:1 The first line, which names the columns, has no column \`name\`. ${table}`],
    ],
    [
      'semicolons',
      'csv',
      'name;zone\na;b\n',
      ['1:1 The first line, which names the columns, has no column `name`. Separate cells by commas, not by ";".'],
    ],
  ])('%s (%s)', (_, format, text, expected) => {
    expect(read(format, text)).toEqual(expected);
  });

  test('at most fifty, however many there are', () => {
    expect(read('csv', `name\n${'a\n'.repeat(500)}`)).toHaveLength(50);
    expect(read('csv', `name,zone\n${'a\n'.repeat(500)}`)).toHaveLength(50);
    expect(read('yaml', '- { zone: [], tier: [] }\n'.repeat(500))).toHaveLength(50);
  });

  test('no text makes it throw, and what it refuses has a reason', () => {
    const piece = fc.constantFrom(
      'name',
      ',',
      '\n',
      '"',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      'a',
      '&x',
      '*x',
      '\uFEFF',
      '\0',
      '\r',
      'targets',
      '\t',
      '1.10',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<FleetFormat>('csv', 'json', 'yaml'), (given, format) => {
        const result = readFleet(given, format);
        const problems = result.ok ? [] : result.problems;
        expect(result.ok ? result.fleet.targets.length : problems.length).toBeGreaterThan(0);
        expect(
          problems.filter(({ message, fix, position }) => !message.endsWith('.') || fix === '' || position.line < 1),
        ).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a billion laughs end early', () => {
    const laughs = [
      '- &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'
        .split('')
        .map((letter, index) => `- &${letter} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
    ];
    expect(read('yaml', laughs.join('\n'))[0]).toMatch(
      /its aliases expand to more than 1,000,000 values. Write a plain list/,
    );
  });
});

describe('the schema for editors', () => {
  const schema = load(
    readFileSync(new URL('../../../core/schemas/fleet.schema.yaml', import.meta.url), 'utf8'),
  ) as object;
  const valid = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

  test('is published as it is tested', async () => {
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../../../docs/reference/schemas/fleet.schema.json',
    );
  });

  test('knows what the reader knows: whatever it refuses, the reader does', () => {
    const scalar = fc.constantFrom<unknown>(
      'a',
      '',
      1,
      true,
      null,
      [],
      {},
      'x'.repeat(1_001),
      '2026-03-02T09:00:00Z',
      'false',
    );
    const target = fc.oneof(
      fc.record(
        {
          name: scalar,
          version: scalar,
          available: scalar,
          observedAt: scalar,
          zone: scalar,
          labels: fc.oneof(scalar, fc.record({ tier: scalar })),
        },
        { requiredKeys: [] },
      ),
      scalar,
    );
    const one = fc.oneof(
      target.map((each) => [each]),
      target.map((each) => ({ targets: [each] })),
      target.map((each) => ({ target: [each] })),
      scalar,
    );
    fc.assert(
      fc.property(one, (value) => {
        expect(valid(value) || !readFleet(JSON.stringify(value), 'json').ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('and lets through what the reader reads', () => {
    const targets = [
      {
        name: 'a',
        version: 1.1,
        zone: 'x',
        tier: 2,
        canary: true,
        labels: { b: 1, c: null },
        available: 'false',
        observedAt: null,
      },
    ];
    expect([valid(targets), valid({ targets }), valid({ $schema: 'x', targets })]).toEqual([true, true, true]);
    expect(readFleet(JSON.stringify(targets), 'json').ok).toBe(true);
  });
});
