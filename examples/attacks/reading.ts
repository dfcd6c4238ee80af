import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import { isCommand, parseCommands } from '../../packages/testkit/src/report/parse-commands.ts';

/** What a reader of a report sees: texts, and anything that should not be there. */
export interface Understood {
  readonly texts: readonly string[];
  readonly obeyed: readonly string[];
}

/** By the name of the format, what its readers see. */
export const readers: Readonly<Record<string, (output: string) => Understood>> = {
  text: log,
  github: commands,
  json: (output) => both(json(output), log(output)),
  gitlab: (output) => json(output),
  sarif: (output) => both(sarif(output), json(output)),
  junit: xml,
  markdown: markup,
};

function both(a: Understood, b: Understood): Understood {
  return { texts: [...a.texts, ...b.texts], obeyed: [...a.obeyed, ...b.obeyed] };
}

/** A terminal obeys control characters, people believe their eyes, and a runner obeys commands. */
function log(output: string): Understood {
  const obeyed = output
    .split('\n')
    .flatMap((line) => [
      ...(isCommand(line) ? [`a command: ${line.trim()}`] : []),
      ...[...line.matchAll(/[\p{Cc}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu)].map(
        ([character]) => `the character U+${character.codePointAt(0)!.toString(16)}`,
      ),
    ]);
  return { texts: [output], obeyed };
}

/** The runner treats every line as a separate command. */
function commands(output: string): Understood {
  try {
    const read = parseCommands(output);
    // Each of ours has a title, which is its last property.
    const cut = read.filter(({ properties }) => properties['title'] === undefined).map(({ message }) => message);
    return { texts: read.flatMap(({ message, properties }) => [message, ...Object.values(properties)]), obeyed: cut };
  } catch (error) {
    return { texts: [], obeyed: [(error as Error).message] };
  }
}

function json(output: string): Understood {
  const texts: string[] = [];
  try {
    JSON.parse(output, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
  } catch (error) {
    return { texts, obeyed: [(error as Error).message] };
  }
  return { texts, obeyed: output.split('\n').filter(isCommand) };
}

/** Messages of SARIF know links, `[text](id)`. https://docs.oasis-open.org/sarif/sarif/v2.1.0, 3.11.6 */
function sarif(output: string): Understood {
  const { runs } = JSON.parse(output) as { runs: { results?: { message: { text: string } }[] }[] };
  const texts = runs.flatMap(({ results = [] }) => results.map(({ message }) => message.text));
  return { texts, obeyed: texts.filter((text) => /(?<!\\)\[[^\]]+\]\([^)]+\)/.test(text)) };
}

const elements = new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped', 'system-out']);

function xml(output: string): Understood {
  const texts: string[] = [];
  const obeyed: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => void obeyed.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    if (!elements.has(name)) obeyed.push(`<${name}>`);
    texts.push(...Object.values(attributes));
  });
  parser.on('text', (text) => void texts.push(text));
  for (const event of ['cdata', 'comment', 'processinginstruction', 'doctype'] as const)
    parser.on(event, () => void obeyed.push(event));
  parser.write(output).close();
  return { texts, obeyed };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Markdown as GitHub has it. Mentions and references are looked for in running text, when all else has been read. */
function markup(output: string): Understood {
  const texts: string[] = [];
  const obeyed: string[] = [];
  const visit = ({ type, value = '', url, children = [] }: Node): void => {
    if (type === 'text' || type === 'inlineCode' || type === 'code') texts.push(value);
    if (type === 'html' && !/^(?:<\/?(?:details|summary|sub)>)+$/.test(value.replaceAll(/>[^<>]*</g, '><')))
      obeyed.push(value);
    if (url !== undefined || type === 'image') obeyed.push(`a link to ${url}`);
    if (type === 'text' && /(?<![\p{L}\p{N}_])@[a-z0-9]|(?<![\p{L}\p{N}_])(?:#|GH-)\d/iu.test(value))
      obeyed.push(value);
    for (const child of children) visit(child);
  };
  const tree = fromMarkdown(output, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  visit(tree as Node);
  return { texts, obeyed };
}
