import { packTexts } from '../generated/packs.ts';
import type { Pack } from './chosen-policies.ts';

/** The packs that Gradus ships; a project file selects them as `gradus:NAME`. */
export function builtInPacks(): Pack[] {
  return Object.entries(packTexts).map(([name, text]) => ({
    reference: `gradus:${name}`,
    name,
    checking: 'trusted',
    get policies() {
      return JSON.parse(text) as Pack['policies'];
    },
  }));
}
