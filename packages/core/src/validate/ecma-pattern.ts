import {
  character,
  classes,
  complement,
  controls,
  lineEnd,
  propertyOf,
  scalarValue,
  top,
  Unsupported,
  classText,
} from './ecma-classes.ts';

/**
 * The pattern in RE2's syntax, with the meaning that ECMA-262 gives it in Unicode mode: JSON Schema's patterns are of ECMA-262. Groups
 * capture nothing. `(?i)` in front, which ECMA-262 does not have, folds letters as RE2 does. Throws where RE2 has no such thing.
 */
export function ecmaToRe2(pattern: string): string {
  return new Translation(pattern).run();
}

class Translation {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): string {
    let re2 = '';
    if (this.#takes('(?i)')) re2 = '(?i)';
    while (this.#at < this.#text.length) re2 += this.#element();
    return re2;
  }

  #takes(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #matched(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text) ?? undefined;
    if (match) this.#at += match[0].length;
    return match;
  }

  #element(): string {
    if (this.#takes('[')) return this.#class();
    if (this.#takes('(')) return this.#group();
    if (this.#takes('.')) return `[${classText(complement(lineEnd))}]`;
    if (this.#takes('\\')) return this.#escape();
    const quantifier = this.#matched(/\{\d+(?:,\d*)?\}\??|[*+?]\??/y);
    if (quantifier) return quantifier[0];
    const operator = this.#matched(/[)|^$]/y);
    return operator ? operator[0] : character(this.#next());
  }

  /** The next character, literally. */
  #next(): number {
    const code = this.#text.codePointAt(this.#at)!;
    this.#at += code > 0xffff ? 2 : 1;
    return scalarValue(code);
  }

  #group(): string {
    if (this.#matched(/\?<?[=!]/y)) throw new Unsupported('RE2 has no look-around');
    if (this.#matched(/\?P?<[\p{ID_Start}$_][\p{ID_Continue}$]*>|\?:/uy)) return '(?:';
    const flags = this.#matched(/\?(-?i):/y);
    if (flags) return `(?${flags[1]}:`;
    if (this.#text[this.#at] === '?')
      throw new Unsupported(`no group begins with "(${this.#text.slice(this.#at, this.#at + 2)}"`);
    return '(?:';
  }

  #escape(): string {
    if (this.#takes('b')) return '\\b';
    if (this.#takes('B')) return '\\B';
    const named = this.#classEscape();
    if (named !== undefined) return `[${named}]`;
    if (this.#matched(/[1-9]|k/y)) throw new Unsupported('RE2 has no back-references');
    return character(this.#characterEscape());
  }

  /** The content of a bracket class that is equivalent to `\d`, `\p{L}` and similar escapes. */
  #classEscape(): string | undefined {
    const letter = this.#matched(/[dDwWsS]/y);
    if (letter) return classText(classes[letter[0]]!);
    const property = this.#matched(/([pP])\{([^}]*)\}/y);
    return property && `\\${property[1]}{${propertyOf(property[2]!)}}`;
  }

  #characterEscape(): number {
    const control = this.#matched(/[tnvfr]/y);
    if (control) return controls[control[0]]!;
    const letter = this.#matched(/c([A-Za-z])/y);
    if (letter) return letter[1]!.codePointAt(0)! % 32;
    if (this.#matched(/0(?!\d)/y)) return 0;
    const pair = this.#matched(/u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/iy);
    if (pair) return ((parseInt(pair[1]!, 16) & 0x3ff) << 10) + (parseInt(pair[2]!, 16) & 0x3ff) + 0x10000;
    const code = this.#matched(/x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]+)\}/iy);
    if (code) return scalarValue(parseInt((code[1] ?? code[2] ?? code[3])!, 16));
    const other = this.#text.slice(this.#at, this.#at + 1);
    if (other === '') throw new Unsupported('it ends with a backslash');
    if (/[A-Za-z0-9]/.test(other)) throw new Unsupported(`ECMA-262 has no escape \\${other}`);
    return this.#next();
  }

  #class(): string {
    const isNegated = this.#takes('^');
    let inside = '';
    while (!this.#takes(']')) {
      if (this.#at >= this.#text.length) throw new Unsupported('missing closing ]');
      inside += this.#range();
    }
    if (inside === '') return isNegated ? `[${classText([[0, top]])}]` : `[^${classText([[0, top]])}]`;
    return `[${isNegated ? '^' : ''}${inside}]`;
  }

  #range(): string {
    const from = this.#classAtom();
    if (this.#text[this.#at] !== '-' || this.#text[this.#at + 1] === ']')
      return typeof from === 'string' ? from : character(from);
    this.#at++;
    const to = this.#at < this.#text.length ? this.#classAtom() : '';
    if (typeof from === 'string' || typeof to === 'string')
      throw new Unsupported('a range in [] must go from one character to another');
    if (from > to) throw new Unsupported('a range in [] is out of order');
    return classText([[from, to]]);
  }

  /** One character, or what a class of characters is between brackets. */
  #classAtom(): number | string {
    if (!this.#takes('\\')) return this.#next();
    if (this.#takes('b')) return 0x08;
    return this.#classEscape() ?? this.#characterEscape();
  }
}
