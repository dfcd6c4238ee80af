import process from 'node:process';

/** The variables that git needs from the caller's environment. Nothing else is passed on: no token, and no GIT_DIR that a hook has set. */
const inherited = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'LD_LIBRARY_PATH',
  // git compares the owner of a repository with it when sudo runs as root: safe.directory in git-config(1).
  'SUDO_UID',
  // Needed to start git for Windows.
  'SYSTEMROOT',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'TEMP',
  'TMP',
  'PATHEXT',
  // The paths of the configuration and of git itself: those of the operator, never those of the repository.
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_EXEC_PATH',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
];

const fixed: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  // The content of a commit counts, not its replacement by a replace ref or a graft.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  // Attributes of the machine must not affect the result.
  GIT_ATTR_NOSYSTEM: '1',
  // A partial clone fetches on its own otherwise. The first is known since git 2.44 (and in distributions' security updates); with
  // no protocol allowed, the fetch of an older one fails as well.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/**
 * `key=value` for `git -c`, stronger than every configuration file: nothing that a repository configures is run or changes an answer.
 * `log.showSignature` would start `gpg.program`.
 */
export const gitConfig: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'log.showSignature=false',
  'core.warnAmbiguousRefs=true',
  'trailer.separators=:',
  // A tree may contain a folder that looks like a bare repository with its own configuration.
  'safe.bareRepository=explicit',
];

/** The whole environment of a git process. */
export function gitEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of inherited) {
    const value = from[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, ...configEntries(safeDirectories(from).map((path) => ['safe.directory', path])), ...fixed };
}

/** Configuration as environment variables, for keys and values that `-c` cannot spell (git-config(1), GIT_CONFIG_COUNT). */
export function configEntries(entries: readonly (readonly [key: string, value: string])[]): Record<string, string> {
  if (entries.length === 0) return {};
  const environment: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) };
  for (const [index, [key, value]] of entries.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return environment;
}

/** CI systems name the checkout as safe in GIT_CONFIG_COUNT entries; the others there (credentials, URL rewriting) are of no use here. */
export function safeDirectories(from: NodeJS.ProcessEnv = process.env): string[] {
  const count = Math.min(Number(from['GIT_CONFIG_COUNT'] ?? 0) || 0, 1000);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => from[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() === 'safe.directory')
    .map((index) => from[`GIT_CONFIG_VALUE_${index}`] ?? '');
}
