import { describe, expect, test } from 'vitest';
import { parseScenario, renderScenario } from './scenario.ts';

const scenario = `A system without an owner is told.

== file systems/checkout.yaml
kind: System

== # The team comes later.
== run gradus check
== exit 1
== stdout
mandatory: owner

== run gradus check |
cat
== exit 0
`;

const outcomes = [
  { exit: '1', stdout: 'mandatory: owner\n', stderr: '' },
  { exit: '0', stdout: '', stderr: '' },
];

describe('a scenario', () => {
  test('is unchanged if the runs do what it says', () => {
    expect(renderScenario(parseScenario(scenario), outcomes)).toBe(scenario);
  });

  test('comes out with what really happened', () => {
    const other = [{ exit: '3', stdout: '', stderr: 'a\u{1b}[31m\n== b' }, outcomes[1]!];
    expect(renderScenario(parseScenario(scenario), other)).toContain(
      '== run gradus check\n== exit 3\n== stderr\na\\u001b[31m\n\\== b\n\\ no newline at the end\n\n== run',
    );
  });

  test('is written from nothing but its runs', () => {
    const bare = scenario.replaceAll(/^== (?:exit|stdout).*\n(?:mandatory.*\n)?/gm, '');
    expect(renderScenario(parseScenario(bare), outcomes)).toBe(scenario);
  });

  test.each([
    ['== stdot\n', /"== stdot" is no step of a scenario/],
    ['== \n', /is no step/],
  ])('%j is refused', (text, message) => {
    expect(() => parseScenario(text)).toThrow(message);
  });

  test.each([
    ['== file a\n', ''],
    ['== file a\n\n\n', ''],
    ['== file a\nx\n\n\n== # b\n', 'x\n'],
    ['== file a\n\nx', '\nx'],
  ])('%j has the body %j', (text, body) => {
    expect(parseScenario(text).steps[0]?.body).toBe(body);
  });
});
