import { describe, expect, test } from 'vitest';
import { allOf, numberOf, readObject, optionalText, readTextMember, type PageRequest } from './answers.ts';

const full = Array.from({ length: 100 }, (_, id) => ({ id }));

/** Pages as gitbeaker returns them: `next` from `x-next-page`, NaN if the server sent no numbers. */
function paging(...sizes: readonly (readonly [items: readonly object[], next: number | null, perPage: number])[]) {
  const asked: number[] = [];
  const fetch = async ({ page }: PageRequest): Promise<unknown> => {
    asked.push(page);
    const [data, next, perPage] = sizes[page - 1]!;
    return { data, paginationInfo: { next, perPage } };
  };
  return { fetch, asked };
}

describe('a list is read', () => {
  test('page after page, also if one is short because the token cannot see some items', async () => {
    const { fetch, asked } = paging([full, 2, 100], [full.slice(0, 3), 3, 100], [full.slice(0, 5), null, 100]);
    expect(await allOf(fetch)).toHaveLength(108);
    expect(asked).toEqual([1, 2, 3]);
  });
  test('to its end, if a proxy removed the page numbers', async () => {
    const { fetch, asked } = paging([full, null, Number.NaN], [full.slice(0, 1), null, Number.NaN]);
    expect(await allOf(fetch)).toHaveLength(101);
    expect(asked).toEqual([1, 2]);
  });
  test('up to a full page that is the last', async () => {
    const { fetch, asked } = paging([full, null, 100]);
    expect(await allOf(fetch)).toHaveLength(100);
    expect(asked).toEqual([1]);
  });
  test('with a limit on the number of pages', async () => {
    const endless = async ({ page }: PageRequest): Promise<unknown> => ({
      data: full.slice(0, 1),
      paginationInfo: { next: page + 1, perPage: 100 },
    });
    await expect(allOf(endless)).rejects.toThrow('the list has more than 100 pages');
  });
});

test.each([
  ['a page', '<html>', 'the forge answers "<html>" instead of a list'],
  ['an object', { message: 'Moved' }, 'the forge answers {"message":"Moved"} instead of a list'],
  ['null', null, 'the forge answers null instead of a list'],
  ['nothing', undefined, 'the forge answers nothing instead of a list'],
  ['a list of something else', ['a'], 'the forge answers "a" instead of an object'],
])('%s is not a list', async (_, data, message) => {
  await expect(allOf(async () => ({ data }))).rejects.toThrow(message);
});

describe('a member', () => {
  const object = readObject({ name: 'main', id: 7, description: null });
  test('of the right kind is read', () => {
    expect([readTextMember(object, 'name'), numberOf(object, 'id')]).toEqual(['main', 7]);
    expect([optionalText(object, 'name'), optionalText(object, 'description'), optionalText(object, 'new')]).toEqual([
      'main',
      undefined,
      undefined,
    ]);
  });
  test.each([
    [() => readTextMember(object, 'id'), 'answers 7 instead of a string for id'],
    [() => readTextMember(object, 'gone'), 'answers nothing instead of a string for gone'],
    [() => numberOf(object, 'name'), 'answers "main" instead of a number for name'],
    [() => optionalText(object, 'id'), 'answers 7 instead of a string for id'],
  ])('of another type is reported', (read, message) => {
    expect(read).toThrow(message);
  });
});
