import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** The packages that are imported by others; the third, `cli`, is a command. */
export const libraries = ['core', 'node'] as const;
export type Library = (typeof libraries)[number];

/** The oldest Node that `engines` allows, as esbuild names it. */
export const target = 'node22.18';
