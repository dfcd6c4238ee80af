import { dump } from 'js-yaml';
import {
  builtInPacks,
  check,
  formats,
  testPolicy,
  treeOf,
  type Finding,
  type Tree,
  type Value,
  type Verdict,
} from '@gradus/core';
import { rulebook, type MergeObstacle, type PolicySpec } from '@gradus/core/internal';
import type { Review } from '@gradus/core/forge';
import type { PolicyFile } from './packs.ts';

/** Files of head, base and target, as a policy file writes them. */
export interface Case {
  readonly name: string;
  readonly files?: Files;
  readonly base?: Files;
  readonly target?: Files;
  readonly now?: string;
  readonly review?: Value;
  readonly evidence?: Value;
  /** The request, for findings that only a gate reports. */
  readonly request?: Review;
  /** Why the head cannot be merged. */
  readonly obstacles?: readonly MergeObstacle[];
  readonly expect?: readonly unknown[];
  readonly outcome?: string;
}

type Files = Readonly<Record<string, Value>>;

/** A case that fails: its document before and after, and the output of a check. */
export interface Example {
  readonly name: string;
  readonly now?: string;
  /** The document before, if there is a base. */
  readonly before?: string;
  readonly after?: string;
  /** The facts of the forge and the tests, if the policy needs a gate. */
  readonly facts?: string;
  /** Whether only a gate reports it. */
  readonly byGate?: true;
  readonly report: string;
}

/** The shortest test case that fails a policy. */
export function exampleOf(policy: PolicyFile): Example {
  const cases = (policy.document.spec['cases'] ?? []) as readonly Case[];
  const failing = cases.filter(({ expect = [], outcome = 'failed' }) => expect.length > 0 && outcome !== 'undecided');
  const examples = failing.flatMap((each) => {
    const { review, evidence } = each;
    if (review !== undefined || evidence !== undefined) return gated(policy, each);
    return played(`${policy.pack}/${policy.document.metadata.name}`, each) ?? [];
  });
  const size = ({ before = '', after = '', facts = '', report }: Example): number =>
    (before + after + facts + report).length;
  const [shortest] = examples.toSorted((a, b) => size(a) - size(b));
  if (shortest === undefined) throw new Error(`${policy.path} has no case that fails`);
  return shortest;
}

/** A gate policy is run through its own case, because a check has neither review nor evidence. */
function gated({ pack, document }: PolicyFile, example: Case): Example[] {
  const id = `${pack}/${document.metadata.name}`;
  const rules = rulebook(treeOf({}), { packs: builtInPacks() });
  const spec = { ...document.spec, cases: [example] } as unknown as PolicySpec;
  const [tested] = testPolicy({ id, title: document.metadata.title, spec }, rules).cases;
  const [first] = tested?.findings ?? [];
  if (first === undefined) return [];
  const head = treeFor(example.files ?? {});
  const { review, evidence, now, name } = example;
  const verdict = { now: now ?? '2026-01-01T00:00:00Z', simulated: false } as Verdict;
  const found = tested!.findings.map(
    (finding) => ({ ...finding, enforcement: spec.enforcement ?? 'waivable' }) as Finding,
  );
  const after = documentText(head, first);
  return [
    {
      name,
      ...(now !== undefined && { now }),
      ...(after !== undefined && { after }),
      facts: dump(
        { ...(review !== undefined && { review }), ...(evidence !== undefined && { evidence }) },
        { noRefs: true },
      ),
      report: told({ ...empty, ...verdict }, found, (_, path) => head.get(path)?.text),
    },
  ];
}

const empty = {
  state: 'failed',
  complete: true,
  findings: [],
  waived: [],
  undecided: [],
  skipped: [],
  counts: { policies: 1, documents: 1, evaluations: 1, checked: 1, notApplicable: 0, files: 1 },
} as const;

/** @returns what a check finds by one policy in a case; undefined if that is nothing. */
export function played(id: string, { name, files, base, target, now, request, obstacles }: Case): Example | undefined {
  const head = treeFor(files ?? {});
  const old = base && treeFor(base);
  const { verdict, source } = check({
    head,
    ...(old && { base: old }),
    ...(target && { target: treeFor(target) }),
    ...(obstacles && { obstacles }),
    ...(request && {
      verb: 'gate',
      diff: {
        base: request.target.commit,
        target: request.target.commit,
        head: request.source.commit,
        upToDate: true,
        files: [],
        commits: [],
      },
      gate: {
        review: request,
        evidence: { pieces: [], unreadable: [] },
        commits: new Map<string, Tree>(),
        bases: new Map<string, readonly Tree[]>(),
        targets: new Map<string, Tree>(),
      },
    }),
    now: new Date(now ?? '2026-01-01T00:00:00Z'),
    packs: builtInPacks(),
  });
  const own = [...verdict.findings, ...verdict.undecided].filter(
    ({ policy, state }) => policy === id && state === 'new',
  );
  const [first] = own;
  if (first === undefined) return undefined;
  const about = own.filter(({ document }) => document?.name === first.document?.name);
  const before = old && documentText(old, first);
  const after = documentText(head, first);
  return {
    name,
    ...(now !== undefined && { now }),
    ...(before !== undefined && before !== after && { before }),
    ...(after !== undefined && { after }),
    ...(request && { byGate: true }),
    report: told(verdict, about, source),
  };
}

/** Only the findings: the text below them is about the whole run. */
function told(
  verdict: Verdict,
  findings: readonly Finding[],
  source: (side: 'head' | 'base', path: string) => string | undefined,
): string {
  const text = formats.find(({ name }) => name === 'text')!;
  const only = { ...verdict, findings, waived: [], undecided: [], skipped: [] };
  const all = text.reporter({ verdict: only, version: '', prefix: '', source, policy: () => undefined, color: false });
  return all.slice(0, all.lastIndexOf('\n\n'));
}

/** The YAML document that a finding is about. */
function documentText(tree: Tree, { document, location }: Finding): string | undefined {
  const texts = tree.get(location.path)?.text?.split(/^---\n/m) ?? [];
  if (document === undefined) return texts[0];
  return texts.find((text) => text.includes(`kind: ${document.kind}\n`) && text.includes(`name: ${document.name}\n`));
}

function treeFor(files: Files): Tree {
  return treeOf(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, textOf(path, content)])));
}

function textOf(path: string, content: Value): string {
  if (typeof content === 'string') return content;
  if (path.endsWith('.json')) return JSON.stringify(content, null, 2);
  const documents = Array.isArray(content) ? (content as readonly Value[]) : [content];
  return documents.map((document) => dump(document, { noRefs: true, lineWidth: 110 })).join('---\n');
}
