/**
 * Characters that are invisible or move the text around them: controls, bidirectional overrides, zero-width characters, line
 * separators, lone surrogates. Joiners and variation selectors stay: emoji and several scripts are written with them.
 */
const invisible =
  /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A run of `##word[`: GitHub's runner and other build servers take it as a command anywhere in a line. */
const inlineCommand = /##(?=\w*\[)/g;

/** C0 controls and DEL as their Unicode pictures (`␛`), anything else as `<U+202E>`. */
function picture(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** `text` on one line, with everything invisible made visible, tabs and line breaks too. */
export function visible(text: string): string {
  return text.replace(invisible, picture);
}

/** As `visible`, but the lines stay lines. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(visible)
    .join('\n');
}

/**
 * For a terminal or a build log: as `visible`, and a `##[command]` of a build server loses its meaning (`#\#[`). So does a `::command::`
 * wherever a line may begin, since a margin before it does not hide it (`\:` and `:`).
 */
export function escapeTerminal(text: string): string {
  return escapeInlineCommands(visible(text)).replace(/(^|\s):(?=:)/g, '$1\\:');
}

/** Text in which no build server sees a `##[command]`. */
export function escapeInlineCommands(text: string): string {
  return text.replace(inlineCommand, '#\\#');
}

/**
 * The message of a workflow command. The runner undoes exactly these three.
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a workflow command. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** JSON text that stays the same value, in which no build server sees a command and nobody overlooks a character. Its line breaks stay. */
export function escapeJsonForLog(json: string): string {
  return json
    .replace(inlineCommand, '#\\u0023')
    .split('\n')
    .map((line) => line.replace(invisible, unicodeEscape))
    .join('\n');
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Outside the `Char` production. https://www.w3.org/TR/xml/#charsets */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gv;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function reference(character: string): string {
  return entities[character] ?? `&#${character.codePointAt(0)};`;
}

/**
 * Character data of XML 1.0. What XML cannot hold, or a reader cannot see, is made visible; a carriage return survives the parser's
 * normalisation. Printed to a build log it holds no command: those characters are references.
 */
export function escapeXmlText(text: string): string {
  return xmlVisible(text)
    .replace(/[&<>\r]/g, reference)
    .replace(inlineCommand, '#&#35;')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;');
}

/** An attribute of XML 1.0, for either kind of quote. Line breaks and tabs survive the parser's normalisation. */
export function escapeXmlAttribute(text: string): string {
  return xmlVisible(text)
    .replace(/[&<>"'\t\n\r]/g, reference)
    .replace(inlineCommand, '#&#35;');
}

function xmlVisible(text: string): string {
  return text
    .split(/([\t\n\r])/)
    .map((part) => (/^[\t\n\r]$/.test(part) ? part : part.replace(notXml, picture).replace(invisible, picture)))
    .join('');
}

/** Decoded after the parser has looked for mentions, so that a reader sees nothing of it and no filter sees `@name`. */
const zeroWidth = '&#8203;';

/** Line breaks become spaces; the rest of what is invisible is made visible. */
function oneLine(text: string): string {
  return visible(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replaceAll('\t', ' '));
}

/**
 * Running text of GitHub's and GitLab's Markdown, on one line, fit for a table cell: no markup, no HTML, no links, no
 * mentions. A backslash does not prevent a mention or a bare link, because these are detected after Markdown is rendered.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, reference)
    .replace(/[\\`*_~[\](){}|!^$]/g, '\\$&')
    .replace(
      /^(\s*)([-+=/]|\d+(?=\.))/,
      (_, space: string, mark: string) => `${space}&#${mark.codePointAt(0)};${mark.slice(1)}`,
    )
    .replace(/^(\s*):(?=:)/, '$1&#58;')
    .replace(/@|(?<!&)#/g, (mark) => mark + zeroWidth)
    .replace(/\b(?:https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)|\bGH(?=-\d)/gi, (word) => word + zeroWidth);
}

/** A code span of Markdown, fence included. In it only backticks mean something; `|` is escaped, as table cells need it. */
export function markdownCode(text: string): string {
  const content = escapeInlineCommands(oneLine(text)).replaceAll('|', '\\|');
  const longest = (content.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = content === '' || /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return fence + space + content + space + fence;
}
