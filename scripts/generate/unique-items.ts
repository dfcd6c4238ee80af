import { _, type CodeKeywordDefinition } from 'ajv';
import { repetition } from '../../packages/core/src/validate/repetition.ts';

/** In place of ajv's own, which compares each entry with each other where these are no scalars. */
export const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: {
    message: 'has an entry twice',
    params: ({ params }) => _`{i: ${params['found']}[1], j: ${params['found']}[0]}`,
  },
  code(cxt) {
    if (cxt.schema !== true) return;
    const find = cxt.gen.scopeValue('func', { ref: repetition, code: _`require("./repetition.ts").repetition` });
    const found = cxt.gen.const('found', _`${find}(${cxt.data})`);
    cxt.setParams({ found });
    cxt.pass(_`${found} === undefined`);
  },
};
