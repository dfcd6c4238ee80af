import { readFleet, type Fleet } from '@gradus/rollout';
import { fleetFormat } from '@gradus/rollout/internal';
import { fileTrouble } from '../../files/file-trouble.ts';
import { givenText } from '../../files/given-text.ts';
import { fleetProblems } from '../manifest-fleet.ts';

/** Reads a fleet file that a command or a step names. `problem` is a sentence that begins with the name. */
export function readFleetFile(path: string, name: string): { readonly fleet: Fleet } | { readonly problem: string } {
  let text: string;
  try {
    text = givenText(path);
  } catch (error) {
    return { problem: `${name} cannot be read: ${fileTrouble(error)}.` };
  }
  const read = readFleet(text, fleetFormat(name));
  return read.ok ? read : { problem: `${name} is not a valid fleet:\n${fleetProblems(name, read.problems)}` };
}
