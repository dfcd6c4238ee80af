import { closedStarts } from '../authority/closed-starts.ts';
import type { Finding, Problem } from '../model/finding.ts';
import { worst, type SkippedValidation, type State, type Verdict } from '../model/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { sortFindings } from '../model/sort.ts';
import { formatInstant } from '../time/instant.ts';
import { ask, type AskedValidation } from './ask.ts';
import { compareWithBase } from './compare.ts';
import { enforcing, touchBlocking, type Enforcing } from './enforcement.ts';
import type { Facts, Side } from './facts.ts';
import { drafter, type FindingDraft } from './finding.ts';
import { fold } from './fold.ts';
import { freshness } from './freshness.ts';
import { isSubject, nothingCheckedFinding } from './nothing-checked.ts';
import { joinRepeats } from './repeats.ts';
import { needsBase } from './selection.ts';
import { activeWaivers, unusedWaivers, waiverFor, type ActiveWaiver } from './waivers.ts';

/** Evaluates policies on facts. Pure and synchronous; the same facts give the same verdict in any order of documents and policies. */
export function evaluate(policies: readonly Policy[], facts: Facts): Verdict {
  const ordered = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const enforce = enforcing(facts.enforcement, facts.verb, facts.authority);
  const head = judgeHead(ordered, facts, enforce);
  const base = facts.base ? judgeBase(ordered, facts, enforce) : undefined;
  const compared = compareWithBase(head.drafts, base ?? [], facts);
  const { waivers, used } = head;
  const unseen = [...head.asked.skipped, ...ordered.filter(needsBase).map(({ id }) => ({ policy: id }))];
  const notices = [...(facts.base ? [] : unusedWaivers(waivers, used, unseen)), ...(facts.setup?.notices ?? [])];
  const extra = notices.flatMap((notice) => drafter(facts.head.view, undefined, enforce).ofProblem(notice) ?? []);
  const shown = sortFindings(joinRepeats(fold([...compared, ...extra.map(({ finding }) => finding)]), ordered));
  // Findings about the run as a whole have no path, and always count.
  const all = shown.filter(({ location }) => location.path === '' || facts.within?.(location.path) !== false);
  const unchecked = nothingCheckedFinding(ordered, facts, enforce);
  const undecided = [
    ...all.filter(({ outcome, state }) => outcome === 'undecided' && state !== 'fixed'),
    ...requiredButSkipped(head.asked, facts),
    ...(unchecked ? [unchecked] : []),
  ];
  const complete = !unchecked && !head.asked.skipped.some(({ mandatory }) => mandatory);
  const mayBlock = head.asked.skipped.some((entry) => entry.mayBlock === true);
  const found = stateOfFindings([...all, ...undecided]);
  return {
    // A gate with skipped conditions never opens: otherwise a run without the data would turn a failure into a pass.
    state: facts.verb === 'gate' && (!complete || mayBlock) ? worst(found, 'undecided') : found,
    complete,
    findings: all.filter(
      (finding) => finding.waiver === undefined && (finding.outcome !== 'undecided' || finding.state === 'fixed'),
    ),
    waived: all.filter(({ waiver, state }) => waiver !== undefined && state !== 'fixed'),
    undecided,
    skipped: head.asked.skipped.filter((entry) => !isRequired(entry, facts)),
    counts: {
      policies: head.asked.policies,
      documents: facts.head.view.catalog.documents.filter(isSubject).length,
      evaluations: head.asked.evaluations,
      checked: head.asked.subjects,
      notApplicable: head.asked.notApplicable,
      files: facts.head.view.catalog.tree.size,
    },
    ...(facts.setup && head.asked.ofRequest === 0 && { nothingRequired: facts.setup.reason }),
    now: formatInstant(facts.now.getTime()),
    ...holdsUntil(head.asked, all, waivers, facts.now),
    simulated: facts.simulated,
  };
}

interface HeadJudgement {
  readonly asked: AskedValidation;
  readonly drafts: readonly FindingDraft[];
  readonly waivers: readonly ActiveWaiver[];
  readonly used: ReadonlySet<ActiveWaiver>;
}

function judgeHead(policies: readonly Policy[], facts: Facts, enforce: Enforcing): HeadJudgement {
  const { head, base, authority, now, zone } = facts;
  const asked = ask(policies, head, base, facts);
  const { active: waivers, problems } = activeWaivers(authority, now, zone);
  const own = authority.catalog === head.view.catalog ? problems : [];
  const draft = drafter(head.view, base?.view, enforce);
  const fresh = freshness(facts, touchBlocking(facts.enforcement, facts.verb, authority));
  const drafts = [
    ...[...head.problems, ...own, ...startsOf(head, facts)].flatMap((problem) => {
      const made = draft.ofProblem(problem);
      return made ? { ...made, fresh: fresh.ofProblem(made) } : [];
    }),
    ...asked.raws.flatMap((raw) => {
      const made = draft.ofAnswer(raw);
      return made ? { ...made, fresh: fresh.ofAnswer(raw) } : [];
    }),
  ];
  const used = new Set<ActiveWaiver>();
  return {
    asked,
    waivers,
    used,
    drafts: drafts.map((each) => {
      const { finding, keyed } = each;
      const waiver = waiverFor(finding, keyed, waivers);
      if (!waiver) return each;
      used.add(waiver);
      return { ...each, finding: { ...finding, waiver: { name: waiver.document.name, expires: waiver.expires } } };
    }),
  };
}

/** The base is evaluated with the same policies, governing rules and clock, and without a base. */
function judgeBase(policies: readonly Policy[], facts: Facts, enforce: Enforcing): readonly FindingDraft[] {
  const side = facts.base!;
  const asked = ask(policies, side, undefined, facts);
  const draft = drafter(side.view, undefined, enforce);
  return [
    ...[...side.problems, ...startsOf(side, facts)].flatMap((problem) => draft.ofProblem(problem) ?? []),
    ...asked.raws.flatMap((raw) => draft.ofAnswer(raw) ?? []),
  ];
}

function startsOf({ view }: Side, { authority, now, zone, isCase }: Facts): readonly Problem[] {
  return isCase === true ? [] : closedStarts(view, authority, now, zone);
}

/** Only new findings count. Advisory and waived findings never count. */
export function stateOfFindings(findings: readonly Finding[]): State {
  return findings
    .filter(({ state, enforcement, waiver }) => state === 'new' && enforcement !== 'advisory' && waiver === undefined)
    .reduce<State>((state, { outcome }) => worst(state, outcome), 'passed');
}

function isRequired({ missing }: SkippedValidation, { required }: Facts): boolean {
  return missing.some((need) => required.has(need) || required.has(need.split('.')[0]!));
}

function requiredButSkipped(asked: AskedValidation, facts: Facts): Finding[] {
  const wanted = asked.skipped.filter((entry) => isRequired(entry, facts));
  return wanted.map(({ policy, validation, missing, mandatory }) => ({
    policy,
    validation,
    enforcement: mandatory ? 'mandatory' : 'waivable',
    outcome: 'undecided',
    message: `Could not be decided: it needs ${missing.join(' and ')}, which was not passed to this run.`,
    location: { side: 'head', path: '', stream: 0, pointer: '' },
    related: [],
    fingerprint: '',
    state: 'new',
  }));
}

function holdsUntil(
  asked: AskedValidation,
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
