import type { ConfigurationProblem } from '../model/configuration-error.ts';
import type { Checking } from '../expression/definition.ts';
import type { Tree } from '../model/file.ts';
import { escapeToken } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { closest, closestAmong } from '../model/closest.ts';
import { compilePolicy } from './compile.ts';
import type { CompileWorld } from './world.ts';
import { enginePolicies } from './engine-policies.ts';
import type { PolicySpec } from './policy-spec.ts';
import { located, type Misconfiguration } from './configuration.ts';
import type { PlacedLookup } from './compiler.ts';
import { localPolicies, type LocalPolicy } from './local-policies.ts';
import type { Policy } from './policy.ts';
import type { Project, Selection } from './project.ts';
import type { ProjectFile } from './project-file.ts';
import type { SchemaCompiler } from './user-schemas.ts';

/** A set of policies that a project file can select. */
export interface Pack {
  /** As `spec.policies` of a project file names it: `gradus:baseline`, `npm:@acme/rules`. */
  readonly reference: string;
  /** The first part of the ids of its policies: `baseline`, `@acme/rules`. */
  readonly name: string;
  /** Policies as written in Policy documents. */
  readonly policies: readonly { readonly name: string; readonly title: string; readonly spec: PolicySpec }[];
  /** Rules written in TypeScript. */
  readonly rules?: readonly Policy[];
  /**
   * `trusted` where its policies were type-checked when they were released, as ours are.
   *
   * @internal
   */
  readonly checking?: Checking;
  /**
   * Why it cannot be used.
   *
   * @internal
   */
  readonly problem?: { readonly message: string; readonly fix?: string };
}

/** A policy of the project, and its place. */
export interface WrittenPolicy {
  readonly place: LocalPolicy;
  readonly policy: Policy;
  readonly lookups: readonly PlacedLookup[];
}

interface Choice {
  readonly packs: readonly Pack[];
  readonly compileSchema?: SchemaCompiler;
}

/** Compiles the policies of every pack in the project file, with the parameters from the project file. */
export function choosePolicies(
  projectFile: ProjectFile,
  tree: Tree,
  chosen: Selection,
  { packs, compileSchema }: Choice,
  world: CompileWorld,
  problems: ConfigurationProblem[],
): { readonly policies: readonly Policy[]; readonly written: readonly WrittenPolicy[] } {
  const { project, locate } = projectFile;
  const policies: Policy[] = [];
  const written: WrittenPolicy[] = [];
  const paramsOf = (id: string, spec: PolicySpec): { params?: Value } => {
    if (!Object.hasOwn(project.params, id)) return {};
    problems.push(...locate(paramProblems(id, spec, project.params[id]!, compileSchema)));
    return { params: project.params[id]! };
  };
  for (const [index, reference] of project.packs.entries()) {
    if (reference.startsWith('./')) {
      const local = localPolicies(reference, tree, chosen, project);
      problems.push(...local.problems);
      if (local.policies.length === 0 && local.problems.length === 0) {
        problems.push(
          ...locate([
            {
              message: `There is no policy in ${reference}.`,
              fix: 'Correct the folder, or remove it from spec.policies.',
              pointer: `/spec/policies/${index}`,
            },
          ]),
        );
      }
      for (const place of local.policies) {
        const { source, file, stream, pointer } = place;
        const compiled = compilePolicy({ ...source, ...paramsOf(source.id, source.spec) }, world);
        problems.push(
          ...located(
            file,
            compiled.problems.map((problem) => ({ ...problem, stream, pointer: pointer + problem.pointer })),
          ),
        );
        policies.push(compiled.policy);
        written.push({ place, policy: compiled.policy, lookups: compiled.lookups });
      }
      continue;
    }
    const pack = packs.find((candidate) => candidate.reference === reference);
    const trouble = pack ? pack.problem : unknownPack(reference, packs);
    if (trouble) problems.push(...locate([{ ...trouble, pointer: `/spec/policies/${index}` }]));
    for (const { name, title, spec } of pack?.policies ?? []) {
      const id = `${pack!.name}/${name}`;
      const compiled = compilePolicy({ id, title, spec, ...paramsOf(id, spec) }, world, {
        checking: pack!.checking ?? 'typed',
      });
      problems.push(
        ...compiled.problems.map(({ message, fix }) => ({
          message: `${id}: ${message}`,
          ...(fix !== undefined && { fix }),
        })),
      );
      policies.push(pack!.checking === 'trusted' ? { ...compiled.policy, builtIn: true } : compiled.policy);
    }
    policies.push(...(pack?.rules ?? []));
  }
  problems.push(...locate([...twins(policies), ...namedInVain(project, policies)]));
  return { policies, written };
}

function unknownPack(reference: string, packs: readonly Pack[]): Misconfiguration {
  if (reference.startsWith('npm:')) {
    const message = `The pack ${reference} is not loaded: rules in TypeScript run only if the target branch lists the pack.`;
    return { message, fix: 'First merge a change that only adds the pack.' };
  }
  const known = packs.map((pack) => pack.reference);
  const meant = closest(reference, known);
  const fix =
    meant === undefined ? `Packs are ${known.join(', ')}, and folders such as ./policies.` : `Did you mean ${meant}?`;
  return { message: `There is no pack "${reference}".`, fix };
}

function paramProblems(
  id: string,
  spec: PolicySpec,
  value: Value,
  compile: SchemaCompiler | undefined,
): Misconfiguration[] {
  const pointer = `/spec/params/${escapeToken(id)}`;
  if (spec.params?.schema === undefined) return [{ message: `The policy ${id} takes no parameters.`, pointer }];
  const compiled = compile?.(spec.params.schema);
  if (compiled === undefined) return [{ message: 'No schema compiler was passed.', pointer }];
  if (!compiled.ok)
    return [{ message: `The parameters of ${id} cannot be checked: ${compiled.problems[0]?.message ?? ''}`, pointer }];
  return compiled.validate(value).map((error) => ({ ...error, pointer: pointer + error.pointer }));
}

/** Two policies of one id would share waivers and fingerprints. */
function twins(policies: readonly Policy[]): Misconfiguration[] {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of policies) (once.has(id) ? twice : once).add(id);
  return [...twice].map((id) => ({
    message: `There are two policies ${id}.`,
    fix: 'Rename one, or its folder.',
    pointer: '/spec/policies',
  }));
}

/** `a/*` and `a/b/*` of `a/b/c`. */
function foldersOf(id: string): string[] {
  return [...id.matchAll(/\//g)].map(({ index }) => `${id.slice(0, index)}/*`);
}

/** A rule or parameters for a policy that does not exist would silently have no effect. */
function namedInVain({ enforcement, params }: Project, policies: readonly Policy[]): Misconfiguration[] {
  const ids = new Set([...policies, ...enginePolicies].map(({ id }) => id));
  const covering = new Set([...ids].flatMap(foldersOf));
  const known = (name: string): boolean => name === '*' || ids.has(name) || covering.has(name);
  const closestId = closestAmong(ids);
  const complain = (name: string, pointer: string): Misconfiguration => {
    const meant = closestId(name);
    return {
      message: `There is no policy ${name}.`,
      ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
      pointer,
    };
  };
  return [
    ...enforcement.flatMap((rule, index) =>
      (rule.policies ?? []).flatMap((name, place) =>
        known(name) ? [] : [complain(name, `/spec/enforcement/${index}/policies/${place}`)],
      ),
    ),
    ...Object.keys(params).flatMap((name) =>
      known(name) ? [] : [complain(name, `/spec/params/${escapeToken(name)}`)],
    ),
  ];
}
