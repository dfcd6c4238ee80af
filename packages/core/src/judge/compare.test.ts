import { describe, expect, test } from 'vitest';
import { dump } from 'js-yaml';
import { check, treeOf } from './check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceFile } from '../model/file.ts';
import type { Verdict } from '../model/verdict.ts';

type Files = Readonly<Record<string, unknown>>;

const text = (content: unknown): string => (typeof content === 'string' ? content : dump(content, { noRefs: true }));
const tree = (files: Files) =>
  treeOf(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, text(content)])));

const project = (source: object = {}, more: object = {}): Files => ({
  'gradus.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'shop' },
    spec: {
      policies: ['./policies'],
      documents: [{ paths: ['w/**'], kind: 'Thing', identity: 'object.name', ...source }],
      ...more,
    },
  },
});

const policy = (validation: object, spec: object = {}): Files => ({
  'policies/rule.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Policy',
    metadata: { name: 'rule', title: 'A rule' },
    spec: {
      match: { kinds: ['Thing'] },
      validations: [{ name: 'rule', message: 'not so', ...validation }],
      ...spec,
    },
  },
});

function judge(rules: Files, base: Files, head: Files): Verdict {
  return check({
    base: tree({ ...rules, ...base }),
    head: tree({ ...rules, ...head }),
    now: new Date('2026-03-02T09:00:00Z'),
    packs: builtInPacks(),
  }).verdict;
}

const all = ({ findings, undecided }: Verdict): readonly Finding[] => [...findings, ...undecided];
const brief = (verdict: Verdict): string[] =>
  all(verdict)
    // The finding that nothing was checked is tested elsewhere.
    .filter(({ policy: id, enforcement }) => enforcement !== 'advisory' && id !== 'gradus/selection')
    .map(({ state, outcome, validation, document, location }) =>
      [state, ...(outcome === 'failed' ? [] : [outcome]), validation, document?.name ?? location.path].join(' '),
    )
    .sort();

const known = ['existing rule a'];
const worse = ['new rule a'];

describe('a violation that was there before', () => {
  const stages = (...batches: unknown[]): object => ({ name: 'a', stages: [{ name: 'canary', batches, note: 1 }] });
  const first = policy({ each: '/stages/*', expression: 'item.batches[0] == "10%"', at: 'batches/0' });
  const whole = policy({ expression: 'object.count < 10' });
  const elements = policy({ each: '/list/*', expression: 'item.n < 10' });
  const table: readonly (readonly [what: string, rules: Files, base: unknown, head: unknown, expected: string[]])[] = [
    ['is new where its value got worse', first, stages('25%', '100%'), stages('100%'), worse],
    ['is new where its value got better, and is still wrong', first, stages('25%'), stages('20%'), worse],
    ['is known if a neighbouring value changes', first, stages('25%', '50%'), stages('25%', '100%'), known],
    [
      'is new where a value changes that was read below its place',
      whole,
      { name: 'a', count: 20 },
      { name: 'a', count: 30 },
      worse,
    ],
    [
      'is known where a value changes that nobody read',
      whole,
      { name: 'a', count: 20 },
      { name: 'a', count: 20, x: 1 },
      known,
    ],
    ['is known if members are in another order', whole, 'name: a\ncount: 20\n', 'count: 20\nname: a\n', known],
    [
      'is known where text is written otherwise',
      whole,
      'name: a\ncount: 20\n',
      '# twenty\n"name": "a"\ncount:   20\n',
      known,
    ],
    [
      'is known where an alias is written out',
      elements,
      'name: a\nx: &x { n: 20 }\nlist: [*x]\n',
      'name: a\nx: { n: 20 }\nlist: [{ n: 20 }]\n',
      known,
    ],
    [
      'is known where a member is null that was absent',
      policy({ expression: 'has(object.a) && has(object.b)' }),
      { name: 'a' },
      { name: 'a', b: null },
      known,
    ],
    [
      'is new where a member that was read is there now',
      policy({ expression: 'size(object) == 9' }),
      { name: 'a' },
      { name: 'a', b: 1 },
      worse,
    ],
    [
      'is known where keyed items stand in another order',
      policy({ each: '/list/*', expression: 'item.n < 10' }),
      {
        name: 'a',
        list: [
          { name: 'x', n: 20 },
          { name: 'y', n: 1 },
        ],
      },
      {
        name: 'a',
        list: [
          { name: 'y', n: 1 },
          { name: 'x', n: 20 },
        ],
      },
      known,
    ],
    [
      'is known where items without a key stand in another order',
      elements,
      { name: 'a', list: [{ n: 20 }, { n: 1 }] },
      { name: 'a', list: [{ n: 1 }, { n: 20 }] },
      known,
    ],
    [
      'is known where an item is put before it',
      elements,
      { name: 'a', list: [{ n: 20 }] },
      { name: 'a', list: [{ n: 1 }, { n: 20 }] },
      known,
    ],
    [
      'is new where its item gets another key',
      elements,
      { name: 'a', list: [{ name: 'x', n: 20 }] },
      { name: 'a', list: [{ name: 'y', n: 20 }] },
      ['fixed rule a', 'new rule a'],
    ],
    [
      'is new at another key of a map, with the same value',
      policy({ each: '/map/*', expression: 'item < 10' }),
      { name: 'a', map: { 1: 20, 2: 1 } },
      { name: 'a', map: { 1: 1, 2: 20 } },
      ['fixed rule a', 'new rule a'],
    ],
    [
      'is known once and new once where one becomes two',
      elements,
      { name: 'a', list: [{ n: 20 }, { n: 1 }] },
      { name: 'a', list: [{ n: 20 }, { n: 20 }] },
      ['existing rule a', 'new rule a'],
    ],
    [
      'is new where one of three is removed and another one gets worse',
      elements,
      { name: 'a', list: [{ n: 20 }, { n: 21 }, { n: 22 }] },
      { name: 'a', list: [{ n: 21 }, { n: 99 }] },
      ['existing rule a', 'fixed rule a', 'new rule a'],
    ],
    [
      'is known where one of three is removed',
      elements,
      { name: 'a', list: [{ n: 20 }, { n: 20 }, { n: 20 }] },
      { name: 'a', list: [{ n: 20 }, { n: 20 }] },
      ['existing rule a', 'existing rule a', 'fixed rule a'],
    ],
    [
      'is new where only its message differs, and the document too',
      policy({ expression: 'false', at: 'name', message: '{{ object.count }}' }),
      { name: 'a', count: 1 },
      { name: 'a', count: 2 },
      worse,
    ],
    [
      'is new by a variable that was computed for another validation',
      policy(
        {},
        {
          variables: [{ name: 'n', expression: 'object.count' }],
          validations: [
            { name: 'first', expression: 'variables.n > 0', message: 'm' },
            { name: 'rule', expression: 'variables.n < 10', message: 'm' },
          ],
        },
      ),
      { name: 'a', count: 20 },
      { name: 'a', count: 30 },
      worse,
    ],
    [
      'is new where a value changes that its `when` read',
      policy({ when: 'object.tier < 3', expression: 'false' }),
      { name: 'a', tier: 2 },
      { name: 'a', tier: 1 },
      worse,
    ],
    [
      'is new where it cannot be decided any more because of what changed',
      policy({ expression: 'object.count < 10' }),
      { name: 'a', count: 20 },
      { name: 'a', count: 'x' },
      ['new undecided rule a'],
    ],
  ];
  test.each(table)('%s', (_, rules, base, head, expected) => {
    expect(brief(judge({ ...project(), ...rules }, { 'w/a.yaml': base }, { 'w/a.yaml': head }))).toEqual(expected);
  });

  test('is existing if its file moves, gets more documents, or is split', () => {
    const rules = { ...project(), ...whole };
    const [a, b] = ['name: a\ncount: 20\n', 'name: b\ncount: 20\n'];
    const base = { 'w/a.yaml': a, 'w/b.yaml': b };
    const both = ['existing rule a', 'existing rule b'];
    expect(brief(judge(rules, base, { 'w/x/a.yaml': a, 'w/b.yaml': b }))).toEqual(both);
    expect(brief(judge(rules, base, { 'w/c.yaml': `${b}---\n${a}` }))).toEqual(both);
    expect(brief(judge(rules, { 'w/c.yaml': `${b}---\n${a}` }, base))).toEqual(both);
  });

  test('is existing if only its file moves, although its name is its path', () => {
    const rules = { ...project({ identity: 'file.path' }), ...whole };
    const [a, other] = [{ count: 20 }, { count: 30 }];
    expect(brief(judge(rules, { 'w/a.yaml': a }, { 'w/b.yaml': a }))).toEqual(['existing rule w/b.yaml']);
    expect(brief(judge(rules, { 'w/a.yaml': a }, { 'w/a.yaml': a, 'w/b.yaml': a }))).toEqual([
      'existing rule w/a.yaml',
      'new rule w/b.yaml',
    ]);
    expect(brief(judge(rules, { 'w/a.yaml': a }, { 'w/b.yaml': other }))).toEqual([
      'fixed rule w/a.yaml',
      'new rule w/b.yaml',
    ]);
  });

  test('is new if its document has another name', () => {
    const rules = { ...project(), ...whole };
    expect(
      brief(judge(rules, { 'w/a.yaml': { name: 'a', count: 20 } }, { 'w/a.yaml': { name: 'b', count: 20 } })),
    ).toEqual(['fixed rule a', 'new rule b']);
  });
});

test('a finding about a removal is not a finding about the document before', () => {
  const kept = policy(
    { expression: 'object != null && object.count < 10' },
    { match: { kinds: ['Thing'], operations: ['NONE', 'DELETE'] } },
  );
  expect(brief(judge({ ...project(), ...kept }, { 'w/a': { name: 'a', count: 20 } }, {}))).toEqual(worse);
});

describe('a violation that depends on other documents', () => {
  const unique = policy({
    expression: 'catalog.where("Thing", "/port", object.port).size() == 1',
    at: 'port',
    message: 'used by {{ catalog.where("Thing", "/port", object.port).map(x, x.name).join(" ") }}',
  });
  const a = { name: 'a', port: 1 };
  test.each<readonly [string, Files, Files, string[]]>([
    [
      'is known where they stay as they are',
      { 'w/a': a, 'w/b': { name: 'b', port: 1 }, 'w/c': { name: 'c', port: 2 } },
      { 'w/a': a, 'w/b': { name: 'b', port: 1 }, 'w/c': { name: 'c', port: 3 } },
      ['existing rule a', 'existing rule b'],
    ],
    [
      'is new where another one takes part',
      { 'w/a': a, 'w/b': { name: 'b', port: 1 } },
      { 'w/a': a, 'w/c': { name: 'c', port: 1 } },
      ['new rule a', 'new rule c', 'fixed rule b'].sort(),
    ],
    [
      'is known where they only move',
      { 'w/a': a, 'w/b': { name: 'b', port: 1 } },
      { 'w/a': a, 'w/c': { name: 'b', port: 1 } },
      ['existing rule a', 'existing rule b'],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(brief(judge({ ...project(), ...unique }, base, head))).toEqual(expected);
  });
});

describe('what is fixed', () => {
  const rule = policy({ expression: 'object.count < 10' });
  const rules = { ...project(), ...rule };
  const wrong = { name: 'a', count: 20 };
  test('is what the change altered or removed', () => {
    expect(
      brief(
        judge(
          rules,
          { 'w/a': wrong, 'w/b': { name: 'b', count: 1 } },
          { 'w/a': { name: 'a', count: 1 }, 'w/b': { name: 'b', count: 1 } },
        ),
      ),
    ).toEqual(['fixed rule a']);
    expect(
      brief(judge(rules, { 'w/a': wrong, 'w/b': { name: 'b', count: 1 } }, { 'w/b': { name: 'b', count: 1 } })),
    ).toEqual(['fixed rule a']);
  });

  test('does not include documents that can no longer be read or decided', () => {
    expect(brief(judge(rules, { 'w/a': wrong }, { 'w/a': 'name: a\n  count: 1\n' }))).toEqual(['new unreadable w/a']);
    expect(brief(judge(rules, { 'w/a': wrong }, { 'w/a': { name: 'a' } }))).toEqual(['new undecided rule a']);
    const each = policy({ each: '/list/*', by: 'item.id', expression: 'item.n < 10' });
    const list = (...items: object[]): object => ({ name: 'a', list: items });
    expect(
      brief(judge({ ...project(), ...each }, { 'w/a': list({ id: 'x', n: 20 }) }, { 'w/a': list({ n: 20 }) })),
    ).toEqual(['new undecided rule a']);
  });
});

describe('a file that cannot be read', () => {
  const rules = { ...project(), ...policy({ expression: 'object.count < 10' }) };
  const broken = 'name: [\n';
  test('is existing as long as it is unchanged, even if it moves', () => {
    expect(brief(judge(rules, { 'w/a': broken }, { 'w/a': broken, 'w/b': { name: 'b', count: 1 } }))).toEqual([
      'existing unreadable w/a',
    ]);
    expect(brief(judge(rules, { 'w/a': broken }, { 'w/z': broken }))).toEqual(['existing unreadable w/z']);
  });
  test('is new if it cannot be read for another reason, or if it is copied', () => {
    expect(brief(judge(rules, { 'w/a': broken }, { 'w/a': 'name: {\n' }))).toEqual(['new unreadable w/a']);
    expect(brief(judge(rules, { 'w/a': broken }, { 'w/a': broken, 'w/b': broken }))).toEqual([
      'existing unreadable w/a',
      'new unreadable w/b',
    ]);
  });
  test('is new if its content is unknown, even if it is the same', () => {
    const missing = (files: Files) =>
      new Map([
        ...tree({ ...rules, ...files }),
        ['w/a', { path: 'w/a', mode: 'file' as const, size: 0, oid: '1'.repeat(40), problem: 'is not in this clone' }],
      ]);
    const verdict = check({
      base: missing({}),
      head: missing({ 'w/b': { name: 'b', count: 1 } }),
      now: new Date(0),
      packs: [],
    }).verdict;
    expect(brief(verdict)).toContain('new unreadable w/a');
  });
  test('beyond a limit is new if any of the files that are not read has changed', () => {
    const limited = { ...project({}, { limits: { files: 3 } }), ...policy({ expression: 'true' }) };
    const files = (x: number): Files => ({ 'w/a': { name: 'a' }, 'w/b': { name: 'b' }, 'w/c': { name: 'c', x } });
    expect(brief(judge(limited, files(1), files(1)))).toEqual(['existing unreadable w/b']);
    expect(brief(judge(limited, files(1), files(2)))).toEqual(['new unreadable w/b']);
  });
});

describe('a document that may be in a file that cannot be read', () => {
  const broken = 'name: [\n';
  const frozen = policy({ expression: 'oldObject == null || oldObject == object' });
  const byPath = project({ identity: 'file.path' });
  const byName = project();
  const b = { name: 'b', count: 1 };
  const ofRule = (verdict: Verdict): string[] => brief(verdict).filter((each) => !each.includes('unreadable'));

  test('is not a document of another path, if the identity depends only on the path', () => {
    expect(ofRule(judge({ ...byPath, ...frozen }, { 'w/broken': broken }, { 'w/broken': broken, 'w/b': b }))).toEqual(
      [],
    );
  });

  test('may be the counterpart of a new document, unless the identity depends only on the path', () => {
    const verdict = judge({ ...byName, ...frozen }, { 'w/broken': broken }, { 'w/broken': broken, 'w/b': b });
    expect(ofRule(verdict)).toEqual(['new undecided rule b']);
    expect(verdict.undecided[0]!.message).toBe(
      'Could not be decided: it is not known what it was before: w/broken cannot be read at the base.',
    );
  });

  test('is not a removed document, if the file is unchanged', () => {
    const removed = policy(
      { expression: 'object != null' },
      { match: { kinds: ['Thing'], operations: ['DELETE', 'NONE'] } },
    );
    const rules = { ...byName, ...removed };
    expect(ofRule(judge(rules, { 'w/broken': broken, 'w/b': b }, { 'w/broken': broken }))).toEqual(['new rule b']);
    const verdict = judge(rules, { 'w/b': b }, { 'w/broken': broken });
    expect(ofRule(verdict)).toEqual(['new undecided rule b']);
    expect(verdict.undecided[0]!.message).toContain('whether it was removed: w/broken cannot be read');
  });

  test('is an update of something unknown in the same file, and may be one in other files if that file changed', () => {
    const updated = policy(
      { expression: 'object.count > 1' },
      { match: { kinds: ['Thing'], operations: ['UPDATE', 'NONE'] } },
    );
    const added = policy(
      { expression: 'object.count > 1' },
      { match: { kinds: ['Thing'], operations: ['CREATE', 'NONE'] } },
    );
    const inPlace = [{ 'w/b': broken }, { 'w/b': b }] as const;
    expect(ofRule(judge({ ...byName, ...updated }, ...inPlace))).toEqual(['new rule b']);
    expect(ofRule(judge({ ...byName, ...added }, ...inPlace))).toEqual([]);
    const moved = [{ 'w/x': broken }, { 'w/b': b }] as const;
    expect(ofRule(judge({ ...byName, ...updated }, ...moved))).toEqual(['new undecided rule b']);
    expect(ofRule(judge({ ...byName, ...added }, ...moved))).toEqual(['new undecided rule b']);
    const beside = [{ 'w/x': broken }, { 'w/x': broken, 'w/b': b }] as const;
    expect(ofRule(judge({ ...byName, ...updated }, ...beside))).toEqual([]);
    expect(ofRule(judge({ ...byName, ...added }, ...beside))).toEqual(['new rule b']);
  });

  test('is not treated as absent by a policy that applies to existing documents', () => {
    const grown = policy({ expression: 'object.count >= oldObject.count' }, { when: 'oldObject != null' });
    expect(ofRule(judge({ ...byName, ...grown }, { 'w/b': broken }, { 'w/b': b }))).toEqual(['new undecided when b']);
  });

  const needs = policy({ expression: 'catalog.find("Thing", object.needs).hasValue()' });
  const a = { name: 'a', needs: 'z' };
  test('leaves a look-up that finds nothing unchanged, until the change alters what is read', () => {
    const rules = { ...byName, ...needs };
    const base = { 'w/broken': broken, 'w/a': a, 'w/c': { name: 'c', needs: 'a' } };
    expect(ofRule(judge(rules, base, { ...base, 'w/c': { name: 'c', needs: 'a', x: 1 } }))).toEqual([
      'existing undecided rule a',
    ]);
    expect(ofRule(judge(rules, base, { ...base, 'w/a': { ...a, x: 1 } }))).toEqual(['new undecided rule a']);
    expect(ofRule(judge(rules, base, { ...base, 'w/d': { name: 'd', needs: 'z' } }))).toEqual([
      'existing undecided rule a',
      'new undecided rule d',
    ]);
  });

  test('leaves an enumeration unchanged, until the change alters what is enumerated', () => {
    const rules = { ...byName, ...policy({ expression: 'catalog.all("Thing").all(x, x.count > 0)' }) };
    const base = { 'w/broken': broken, 'w/b': b };
    expect(ofRule(judge(rules, base, { ...base, 'notes.md': 'x' }))).toEqual(['existing undecided rule b']);
    expect(ofRule(judge(rules, base, { ...base, 'w/c': { name: 'c', count: 1 } }))).toEqual(
      ['existing undecided rule b', 'new undecided rule c'].map((each) => each.replace('existing', 'new')),
    );
  });

  test('is reported with the file that cannot be read', () => {
    const rules = { ...byPath, ...policy({ expression: 'catalog.find("Thing", object.needs).hasValue()' }) };
    const verdict = judge(rules, {}, { 'w/1': broken, 'w/2': broken, 'w/a': { needs: 'w/2' } });
    expect(verdict.undecided.map(({ message }) => message)).toEqual([
      'Could not be decided: Thing "w/2" is not known: w/2 cannot be read.',
    ]);
    const both = judge({ ...byName, ...needs }, {}, { 'w/1': broken, 'w/2': broken, 'w/a': a });
    expect(both.undecided[0]!.message).toBe(
      'Could not be decided: Thing "z" is not known: w/1 and 1 other file cannot be read.',
    );
  });

  test('leaves unknown which documents a change alters, unless the file is unchanged', () => {
    const few = policy({ expression: 'diff.documents.size() < 9' }, { scope: 'diff', match: undefined });
    const diff = { base: 'a', target: 'a', head: 'b', upToDate: true, files: [], commits: [] };
    const of = (base: Files, head: Files): string[] =>
      ofRule(
        check({
          base: tree({ ...byName, ...few, ...base }),
          head: tree({ ...byName, ...few, ...head }),
          now: new Date(0),
          packs: [],
          diff,
        }).verdict,
      );
    expect(of({ 'w/x': broken }, { 'w/x': broken, 'w/b': b })).toEqual([]);
    expect(of({ 'w/x': broken }, { 'w/x': 'name: {' })).toEqual(['new undecided rule ']);
    expect(of({ 'w/x': b }, { 'w/x': broken })).toEqual(['new undecided rule ']);
  });
});

describe('a violation of a file', () => {
  const sized = policy({ expression: 'file.size < 3' }, { scope: 'files', match: { paths: ['x/**'] } });
  const rules = { ...project(), ...sized };
  test.each<readonly [string, Files, string[]]>([
    ['is known where the file is as it was', { 'x/a': 'aaaa', 'x/b': 'b' }, ['existing rule x/a']],
    ['is new where what was read of it differs', { 'x/a': 'aaaaa' }, ['new rule x/a']],
    ['is known where something else of it differs', { 'x/a': 'aaab' }, ['existing rule x/a']],
    ['is known where it only moved', { 'x/y': 'aaaa' }, ['existing rule x/y']],
  ])('%s', (_, head, expected) => {
    expect(brief(judge(rules, { 'x/a': 'aaaa' }, head))).toEqual(expected);
  });

  test('is compared although its text was not read', () => {
    const of = (oid: string) =>
      new Map<string, SourceFile>([
        ...tree(rules),
        ['x/a', { path: 'x/a', mode: 'file', size: 9, oid: oid.repeat(40) }],
      ]);
    const { verdict } = check({ base: of('1'), head: of('2'), now: new Date(0), packs: [] });
    expect(brief(verdict)).toEqual(['existing rule x/a']);
  });
});
