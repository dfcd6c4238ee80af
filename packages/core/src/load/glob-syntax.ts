/** One part of a path glob. */
export type GlobNode =
  | { readonly type: 'literal'; readonly text: string }
  /** `?`: one character that is not a slash. */
  | { readonly type: 'any' }
  /** `*`: any number of characters that are not slashes. */
  | { readonly type: 'star' }
  /** `[…]`: one character of these ranges (code points, inclusive), never a slash. */
  | { readonly type: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] }
  /** `**` and its slash: any number of whole folders. */
  | { readonly type: 'folders' }
  /** `**` at the end: everything below, at least one character. */
  | { readonly type: 'rest' }
  /** `{name}`: at least one character that is not a slash, as few as possible. */
  | { readonly type: 'capture'; readonly name: string }
  | { readonly type: 'alternatives'; readonly options: readonly (readonly GlobNode[])[] };

export type GlobParse =
  | { readonly ok: true; readonly nodes: readonly GlobNode[]; readonly names: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Longer patterns are refused, so that matching stays cheap. */
const maxPatternLength = 1024;

class BadGlob extends Error {}

interface State {
  readonly text: string;
  position: number;
  readonly names: string[];
}

/**
 * Reads a pattern without its leading `!`. A leading slash means the root of the project, as in CODEOWNERS; every pattern begins there
 * anyway. Unknown constructs, and constructs that cannot match, are refused.
 */
export function parseGlob(pattern: string): GlobParse {
  const text = pattern.startsWith('/') && pattern.length > 1 ? pattern.slice(1) : pattern;
  const state: State = { text, position: 0, names: [] };
  try {
    checkPath(text);
    const nodes = parseNodes(state, '');
    return { ok: true, nodes, names: state.names };
  } catch (error) {
    if (error instanceof BadGlob) return { ok: false, message: error.message };
    throw error;
  }
}

function checkPath(text: string): void {
  if (text === '') throw new BadGlob('a pattern is empty; write `**` for every file');
  if (text.length > maxPatternLength) {
    throw new BadGlob(`a pattern has ${text.length} characters; at most ${maxPatternLength} are allowed`);
  }
  const quoted = `\`${text}\``;
  if (text === '/') throw new BadGlob(`${quoted} names the root folder, but only files are matched; write \`**\``);
  if (text.startsWith('/')) throw new BadGlob(`\`/${text}\` begins with two slashes; write \`${text}\``);
  if (text.endsWith('/')) {
    throw new BadGlob(`${quoted} names a folder, but only files are matched; write \`${text}**\``);
  }
  if (text.includes('//')) throw new BadGlob(`${quoted} has two slashes in a row; remove one`);
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(text)) {
    throw new BadGlob(
      `${quoted} has \`.\` or \`..\` as a folder; write the path relative to the folder of the project file`,
    );
  }
}

/** Reads until the end, or inside braces until one of `stops`. */
function parseNodes(state: State, stops: string): GlobNode[] {
  const nodes: GlobNode[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') nodes.push({ type: 'literal', text: literal });
    literal = '';
  };
  const first = state.position;
  while (state.position < state.text.length) {
    const character = state.text[state.position]!;
    if (stops.includes(character)) break;
    if (character === '\\') {
      if (state.position + 1 >= state.text.length) throw new BadGlob(`\`${state.text}\` ends in a lone backslash`);
      literal += state.text[state.position + 1];
      state.position += 2;
    } else if ('*?[{'.includes(character)) {
      flush();
      nodes.push(parseSpecial(state, character, first, stops));
    } else {
      literal += character;
      state.position++;
    }
  }
  flush();
  return nodes;
}

function parseSpecial(state: State, character: string, first: number, stops: string): GlobNode {
  if (character === '[') return parseClass(state);
  if (character === '{') return parseBraces(state);
  if (character === '?') {
    state.position++;
    return { type: 'any' };
  }
  return parseStars(state, first, stops);
}

function parseStars(state: State, first: number, stops: string): GlobNode {
  const { text } = state;
  const start = state.position;
  while (text[state.position] === '*') state.position++;
  if (state.position - start === 1) return { type: 'star' };
  const after = text[state.position];
  const alone =
    state.position - start === 2 &&
    (start === first || text[start - 1] === '/') &&
    (after === undefined || after === '/' || stops.includes(after));
  if (!alone) {
    throw new BadGlob(`\`**\` in \`${text}\` must be a whole path segment, as in \`**/*.yaml\` or \`plans/**\``);
  }
  if (after !== '/') return { type: 'rest' };
  state.position++;
  return { type: 'folders' };
}

function parseClass(state: State): GlobNode {
  const { text } = state;
  const negated = text[state.position + 1] === '!' || text[state.position + 1] === '^';
  let position = state.position + (negated ? 2 : 1);
  const ranges: [number, number][] = [];
  // A closing bracket in the first position is literal, as in POSIX.
  for (let isFirst = true; isFirst || text[position] !== ']'; isFirst = false) {
    const low = text.codePointAt(position);
    if (low === undefined) throw new BadGlob(`\`[\` in \`${text}\` is never closed; write \`\\[\` for the character`);
    position += low > 0xffff ? 2 : 1;
    let high = low;
    if (text[position] === '-' && position + 1 < text.length && text[position + 1] !== ']') {
      high = text.codePointAt(position + 1)!;
      position += high > 0xffff ? 3 : 2;
    }
    if (high < low) {
      throw new BadGlob(
        `the range ${String.fromCodePoint(low)}-${String.fromCodePoint(high)} in \`${text}\` runs backwards`,
      );
    }
    ranges.push([low, high]);
  }
  state.position = position + 1;
  return { type: 'class', negated, ranges };
}

function parseBraces(state: State): GlobNode {
  const { text } = state;
  const capture = /^\{([A-Za-z][A-Za-z0-9_]*)\}/.exec(text.slice(state.position));
  if (capture) {
    const name = capture[1]!;
    if (state.names.includes(name)) {
      throw new BadGlob(`\`${text}\` captures {${name}} twice; rename one, or write two patterns`);
    }
    state.names.push(name);
    state.position += capture[0].length;
    return { type: 'capture', name };
  }
  const start = state.position;
  const options: GlobNode[][] = [];
  do {
    state.position++;
    options.push(parseNodes(state, ',}'));
  } while (text[state.position] === ',');
  if (text[state.position] !== '}') {
    throw new BadGlob(`\`{\` in \`${text}\` is never closed; write \`\\{\` for the character`);
  }
  state.position++;
  if (options.length < 2) {
    const found = text.slice(start, state.position);
    throw new BadGlob(
      `\`${found}\` in \`${text}\` is neither a capture such as {name} (a letter, then letters, digits, _) nor a choice such as {a,b}`,
    );
  }
  return { type: 'alternatives', options };
}
