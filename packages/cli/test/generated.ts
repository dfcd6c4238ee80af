/** Content that nobody wants to read in a scenario, by name. */
export const generated: Readonly<Record<string, (size: number) => string>> = {
  /** A System whose functions hold so many levels of lists. */
  deep: (levels) => `${system('deep')}  functions: ${'['.repeat(levels)}${']'.repeat(levels)}\n`,
  /** The same in block style: every level is a separate line. */
  'deep-block': (levels) =>
    `${system('deep')}  functions:\n${Array.from({ length: levels }, (_, level) => `${' '.repeat(level + 4)}-`).join('\n')} end\n`,
  /** So many megabytes (10^6 bytes), nearly all of them a comment. */
  large: (megabytes) =>
    system('large') + `# ${'the catalog of the webshop '.repeat(37)}\n`.repeat(megabytes * 1000 - 1),
  /** Each alias expands to ten of the previous one: 10^levels nodes. */
  aliases: (levels) => {
    const rows = Array.from({ length: levels }, (_, level) => {
      const of = level === 0 ? 'lol' : `*a${level - 1}`;
      return `  a${level}: &a${level} [${Array.from({ length: 10 }, () => of).join(', ')}]\n`;
    });
    return `${system('aliases')}spare:\n${rows.join('')}`;
  },
  /** Bytes of a small PNG, again and again. */
  binary: (kilobytes) =>
    Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe01', 'hex')
      .toString('latin1')
      .repeat(kilobytes * 50),
  /** So many systems, one document each, all of team `shop`. */
  systems: (count) => Array.from({ length: count }, (_, index) => `---\n${system(`system-${index}`)}`).join(''),
};

function system(name: string): string {
  return `apiVersion: gradus.dev/v1\nkind: System\nmetadata: { name: ${name} }\nspec:\n  owner: shop\n  tier: 1\n  lifecycle: production\n`;
}
