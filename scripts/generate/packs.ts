import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const root = new URL('../../', import.meta.url);

/** A policy file of a built-in pack. */
export interface PolicyFile {
  readonly pack: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly document: {
    readonly metadata: { readonly name: string; readonly title: string };
    readonly spec: Record<string, unknown>;
  };
}

/** Every policy file below policies/, in path order. */
export function policyFiles(): PolicyFile[] {
  const packs = readdirSync(new URL('policies/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return packs
    .map(({ name }) => name)
    .sort()
    .flatMap((pack) =>
      readdirSync(new URL(`policies/${pack}/`, root))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .map((file) => {
          const path = `policies/${pack}/${file}`;
          const text = readFileSync(new URL(path, root), 'utf8');
          return { pack, path, text, document: load(text) as PolicyFile['document'] };
        }),
    );
}

/** The built-in packs as a module that is cheap to import: one JSON text per pack, parsed on first use, without the cases. */
export function generatePacks(): Map<string, string> {
  const packs = new Map<string, unknown[]>();
  for (const { pack, document } of policyFiles()) {
    const { cases: _, ...spec } = document.spec;
    packs.set(pack, [
      ...(packs.get(pack) ?? []),
      { name: document.metadata.name, title: document.metadata.title, spec },
    ]);
  }
  const entries = [...packs].map(
    ([pack, policies]) => `  ${JSON.stringify(pack)}: ${JSON.stringify(JSON.stringify(policies))},`,
  );
  const text = `// Generated from policies/ by \`pnpm generate\`. Do not edit.\n\n/** JSON text of the policies of each built-in pack, by its name. */\nexport const packTexts: Readonly<Record<string, string>> = {\n${entries.join('\n')}\n};\n`;
  return new Map([['packages/core/src/generated/packs.ts', text]]);
}
