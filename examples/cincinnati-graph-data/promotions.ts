// Facts from the history about promotions from candidate to fast to stable, and about risks that were declared in the meantime.
//   node promotions.ts      prints the tables of docs/rollouts.md
import process from 'node:process';
import { calmWorld, planRollout, simulate } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { CORE_SCHEMA, load } from 'js-yaml';
import { median } from '../../scripts/bench/measure.ts';
import { bundlePath, openHistory, type History } from '../replay.ts';

export const channels = ['candidate', 'fast', 'stable'] as const;
export type Channel = (typeof channels)[number];

const day = 86_400_000;

/** When a version entered a channel; `before` if it was before the first available commit, so that the time is unknown. */
export type Entered = number | 'before' | 'never';

export interface Risk {
  readonly version: string;
  readonly name: string;
  /** When it was declared: merged. */
  readonly at: number;
}

export interface Promotions {
  /** Instants of the first and the last commit. */
  readonly from: number;
  readonly to: number;
  readonly entered: ReadonlyMap<string, Readonly<Record<Channel, Entered>>>;
  /** Those declared between the two, one a version and name. */
  readonly risks: readonly Risk[];
  /** Versions that were removed from one of the channels, or got a tombstone, between the two. */
  readonly removed: readonly string[];
}

interface Listed {
  readonly versions: ReadonlySet<string>;
  readonly tombstones: ReadonlySet<string>;
}

/** Reads the main line: a version on a branch is not offered to anybody until it is merged. */
export function promotionsOf(history: History): Promotions {
  const line = mainLine(history);
  const entered = new Map<string, Record<Channel, Entered>>();
  const risks = new Map<string, Risk>();
  const removed: string[] = [];
  let before: ReadonlyMap<string, Listed> | undefined;
  let files: ReadonlySet<string> | undefined;
  for (const { id, at } of line) {
    const tree = history.tree(id);
    const now = new Map(channels.map((name) => [name, listed(tree.get(`internal-channels/${name}.yaml`)?.text ?? '')]));
    for (const channel of channels) {
      const { versions, tombstones } = now.get(channel)!;
      const known = before?.get(channel);
      for (const version of versions) {
        if (known?.versions.has(version)) continue;
        const row = entered.get(version) ?? { candidate: 'never', fast: 'never', stable: 'never' };
        entered.set(version, { ...row, [channel]: known === undefined ? 'before' : at });
      }
      if (known === undefined) continue;
      for (const version of known.versions) if (!versions.has(version)) removed.push(`${channel} ${version}`);
      for (const version of tombstones) if (!known.tombstones.has(version)) removed.push(`${channel} ${version}`);
    }
    const edges = new Set([...tree.keys()].filter((path) => path.startsWith('blocked-edges/')));
    for (const path of edges) {
      if (files === undefined || files.has(path)) continue;
      const { to, name } = load(tree.get(path)!.text!, { schema: CORE_SCHEMA }) as { to: string; name: string };
      risks.set(`${to} ${name}`, risks.get(`${to} ${name}`) ?? { version: to, name, at });
    }
    [before, files] = [now, edges];
  }
  return { from: line[0]!.at, to: line.at(-1)!.at, entered, risks: [...risks.values()], removed };
}

function mainLine({ commits }: History): History['commits'] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const line = [];
  for (let at = commits.at(-1); at !== undefined; at = byId.get(at.parent ?? '')) line.unshift(at);
  return line;
}

const texts = new Map<string, Listed>();
function listed(text: string): Listed {
  let found = texts.get(text);
  if (found === undefined) {
    const { versions = [], tombstones = [] } = (load(text, { schema: CORE_SCHEMA }) ?? {}) as Record<string, string[]>;
    texts.set(text, (found = { versions: new Set(versions), tombstones: new Set(tombstones) }));
  }
  return found;
}

/** The furthest channel that a version had come to. */
export function channelAt({ entered }: Promotions, version: string, at: number): Channel | undefined {
  const row = entered.get(version);
  const reached = (channel: Channel): boolean => {
    const since = row?.[channel] ?? 'never';
    return since === 'before' || (since !== 'never' && since <= at);
  };
  return channels.findLast(reached);
}

/** Where it would be if it had advanced as soon as it had soaked for that long in each channel, according to the state machine of Gradus. */
export function channelWithSoak(start: number, at: number, soak: string): Channel {
  const stages = channels.map((name) => ({
    name,
    selector: { matchLabels: { channel: name } },
    afterGates: [{ soak: { duration: soak } }],
  }));
  const artifact = { name: 'release', version: 'new' };
  const spec: RolloutSpec = { change: 'new', system: 'channels', artifact, strategy: { type: 'Staged' }, stages };
  const fleet = { targets: channels.map((name) => ({ name, labels: { channel: name } })) };
  const plan = planRollout({ name: 'promotion', spec, fleet });
  const deployTime = 1_000;
  const { detected } = simulate(
    { name: 'promotion', spec, plan, start, zone: 'UTC', windows: [], calendars: new Map() },
    { ...calmWorld, deployTime, fault: { by: 'time', after: at - start - deployTime } },
  );
  return channels[detected!.exposed - 1]!;
}

export const soaks = [
  ['P1D', '1 day'],
  ['P7D', '1 week'],
  ['P14D', '2 weeks'],
] as const;

export interface PromotionTables {
  readonly risks: string;
  readonly times: string;
}

/** Risks that came to light, with where their versions were and would have been; and how long versions stayed in channels. */
export function promotionTables(promotions: Promotions): PromotionTables {
  const since = ({ version }: Risk): Entered => promotions.entered.get(version)?.candidate ?? 'never';
  const seen = promotions.risks.filter((risk) => typeof since(risk) === 'number');
  const older = promotions.risks.filter((risk) => since(risk) === 'before');
  const rows = seen
    .toSorted((a, b) => (a.version < b.version ? -1 : 1))
    .map((risk) => {
      const start = Number(since(risk));
      const would = soaks.map(([soak]) => channelWithSoak(start, risk.at, soak));
      const age = `${((risk.at - start) / day).toFixed(1)} d`;
      return `| ${[risk.version, risk.name, age, channelAt(promotions, risk.version, risk.at), ...would].join(' | ')} |`;
    });
  const rest = channels.flatMap((channel) => {
    const count = older.filter(({ version, at }) => channelAt(promotions, version, at) === channel).length;
    return count === 0 ? [] : [`| ${count} older | both | not known | ${channel} |${' ? |'.repeat(soaks.length)}`];
  });
  const head = ['version', 'risk', 'since candidate', 'was in', ...soaks.map(([, label]) => `soak ${label}`)];
  return {
    risks: [`| ${head.join(' | ')} |`, `|---|---|--:|${'---|'.repeat(head.length - 3)}`, ...rows, ...rest].join('\n'),
    times: timesTable(promotions),
  };
}

/** Days in one channel before the next, of versions whose both steps are in the history. */
export function staysOf({ entered }: Promotions, from: Channel, to: Channel): ReadonlyMap<string, number> {
  const found = [...entered].flatMap(([version, row]) => {
    const [a, b] = [row[from], row[to]];
    return typeof a === 'number' && typeof b === 'number' ? [[version, (b - a) / day] as const] : [];
  });
  return new Map(found);
}

function timesTable(promotions: Promotions): string {
  const rows = [['candidate', 'fast'] as const, ['fast', 'stable'] as const].map(([from, to]) => {
    const stays = [...staysOf(promotions, from, to).values()];
    const figures = [median(stays), Math.min(...stays), Math.max(...stays)].map((value) => `${value.toFixed(1)} d`);
    const less = (days: number): number => stays.filter((stay) => stay < days).length;
    return `| ${from}, before ${to} | ${stays.length} | ${figures.join(' | ')} | ${less(1)} | ${less(7)} |`;
  });
  return [
    '| in | versions | median | least | most | under 1 day | under 1 week |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

if (import.meta.main) {
  const bundle = bundlePath('cincinnati-graph-data');
  if (bundle === undefined) throw new Error('the bundle cincinnati-graph-data is not here');
  const history = openHistory(bundle, /^(?:internal-channels|blocked-edges)\/[^/]*\.yaml$/);
  const promotions = promotionsOf(history);
  const { risks, times } = promotionTables(promotions);
  history.close();
  process.stdout.write(`${risks}\n\n${times}\n\nremoved: ${promotions.removed.join(', ') || 'none'}\n`);
}
