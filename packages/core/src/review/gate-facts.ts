import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import {
  evidenceBoundaries,
  judgedPieces,
  judgeEvidence,
  testTypes,
  type EvidenceRules,
  type JudgedPiece,
  type TestEvidence,
  type Tested,
} from '../evidence/judge-evidence.ts';
import { Unknown, type CelValue } from '../expression/definition.ts';
import type { ProjectEvidence } from '../generated/types.ts';
import type { Document } from '../model/document.ts';
import {
  isUnreadable,
  type Account,
  type EvidenceFacts,
  type Review,
  type TestType,
  type Unreadable,
} from '../model/review.ts';
import type { Value, ValueMap } from '../model/value.ts';
import type { TreeSnapshot } from './authority-approval.ts';
import { addDuration, parseDuration } from '../time/duration.ts';
import { parseInstant } from '../time/instant.ts';
import { ruleOfTier } from './contributors.ts';
import { alterationOf, boundDocuments, isOvertaken } from './alteration.ts';
import { allowsTiers, automationOf } from './automation.ts';
import { peopleIn, type People } from '../authority/people.ts';
import { decided, type Decided } from './decisions.ts';
import { partiesOfChange } from './parties-of-change.ts';
import type { ContributorRule, Party } from './party.ts';
import { paperPath, subjectOf, systemDocuments, systemNames } from './subject.ts';
import type { TouchedSystem } from './touched-systems.ts';

/** The facts of a gate in addition to documents, and its subjects. */
export interface GateInput {
  readonly review: Review;
  readonly evidence: EvidenceFacts;
  /** The result of merging the request, which is the subject of tests. */
  readonly merged: TreeSnapshot;
  /** The request's own head with its merge bases, which is the subject of approvals. */
  readonly head: TreeSnapshot;
  /** The tip of the target. */
  readonly target: TreeSnapshot;
  readonly authority: CatalogView;
  /** Changes that the request adds, alters or names. */
  readonly concerned: readonly Document[];
  /** The names of Changes in the request, whether these exist or not. */
  readonly named: readonly string[];
  readonly touched: readonly TouchedSystem[];
  readonly files: readonly { readonly path: string; readonly oldPath?: string }[];
  /** The commit that the request reverts, if any, and when it was merged. */
  readonly revert: { readonly commit: string; readonly at: string } | undefined;
  /** What a commit holds, for those that approvals and evidence name; undefined for a commit that is not here. */
  at(commit: string): TreeSnapshot | undefined;
  /** Who was who when an approval was given. */
  peopleAt(at: string): People | Unreadable;
  /** `Project.spec.evidence` of authority. */
  readonly rules: ProjectEvidence;
  readonly now: Date;
  readonly zone: string;
}

/** The variables `review` and `evidence`, and when something about people changes. */
export interface GateFacts {
  readonly review: CelValue;
  readonly evidence: CelValue;
  readonly boundaries: readonly number[];
  /** The facts about each Change that the request concerns; decisions are in `review`. */
  readonly concerned: readonly ConcernedChange[];
}

export interface ConcernedChange {
  readonly change: Document;
  /** The pieces of evidence for each test type, and whether they prove anything. */
  readonly pieces: ReadonlyMap<TestType, readonly JudgedPiece[]>;
}

/** Combines what the forge and the governing rules say about people, Changes and tests. */
export function gateFacts(input: GateInput): GateFacts {
  const { authority, now, zone } = input;
  const people = peopleIn(authority, now, zone);
  const changes = input.concerned.map((change) => subjectsOf(change, input));
  const request = requestSubjects(input);
  return {
    review: reviewValue(input, people, request, changes),
    evidence: {
      request: testsOf(request, input),
      changes: Object.fromEntries(changes.map((each) => [each.name, testsOf(each, input)])),
    },
    boundaries: [...people.boundaries, ...evidenceBoundaries(input.evidence.pieces, { spec: input.rules, zone })],
    concerned: input.concerned.map((change, index) => ({ change, pieces: piecesOf(changes[index]!, input) })),
  };
}

/** A subject of approvals and tests, with its digests. */
interface Subjects {
  readonly systems: readonly string[];
  /** What tests are of: what there is. */
  readonly subject: string;
  at(commit: string): string | undefined;
  /** What approvals are of: what there is, and what it was made from. A commit whose base is not known has none. */
  readonly alteration: string;
  altered(commit: string): string | undefined;
  /** Parties in addition to the author and the pusher of the request. */
  readonly parties: readonly Party[];
  readonly contributors: ContributorRule;
}

interface ChangeSubjects extends Subjects {
  readonly name: string;
}

function subjectsOf(change: Document, input: GateInput): ChangeSubjects {
  const { merged, authority } = input;
  const names = systemNames(change);
  const systems = systemDocuments(names, authority.catalog, merged.view.catalog);
  const changeAt = (there: TreeSnapshot): Document | undefined =>
    there === merged ? change : there.view.catalog.find('Change', change.name);
  return {
    name: change.name,
    systems: names,
    parties: partiesOfChange(change, merged.view, authority),
    contributors: ruleOfTier(authority, merged.view.value(change)),
    ...digests(input, systems, (there) => {
      const document = changeAt(there);
      if (document === undefined) return undefined;
      return {
        value: document.value as ValueMap,
        path: paperPath(document, there.view.catalog),
        bound: boundDocuments(document.value, there.view),
      };
    }),
  };
}

/** The request as such: the files of the systems that it touches, whatever Change they belong to. */
function requestSubjects(input: GateInput): Subjects {
  const names = input.touched.map(({ name }) => name);
  const systems = systemDocuments(names, input.authority.catalog, input.merged.view.catalog);
  const contributors = contributorsOfTouched(input);
  return {
    systems: names,
    parties: [],
    contributors,
    ...digests(input, systems, () => ({ value: {}, path: '', bound: [] })),
  };
}

/** The strictest rule of the systems that the request touches. */
function contributorsOfTouched({ touched, authority, merged }: GateInput): ContributorRule {
  const rules = touched.map(({ name }): ContributorRule => {
    const governing = authority.catalog.find('System', name);
    const system = governing ?? merged.view.catalog.find('System', name);
    if (system === undefined) return 'exclude';
    return ruleOfTier(authority, (governing ? authority : merged.view).value(system));
  });
  return rules.includes('exclude') ? 'exclude' : 'count';
}

/** The Change as a commit has it, and what an approval binds of it. */
interface ChangeThere {
  readonly value: ValueMap;
  readonly path: string;
  readonly bound: readonly Value[];
}

/** @param of the Change at a commit */
function digests(
  { merged, head, target, at }: GateInput,
  systems: readonly ValueMap[],
  of: (there: TreeSnapshot) => ChangeThere | undefined,
): Omit<Subjects, 'systems' | 'parties' | 'contributors'> {
  const subject = (there: TreeSnapshot): string | undefined => {
    const found = of(there);
    return found && subjectOf({ tree: there.tree, change: found.value, path: found.path, systems });
  };
  // What the request does to files is its own; what the Change says is what the merge makes of it.
  const alteration = (there: TreeSnapshot, found: ChangeThere | undefined): string | undefined => {
    if (found === undefined || there.bases === undefined || there.bases.length === 0) return undefined;
    const bases = there.bases.map(({ tree }) => tree);
    const altered = { tree: there.tree, bases, systems, path: found.path };
    if (there === head && isOvertaken(altered, target.tree)) return undefined;
    return alterationOf({ ...altered, documents: found.bound });
  };
  return {
    subject: subject(merged)!,
    at: remembered(at, subject),
    alteration: alteration(head, of(merged)) ?? '',
    altered: remembered(at, (there) => alteration(there, of(there))),
  };
}

function remembered(
  snapshotAt: GateInput['at'],
  of: (there: TreeSnapshot) => string | undefined,
): (commit: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (commit) => {
    const there = known.has(commit) ? undefined : snapshotAt(commit);
    if (!known.has(commit)) known.set(commit, there && of(there));
    return known.get(commit);
  };
}

function reviewValue(
  input: GateInput,
  people: People,
  request: Subjects,
  changes: readonly ChangeSubjects[],
): CelValue {
  const { review } = input;
  const of = (each: Subjects): CelValue =>
    decidedValue(
      review,
      each,
      decided({
        review,
        people,
        peopleAt: input.peopleAt,
        parties: each.parties,
        contributors: each.contributors,
        subject: each.alteration,
        subjectAt: each.altered,
      }),
    );
  const party = (account: Account | Unreadable, who: string): CelValue => {
    if (isUnreadable(account)) throw new Unknown(`it is not known ${who}: ${account.unreadable}`);
    const owners = people.having(account, review.forge);
    return { login: account.login, person: owners.length === 1 ? owners[0]!.id : '', bot: account.bot };
  };
  return {
    number: BigInt(review.number),
    title: review.title,
    description: review.description,
    labels: review.labels,
    draft: review.draft,
    source: review.source.branch,
    target: review.target.branch,
    fork: review.source.repository.toLowerCase() !== review.repository.toLowerCase(),
    author: party(review.author, 'who wrote it'),
    get pusher(): CelValue {
      return party(review.pusher, 'who pushed the last commit');
    },
    get automation(): CelValue {
      return automation(input) ?? '';
    },
    get revert(): CelValue {
      return revertOf(input);
    },
    named: input.named,
    request: of(request),
    changes: Object.fromEntries(changes.map((each) => [each.name, of(each)])),
  };
}

/** What was decided about one subject; unknown where it could not be read who did, or whose approvals count. */
function decidedValue(
  review: Review,
  { subject }: Subjects,
  { approvals, refused, objections, doubt }: Decided,
): CelValue {
  const unread = isUnreadable(review.decisions) ? doubt : undefined;
  const known = (list: readonly unknown[], why: string | undefined): CelValue => {
    if (why !== undefined) throw new Unknown(why);
    return list as unknown as CelValue;
  };
  return {
    subject,
    get approvals(): CelValue {
      return known(approvals, doubt);
    },
    get objections(): CelValue {
      return known(objections, unread);
    },
    get refused(): CelValue {
      return known(refused, unread);
    },
  };
}

/** The reverted commit, if the Grading exempts reverts of these tiers and it was merged within the time that the Grading sets. */
function revertOf(input: GateInput): string {
  const { revert, authority, now, zone } = input;
  if (revert === undefined) return '';
  const { within, tiers } = asMap(asMap(asMap(authority.all('Grading')[0])['spec'])['reverts']);
  if (!allowsTiers(tiers, touchedTiers(input))) return '';
  const span = typeof within === 'string' ? parseDuration(within) : undefined;
  const merged = parseInstant(revert.at);
  if (span === undefined || merged === undefined) return '';
  const until = addDuration(merged, span, zone);
  // A commit that landed without a merge commit sets its own time.
  return merged <= now.getTime() && until !== undefined && now.getTime() < until ? revert.commit : '';
}

/** Undefined for a system that is new, or whose tier the Grading does not have. */
function touchedTiers({ authority, touched }: GateInput): (number | undefined)[] {
  return touched.map(({ name }) => {
    const system = authority.catalog.find('System', name);
    return system && authority.tierEntry(system)?.tier;
  });
}

function automation(input: GateInput): string | undefined {
  const { review, authority, files } = input;
  const { author, pusher, contributors, unattributed } = review;
  const grading = asMap(asMap(authority.all('Grading')[0])['spec']);
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  const of = (accounts: readonly Account[]): string | undefined =>
    automationOf(grading['automation'], {
      forge: review.forge,
      accounts,
      files: paths,
      tiers: touchedTiers(input),
    });
  const known = [author, pusher, ...(isUnreadable(contributors) ? [] : contributors.map(({ by }) => by))];
  const accounts = known.filter((account): account is Account => !isUnreadable(account));
  const name = of(accounts);
  // Where one of them is not automation, the request is not, even if others cannot be read.
  if (name === undefined) return undefined;
  if (isUnreadable(pusher)) throw new Unknown(`who pushed the last commit is not known: ${pusher.unreadable}`);
  if (isUnreadable(contributors)) throw new Unknown(`who pushed is not known: ${contributors.unreadable}`);
  const [commit] = unattributed;
  if (commit !== undefined) throw new Unknown(`who pushed commit ${commit.slice(0, 7)} is not known`);
  return name;
}

function testsOf(subjects: Subjects, input: GateInput): CelValue {
  const { evidence } = input;
  const { tested, rules } = judging(subjects, input);
  return Object.fromEntries(
    testTypes.map((type) => [type, testValue(type, judgeEvidence(type, evidence.pieces, tested, rules), evidence)]),
  );
}

function piecesOf(subjects: Subjects, input: GateInput): ConcernedChange['pieces'] {
  const { tested, rules } = judging(subjects, input);
  return new Map(testTypes.map((type) => [type, judgedPieces(type, input.evidence.pieces, tested, rules)]));
}

function judging(
  { subject, systems, at }: Subjects,
  { rules: spec, now, zone }: GateInput,
): { readonly tested: Tested; readonly rules: EvidenceRules } {
  return { tested: { subject, systems, subjectAt: at }, rules: { spec, now, zone } };
}

/** What a source that could not be read might have said is not known; what failed has failed all the same. */
function testValue(
  type: TestType,
  { state, why, sources, flaky }: TestEvidence,
  { unreadable }: EvidenceFacts,
): CelValue {
  const blind = unreadable.length > 0 && state !== 'failed';
  const whole = (): void => {
    if (blind) throw new Unknown(`the known results of ${type} tests may be incomplete: ${unreadable.join('; ')}`);
  };
  return {
    why,
    sources,
    get flaky(): CelValue {
      whole();
      if (state === 'passed' && flaky === undefined)
        throw new Unknown(`how many ${type} tests were flaky is not known: ${sources.join(', ')} does not count them`);
      return BigInt(flaky ?? 0);
    },
    get state(): CelValue {
      whole();
      return state;
    },
  };
}
