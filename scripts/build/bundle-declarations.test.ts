import { expect, test } from 'vitest';
import { bundleDeclarations, type FindModule } from './bundle-declarations.ts';
import { parseDeclarations } from './declaration-module.ts';

/** A shop's declaration files; every specifier is the name of a file. */
function files(texts: Readonly<Record<string, string>>): FindModule {
  return (specifier) =>
    texts[specifier] === undefined ? undefined : { path: specifier, module: parseDeclarations(texts[specifier]) };
}

test('what is exported comes with its comment, and with the types that it uses', () => {
  const find = files({
    index: "export { order, type Basket } from 'basket';",
    basket:
      "import type { Price } from 'price';\n/** Orders. */\nexport declare function order(basket: Basket): Price;\nexport interface Basket {\n    readonly total: Price;\n}\nexport interface Unused {\n}\nexport {};\n",
    price: '/** In cents. */\nexport type Price = number;\n',
  });
  expect(bundleDeclarations('index', find)).toBe(`/** Orders. */
export declare function order(basket: Basket): Price;

export interface Basket {
    readonly total: Price;
}

// Not exported by name, but part of the types above.

/** In cents. */
type Price = number;

export {};
`);
});

test.each([
  [
    'a property with the name of a type does not use it',
    'export interface Basket {\n    price: number;\n}\ntype price = string;',
  ],
  [
    'a method with the name of a type does not use it',
    'export interface Basket {\n    price(): number;\n}\ntype price = string;',
  ],
  [
    'a word in a comment does not use a type',
    '/** Not a price. */\nexport interface Basket {\n}\ntype price = string;',
  ],
  ['a word in a string does not use a type', "export type Basket = 'price';\ntype price = string;"],
])('%s', (_, text) => {
  expect(bundleDeclarations('index', files({ index: text }))).not.toContain('type price');
});

test('a union keeps the comments on its members', () => {
  const union =
    'export type Action = \n/** Start these. */\n{\n    readonly do: string;\n}\n/** Nobody knows. */\n | {\n    readonly at: number;\n};\n';
  const text = bundleDeclarations('index', files({ index: `${union}export interface Other {\n}\n` }));
  expect(text).toContain(union.trimEnd());
  expect(text).toContain('export interface Other {');
});

test('a hidden type that has the name of a shown one is called after its file, wherever it is used', () => {
  const find = files({
    index: "export { type Tier, type System } from 'system';",
    system:
      "import { type Grading } from 'grading';\nexport type Tier = 0 | 1;\nexport interface System {\n    tier: Tier;\n    grading: Grading;\n}\n",
    grading: 'export interface Tier {\n    days: number;\n}\nexport interface Grading {\n    Tier: Tier[];\n}\n',
  });
  const text = bundleDeclarations('index', find);
  expect(text).toContain('export type Tier = 0 | 1;');
  expect(text).toContain('interface TierOfGrading {\n    days: number;');
  expect(text).toContain('Tier: TierOfGrading[];');
});

test('a name of a package is imported, and an alias is kept', () => {
  const find = files({
    index:
      "import type { Tree } from '@gradus/core';\nexport { text as defaultText } from 'data';\nexport declare function read(tree: Tree): void;",
    data: 'export declare const text: string;',
  });
  const text = bundleDeclarations('index', find);
  expect(text).toContain("import type { Tree } from '@gradus/core';");
  expect(text).toContain('declare const text: string;');
  expect(text).toContain('export { text as defaultText };');
});

test('an unsupported form stops the build', () => {
  expect(() => parseDeclarations("export * from 'basket';")).toThrow("export * from 'basket';");
});
