import { isDeepStrictEqual } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import semver from 'semver';

/** Files of one commit: repository-relative path -> text. */
export type GraphSnapshot = ReadonlyMap<string, string>;
/** One broken rule at one place. */
export interface GraphViolation {
  readonly rule: string;
  readonly path: string;
  readonly detail: string;
}

type Doc = Readonly<Record<string, unknown>>;
interface Channel {
  readonly path: string;
  readonly name: unknown;
  readonly feeder: Doc | undefined;
  readonly versions: string[];
  readonly tombstones: string[];
}

const EDGE = /^blocked-edges\/[^/]+\.yaml$/;
const CHANNEL = /^(?:internal-)?channels\/[^/]+\.yaml$/;
const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const hasExactly = (doc: Doc, ...keys: string[]): boolean => isDeepStrictEqual(Object.keys(doc).sort(), keys.sort());

// A history is judged commit by commit and its commits share nearly every file: each text is parsed once.
const parsed = new Map<string, Doc | undefined>();
function parse(text: string): Doc | undefined {
  if (parsed.has(text)) return parsed.get(text);
  let doc: unknown;
  try {
    doc = load(text, { schema: CORE_SCHEMA });
  } catch {
    doc = undefined;
  }
  parsed.set(text, isDoc(doc) ? doc : undefined);
  return parsed.get(text);
}

/** The documents whose path matches, in path order; a file that is no mapping is `undefined`. */
function read(snapshot: GraphSnapshot, pattern: RegExp): [path: string, doc: Doc | undefined][] {
  return [...snapshot]
    .filter(([path]) => pattern.test(path))
    .sort(([a], [b]) => byText(a, b))
    .map(([path, text]) => [path, parse(text)]);
}

function channels(snapshot: GraphSnapshot): Channel[] {
  return read(snapshot, CHANNEL).flatMap(([path, doc]) =>
    doc === undefined
      ? []
      : [
          {
            path,
            name: doc['name'],
            feeder: isDoc(doc['feeder']) ? doc['feeder'] : undefined,
            versions: list(doc['versions']).map(String),
            tombstones: list(doc['tombstones']).map(String),
          },
        ],
  );
}

/** Every violation of `head`, in a stable order; rules about changes are evaluated only if `base` is given. */
export function judgeGraph(head: GraphSnapshot, base?: GraphSnapshot): GraphViolation[] {
  const found: GraphViolation[] = [];
  const report = (rule: string, path: string, detail: string): void => {
    found.push({ rule, path, detail });
  };
  const firstOfName = new Map<unknown, Doc>();
  for (const [path, edge] of read(head, EDGE)) {
    if (edge === undefined) report('unreadable', path, 'not a YAML mapping');
    else judgeEdge(path, edge, firstOfName, report);
  }
  for (const [path, doc] of read(head, CHANNEL))
    if (doc === undefined) report('unreadable', path, 'not a YAML mapping');
  const now = channels(head);
  now.forEach((channel, at) => {
    // Feeders are looked up by name over both directories, so names have to be unique over both.
    if (channel.name !== undefined && now.findIndex((other) => other.name === channel.name) < at)
      report('channel-name-unique', channel.path, String(channel.name));
    judgeVersions(channel, report);
  });
  if (base !== undefined) judgePromotions(now, base, report);
  return found.sort((a, b) => byText(a.path, b.path) || byText(a.rule, b.rule) || byText(a.detail, b.detail));
}

type Report = (rule: string, path: string, detail: string) => void;

function judgeEdge(path: string, edge: Doc, firstOfName: Map<unknown, Doc>, report: Report): void {
  const { name, url, message, to } = edge;
  const file = path.slice(path.lastIndexOf('/') + 1);
  for (const key of ['to', 'from']) if (!(key in edge)) report('edge-required', path, key);
  if ('name' in edge && 'to' in edge && !file.startsWith(String(to))) report('edge-file-name', path, String(to));
  if ('url' in edge && !(typeof url === 'string' && url.startsWith('https://'))) report('edge-url', path, String(url));
  if ('name' in edge && !(typeof name === 'string' && /^[A-Z][A-Za-z0-9_]*$/.test(name)))
    report('edge-name', path, String(name));
  if ('message' in edge && typeof message !== 'string') report('edge-message', path, 'message');
  if ('name' in edge) {
    const { to: _to, from: _from, fixedIn: _fixedIn, ...shared } = edge;
    const first = firstOfName.get(name);
    if (first === undefined) firstOfName.set(name, shared);
    else if (!isDeepStrictEqual(shared, first)) report('edges-of-one-name', path, String(name));
  }
  if (!('matchingRules' in edge)) return;
  for (const key of ['url', 'name', 'message']) if (!(key in edge)) report('rules-context', path, key);
  const rules = list(edge['matchingRules']);
  if (rules.length === 0) report('rules-empty', path, 'matchingRules');
  const types = rules
    .map((rule) => (isDoc(rule) ? rule['type'] : undefined))
    .filter((type) => typeof type === 'string');
  for (const type of new Set(types.filter((one, at) => types.indexOf(one) < at))) report('rules-types', path, type);
  rules.forEach((rule, at) => {
    if (!isRule(rule)) report('rule-shape', path, String(at));
  });
}

function isRule(rule: unknown): boolean {
  if (!isDoc(rule)) return false;
  const { type, promql } = rule;
  if (type === 'Always') return hasExactly(rule, 'type');
  return (
    type === 'PromQL' &&
    hasExactly(rule, 'type', 'promql') &&
    isDoc(promql) &&
    hasExactly(promql, 'promql') &&
    typeof promql['promql'] === 'string'
  );
}

function judgeVersions({ path, versions }: Channel, report: Report): void {
  const twice = versions.filter((version, at) => versions.indexOf(version) < at);
  for (const version of new Set(twice)) report('versions-unique', path, version);
  // Candidates are appended to the internal channels in the order of their builds: only the public ones are sorted.
  if (!path.startsWith('channels/')) return;
  versions.forEach((version, at) => {
    const before = at === 0 ? null : semver.parse(versions[at - 1]);
    const here = semver.parse(version);
    // The lists put 4.16.0 before 4.16.0-ec.0 and rc.10 before rc.2, but others the reverse: only major.minor.patch is an order they share.
    if (here === null || (before !== null && here.compareMain(before) < 0) || version === versions[at - 1])
      report('versions-order', path, version);
  });
}

function judgePromotions(now: Channel[], base: GraphSnapshot, report: Report): void {
  const before = channels(base);
  const unreadable = new Set(
    read(base, CHANNEL)
      .filter(([, doc]) => doc === undefined)
      .map(([path]) => path),
  );
  for (const { path, name, feeder, versions } of now) {
    if (feeder === undefined || unreadable.has(path)) continue;
    const known = new Set(before.find((channel) => channel.name === name)?.versions);
    const source = now.find((channel) => channel.name === feeder['name']);
    for (const version of new Set(versions)) {
      if (known.has(version)) continue;
      if (!source?.versions.includes(version)) report('promoted-in-feeder', path, version);
      if ('filter' in feeder && !matchesWhole(feeder['filter'], version)) report('promoted-filter', path, version);
      if (source?.tombstones.includes(version)) report('promoted-tombstoned', path, version);
    }
  }
}

// The group keeps both anchors outside the alternatives of the filter: `4[.]8[.].*|4[.]9[.]3`.
function matchesWhole(filter: unknown, version: string): boolean {
  try {
    return new RegExp(`^(?:${String(filter)})$`).test(version);
  } catch {
    return false;
  }
}
