import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** A module that a package publishes: how it is imported, and its source in `src`. */
export interface Door {
  /** `index` for the package's own name, otherwise what follows it: `@gradus/core/forge`. */
  readonly name: string;
  readonly source: string;
}

const index: Door = { name: 'index', source: 'index.ts' };
/** For the other packages of Gradus at the same version; documented as unstable. */
const internal: Door = { name: 'internal', source: 'internal.ts' };

/** The packages that others import, each after those that it uses; `cli` is a command. */
export const doors = {
  core: [index, { name: 'forge', source: 'forge/index.ts' }, internal],
  rollout: [index, internal],
  node: [index, internal],
} as const satisfies Readonly<Record<string, readonly Door[]>>;
export type Library = keyof typeof doors;
export const builtLibraries = Object.keys(doors) as readonly Library[];

/** The entry points whose names are reviewed, as pairs of package and entry point. */
export const publicDoors: readonly (readonly [library: Library, door: Door])[] = builtLibraries.flatMap((library) =>
  doors[library].filter((door) => door !== internal).map((door) => [library, door] as const),
);

/** The oldest Node that `engines` allows, as esbuild names it. */
export const target = 'node22.18';
