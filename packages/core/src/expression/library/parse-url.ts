export interface UrlParts {
  /** In lower case; empty if there is only a path. */
  readonly scheme: string;
  /** With the port. */
  readonly host: string;
  /** Escaped. */
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;
}

const longest = 8_192;

/**
 * Reads an absolute URL or an absolute path as Go's `url.ParseRequestURI` does, which Kubernetes uses: no fragment, no opaque
 * part. The WHATWG URL class corrects its input, and is not available in `core`.
 */
export function parseUrl(text: string): UrlParts | undefined {
  if (text.length > longest || /[\u0000-\u001f\u007f]/.test(text)) return undefined; // oxlint-disable-line no-control-regex
  const [, scheme, rest = text] = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(text) ?? [];
  if (!rest.startsWith('/')) return undefined;
  const mark = rest.indexOf('?');
  const hierarchy = mark < 0 ? rest : rest.slice(0, mark);
  const hasAuthority = scheme !== undefined && hierarchy.startsWith('//') && !hierarchy.startsWith('///');
  const slash = hasAuthority ? hierarchy.indexOf('/', 2) : 0;
  const authority = hasAuthority ? hierarchy.slice(2, slash < 0 ? undefined : slash) : '';
  const path = escapedPath(slash < 0 ? '' : hierarchy.slice(slash));
  const host = hostOf(authority);
  if (host === undefined || path === undefined) return undefined;
  return { scheme: (scheme ?? '').toLowerCase(), host, path, query: mark < 0 ? {} : parseQuery(rest.slice(mark + 1)) };
}

function hostOf(authority: string): string | undefined {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const user = authority.slice(0, Math.max(0, authority.length - host.length - 1));
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user)) return undefined;
  if (host.startsWith('[')) return /^\[[0-9A-Fa-f:.]+(?:%25[\w.~-]+)?\](?::\d*)?$/.test(host) ? host : undefined;
  return /^[^\s"<>^`{|}\\/?#[\]@:%]*(?::\d*)?$/.test(host) ? host : undefined;
}

function escapedPath(path: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(path)) return undefined;
  return path
    .toWellFormed()
    .replaceAll(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/gu, (character) => encodeURIComponent(character));
}

/** Pairs that cannot be read are omitted, as in Go. */
function parseQuery(query: string): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair === '' || pair.includes(';')) continue;
    const equals = pair.indexOf('=');
    const name = unescape(equals < 0 ? pair : pair.slice(0, equals));
    const value = unescape(equals < 0 ? '' : pair.slice(equals + 1));
    if (name === undefined || value === undefined) continue;
    const list = values.get(name);
    if (list) list.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries(values);
}

function unescape(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
