/** Files of one commit: repository-relative path -> text. */
export type Snapshot = ReadonlyMap<string, string>;
/** One broken rule at one place. */
export interface ReleaseViolation {
  readonly rule: string;
  readonly path: string;
  readonly detail: string;
}

type Doc = Readonly<Record<string, unknown>>;
interface Release {
  readonly version: string;
  readonly barrier: boolean;
  readonly deadend: boolean;
  readonly rollout: Doc;
}

const STREAMS = [
  { path: 'updates/next.json', number: '1' },
  { path: 'updates/stable.json', number: '3' },
  { path: 'updates/testing.json', number: '2' },
];
const VERSION = /^\d{2}\.(\d{4})(\d{2})(\d{2})\.(\d+)\.\d+$/;

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value);
const part = (doc: unknown, key: string): unknown => (isDoc(doc) ? doc[key] : undefined);

/** The releases of one updates file; `undefined` where the text is not a JSON object. */
function releases(text: string): Release[] | undefined {
  let doc: unknown;
  try {
    doc = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isDoc(doc)) return undefined;
  // The one file of before 2019-09 has another layout ({updates: {deadends, rollouts}}) and so no releases.
  const items = Array.isArray(doc['releases']) ? doc['releases'] : [];
  return items.map((item: unknown) => {
    const metadata = part(item, 'metadata');
    const rollout = part(metadata, 'rollout');
    return {
      version: String(part(item, 'version')),
      barrier: isDoc(part(metadata, 'barrier')),
      deadend: isDoc(part(metadata, 'deadend')),
      rollout: isDoc(rollout) ? rollout : {},
    };
  });
}

/** Every violation of `head`, in a stable order; rules about changes are evaluated only if `base` is given. */
export function judgeRelease(head: Snapshot, base?: Snapshot): ReleaseViolation[] {
  const found: ReleaseViolation[] = [];
  for (const { path, number } of STREAMS) {
    const report = (rule: string, detail: string): void => {
      found.push({ rule, path, detail });
    };
    const text = head.get(path);
    const now = text === undefined ? [] : releases(text);
    if (now === undefined) {
      report('unreadable', 'not a JSON object');
      continue;
    }
    judgeReleases(now, number, report);
    const baseText = base?.get(path);
    const before = baseText === undefined ? undefined : releases(baseText);
    if (before !== undefined) judgeSurvival(now, before, report);
  }
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => byText(a.path, b.path) || byText(a.rule, b.rule) || byText(a.detail, b.detail));
}

type Report = (rule: string, detail: string) => void;

function judgeReleases(now: Release[], number: string, report: Report): void {
  const seen = new Set<string>();
  for (const { version, rollout } of now) {
    const [, year, month, day, stream] = VERSION.exec(version) ?? [];
    if (stream === undefined || !isDate(Number(year), Number(month), Number(day))) report('version-shape', version);
    // A version without that field has an invalid shape; its stream is unknown.
    if (stream !== undefined && stream !== number) report('version-stream', version);
    if (seen.has(version)) report('version-unique', version);
    seen.add(version);
    // Without a duration a rollout stays at start_percentage: that is how a pause is written.
    if (
      'duration_minutes' in rollout &&
      !(typeof rollout['duration_minutes'] === 'number' && rollout['duration_minutes'] > 0)
    )
      report('duration-positive', version);
  }
}

// Date.UTC carries 31 February over into March, so the date exists only where nothing moved.
function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function judgeSurvival(now: Release[], before: Release[], report: Report): void {
  for (const mark of ['barrier', 'deadend'] as const) {
    const kept = new Set(now.filter((release) => release[mark]).map((release) => release.version));
    const had = new Set(before.filter((release) => release[mark]).map((release) => release.version));
    for (const version of had) if (!kept.has(version)) report(`${mark}-survives`, version);
  }
}
