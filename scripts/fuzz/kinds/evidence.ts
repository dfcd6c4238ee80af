import { evidenceJson, isEnvelope, readEnvelope, readJunit, readReview, readStatement } from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import { load } from 'js-yaml';
import { fileTexts } from '../files.ts';
import { Wrong, type Kind } from '../kind.ts';

export const junitKinds: Kind = {
  weight: 15,
  corpus: [
    ...fileTexts('examples/**/*.xml'),
    '<testsuites><testsuite name="a" tests="2" failures="1" errors="0" skipped="0" timestamp="2026-03-02T09:00:00Z"><testcase classname="a" name="b"/><testcase name="c"><failure message="no">&lt;x&gt;</failure></testcase></testsuite></testsuites>',
    '<?xml version="1.0" encoding="UTF-8"?><!-- c --><testsuite tests="1"><properties><property name="a" value="b"/></properties><testcase name="c"><system-out><![CDATA[ x ]]></system-out></testcase></testsuite>',
    '<!DOCTYPE a [<!ENTITY x "y">]><testsuite><testcase name="&x;"/></testsuite>',
  ],
  judge(text) {
    const { total, failed, skipped, problem, failedTests } = readJunit(text);
    if (failed + skipped > total && problem === undefined)
      throw new Wrong('more tests failed or were skipped than there were');
    if (failed > 0 && failedTests.length === 0 && problem === undefined) throw new Wrong('a failed test has no name');
  },
};

const digest = 'a'.repeat(64);
const statement = (result: string): string =>
  JSON.stringify(
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'gradus.dev/change/chg-1', digest: { sha256: digest, gitCommit: 'b'.repeat(40) } }],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result,
        configuration: [
          { uri: 'https://gradus.dev/test-kind/functional', annotations: {} },
          { mediaType: 'application/xml', digest: { sha256: digest } },
        ],
        passedTests: ['a', 'b'],
        failedTests: [],
      },
    },
    null,
    1,
  );

export const statements: Kind = {
  weight: 15,
  corpus: [
    statement('PASSED'),
    statement('FAILED'),
    JSON.stringify(
      {
        payloadType: 'application/vnd.in-toto+json',
        payload: Buffer.from(statement('PASSED')).toString('base64'),
        signatures: [{ keyid: 'a', sig: 'AAAA' }],
      },
      null,
      1,
    ),
  ],
  judge(text) {
    const read = evidenceJson(text);
    if (!('value' in read)) return;
    if (isEnvelope(read.value)) readEnvelope(read.value);
    for (const { result, problem, subject, commit } of readStatement(read.value, 'fuzz')?.pieces ?? [])
      if (result === 'passed' && problem === undefined && subject === undefined && commit === undefined)
        throw new Wrong('a pass of nothing');
  },
};

export const reviews: Kind = {
  weight: 10,
  corpus: fileTexts('examples/webshop/gate/*.yaml'),
  judge(text) {
    let value: unknown;
    try {
      value = load(text);
    } catch {
      return;
    }
    const read = readReview((value ?? null) as Value);
    if ('problems' in read && read.problems.length === 0) throw new Wrong('a review is refused without a reason');
  },
};
