import { catalogFunctions } from '../../packages/core/src/expression/catalog-handle.ts';
import type { FunctionDefinition } from '../../packages/core/src/expression/definition.ts';
import { libraries } from '../../packages/core/src/expression/libraries.ts';
import { ownKinds } from '../../packages/core/src/generated/schemas.ts';
import { code, madeFrom, page, table } from './markdown.ts';

/** Headings of the libraries, in their order. */
const titles = [
  'Maps and percentages',
  'Conversions',
  'Parts of times and durations',
  'Lists',
  'Lists as sets',
  'Text',
  'Regular expressions',
  'Globs',
  'Versions',
  'Addresses',
  'Quantities',
  'Formats of Kubernetes',
  'Instants, durations, schedules and windows',
];

/** One page with every function of the policy language that CEL itself does not have. */
export function generateFunctionReference(): Map<string, string> {
  if (titles.length !== libraries.length)
    throw new Error(`${libraries.length} libraries have ${titles.length} headings; name the new one in titles`);
  const lookups = catalogFunctions({
    names: ownKinds,
    hosts: new Set(),
    shapeOf: () => undefined,
    shapeOfSchema: () => ({ is: 'dyn' }),
  });
  return new Map([
    [
      'docs/reference/functions.md',
      page(
        madeFrom('packages/core/src/expression'),
        '# Functions',
        'What expressions may call beside [CEL itself](https://github.com/google/cel-spec/blob/master/doc/langdef.md): its operators, `has`, `all`, `exists`, ' +
          '`exists_one`, `map`, `filter`, `size`, `startsWith`, `endsWith`, `contains`, `type`, `dyn`, optional values (`a.?b`, `m[?k]`, `orValue`, `hasValue`, ' +
          '`optional.of`, `optional.none`, `optMap`) and `cel.bind`. [Policies](../guide/policies.md) teaches the language; `gradus eval` tries an expression out.',
        'A method stands with its receiver before the dot. `optional<T>` is a value or none: end it with `.orValue(…)`. Every parser of text has an `is…` twin and an ' +
          'optional form, because text in a document may be anything; the plain form fails on bad text, and leaves the question undecided.',
        ...libraries.flatMap((functions, index) => [`## ${titles[index]}`, functionTable(functions)]),
        '## Look-ups',
        '`catalog` holds the documents of the head, `oldCatalog` those of the base, `authority` those at the tip of the target branch. Each look-up is undecided ' +
          'where its answer could stand in a file that cannot be read.',
        functionTable(lookups),
      ),
    ],
  ]);
}

function functionTable(functions: readonly FunctionDefinition[]): string {
  const rows = functions.map(({ signature, doc, example }) => [
    code(signature),
    doc,
    example === undefined ? '' : `${code(example[0])} → ${code(example[1])}`,
  ]);
  return table(['function', 'what it gives', 'example'], rows);
}
