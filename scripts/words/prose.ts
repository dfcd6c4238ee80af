/** The prose in a file: the same text with everything else replaced by blanks, so that lines and columns stay the same. */
export function proseOf(path: string, text: string): string {
  if (path.endsWith('.ts')) return ofTypeScript(text);
  return path.endsWith('.md') ? ofMarkdown(text) : text;
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

/** Without code, which contains names and output. */
function ofMarkdown(text: string): string {
  let fence: string | undefined;
  const lines = text.split('\n').map((line) => {
    const mark = /^\s*(?:[-*>]\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
    const inside = fence !== undefined;
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && mark.startsWith(fence!)) fence = undefined;
    return inside || mark !== undefined ? blank(line) : line.replaceAll(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)/g, blank);
  });
  return lines.join('\n');
}

/** A regular expression begins where a value does. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+*%<>~^-]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))$/;
const tokens =
  /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<string>'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*")|(?<open>`)|(?<regex>\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*)|(?<brace>[{}])/g;

/** Comments and strings, without the names of modules. A scanner, not a parser: it knows where text begins and ends. */
function ofTypeScript(text: string): string {
  let prose = '';
  let at = 0;
  const take = (end: number, kept: boolean): void => {
    prose += kept ? text.slice(at, end) : blank(text.slice(at, end));
    at = end;
  };
  /** Braces open in each `${` that is open. */
  const depths: number[] = [];
  for (let found = next(text, at); found !== undefined; found = next(text, at)) {
    const { groups, index } = found;
    const end = index + found[0].length;
    const before = text.slice(at, index);
    take(index, false);
    if (groups['comment'] !== undefined) take(end, true);
    else if (groups['string'] !== undefined) take(end, !/\b(?:from|import)\s*\(?\s*$/.test(before));
    else if (groups['open'] !== undefined) template(index + 1);
    else if (groups['regex'] !== undefined) take(isRegex(text.slice(0, index)) ? end : index + 1, false);
    else if (found[0] === '{') {
      if (depths.length > 0) depths[depths.length - 1]!++;
      take(end, false);
    } else if (depths.at(-1) === 0) {
      depths.pop();
      template(end);
    } else {
      if (depths.length > 0) depths[depths.length - 1]!--;
      take(end, false);
    }
  }
  take(text.length, false);
  return prose;

  /** The text of a template from here to its end, or to code in it. */
  function template(from: number): void {
    take(from, false);
    const rest = /(?:\\[^]|(?!\$\{)[^`\\])*/y;
    rest.lastIndex = from;
    rest.exec(text);
    take(rest.lastIndex, true);
    if (text.startsWith('${', at)) {
      depths.push(0);
      take(at + 2, false);
    } else take(Math.min(at + 1, text.length), false);
  }
}

type Found = RegExpExecArray & { readonly groups: Readonly<Record<string, string | undefined>> };

function next(text: string, from: number): Found | undefined {
  tokens.lastIndex = from;
  return (tokens.exec(text) ?? undefined) as Found | undefined;
}

function isRegex(before: string): boolean {
  return beforeRegex.test(before.slice(-200).trimEnd());
}
