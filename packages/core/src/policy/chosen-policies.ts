import type { ConfigurationProblem } from '../configuration-error.ts';
import type { Checking } from '../expression/definition.ts';
import type { Tree } from '../model/file.ts';
import { escapeToken } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../validate/closest.ts';
import { compilePolicy, type World } from './compile.ts';
import { enginePolicies } from './engine-policies.ts';
import type { PolicySpec } from './policy-spec.ts';
import { located, type Misconfiguration } from './configuration.ts';
import { localPolicies } from './local-policies.ts';
import type { Policy } from './policy.ts';
import type { Project, Selection } from './project.ts';
import type { ProjectFile } from './project-file.ts';
import type { SchemaCompiler } from './user-schemas.ts';

/** A pack of policies, with whatever name the project file calls it by. */
export interface Pack {
  /** `gradus:baseline`, `npm:@acme/rules`. */
  readonly reference: string;
  /** First part of its policies' ids. */
  readonly name: string;
  readonly policies: readonly { readonly name: string; readonly title: string; readonly spec: PolicySpec }[];
  /** Rules written in TypeScript. */
  readonly rules?: readonly Policy[];
  /** `trusted` where its policies were type-checked when they were released, as ours are. */
  readonly checking?: Checking;
  /** Why it cannot be used. */
  readonly problem?: { readonly message: string; readonly fix?: string };
}

interface Choice {
  readonly packs: readonly Pack[];
  readonly compileSchema?: SchemaCompiler;
}

/** Compiles the policies of every pack that the project file names, with the parameters that it gives them. */
export function choosePolicies(
  projectFile: ProjectFile,
  tree: Tree,
  chosen: Selection,
  { packs, compileSchema }: Choice,
  world: World,
  problems: ConfigurationProblem[],
): Policy[] {
  const { project, locate } = projectFile;
  const policies: Policy[] = [];
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
              fix: 'Correct the folder, or take it out of spec.policies.',
              pointer: `/spec/policies/${index}`,
            },
          ]),
        );
      }
      for (const { source, file, stream, pointer } of local.policies) {
        const compiled = compilePolicy({ ...source, ...paramsOf(source.id, source.spec) }, world);
        problems.push(
          ...located(
            file,
            compiled.problems.map((problem) => ({ ...problem, stream, pointer: pointer + problem.pointer })),
          ),
        );
        policies.push(compiled.policy);
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
      problems.push(...compiled.problems.map(({ message }) => ({ message: `${id}: ${message}` })));
      policies.push(compiled.policy);
    }
    policies.push(...(pack?.rules ?? []));
  }
  problems.push(...locate([...twins(policies), ...namedInVain(project, policies)]));
  return policies;
}

function unknownPack(reference: string, packs: readonly Pack[]): Misconfiguration {
  if (reference.startsWith('npm:')) {
    const message = `The pack ${reference} is not loaded: rules in TypeScript run only where the target branch names them.`;
    return { message, fix: 'Merge the line that names the pack on its own first.' };
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
  if (compiled === undefined) return [{ message: 'No compiler of schemas was given.', pointer }];
  if (!compiled.ok)
    return [{ message: `The parameters of ${id} cannot be checked: ${compiled.problems[0]?.message ?? ''}`, pointer }];
  return compiled.validate(value).map((error) => ({ ...error, pointer: pointer + error.pointer }));
}

/** Two policies of one id would share waivers and fingerprints. */
function twins(policies: readonly Policy[]): Misconfiguration[] {
  const ids = policies.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({
    message: `There are two policies ${id}.`,
    fix: 'Rename one, or its folder.',
    pointer: '/spec/policies',
  }));
}

/** A rule or parameters for a policy that does not exist would do nothing, in silence. */
function namedInVain({ enforcement, params }: Project, policies: readonly Policy[]): Misconfiguration[] {
  const ids = [...policies, ...enginePolicies].map(({ id }) => id);
  const known = (name: string): boolean =>
    name === '*' || ids.some((id) => id === name || (name.endsWith('/*') && id.startsWith(name.slice(0, -1))));
  const complain = (name: string, pointer: string): Misconfiguration => {
    const meant = closest(name, ids);
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
