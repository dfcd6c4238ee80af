import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeCommandData,
  escapeCommandProperty,
  escapeJsonForLog,
  escapeMarkdown,
  escapeTerminal,
  escapeXmlAttribute,
  escapeXmlText,
  markdownCode,
  visible,
} from './escape.ts';
import { hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';

/** Any UTF-16, lone surrogates too, rich in what means something somewhere. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'%:,\r\n\0\u001B#[]<>&"\'@`|*_~\\- \t', '::', '##[', ']]>', ...hostileTexts),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\uD800', '\uDFFF'),
    ),
  )
  .map((parts) => parts.join(''));

describe('visible', () => {
  test.each([
    ['a plain text stays', 'checkout 20% · 検索 🛒', 'checkout 20% · 検索 🛒'],
    ['an escape sequence is shown', '\u001B[31m', '␛[31m'],
    ['line breaks and tabs are shown', 'a\r\n\tb', 'a␍␊␉b'],
    ['NUL and DEL are shown', '\0\u007F', '␀␡'],
    ['a C1 control is shown', '\u009B1m', '<U+009B>1m'],
    ['a bidirectional override is shown', 'a\u202Eb\u2066', 'a<U+202E>b<U+2066>'],
    ['a zero-width space is shown', 'pay\u200Bments', 'pay<U+200B>ments'],
    ['a lone surrogate is shown', '\uD83D', '<U+D83D>'],
    ['a tag character is shown', '\u{E0041}', '<U+E0041>'],
    ['a joined emoji stays', '👩‍💻 ❤️', '👩‍💻 ❤️'],
  ])('%s', (_, given, expected) => {
    expect(visible(given)).toBe(expected);
  });

  test('nothing invisible is left, and it is done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

test('a terminal gets no command of a build server', () => {
  expect(escapeTerminal('##[error]x ##vso[y] ####[z] ## [title]')).toBe('#\\#[error]x #\\#vso[y] ###\\#[z] ## [title]');
  fc.assert(fc.property(anyText, (text) => !/##\w*\[/.test(escapeTerminal(text))));
});

describe('workflow commands', () => {
  test.each([
    ['100%', '100%25', '100%25'],
    ['a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['%0A', '%250A', '%250A'],
  ])('%j', (given, data, property) => {
    expect(escapeCommandData(given)).toBe(data);
    expect(escapeCommandProperty(given)).toBe(property);
  });

  test('the runner reads back what was written', () => {
    const data = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(data(escapeCommandData(text))).toBe(text);
        expect(data(escapeCommandProperty(text).replaceAll('%3A', ':').replaceAll('%2C', ','))).toBe(text);
        expect(escapeCommandProperty(text)).not.toMatch(/[\r\n:,]/);
      }),
    );
  });
});

test('JSON stays the same value and holds no command', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = escapeJsonForLog(JSON.stringify({ [text]: [text] }, undefined, 2));
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
      expect(json.split('\n').filter(isCommand)).toEqual([]);
    }),
  );
});

describe('XML', () => {
  test.each([
    ['markup', '<a b="c">&\'', '&lt;a b=&quot;c&quot;&gt;&amp;&apos;', '&lt;a b="c"&gt;&amp;\''],
    ['the end of a CDATA section', ']]>', ']]&gt;', ']]&gt;'],
    ['controls', '\0\u001B\u0007', '␀␛␇', '␀␛␇'],
    ['white space', 'a\tb\r\nc', 'a&#9;b&#13;&#10;c', 'a\tb&#13;\nc'],
    [
      'no characters',
      '\uD800\uFFFE',
      '<U+D800><U+FFFE>'.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      '&lt;U+D800&gt;&lt;U+FFFE&gt;',
    ],
    ['beyond the first plane', '🛒', '🛒', '🛒'],
  ])('%s', (_, given, attribute, content) => {
    expect(escapeXmlAttribute(given)).toBe(attribute);
    expect(escapeXmlText(given)).toBe(content);
  });

  test('only characters of XML 1.0 and our own references are left', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const escaped of [escapeXmlText(text), escapeXmlAttribute(text)]) {
          expect(escaped).toMatch(/^[\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
          expect(escaped.replace(/&(?:amp|lt|gt|quot|apos|#9|#10|#13|#35|#58);/g, '')).not.toMatch(/[&<>]/);
        }
        expect(escapeXmlAttribute(text)).not.toMatch(/["'\t\n]/);
      }),
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['a mention', '@payments', '@&#8203;payments'],
    ['a number of an issue', 'fixes #12 and GH-3', 'fixes #&#8203;12 and GH&#8203;-3'],
    ['a link', '[a](https://b.example)', '\\[a\\]\\(https&#8203;://b.example\\)'],
    ['a bare link', 'www.b.example', 'www&#8203;.b.example'],
    ['HTML', '<img src=x>&lt;', '&lt;img src=x&gt;&amp;lt;'],
    ['a cell of a table', 'a | b', 'a \\| b'],
    ['code and emphasis', '`a` *b* _c_ ~d~', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~'],
    ['a list, a heading, a rule, a quick action', '- a', '&#45; a'],
    ['a numbered list', '12. a', '&#49;2. a'],
    ['a quick action', '/merge', '&#47;merge'],
    ['several lines', 'a\n\n# b', 'a #&#8203; b'],
    ['a character reference in the text', '&#64;payments', '&amp;#&#8203;64;payments'],
  ])('%s', (_, given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  test('it is one line without markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\r\n<>]|@(?!&#8203;)/);
        expect(escaped.replace(/\\[\\`*_~[\](){}|!^$]|&(?:amp|lt|gt|#\d+);/g, '')).not.toMatch(/[\\`*_~[\](){}|!^$&]/);
      }),
    );
  });

  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['', '`  `'],
    ['a|b\nc', '`a\\|b c`'],
  ])('a code span of %j', (given, expected) => {
    expect(markdownCode(given)).toBe(expected);
  });

  test('no run of backticks in a code span closes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, fence, inner] = /^(`+)([^]*?[^`]|)\1$/.exec(markdownCode(text))!;
        expect(inner!.match(/`+/g) ?? []).not.toContain(fence);
      }),
    );
  });
});
