import { load, loadAll } from 'js-yaml';
import { ownSchemas } from '@gradus/core';
import { fileTexts } from '../files.ts';
import { Wrong, type Kind } from '../kind.ts';
import { judgeShop } from './shop.ts';

const corpus = fileTexts(
  'examples/webshop/**/*.yaml',
  'packages/testkit/fixtures/kinds/[!i]*.yaml',
  'packages/core/data/*.yaml',
);
const kinds = new Set<string>(ownSchemas().keys());

/** The documents of Gradus that another YAML parser finds; undefined if it cannot parse the text. */
function countedByAnother(text: string): number | undefined {
  try {
    return loadAll(text).filter((document) => {
      const { apiVersion, kind } = (document ?? {}) as Record<string, unknown>;
      return (
        apiVersion === 'gradus.dev/v1' &&
        typeof kind === 'string' &&
        kinds.has(kind) &&
        kind !== 'Project' &&
        kind !== 'Policy'
      );
    }).length;
  } catch {
    return undefined;
  }
}

const before = judgeShop({}).verdict.counts.documents;

function judge(text: string): void {
  const path = 'changes/fuzz.yaml';
  const { verdict } = judgeShop({ [path]: text });
  judgeShop({ [path]: text }, true);
  const expected = countedByAnother(text);
  const isReported = [...verdict.findings, ...verdict.undecided].some(({ location }) => location.path === path);
  if (expected !== undefined && !isReported && verdict.counts.documents < before + expected)
    throw new Wrong(
      `lost: ${expected} documents in the file, ${verdict.counts.documents - before} counted, and nothing reported there`,
    );
}

export const documentKinds: Kind = { weight: 3, corpus, judge };

/** Documents of others: whole files, items of a list, and matches of a pattern. */
export const foreign: Kind = {
  weight: 3,
  corpus: [
    'owner: shop\nversion: 1.30\n',
    '- a: 1\n- b: [1, 2]\n- text\n',
    '{"owner": "shop", "list": [1, 2, {"a": null}]}',
    'key: value\nother: thing\n',
    'a: &a [1, 2]\nb: *a\nc: { <<: *a }\n',
    '---\na: 1\n---\n- 2\n...\n',
    '"a": |\n  text\n  more\n\'b\': >-\n  folded\n',
    '? complex\n: value\n',
    '%YAML 1.2\n---\n!!map { !!str a: !!int 1 }\n',
    ...fileTexts('examples/webshop/gate/*.yaml', '.github/**/*.yml'),
  ],
  judge(text) {
    const changed = {
      'releases/fuzz.yaml': text,
      'releases/fuzz.json': text,
      'lists/fuzz.yaml': text,
      'notes/fuzz.txt': text,
    };
    const { verdict } = judgeShop(changed);
    judgeShop(changed, true);
    const list = listedByAnother(text);
    const isReported = [...verdict.findings, ...verdict.undecided].some(
      ({ location }) => location.path === 'lists/fuzz.yaml',
    );
    const least = before + (list ?? 0);
    if (list !== undefined && !isReported && verdict.counts.documents < least)
      throw new Wrong(
        `lost: ${list} items in the list, ${verdict.counts.documents - before} documents counted, and nothing reported there`,
      );
  },
};

function listedByAnother(text: string): number | undefined {
  try {
    const value: unknown = load(text);
    return Array.isArray(value) ? value.length : undefined;
  } catch {
    return undefined;
  }
}
