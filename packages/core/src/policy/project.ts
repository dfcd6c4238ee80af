import { compileGlobs, type Globs } from '../load/glob.ts';
import type { ProjectEvidence, ProjectGate, ProjectRollouts } from '../generated/types.ts';
import { compileSource } from '../load/source.ts';
import { globIndex } from './source-index.ts';
import type { DocumentSource, Format } from '../model/document.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import type { Enforcement } from '../model/finding.ts';
import type { ExistingFindings } from './policy.ts';

/** Path of the project file, from the root of the project. */
export const projectPath = 'gradus.yaml';

/** The limits of a reader; see the schema of Project for units and defaults. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  readonly files: number;
  readonly documents: number;
  /** Levels of nesting of one document. */
  readonly depth: number;
  /** Nodes that the aliases of one document may add. */
  readonly expansion: number;
  /** Steps of one evaluation; a policy's run has fifty times as many. */
  readonly steps: number;
}

const defaultLimits: Limits = {
  fileBytes: 5_242_880,
  files: 200_000,
  documents: 1_000_000,
  depth: 64,
  expansion: 100_000,
  steps: 1_000_000,
};

export type Verb = 'check' | 'gate' | 'rollout';

/** A rule about the enforcement of policies; the first match applies. */
export interface EnforcementRule {
  /** Policy ids and `pack/*`. Default: every policy. */
  readonly policies?: readonly string[];
  readonly tiers?: readonly number[];
  readonly paths?: readonly string[];
  readonly verbs?: readonly Verb[];
  readonly enforcement: Enforcement | 'off';
  /** Default: the setting of the policy. */
  readonly existing?: ExistingFindings;
}

/** `spec` of a Project document, valid against its schema. */
export interface ProjectSpec {
  readonly timezone?: string;
  readonly exclude?: readonly string[];
  readonly policies?: readonly string[];
  readonly enforcement?: readonly EnforcementRule[];
  readonly params?: Readonly<Record<string, Value>>;
  readonly limits?: Partial<Limits>;
  readonly documents?: readonly SourceSpec[];
  readonly data?: readonly { readonly name: string; readonly schema?: string }[];
  readonly evidence?: ProjectEvidence;
  readonly rollouts?: ProjectRollouts;
  readonly gate?: ProjectGate;
}

interface SourceSpec {
  readonly paths: readonly string[];
  readonly kind?: string;
  readonly format?: Format;
  readonly items?: string;
  readonly identity?: string;
  readonly schema?: string;
  readonly text?: readonly string[];
  readonly duplicates?: 'error' | 'allow';
  readonly nulls?: 'absent' | 'keep';
  readonly duplicateKeys?: 'error' | 'last';
}

/** A project file with its defaults filled in. */
export interface Project {
  /** IANA zone. */
  readonly timezone: string;
  readonly exclude: readonly string[];
  /** `gradus:NAME` for a built-in pack, `./PATH` for a folder of policies, `npm:NAME` for an installed package. */
  readonly packs: readonly string[];
  readonly enforcement: readonly EnforcementRule[];
  readonly params: Readonly<Record<string, Value>>;
  readonly limits: Limits;
  /** Those of the project file first, our own kinds last. */
  readonly sources: readonly DocumentSource[];
  readonly data: readonly { readonly name: string; readonly schema?: string }[];
  /** What a gate accepts as evidence of tests. */
  readonly evidence: ProjectEvidence;
  /** Facts about the repository for the gate. */
  readonly gate: ProjectGate;
  /** The location of the state of rollouts, and the provider of their metrics. */
  readonly rollouts: ProjectRollouts;
}

/** Documents of our own kinds, in any YAML or JSON file. */
const ownKinds: DocumentSource = {
  paths: ['**/*.{yaml,yml,json}'],
  ownKindsOnly: true,
  duplicates: 'error',
  nulls: 'absent',
};

export function normalizeProject(spec: ProjectSpec): Project {
  return {
    timezone: spec.timezone ?? 'UTC',
    exclude: spec.exclude ?? [],
    packs: spec.policies ?? ['gradus:baseline', 'gradus:itil'],
    enforcement: spec.enforcement ?? [],
    params: spec.params ?? {},
    limits: { ...defaultLimits, ...spec.limits },
    sources: [
      ...(spec.documents ?? []).map((source): DocumentSource => ({ duplicates: 'error', nulls: 'absent', ...source })),
      ownKinds,
    ],
    data: spec.data ?? [],
    evidence: spec.evidence ?? {},
    gate: spec.gate ?? {},
    rollouts: spec.rollouts ?? {},
  };
}

/** Whether requests to a branch are reported under the required name, by the project file of the default branch. */
export function isGateTarget({ gate }: Project, branch: string, defaultBranch: string): boolean {
  if (gate.targets === undefined) return branch === defaultBranch;
  const compiled = compileGlobs(gate.targets);
  return compiled.ok && compiled.globs.match(branch) !== undefined;
}

/** Which files a run under this project reads. The project file itself is always included. */
export interface Selection {
  /** Whether a source, schema or data schema needs the text of the file. */
  reads(path: string): boolean;
  /** The sources that select the file, with the captures of their globs. */
  sourcesOf(
    path: string,
  ): readonly { readonly source: DocumentSource; readonly vars: Readonly<Record<string, string>> }[];
}

/** @returns the selection, or what is wrong with a glob of the project file. */
export function selection(project: Project): Selection | { readonly problem: string; readonly pointer: Pointer } {
  const exclude = compileGlobs(project.exclude);
  if (!exclude.ok) return { problem: exclude.message, pointer: '/spec/exclude' };
  const compiled: { source: DocumentSource; globs: Globs }[] = [];
  for (const source of project.sources) {
    const globs = compileGlobs(source.paths);
    if (!globs.ok) return { problem: globs.message, pointer: `/spec/documents/${compiled.length}/paths` };
    const pointer = `/spec/documents/${compiled.length}`;
    const readable = compileSource(source);
    if (!readable.ok) {
      const [first] = readable.problems;
      return { problem: `${first!.message}.`, pointer: `${pointer}/${first!.member}` };
    }
    compiled.push({ source, globs: globs.globs });
  }
  const targets = compileGlobs(project.gate.targets ?? []);
  if (!targets.ok) return { problem: targets.message, pointer: '/spec/gate/targets' };
  const schemas = new Set(
    [...project.sources, ...project.data].flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
  );
  const candidates = globIndex(compiled);
  const sourcesOf: Selection['sourcesOf'] = (path) => {
    if (exclude.globs.match(path) !== undefined) return [];
    return candidates(path).flatMap(({ source, globs }) => {
      const vars = globs.match(path);
      return vars === undefined ? [] : [{ source, vars }];
    });
  };
  return {
    sourcesOf,
    reads: (path) => path === projectPath || schemas.has(path) || sourcesOf(path).length > 0,
  };
}
