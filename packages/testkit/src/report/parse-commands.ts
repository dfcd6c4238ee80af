/** A workflow command as a runner would understand it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const names = new Set(['error', 'warning', 'notice']);
const known = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);

/** What the runner does in its order: `%25` last, or `%250A` would become a line break. */
function unescapeData(text: string): string {
  if (/%(?!25|0D|0A|3A|2C)/.test(text)) throw new Error(`A bare % in ${text}`);
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function parseProperty(text: string): [string, string] {
  const [, name, value] = /^([A-Za-z]+)=([^:,\r\n]+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined || !known.has(name)) throw new Error(`No property: ${text}`);
  return [name, unescapeProperty(value)];
}

function parseCommand(line: string): Command {
  const [, name, list, message] = /^::([a-z]+)(?: ([^:\r\n]+))?::([^\r\n]+)$/.exec(line) ?? [];
  if (name === undefined || message === undefined || !names.has(name)) throw new Error(`No command: ${line}`);
  const properties = Object.fromEntries((list ?? '').split(',').filter(Boolean).map(parseProperty));
  return { name, properties, message: unescapeData(message) };
}

/** The commands of an output in which every line must be a command; throws if one is not. */
export function parseCommands(output: string): readonly Command[] {
  if (output === '') return [];
  if (!output.endsWith('\n')) throw new Error('The last line does not end.');
  return output.slice(0, -1).split('\n').map(parseCommand);
}

/** Does a line of a log mean something to GitHub's runner or to Azure's or TeamCity's agent? */
export function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || /##\w*\[/.test(line);
}
