import { ConfigurationError } from '@gradus/core';
import { fileTexts } from '../files.ts';
import type { Kind } from '../kind.ts';
import { judgeShop, shop } from './shop.ts';

/** A mistake in the rules counts as a result. */
function judgeRules(changed: Readonly<Record<string, string>>): void {
  for (const withBase of [false, true]) {
    try {
      judgeShop(changed, withBase);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
    }
  }
}

export const policies: Kind = {
  weight: 1,
  corpus: [
    shop['policies/owned.yaml']!,
    ...fileTexts('policies/**/*.yaml', 'packages/testkit/fixtures/kinds/policy.yaml'),
  ],
  judge: (text) => judgeRules({ 'policies/fuzz.yaml': text }),
};

export const projects: Kind = {
  weight: 1,
  corpus: [
    shop['gradus.yaml']!,
    ...fileTexts('examples/**/gradus.yaml', 'packages/testkit/fixtures/kinds/project.yaml'),
  ],
  judge: (text) => judgeRules({ 'gradus.yaml': text }),
};

/** Schemas that the project file names, applied to a document. */
export const schemasOfProject: Kind = {
  weight: 1,
  corpus: [shop['release.schema.json']!, ...fileTexts('packages/core/schemas/*.yaml')],
  judge: (text) => judgeRules({ 'release.schema.json': text }),
};
