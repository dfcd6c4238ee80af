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
import type { ValueMap } from '../model/value.ts';
import type { Snapshot } from './authority-approval.ts';
import { addDuration, parseDuration } from '../time/duration.ts';
import { parseInstant } from '../time/instant.ts';
import { automationOf } from './automation.ts';
import { decided, type Decided } from './decisions.ts';
import { peopleOf, type People } from './people.ts';
import { subjectOf, systemDocuments, systemNames } from './subject.ts';
import type { TouchedSystem } from './touched-systems.ts';

/** What a gate knows beside documents, and what it is about. */
export interface GateInput {
  readonly review: Review;
  readonly evidence: EvidenceFacts;
  readonly head: Snapshot;
  readonly authority: CatalogView;
  /** Changes that the request adds, alters or names. */
  readonly concerned: readonly Document[];
  /** The names that the request gives, whether there are such Changes or not. */
  readonly named: readonly string[];
  readonly touched: readonly TouchedSystem[];
  readonly files: readonly { readonly path: string; readonly oldPath?: string }[];
  /** The commit that the request takes back, where it does, and when it was merged. */
  readonly revert: { readonly commit: string; readonly at: string } | undefined;
  /** What a commit holds, for those that approvals and evidence name; undefined for a commit that is not here. */
  at(commit: string): Snapshot | undefined;
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
  /** What was brought together for each Change that the request concerns; what was decided stands in `review`. */
  readonly concerned: readonly ConcernedChange[];
}

export interface ConcernedChange {
  readonly change: Document;
  /** What speaks of each kind of test, and whether it proves anything. */
  readonly pieces: ReadonlyMap<TestType, readonly JudgedPiece[]>;
}

/** Brings together what the forge says and what authority says of people, Changes and tests. */
export function gateFacts(input: GateInput): GateFacts {
  const { review, authority, now, zone } = input;
  const people = peopleOf(authority.catalog.kinds.get('Team') ?? [], review.forge, now, zone);
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

/** Something that approvals and tests are about, with its digests. */
interface Subjects {
  readonly systems: readonly string[];
  /** What tests are of: what there is. */
  readonly subject: string;
  at(commit: string): string | undefined;
  /** What approvals are of: what there is, and what it was made from. A commit whose base is not known has none. */
  readonly alteration: string;
  altered(commit: string): string | undefined;
}

interface ChangeSubjects extends Subjects {
  readonly name: string;
}

function subjectsOf(change: Document, input: GateInput): ChangeSubjects {
  const names = systemNames(change);
  const systems = systemDocuments(names, input.authority.catalog, input.head.view.catalog);
  const of = (there: Snapshot): readonly [string, string] | undefined => {
    const document = there === input.head ? change : there.view.catalog.find('Change', change.name);
    if (document === undefined) return undefined;
    const path = document.file.path;
    return [subjectOf({ tree: there.tree, change: document.value as ValueMap, path, systems }), path];
  };
  return { name: change.name, systems: names, ...digests(input, systems, of) };
}

/** The request as such: the files of the systems that it touches, whatever Change they belong to. */
function requestSubjects(input: GateInput): Subjects {
  const names = input.touched.map(({ name }) => name);
  const systems = systemDocuments(names, input.authority.catalog, input.head.view.catalog);
  const of = ({ tree }: Snapshot): readonly [string, string] => [
    subjectOf({ tree, change: {}, path: '', systems }),
    '',
  ];
  return { systems: names, ...digests(input, systems, of) };
}

/** @param of the subject at a commit, and the path of the Change there */
function digests(
  { head, at }: GateInput,
  systems: readonly ValueMap[],
  of: (there: Snapshot) => readonly [subject: string, path: string] | undefined,
): Omit<Subjects, 'systems'> {
  const subject = (there: Snapshot): string | undefined => of(there)?.[0];
  const alteration = (there: Snapshot): string | undefined => {
    const found = of(there);
    if (found === undefined || there.base === undefined) return undefined;
    // A file that is put back to what an old branch had looks the same there, and was not altered by it.
    return `${subjectOf({ tree: there.base.tree, change: {}, path: found[1], systems })} ${found[0]}`;
  };
  return {
    subject: subject(head)!,
    at: remembered(at, subject),
    alteration: alteration(head)!,
    altered: remembered(at, alteration),
  };
}

function remembered(
  snapshotAt: GateInput['at'],
  of: (there: Snapshot) => string | undefined,
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
    decidedValue(review, each, decided(review, each.alteration, each.altered, people));
  const party = (account: Account | Unreadable, who: string): CelValue => {
    if (isUnreadable(account)) throw new Unknown(`it is not known ${who}: ${account.unreadable}`);
    const person = people.of(account);
    return { login: account.login, person: typeof person === 'object' ? person.id : '', bot: account.bot };
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

/** What was decided about one subject; unknown where the forge did not tell them, or where one may be the pusher's own. */
function decidedValue(review: Review, { subject }: Subjects, { approvals, refused, objections }: Decided): CelValue {
  const known = <T>(list: readonly T[]): readonly T[] => {
    if (isUnreadable(review.decisions)) throw new Unknown(`who approved is not known: ${review.decisions.unreadable}`);
    return list;
  };
  return {
    subject,
    get approvals(): CelValue {
      if (approvals.length > 0 && isUnreadable(review.pusher))
        throw new Unknown(
          `who pushed the last commit is not known, and their own approval would not count: ${review.pusher.unreadable}`,
        );
      return known(approvals) as unknown as CelValue;
    },
    get objections(): CelValue {
      return known(objections) as unknown as CelValue;
    },
    get refused(): CelValue {
      return known(refused) as unknown as CelValue;
    },
  };
}

/** The commit taken back, where the Grading lets reverts of these tiers go by themselves and it was merged within the time that it names. */
function revertOf(input: GateInput): string {
  const { revert, authority, now, zone } = input;
  const { within, tiers } = asMap(asMap(asMap(authority.all('Grading')[0])['spec'])['reverts']);
  const allowed = Array.isArray(tiers) ? (tiers as readonly CelValue[]).map(Number) : undefined;
  if (allowed !== undefined && !touchedTiers(input).every((tier) => allowed.includes(tier))) return '';
  const span = typeof within === 'string' ? parseDuration(within) : undefined;
  const merged = revert === undefined ? undefined : parseInstant(revert.at);
  if (revert === undefined || span === undefined || merged === undefined) return '';
  const until = addDuration(merged, span, zone);
  // A commit that was merged without a merge says of itself when it was made.
  return merged <= now.getTime() && until !== undefined && now.getTime() < until ? revert.commit : '';
}

function touchedTiers({ authority, touched }: GateInput): number[] {
  return touched.flatMap(({ name }) => {
    const system = authority.catalog.find('System', name);
    const entry = system && authority.tierEntry(system);
    return entry ? [entry.tier] : [];
  });
}

function automation(input: GateInput): string | undefined {
  const { review, authority, files } = input;
  const { author, pusher } = review;
  const grading = asMap(asMap(authority.all('Grading')[0])['spec']);
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  const of = (accounts: readonly Account[]): string | undefined =>
    automationOf(grading['automation'], {
      forge: review.forge,
      accounts,
      files: paths,
      tiers: touchedTiers(input),
    });
  if (!isUnreadable(pusher)) return of([author, pusher]);
  // Where the author is not automation, the request is not, whoever pushed.
  if (of([author]) === undefined) return undefined;
  throw new Unknown(`who pushed the last commit is not known: ${pusher.unreadable}`);
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
function testValue(type: TestType, { state, why, sources }: TestEvidence, { unreadable }: EvidenceFacts): CelValue {
  const blind = unreadable.length > 0 && state !== 'failed';
  return {
    why,
    sources,
    get state(): CelValue {
      if (blind) throw new Unknown(`what is known of ${type} tests may not be all: ${unreadable.join('; ')}`);
      return state;
    },
  };
}
