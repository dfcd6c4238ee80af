import type { ForgeRequest } from './http.ts';

export interface ForgePage<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** Absent on the last page. */
  readonly next?: number;
  /** RFC 8288, as both forges send it; empty where everything fits on one page. */
  readonly link: string;
}

/** One page of a list, by the query's `page` and `per_page`. */
export function pageOf<Item>(
  all: readonly Item[],
  request: ForgeRequest,
  sizes: { readonly usual: number; readonly most: number },
): ForgePage<Item> {
  const perPage = Math.min(sizes.most, positive(request.query.get('per_page')) ?? sizes.usual);
  const page = positive(request.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const to = (number: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `<${request.origin}${request.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    page,
    perPage,
    total: all.length,
    ...(page < last && { next: page + 1 }),
    link: links.join(', '),
  };
}

function positive(text: string | null): number | undefined {
  const number = Number(text ?? '');
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
