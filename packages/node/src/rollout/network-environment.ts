import process from 'node:process';

/** Of git's own variables only those that say how a remote is reached: not GIT_DIR and its like, which a hook has set, and no traces. */
const ofGit = [
  /^GIT_ASKPASS$/,
  // Credentials and rewritten addresses of CI systems.
  /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL|SYSTEM|NOSYSTEM)$/,
  /^GIT_EXEC_PATH$/,
  /^GIT_(?:HTTP|PROXY|SSH|SSL)(?:_|$)/,
];

const fixed: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  // Not `ext`, which runs a command, and no helper of another system.
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
};

/**
 * The whole environment of a git process that contacts a remote. `gitEnvironment` is for reading an untrusted tree, and disables every
 * protocol and credential. A fetch or push acts for the operator instead, with their ssh agent, proxy and credential helpers. The variables
 * that these read cannot be listed, so the whole environment is passed on, except for our own secrets and variables that point git to
 * another repository. In both, `gitConfig` disables hooks.
 */
export function networkEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(from)) {
    const handedOn = name.startsWith('GIT_')
      ? ofGit.some((pattern) => pattern.test(name))
      : !name.startsWith('GRADUS_');
    if (handedOn && value !== undefined) environment[name] = value;
  }
  return { ...environment, ...fixed };
}
