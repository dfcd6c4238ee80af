/** The origin of an imported or re-exported name: a name in another module. */
export interface DeclarationReference {
  readonly from: string;
  readonly name: string;
}

/** One declaration file as the compiler prints it, cut into its statements. */
export interface DeclarationModule {
  /** Local name to its origin. */
  readonly imports: ReadonlyMap<string, DeclarationReference>;
  /** Local name to its declarations with their comments, overloads in order; without `export` and `declare`. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
  /** Public name to a local name (`from` is empty) or a name of another module, in the order of the file. */
  readonly exports: ReadonlyMap<string, DeclarationReference>;
}

interface Parts {
  readonly imports: Map<string, DeclarationReference>;
  readonly declarations: Map<string, string[]>;
  readonly exports: Map<string, DeclarationReference>;
}

const clause = /^(import|export)(?: type)? \{([^}]*)\}(?: from '([^']+)')?;$/s;
const declaration =
  /^(export )?(?:default )?(?:declare )?(?:abstract )?(?:interface|type|function|const|let|class|enum) ([\w$]+)/;

/** Reads the output of tsc for sources of this repository. Throws for an unsupported form, so that nothing is lost silently. */
export function parseDeclarations(text: string): DeclarationModule {
  const parts: Parts = { imports: new Map(), declarations: new Map(), exports: new Map() };
  for (const { comment, code } of statements(text)) {
    if (code === 'export {};') continue;
    const listed = clause.exec(code);
    if (listed) readList(parts, listed[1] as 'import' | 'export', listed[2]!, listed[3] ?? '');
    else readDeclaration(parts, comment, code);
  }
  return parts;
}

function readList({ imports, exports }: Parts, word: 'import' | 'export', list: string, from: string): void {
  for (const entry of list.split(',')) {
    const [name, alias = name] = entry
      .trim()
      .replace(/^type /, '')
      .split(' as ') as [string, string?];
    if (name !== '') (word === 'import' ? imports : exports).set(alias, { from, name });
  }
}

function readDeclaration({ declarations, exports }: Parts, comment: string, code: string): void {
  const found = declaration.exec(code);
  if (!found) throw new Error(`This declaration is of a form that the build does not read:\n${code}`);
  const name = found[2]!;
  const bare = code.replace(/^(?:export )?(?:declare )?/, '');
  declarations.set(name, [...(declarations.get(name) ?? []), comment + bare]);
  if (found[1]) exports.set(name, { from: '', name });
}

/**
 * The compiler starts each statement at the beginning of a line and indents what belongs to it; but comments on members of a union
 * stand at the beginning too, and there a type goes on to its semicolon.
 */
function statements(text: string): { comment: string; code: string }[] {
  const blocks: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const isOpen = /^(?:export )?(?:declare )?type [^]*[^;]$/.test(blocks.at(-1) ?? '');
    if (isOpen || (blocks.length > 0 && /^[\s})\]]/.test(line))) blocks.push(`${blocks.pop()}\n${line}`);
    else blocks.push(line);
  }
  let comment = '';
  const found: { comment: string; code: string }[] = [];
  for (const block of blocks) {
    if (/^\/[/*]/.test(block)) {
      comment = block.startsWith('/**') ? `${block}\n` : '';
      continue;
    }
    found.push({ comment, code: block });
    comment = '';
  }
  return found;
}
