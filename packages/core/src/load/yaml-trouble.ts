import type { Trouble } from './parsed.ts';
import { resolvePlain, type OutOfRange } from './plain-scalar.ts';
import { quoted } from './quoted.ts';

const yamlOfAnotherProgram =
  'Remove the tag; if the file is meant for another program, exclude its path in spec.documents.';

const bounds: Readonly<Record<OutOfRange['outOfRange'], string>> = {
  integer: 'the integer $ is beyond ±9007199254740991, so it would be rounded',
  float: 'the number $ is too large',
  special: '$ is not a valid number in JSON',
};

export function outOfRange(offset: number, text: string, type: OutOfRange['outOfRange']): Trouble {
  const fix =
    type === 'special'
      ? 'Write a number, or remove the member; if it is meant as text, put it in quotes.'
      : 'If it is a name or a hash rather than a quantity, put it in quotes.';
  return { offset, message: bounds[type].replace('$', () => quoted(text)), fix };
}

export function taggedOutOfRange(offset: number, _tag: string, text: string): Trouble {
  const read = resolvePlain(text);
  return outOfRange(offset, text, typeof read === 'object' && read !== null ? read.outOfRange : 'float');
}

export function unknownTag(offset: number, tag: string): Trouble {
  return { offset, message: `the tag ${quoted(tag)} is unknown`, fix: yamlOfAnotherProgram };
}

export function notOfTag(offset: number, tag: string, text: string): Trouble {
  return {
    offset,
    message: `${quoted(text)} cannot be read as ${tag}`,
    fix: 'Remove the tag, or write a value of its type.',
  };
}

export function collectionNotOfTag(offset: number, tag: string, collection: string): Trouble {
  return { offset, message: `a ${collection} cannot be read as ${tag}`, fix: 'Remove the tag.' };
}

export function missingKey(offset: number): Trouble {
  return {
    offset,
    message: 'a member of a map has no key before its colon',
    fix: 'Write the key, or remove the colon.',
  };
}

export function mergeKey(offset: number): Trouble {
  return {
    offset,
    message: '`<<` merges nothing: YAML 1.2 has no merge key',
    fix: 'Write the members out. If a member is really called <<, put its name in quotes.',
  };
}

export function duplicateKey(offset: number, key: string, firstLine: number | undefined): Trouble {
  const where = firstLine === undefined ? '' : `, first in line ${firstLine}`;
  return {
    offset,
    message: `the key ${quoted(key)} occurs twice in the same map${where}`,
    fix: 'Remove one of the two, or rename it.',
  };
}

export function complexKey(source: string, offset: number): Trouble {
  if (source.startsWith('{', offset - 1) || source.startsWith('{{', offset)) {
    return {
      offset,
      message: 'a template placeholder `{{ … }}` is read as a map within a map',
      fix: 'Put the whole value in quotes: "{{ … }}".',
    };
  }
  return { offset, message: 'a list or a map is used as a key', fix: 'Use text as the key.' };
}

export function undefinedAlias(offset: number, name: string): Trouble {
  return {
    offset,
    message: `${quoted(`*${name}`)} refers to an anchor that this document does not define before it`,
    fix: `Define &${name} earlier, or put the value in quotes if the star is meant as text.`,
  };
}

export function cyclicAlias(offset: number, name: string): Trouble {
  return {
    offset,
    message: `${quoted(`*${name}`)} is inside the value of &${name}, so the value would contain itself`,
    fix: 'Refer to a value that ends before the alias.',
  };
}

export function aliasBomb(offset: number, limit: string): Trouble {
  return {
    offset,
    message: `its aliases expand to more than ${limit} values`,
    fix: 'Use fewer aliases inside anchored values, or raise spec.limits.expansion.',
  };
}

export function tooDeep(offset: number, limit: number): Trouble {
  return {
    offset,
    message: `lists and maps are nested more than ${limit} levels deep`,
    fix: 'Flatten the value, or raise spec.limits.depth.',
  };
}
