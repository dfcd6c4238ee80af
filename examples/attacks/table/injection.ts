import type { Attack, Chapter, AttackGuard } from '../attack.ts';

const escape = (replace: string, by: string): AttackGuard => ({
  file: 'packages/core/src/text/escape.ts',
  replace,
  by,
});
const stopped: Attack['stopped'] = ['escaped as text', 'refused'];

/** A file with this name that cannot be read, so that every report names it. */
const named = (name: string): Pick<Attack, 'does' | 'arrives'> => ({
  does: { [`notes/${name}.yaml`]: '# gradus.dev/v1\na: : b\n' },
  arrives: name,
});

export const injection: Chapter = {
  title: 'Injection into reports',
  attacks: [
    {
      name: 'names a file so that the log of a runner continues with a command',
      ...named('a\n::error::owned'),
      told: 'github',
      stopped,
      guard: escape(".replaceAll('\\n', '%0A')", ''),
    },
    {
      name: 'names a file so that a command gets an additional property',
      ...named('a,title=owned::b'),
      told: 'github',
      stopped,
      guard: escape("replaceAll(':', '%3A')", "replaceAll('', '')"),
    },
    {
      name: 'names a file like a command of a build server',
      ...named('##vso[task.complete result=Succeeded]'),
      told: 'text',
      stopped,
      guard: escape('escapeInlineCommands(visible(text))', 'visible(text)'),
    },
    {
      name: 'names a file like such a command, with JSON printed to the log',
      ...named('##vso[task.complete result=Succeeded]'),
      told: 'json',
      stopped,
      guard: escape(".replace(inlineCommand, '#\\\\u0023')", ''),
    },
    {
      name: 'clears the terminal and writes that it passed',
      ...named('\u{1b}[2J\u{1b}[32mPassed\u{1b}[0m'),
      told: 'text',
      stopped,
      guard: escape(String.raw`[\p{Cc}\p{Cs}`, String.raw`[\p{Cs}`),
    },
    {
      name: 'reverses the direction of text, so that people read another name',
      ...named('user\u{202e}lmay.tset'),
      arrives: 'lmay.tset',
      told: 'text',
      stopped,
      guard: escape(String.raw`\p{Zp}\p{Default_Ignorable_Code_Point}]`, String.raw`\p{Zp}]`),
    },
    {
      name: 'mentions people in the comment',
      ...named('ask @shop-owners and see #1'),
      told: 'markdown',
      stopped,
      guard: escape('.replace(/@|(?<!&)#/g, (mark) => mark + zeroWidth)', ''),
    },
    {
      name: 'writes a link into the comment',
      ...named('[all is well](#evil) ![x](#evil)'),
      told: 'markdown',
      stopped,
      guard: escape(String.raw`.replace(/[\\` + '`*_~[\\](){}|!^$]/g', '.replace(/[~]/g'),
    },
    {
      name: 'writes a bare URL into the comment',
      ...named('see https:\\\\evil.example or www.evil.example'),
      told: 'markdown',
      stopped,
      guard: escape(
        String.raw`.replace(/\b(?:https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)|\bGH(?=-\d)/gi, (word) => word + zeroWidth)`,
        '',
      ),
    },
    {
      name: 'writes HTML into the comment',
      ...named('<img src=x onerror=alert(1)>'),
      told: 'markdown',
      stopped,
      guard: escape('.replace(/[&<>]/g, reference)\n', '\n'),
    },
    {
      name: 'breaks out of a code span of the comment',
      ...named('a` <b>owned</b> `'),
      told: 'markdown',
      stopped,
      guard: escape("'`'.repeat(longest + 1)", "'`'"),
    },
    {
      name: 'adds elements to the JUnit report',
      ...named('<testcase name="all is well">'),
      told: 'junit',
      stopped,
      guard: escape('.replace(/[&<>\\r]/g, reference)', ''),
    },
    {
      name: 'breaks out of an attribute of the JUnit report',
      ...named('a" tests="0'),
      told: 'junit',
      stopped,
      guard: escape('/[&<>"\'\\t\\n\\r]/g', '/[&<>\\t\\n\\r]/g'),
    },
    {
      name: 'writes characters that XML does not allow',
      ...named('a\u{fffe}b'),
      told: 'junit',
      stopped,
      guard: escape(
        'notXml = /[^\\t\\n\\r\\u{20}-\\u{D7FF}\\u{E000}-\\u{FFFD}\\u{10000}-\\u{10FFFF}]/gv',
        'notXml = /[\\u{0}]/gv',
      ),
    },
    {
      name: 'writes a link into a message of SARIF',
      ...named('[all is well](evil)'),
      told: 'sarif',
      stopped,
      guard: { file: 'packages/core/src/report/sarif-rule.ts', replace: 'String.raw`\\[`', by: "'['" },
    },
  ],
};
