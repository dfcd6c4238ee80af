import process from 'node:process';
import { Command, Argument } from 'commander';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

export function completionCommand(program: () => Command): Command {
  return new Command('completion')
    .summary('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(gradus completion bash)                                      for this shell; add it to ~/.bashrc to keep it
  $ gradus completion zsh > "\${fpath[1]}/_gradus"
  $ gradus completion fish > ~/.config/fish/completions/gradus.fish`,
    )
    .action((shell: Shell) => {
      process.stdout.write(scripts[shell](words(program())));
    });
}

/** Commands by their words (`policy test`), with the possible next words: sub-commands, and options with their values. */
type Words = ReadonlyMap<
  string,
  readonly { readonly word: string; readonly about: string; readonly choices?: readonly string[] }[]
>;

function words(command: Command, path = ''): Words {
  const children = command.commands.map((child) => ({
    word: child.name(),
    about: child.summary() || child.description(),
  }));
  const options = command.options.flatMap(({ long, description, argChoices }) =>
    long ? [{ word: long, about: description, ...(argChoices && { choices: argChoices }) }] : [],
  );
  const own = [path, [...children, ...options]] as const;
  return new Map([own, ...command.commands.flatMap((child) => [...words(child, `${path} ${child.name()}`.trim())])]);
}

/** Options with a fixed list of values, such as `gate --fail-on`. */
function chosen(known: Words): (readonly [option: string, choices: string])[] {
  return [...known].flatMap(([path, next]) =>
    next.flatMap(({ word, choices }) => (choices ? [[`${path} ${word}`.trim(), choices.join(' ')] as const] : [])),
  );
}

const scripts: Readonly<Record<Shell, (known: Words) => string>> = {
  bash(known) {
    const cases = [
      ...[...known].map(([path, next]) => [path, next.map(({ word }) => word).join(' ')]),
      ...chosen(known),
    ].map(([path, next]) => `    "${path}") words="${next}" ;;`);
    return `# Completion of gradus for bash.
_gradus() {
  local path="" word words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* ]] || path="\${path:+$path }$word"
  done
  word="\${COMP_WORDS[COMP_CWORD-1]}"
  [[ $word != --* ]] || path="$path $word"
  while :; do
    case "$path" in
${cases.map((line) => `  ${line}`).join('\n')}
      *" "*) path="\${path% *}"; continue ;;
      *) path=""; continue ;;
    esac
    break
  done
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _gradus gradus
`;
  },
  zsh(known) {
    const quote = (text: string): string => text.replaceAll("'", '’').replaceAll(':', '\\:').split('\n')[0]!;
    const cases = [...known].map(
      ([path, next]) =>
        `    '${path}') candidates=(${next.map(({ word, about }) => `'${word}:${quote(about)}'`).join(' ')}) ;;`,
    );
    const values = chosen(known).map(([option, choices]) => `    '${option}') compadd ${choices}; return ;;`);
    return `#compdef gradus
# Completion of gradus for zsh.
local -a candidates
local command="" word
for word in "\${(@)words[2,CURRENT-1]}"; do
  [[ $word == -* ]] || command="\${command:+$command }$word"
done
case "$command \${words[CURRENT-1]}" in
${values.join('\n')}
esac
case "$command" in
${cases.join('\n')}
    *) _files; return ;;
esac
_describe 'gradus' candidates || _files
`;
  },
  fish(known) {
    const quote = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").split('\n')[0]!;
    const lines = [...known].flatMap(([path, next]) => {
      const seen = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1)}`;
      return next.map(({ word, about, choices }) =>
        word.startsWith('--')
          ? `complete -c gradus -n '${seen}' -l ${word.slice(2)}${choices ? ` -x -a '${choices.join(' ')}'` : ''} -d '${quote(about)}'`
          : `complete -c gradus -n '${seen}' -f -a ${word} -d '${quote(about)}'`,
      );
    });
    return `# Completion of gradus for fish.\n${lines.join('\n')}\n`;
  },
};
