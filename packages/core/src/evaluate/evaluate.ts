import type { Finding, Outcome } from '../model/finding.ts';
import { worst, type NotAsked, type State, type Verdict } from '../model/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { sortFindings } from '../report/sort.ts';
import { formatInstant } from '../time/instant.ts';
import { ask, type Asked } from './ask.ts';
import { enforcing, type Enforcing } from './enforcement.ts';
import type { Facts } from './facts.ts';
import { drafter, type Draft } from './finding.ts';
import { fold } from './fold.ts';
import { activeWaivers, unusedWaivers, waiverFor, type ActiveWaiver } from './waivers.ts';

/** Judges facts by policies. Pure and synchronous; the same facts give the same verdict, whatever the order of documents and policies. */
export function evaluate(policies: readonly Policy[], facts: Facts): Verdict {
  const ordered = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const enforce = enforcing(facts.enforcement, facts.verb, facts.authority);
  const head = judgeHead(ordered, facts, enforce);
  const base = facts.base ? judgeBase(ordered, facts, enforce) : undefined;
  const compared = compare(head.drafts, base ?? []);
  const { waivers, used } = head;
  const notices = facts.base ? [] : unusedWaivers(waivers, used);
  const extra = notices.flatMap((notice) => drafter(facts.head.view, undefined, enforce).ofProblem(notice) ?? []);
  const all = sortFindings(fold([...compared, ...extra.map(({ finding }) => finding)]));
  const undecided = [
    ...all.filter(({ outcome, state }) => outcome === 'undecided' && state !== 'fixed'),
    ...requiredButNotAsked(head.asked, facts),
  ];
  const complete = !head.asked.notAsked.some(({ mandatory }) => mandatory);
  const found = stateOfFindings([...all, ...undecided]);
  return {
    // A gate that was not asked everything opens for nobody.
    state: facts.verb === 'gate' && !complete ? worst(found, 'undecided') : found,
    complete,
    findings: all.filter(
      (finding) => finding.waiver === undefined && (finding.outcome !== 'undecided' || finding.state === 'fixed'),
    ),
    waived: all.filter(({ waiver, state }) => waiver !== undefined && state !== 'fixed'),
    undecided,
    notAsked: head.asked.notAsked.filter((entry) => !isRequired(entry, facts)),
    counts: {
      policies: head.asked.policies,
      documents: facts.head.view.catalog.documents.filter(({ kind }) => kind !== 'Project' && kind !== 'Policy').length,
      evaluations: head.asked.evaluations,
      files: facts.head.view.catalog.tree.size,
    },
    now: formatInstant(facts.now.getTime()),
    ...holdsUntil(head.asked, all, waivers, facts.now),
    simulated: facts.simulated,
  };
}

interface HeadJudgement {
  readonly asked: Asked;
  readonly drafts: readonly Draft[];
  readonly waivers: readonly ActiveWaiver[];
  readonly used: ReadonlySet<ActiveWaiver>;
}

function judgeHead(policies: readonly Policy[], facts: Facts, enforce: Enforcing): HeadJudgement {
  const { head, base, authority, now, zone } = facts;
  const asked = ask(policies, head, base, facts);
  const { active: waivers, problems } = activeWaivers(authority, now, zone);
  const own = authority.catalog === head.view.catalog ? problems : [];
  const draft = drafter(head.view, base?.view, enforce);
  const drafts = [
    ...[...head.problems, ...own].flatMap((problem) => draft.ofProblem(problem) ?? []),
    ...asked.raws.flatMap((raw) => draft.ofAnswer(raw) ?? []),
  ];
  const used = new Set<ActiveWaiver>();
  return {
    asked,
    waivers,
    used,
    drafts: drafts.map(({ finding, keyed }) => {
      const waiver = waiverFor(finding, keyed, waivers);
      if (!waiver) return { finding, keyed };
      used.add(waiver);
      return { keyed, finding: { ...finding, waiver: { name: waiver.document.name, expires: waiver.expires } } };
    }),
  };
}

/** The base is judged by the same policies, authority and clock, without a base of its own. */
function judgeBase(policies: readonly Policy[], facts: Facts, enforce: Enforcing): readonly Draft[] {
  const side = facts.base!;
  const asked = ask(policies, side, undefined, facts);
  const draft = drafter(side.view, undefined, enforce);
  return [
    ...side.problems.flatMap((problem) => draft.ofProblem(problem) ?? []),
    ...asked.raws.flatMap((raw) => draft.ofAnswer(raw) ?? []),
  ];
}

const severity: Record<Outcome, number> = { pending: 0, undecided: 1, failed: 2 };

/** Marks what the base has too, and adds what it alone has. A finding that got worse is new. */
function compare(head: readonly Draft[], base: readonly Draft[]): Finding[] {
  const before = new Map(base.map(({ finding }) => [finding.fingerprint, finding]));
  const current = head.map(({ finding }) => {
    const old = before.get(finding.fingerprint);
    const existing = old !== undefined && severity[old.outcome] >= severity[finding.outcome];
    return existing ? { ...finding, state: 'existing' as const } : finding;
  });
  const now = new Set(head.map(({ finding }) => finding.fingerprint));
  const fixed = base
    .filter(({ finding }) => finding.outcome === 'failed' && !now.has(finding.fingerprint))
    .map(({ finding }) => ({
      ...finding,
      state: 'fixed' as const,
      location: { ...finding.location, side: 'base' as const },
    }));
  return [...current, ...fixed];
}

/** Only new findings count, advisory and waived ones never. */
export function stateOfFindings(findings: readonly Finding[]): State {
  return findings
    .filter(({ state, enforcement, waiver }) => state === 'new' && enforcement !== 'advisory' && waiver === undefined)
    .reduce<State>((state, { outcome }) => worst(state, outcome), 'passed');
}

function isRequired({ missing }: NotAsked, { required }: Facts): boolean {
  return missing.some((need) => required.has(need) || required.has(need.split('.')[0]!));
}

function requiredButNotAsked(asked: Asked, facts: Facts): Finding[] {
  const wanted = asked.notAsked.filter((entry) => isRequired(entry, facts));
  return wanted.map(({ policy, validation, missing, mandatory }) => ({
    policy,
    validation,
    enforcement: mandatory ? 'mandatory' : 'waivable',
    outcome: 'undecided',
    message: `Could not be decided: it needs ${missing.join(' and ')}, which this run was not given.`,
    location: { side: 'head', path: '', stream: 0, pointer: '' },
    related: [],
    fingerprint: '',
    state: 'new',
  }));
}

function holdsUntil(
  asked: Asked,
  findings: readonly Finding[],
  waivers: readonly ActiveWaiver[],
  now: Date,
): Pick<Verdict, 'validUntil' | 'comparesNow' | 'retryAt'> {
  const next = (instants: readonly number[]): string | undefined => {
    const later = instants.filter((instant) => instant > now.getTime());
    return later.length === 0 ? undefined : formatInstant(Math.min(...later));
  };
  const validUntil = asked.clockByHand
    ? formatInstant(now.getTime())
    : next([...asked.boundaries, ...waivers.map(({ until }) => until)]);
  const retryAt = next(
    findings
      .filter(({ state, until }) => state === 'new' && until !== undefined)
      .map(({ until }) => Date.parse(until!)),
  );
  return {
    ...(validUntil !== undefined && { validUntil }),
    ...(asked.clockByHand !== undefined && { comparesNow: asked.clockByHand }),
    ...(retryAt !== undefined && { retryAt }),
  };
}
