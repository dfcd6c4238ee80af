import { ForgeError, type CheckReport, type Forge, type StandingVerdict } from '@gradus/core/forge';
import { readRecord } from './judged-record.ts';

/** A verdict to be written, and when its facts were read. */
export interface OrderedVerdict {
  readonly commit: string;
  readonly as: 'check' | 'status';
  readonly report: CheckReport & { readonly record: string };
  readonly since: Date;
  /** Keep an equal verdict, unless it is older than this many milliseconds. */
  readonly keep?: number;
}

/**
 * Writes a verdict unless there is one with newer facts: two triggers can run at the same time, and the slower one may have the older
 * facts. Forges cannot compare and write in one step, so it checks afterwards for a verdict that was written in between. A passed verdict
 * is not written if the existing one is unknown. Returns why it was not written, as a sentence without its full stop; undefined if it or a
 * newer one is in place.
 */
export async function writeOrdered(forge: Forge, verdict: OrderedVerdict): Promise<string | undefined> {
  const { as, report, since, keep } = verdict;
  const { state, name } = report;
  const before = await standing(forge, verdict);
  if (before instanceof ForgeError && state === 'passed')
    return `it is unknown whether there is a newer verdict: ${before.message.replace(/\.$/, '')}`;
  if (Array.isArray(before)) {
    if (newer(before, since) !== undefined) return undefined;
    if (keep !== undefined && isSame(before[0], report, since, keep)) return undefined;
  }
  const answer = await write(forge, verdict);
  if (!answer.written)
    return `the ${as === 'check' ? 'check run' : 'commit status'} could not be written: ${answer.why}`;
  const after = await standing(forge, verdict);
  const overtaken = Array.isArray(after) ? newer(after, since) : undefined;
  if (overtaken === undefined) return undefined;
  await write(forge, { ...verdict, report: { name, ...overtaken, summary: overtaken.title, annotations: [] } });
  return undefined;
}

async function standing(
  forge: Forge,
  { commit, as, report }: OrderedVerdict,
): Promise<readonly StandingVerdict[] | ForgeError> {
  try {
    return await forge.verdicts(commit, report.name, as);
  } catch (error) {
    if (error instanceof ForgeError) return error;
    throw error;
  }
}

/** The verdict with the newest facts, if they are newer; to the second, which is the precision of records. */
function newer(all: readonly StandingVerdict[], since: Date): StandingVerdict | undefined {
  const of = ({ title }: StandingVerdict): number => readRecord(title)?.since.getTime() ?? 0;
  const [newest] = all.toSorted((a, b) => of(b) - of(a));
  return newest !== undefined && of(newest) > Math.floor(since.getTime() / 1000) * 1000 ? newest : undefined;
}

/** Forges keep a limited number of statuses with one name, and an unchanged verdict would use them up. */
function isSame(
  stands: StandingVerdict | undefined,
  { state, title, record }: OrderedVerdict['report'],
  since: Date,
  keep: number,
): boolean {
  const before = readRecord(stands?.title ?? '');
  const after = readRecord(record);
  if (stands === undefined || before === undefined || after === undefined) return false;
  const alike = (['branch', 'target', 'tree'] as const).every((member) => before[member] === after[member]);
  return (
    alike && stands.state === state && stands.title.startsWith(title) && since.getTime() - before.since.getTime() < keep
  );
}

type Write = Pick<OrderedVerdict, 'commit' | 'as'> & { readonly report: CheckReport };

async function write(forge: Forge, { commit, as, report }: Write): ReturnType<Forge['status']> {
  if (as === 'check') return forge.check(commit, report);
  const { summary: _, annotations: __, ...brief } = report;
  return forge.status(commit, brief);
}
