interface Uri {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
}

/** RFC 3986, appendix B, without the fragment. It takes any text. */
function parse(text: string): Uri {
  const [, scheme, authority, path = '', query] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/u.exec(text) ?? [];
  return { scheme, authority, path, query };
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  }
  return kept.join('/');
}

/** The URI that `reference`, which has no fragment, means at `base` (RFC 3986 §5.2). Either may be relative. */
export function resolveUri(base: string, reference: string): string {
  const to = parse(reference);
  const from = parse(base);
  if (to.scheme !== undefined) return reference;
  const scheme = from.scheme === undefined ? '' : `${from.scheme}:`;
  if (to.authority !== undefined) return `${scheme}${reference}`;
  const authority = from.authority === undefined ? '' : `//${from.authority}`;
  const query = to.query === undefined ? '' : `?${to.query}`;
  if (to.path === '')
    return `${scheme}${authority}${from.path}${to.query === undefined && from.query !== undefined ? `?${from.query}` : query}`;
  const folder = from.path === '' && authority !== '' ? '/' : from.path.slice(0, from.path.lastIndexOf('/') + 1);
  return `${scheme}${authority}${withoutDots(to.path.startsWith('/') ? to.path : folder + to.path)}${query}`;
}
