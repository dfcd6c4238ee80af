import { Optional } from '../cel-js.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';
import { parseUrl } from './parse-url.ts';

/** An absolute URL or an absolute path, as Kubernetes' url library reads it. */
export class Url {
  readonly text: string;
  readonly scheme: string;
  /** With the port. */
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;

  constructor(
    text: string,
    parts: {
      readonly scheme: string;
      readonly host: string;
      readonly path: string;
      readonly query: Readonly<Record<string, readonly string[]>>;
    },
  ) {
    this.text = text;
    this.scheme = parts.scheme;
    this.host = parts.host;
    this.path = parts.path;
    this.query = parts.query;
  }

  equals(other: Url): boolean {
    return this.text === other.text;
  }

  toString(): string {
    return this.text;
  }
}

/** The functions of Kubernetes' url library, under their names. */
export const url: readonly FunctionDefinition[] = [
  {
    signature: 'url(string): URL',
    doc: 'The text as an absolute URL or absolute path. Fails on other text.',
    example: ['url("https://shop.example:8443/cart?id=7").getHost()', '"shop.example:8443"'],
    run: (_, text: string) => required(read(text), text),
    checkLiteral: ([text]) => (text === undefined || read(text) ? undefined : `"${text}" is not an absolute URL.`),
  },
  {
    signature: 'isURL(string): bool',
    doc: 'Whether `url` can read the text.',
    example: ['isURL("shop.example/cart")', 'false'],
    run: (_, text: string) => read(text) !== undefined,
  },
  {
    signature: 'optionalUrl(string): optional<URL>',
    doc: 'The URL, or none if `url` fails.',
    example: ['optionalUrl("cart").hasValue()', 'false'],
    run: (_, text: string) => Optional.of(read(text)),
  },
  {
    signature: 'URL.getScheme(): string',
    doc: 'The scheme in lower case, or the empty string.',
    example: ['url("HTTPS://shop.example").getScheme()', '"https"'],
    run: (_, value: Url) => value.scheme,
  },
  {
    signature: 'URL.getHost(): string',
    doc: 'Host and port, or the empty string.',
    example: ['url("https://[::1]:80/").getHost()', '"[::1]:80"'],
    run: (_, value: Url) => value.host,
  },
  {
    signature: 'URL.getHostname(): string',
    doc: 'The host without port and without the brackets of IPv6.',
    example: ['url("https://[::1]:80/").getHostname()', '"::1"'],
    run: (_, value: Url) => value.host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1'),
  },
  {
    signature: 'URL.getPort(): string',
    doc: 'The port as text, or the empty string.',
    example: ['url("https://shop.example:8443").getPort()', '"8443"'],
    run: (_, value: Url) => /:(\d*)$/.exec(value.host)?.[1] ?? '',
  },
  {
    signature: 'URL.getEscapedPath(): string',
    doc: 'The path, with escapes.',
    example: ['url("https://shop.example/a b").getEscapedPath()', '"/a%20b"'],
    run: (_, value: Url) => value.path,
  },
  {
    signature: 'URL.getQuery(): map<string, list<string>>',
    doc: 'The unescaped values of each query parameter.',
    example: ['url("https://shop.example/?k=1&k=2").getQuery()', '{"k": ["1", "2"]}'],
    run: (_, value: Url) => value.query,
  },
];

function read(text: string): Url | undefined {
  const parts = parseUrl(text);
  return parts && new Url(text, parts);
}

function required(value: Url | undefined, text: string): Url {
  if (!value) throw new EvaluationFailed(`${JSON.stringify(text.slice(0, 80))} is not an absolute URL`);
  return value;
}
