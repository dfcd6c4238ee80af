/**
 * What a text that is printed holds and must not: commands that the runners of GitHub and Azure Pipelines take from a log, and characters
 * that cannot be seen or turn the order of others around. Colors are switched off.
 *
 * @param allowed lines that are commands on purpose
 */
export function hiddenIn(text: string, allowed?: RegExp): string[] {
  return text.split('\n').flatMap((line) => {
    const found = [/##\w*\[/, ...(allowed?.test(line) ? [] : [/^\s*::/]), /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u, bidi].filter(
      (each) => each.test(line),
    );
    return found.map((each) => `${String(each)} in ${JSON.stringify(line.slice(0, 200))}`);
  });
}

const bidi = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
