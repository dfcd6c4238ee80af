import { type GitFailure, quotedName, RepositoryError } from '../files/repository-error.ts';

interface Place {
  readonly remote: string;
  readonly ref: string;
}

/** What git and servers say, and what to do about it; the first that fits. */
const known: readonly (readonly [said: RegExp, problem: string, remedy: string])[] = [
  [
    /does not appear to be a git repository|No such remote|No remote configured|not found: did you run git update-server-info/i,
    'there is no repository at its address',
    'Look at git remote -v; rollouts.state.remote in the project file names the remote.',
  ],
  [
    /protected branch|GH006|GH013|hook declined|not allowed to push|denied by branch protection|TF402455/i,
    'the remote does not let this account move the branch',
    'Let the account of the job push to it (a protected branch can name who may), and let nobody else.',
  ],
  [
    /Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission denied|access denied|Access denied|Write access to repository not granted|Permission to .* denied|returned error: 40[13]|HTTP Basic/i,
    'the remote does not accept the credentials',
    'In GitHub Actions give the job `permissions: contents: write` and let actions/checkout persist its credentials; on GitLab push with a token that has write_repository; by ssh see that the agent has the key.',
  ],
  [
    /repository .* not found|Repository not found|returned error: 404/i,
    'the remote does not show this repository to this account',
    'Check the address (git remote -v), and that the token may read and write it: what it may not see counts as not found.',
  ],
  [
    /Host key verification failed/i,
    'the key of its host is not known',
    'Add it to known_hosts: ssh-keyscan HOST, compared with what the host publishes.',
  ],
  [/transport '.*' not allowed/i, 'its protocol is not allowed', 'Use a remote by https, ssh, git or file.'],
  [
    /Could not resolve|unable to access|Connection refused|Connection timed out|Connection reset|No route to host|Network is unreachable|Operation too slow|early EOF|unexpected disconnect|hung up|Could not read from remote|unable to connect|RPC failed/i,
    'the remote cannot be reached',
    'Run again; if it repeats, check the network, the proxy (https_proxy) and git remote -v.',
  ],
  [
    /Unable to create '.*\.lock'|cannot lock ref|failed to update ref/i,
    'a lock on the remote does not go away',
    'A git that was killed there left it behind: ask the administrator of the remote to remove the lock file.',
  ],
];

/** The error for a fetch or push that failed, with what the remote said and what to do. Passwords in addresses are left out. */
export function explainRemote(
  failure: GitFailure & { readonly stdout?: Buffer },
  verb: 'fetch' | 'push',
  { remote, ref }: Place,
): RepositoryError {
  const text = `${failure.stdout?.toString() ?? ''}\n${failure.stderr}`;
  const [, problem, remedy] = known.find(([said]) => said.test(text)) ?? [
    undefined,
    failure.code === null ? 'git was ended by a signal' : `git failed with exit code ${failure.code}`,
    'Run the same by hand to see more.',
  ];
  const unknown =
    verb === 'push' && problem === 'the remote cannot be reached'
      ? ' Whether the state was written is not known; the next run reads it.'
      : '';
  const act = verb === 'push' ? 'written to' : 'read from';
  return new RepositoryError(
    `The state of rollouts cannot be ${act} ${quotedName(ref)} of the remote ${quotedName(remote)}: ${problem} (git ${verb}: ${saying(text)}).${unknown} ${remedy}`,
  );
}

/** What git and the remote say, as one line of at most 300 characters. */
function saying(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    // Of `!<tab>FROM:TO<tab>[remote rejected] (why)` only the last.
    .map((line) => (line.startsWith('!\t') ? (line.split('\t')[2] ?? '') : line).trim())
    .filter(
      (line) =>
        /^(?:fatal:|error:|remote: *\S|\[)/.test(line) && !/failed to push some refs|unexpected disconnect/.test(line),
    )
    .map((line) => line.replace(/^(?:remote|fatal|error): */, ''));
  const said = [...new Set(lines)].join('; ').replaceAll(/\/\/[^/@\s]+@/g, '//');
  const short = said.length > 300 ? `${said.slice(0, 299)}…` : said;
  return short === ''
    ? 'it says nothing'
    : quotedName(short)
        .slice(1, -1)
        .replaceAll(String.raw`\"`, '"');
}
