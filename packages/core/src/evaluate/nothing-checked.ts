import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { selectionPolicy } from '../model/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { Enforcing } from './enforcement.ts';
import type { Facts } from './facts.ts';
import { selectsDocument } from '../policy/selects.ts';
import { selectFile } from './selection.ts';

/**
 * The only place that decides whether anything was checked: at least one policy that is not off must select a document or a file of the
 * head, by kind, path or label. It does not matter whether the change touches it or whether a `when` is true: a change that touches none of
 * them passes. Otherwise the verdict is undecided, and this finding says why.
 */
export function nothingCheckedFinding(
  policies: readonly Policy[],
  facts: Facts,
  enforce: Enforcing,
): Finding | undefined {
  if (facts.isCase === true || policies.some((policy) => selects(policy, facts, enforce))) return undefined;
  const { message, fix } = reason(policies, facts);
  return {
    policy: selectionPolicy,
    validation: 'nothing-checked',
    enforcement: 'mandatory',
    outcome: 'undecided',
    message: `Nothing was checked: ${message}.`,
    fix,
    location: { side: 'head', path: '', stream: 0, pointer: '' },
    related: [],
    fingerprint: '',
    state: 'new',
  };
}

function selects(policy: Policy, facts: Facts, enforce: Enforcing): boolean {
  const { catalog } = facts.head.view;
  const { scope, kinds, enforcement } = policy;
  const counts = (path: string, document?: Document): boolean =>
    facts.within?.(path) !== false &&
    enforce({ policy: policy.id, default: enforcement, path, ...(document && { document }) }) !== 'off';
  if (scope === 'document') {
    const of = (kind: string): readonly Document[] =>
      kind === '' ? catalog.documents : (catalog.kinds.get(kind) ?? []);
    return [...kinds.keys()].some((kind) =>
      of(kind).some(
        (document) => isSubject(document) && selectsDocument(policy, document) && counts(document.file.path, document),
      ),
    );
  }
  // The built-in policies are about Systems and Changes: they do not apply to a repository without any.
  if (scope === 'diff') return facts.base !== undefined && policy.builtIn !== true && counts('');
  const sourced = new Set(catalog.documents.filter(isSubject).map(({ file }) => file.path));
  return [...catalog.tree.keys()].some(
    (path) => selectFile(policy, path, sourced.has(path)) !== undefined && counts(path),
  );
}

/** Rules do not count as checked documents. */
export function isSubject({ kind }: Pick<Document, 'kind'>): boolean {
  return kind !== 'Project' && kind !== 'Policy';
}

function reason(policies: readonly Policy[], { head, paths = [], within }: Facts): { message: string; fix: string } {
  const { tree, documents } = head.view.catalog;
  const named = paths.map((path) => path || '.').join(', ');
  if (within && ![...tree.keys()].some(within)) {
    return { message: `no file matches ${named}`, fix: 'Correct the path.' };
  }
  if (tree.size === 0) return { message: 'the project has no files', fix: 'Run `gradus init` to start a project.' };
  if (policies.length === 0) {
    return { message: 'the project has no policies', fix: 'List packs in `spec.policies` of gradus.yaml.' };
  }
  if (!documents.some(isSubject)) {
    return {
      message: 'no document was selected',
      fix: 'Run `gradus init` to start a project; `spec.documents` in gradus.yaml selects your own documents.',
    };
  }
  return {
    message: `no policy selects a document or a file${within ? ` in ${named}` : ''}`,
    fix: 'Compare the kinds, paths and labels in `match` of the policies with your documents, and check for `enforcement: off`.',
  };
}
