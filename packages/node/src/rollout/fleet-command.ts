import type { Unreadable } from '@gradus/core/forge';
import { operatorEnvironment, runProcess } from './command.ts';

type FleetRead<Fleet> =
  | { readonly ok: true; readonly fleet: Fleet }
  | { readonly ok: false; readonly problems: readonly { readonly message: string; readonly fix: string }[] };

export interface FleetCommandOptions<Fleet> {
  /** Reads a fleet file: `readFleet`. */
  readonly read: (text: string, format: 'json' | 'yaml' | 'csv') => FleetRead<Fleet>;
  /** Milliseconds. Default a minute. */
  readonly timeout?: number;
  readonly cwd?: string;
}

/** The maximum bytes of a listing: a million targets. */
const most = 128 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The fleet that a program prints, as JSON, YAML or CSV. A failed or truncated listing is an error, not a small fleet. Never rejects. */
export async function fleetFromCommand<Fleet>(
  argv: readonly string[],
  { read, timeout = 60_000, cwd }: FleetCommandOptions<Fleet>,
): Promise<Fleet | Unreadable> {
  const ended = await runProcess(argv, {
    env: operatorEnvironment(),
    timeout,
    maxBytes: most,
    whole: true,
    ...(cwd !== undefined && { cwd }),
  });
  const unreadable = (what: string): Unreadable => ({
    unreadable: `the command ${JSON.stringify(argv[0] ?? '')} that lists the fleet ${what}`,
  });
  if (!ended.ok) {
    const said =
      ended.stderr
        .toString()
        .trimEnd()
        .split(/[\r\n]+/)
        .at(-1)
        ?.trim()
        .slice(0, 300) ?? '';
    return unreadable(said === '' ? ended.why : `${ended.why}: ${said}`);
  }
  let text: string;
  try {
    text = utf8.decode(ended.stdout);
  } catch {
    return unreadable('printed what is not UTF-8');
  }
  const result = read(text, formatOf(text));
  if (result.ok) return result.fleet;
  const [first, ...others] = result.problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return unreadable(`printed no fleet: ${first?.message ?? ''} ${first?.fix ?? ''}${more}`.trimEnd());
}

/** CSV begins with a header, words separated by commas; everything else that is not JSON is YAML. */
function formatOf(text: string): 'json' | 'yaml' | 'csv' {
  const head = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  if (/^[[{]/.test(head)) return 'json';
  return /^"?\w[^:]*$/.test(head) ? 'csv' : 'yaml';
}
