import { load } from 'js-yaml';
import { builtInPacks, loadSchemaCompiler, treeOf } from '@gradus/core';
import { rulebook } from '@gradus/core/internal';
import { reasonFrom } from '../../../packages/core/src/model/undecidable.ts';
import { factTypes } from '../../../packages/core/src/expression/facts.ts';
import { libraries } from '../../../packages/core/src/expression/libraries.ts';
import { createMeter } from '../../../packages/core/src/expression/meter.ts';
import { catalogHandle } from '../../../packages/core/src/expression/catalog-handle.ts';
import { loadSide } from '../../../packages/core/src/judge/side.ts';
import { fileTexts } from '../files.ts';
import type { Kind } from '../kind.ts';
import { shop } from './shop.ts';

const rules = rulebook(treeOf(shop), { packs: builtInPacks(), compileSchema: await loadSchemaCompiler() });
const { view } = loadSide(treeOf(shop), rules);
const document = view.catalog.documents.find(({ kind }) => kind === 'Change')!;
const bindings = {
  object: view.value(document),
  catalog: catalogHandle(view),
  authority: catalogHandle(view),
  now: new Date('2026-03-02T09:00:00Z'),
};

function expressionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'string' && ['expression', 'when', 'pendingUntil', 'related', 'atPath'].includes(name)
      ? [member]
      : expressionsIn(member),
  );
}

const examples = libraries.flat().flatMap(({ example }) => (example === undefined ? [] : [example[0]]));

export const expressions: Kind = {
  weight: 20,
  corpus: [...examples, ...fileTexts('policies/**/*.yaml').flatMap((text) => expressionsIn(load(text)))],
  judge(text) {
    const { catalog, authority, now } = factTypes;
    const compiled = rules.language.compile(text, { object: { kind: 'Change' }, catalog, authority, now }, 'dyn');
    if (!compiled.ok) return;
    try {
      compiled.expression.run(bindings, createMeter({ evaluation: 50_000 }));
    } catch (error) {
      reasonFrom(error);
    }
  },
};
