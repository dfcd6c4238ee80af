import { asMap } from '../catalog/shape.ts';
import { conditionsOf } from '../evaluate/conditions.ts';
import type { Facts } from '../evaluate/facts.ts';
import type { Document } from '../model/document.ts';
import type { Condition, ExplainedChange, Explanation } from '../model/explanation.ts';
import { isMap } from '../model/value.ts';
import type { Verdict } from '../model/verdict.ts';
import type { RequestInput } from './gate.ts';
import type { Policy } from '../policy/policy.ts';
import { decidedOf, explainedApprovals, explainedTests, explainedWindows } from '../review/explained.ts';
import type { ConcernedChange } from '../review/gate-facts.ts';
import { systemNames } from '../review/subject.ts';
import type { TouchedSystem } from '../review/touched-systems.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** The facts from which a verdict was computed. */
export interface JudgedInput {
  readonly policies: readonly Policy[];
  readonly facts: Facts;
  readonly gate: RequestInput;
  readonly concerned: readonly ConcernedChange[];
  readonly touched: readonly TouchedSystem[];
}

/** Why a gate came to its verdict: the conditions of each Change that the request concerns, and of the request itself, with the facts. */
export function explanationOf(judged: JudgedInput, verdict: Verdict): Explanation {
  const { policies, facts, gate, concerned, touched } = judged;
  const changes = new Set(concerned.map(({ change }) => change));
  const systems = new Set(touched.map(({ name }) => name));
  const isTouched = ({ kind, name }: Document): boolean => kind === 'System' && systems.has(name);
  const all = conditionsOf(policies, facts, verdict, (document) => changes.has(document) || isTouched(document));
  const ofChange = (name: string): Condition[] =>
    all.filter(({ document }) => document?.kind === 'Change' && document.name === name);
  return {
    request: {
      author: gate.review.author.login,
      systems: touched.map(({ name, files }) => ({ name, files: files.length })),
      named: asMap(facts.review)['named'] as readonly string[],
      ...word(facts, 'automation', 'automation'),
      ...word(facts, 'revert', 'reverts'),
      conditions: [...ofEngine(verdict), ...all.filter(({ document }) => document?.kind !== 'Change')],
    },
    changes: concerned
      .map((each) => explainedChange(each, judged, ofChange(each.change.name)))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** A text of the variable `review`, if it exists and is known. */
function word<Name extends string>({ review }: Facts, member: string, name: Name): Partial<Record<Name, string>> {
  return unlessUndecidable(
    () => {
      const found = asMap(review)[member];
      return typeof found === 'string' && found !== '' ? ({ [name]: found } as Record<Name, string>) : {};
    },
    () => ({}),
  );
}

/** The engine's own condition for the request: whether the change authority approves changes to the governing rules. */
function ofEngine({ findings, undecided }: Verdict): Condition[] {
  return [...findings, ...undecided]
    .filter(({ policy }) => policy === 'gradus/authority')
    .map((finding) => ({
      policy: finding.policy,
      title: 'A change is not judged by rules that it changes itself',
      validation: finding.validation,
      enforcement: finding.enforcement,
      finding,
    }));
}

function explainedChange(
  concerned: ConcernedChange,
  judged: JudgedInput,
  conditions: readonly Condition[],
): ExplainedChange {
  const { change } = concerned;
  const { facts } = judged;
  const unknown: string[] = [];
  const tier = facts.authority.tierEntry(change)?.tier;
  const decided = decidedOf(facts.review, change.name, unknown);
  const tests = explainedTests(facts.evidence, concerned, unknown);
  const windows = windowsOf(change, judged, unknown);
  return {
    name: change.name,
    ...wordsOf(change),
    systems: systemNames(change),
    ...(tier !== undefined && { tier }),
    path: change.file.path,
    subject: decided.subject,
    conditions,
    approvals: explainedApprovals(decided),
    objections: decided.objections.map(({ login }) => login),
    tests,
    windows,
    unknown: [...new Set(unknown)],
  };
}

function wordsOf({ value }: Document): Pick<ExplainedChange, 'title' | 'type' | 'state'> {
  const part = (name: string): Readonly<Record<string, unknown>> => {
    const found = isMap(value) ? value[name] : undefined;
    return found !== undefined && isMap(found) ? found : {};
  };
  const text = (found: unknown): string => (typeof found === 'string' ? found : '');
  return {
    title: text(part('metadata')['title']),
    type: text(part('spec')['type']),
    state: text(part('status')['state']),
  };
}

/** The calendars are those of the governing rules, as for the policies. */
function windowsOf(change: Document, { facts }: JudgedInput, unknown: string[]): ExplainedChange['windows'] {
  return unlessUndecidable(
    () => {
      const entries = facts.authority.windows(facts.head.view.value(change)).map(asMap);
      return explainedWindows(entries, facts.now, wordsOf(change).type, unknown);
    },
    ({ message }) => {
      unknown.push(`It is unknown which windows and freezes apply: ${message}.`);
      return [];
    },
  );
}
