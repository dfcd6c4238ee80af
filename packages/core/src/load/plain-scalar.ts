const integer = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/;
const float = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;

/** A number that a double cannot hold: an integer beyond ±(2^53 − 1), or a float beyond ±1.8e308. */
export interface OutOfRange {
  readonly outOfRange: 'integer' | 'float';
}

const integerOutOfRange: OutOfRange = { outOfRange: 'integer' };
const floatOutOfRange: OutOfRange = { outOfRange: 'float' };

/** What an unquoted scalar is by the YAML 1.2 core schema (§10.3.2); JSON's literals and numbers are a subset. */
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
  return infinity(source) ?? source;
}

function infinity(source: string): number | undefined {
  if (source.length > 5) return undefined;
  if (/^\+?\.(?:inf|Inf|INF)$/.test(source)) return Infinity;
  if (/^-\.(?:inf|Inf|INF)$/.test(source)) return -Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? NaN : undefined;
}
