/** Also with a redundant decimal point. */
const integer = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+(?:\.0*)?)$/;
const float = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;

/** A number that JSON or a double cannot represent: an integer beyond ±(2^53 − 1), a float beyond ±1.8e308, or `.inf` and `.nan`. */
export interface OutOfRange {
  readonly outOfRange: 'integer' | 'float' | 'special';
}

const integerOutOfRange: OutOfRange = { outOfRange: 'integer' };
const floatOutOfRange: OutOfRange = { outOfRange: 'float' };
const special: OutOfRange = { outOfRange: 'special' };

/** The value of an unquoted scalar by the YAML 1.2 core schema (§10.3.2); JSON's literals and numbers are a subset. */
export function resolvePlain(source: string): null | boolean | number | string | OutOfRange {
  const first = source.charCodeAt(0);
  // Digits, and `+` `-` `.`, which alone can begin a number.
  if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e)
    return numberOrText(source);
  if (source.length > 5) return source;
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return source;
  }
}

function numberOrText(source: string): number | string | OutOfRange {
  if (integer.test(source)) {
    const value = Number(source);
    return Number.isSafeInteger(value) ? value : integerOutOfRange;
  }
  if (float.test(source)) {
    const value = Number(source);
    return Number.isFinite(value) ? value : floatOutOfRange;
  }
  return isSpecial.test(source) ? special : source;
}

const isSpecial = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
