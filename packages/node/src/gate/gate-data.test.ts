import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataFiles, type DataFiles } from '../files/data-files.ts';
import { gateRequest, type GateRequest } from './gate-request.ts';
import { requiredCheck } from './required-check.ts';
import { sweep } from '../sweep/sweep.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

const project = (more = ''): string => `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec:
  policies: [./policies]
  documents: [{ paths: ['plans/{name}.yaml'], kind: Plan, identity: file.vars.name }]
  data: [{ name: trusted }]
${more}`;

/** It needs a review and data, and is waivable: a check that only considers mandatory rules would let it pass. */
const policy = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: trusted, title: Those who push are trusted }
spec:
  enforcement: waivable
  match: { kinds: [Plan] }
  validations:
    - name: pusher
      expression: review.pusher.login in data.trusted
      message: "{{ review.pusher.login }} is not trusted."
`;

const plan = 'tasks: [look]\n';

function shopWith(more = ''): TemporaryRepository {
  return temporaryRepository([
    {
      name: 'base',
      files: { 'gradus.yaml': project(more), 'policies/trusted.yaml': policy, 'plans/shop.yaml': plan },
    },
    {
      name: 'head',
      branch: 'feature',
      parents: ['base'],
      files: { 'plans/search.yaml': plan, 'trusted.json': '["ada"]\n' },
    },
  ]);
}

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gradus-data-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function data(names: readonly string[], file = 'trusted.json'): DataFiles {
  writeFileSync(join(dir, file), JSON.stringify(names));
  return readDataFiles([`trusted=${file}`], dir);
}

type World = ReturnType<typeof fakeForge>;

const where = { forge: 'github', repository: 'acme/webshop', apiUrl: '' } as const;

function asked(shop: TemporaryRepository, { forge }: World, number: number, given: DataFiles | undefined): GateRequest {
  return {
    dir: shop.dir,
    request: { ...where, queued: false, number },
    forge,
    evidence: [],
    ...(given && { data: given }),
  };
}

const open = (shop: TemporaryRepository, world: World, branch = 'main'): number =>
  world.open({ head: shop.oids['head']!, pushedBy: 'ada', target: { branch, commit: shop.oids['base']! } });

const cases: [string, () => DataFiles | undefined, string][] = [
  ['lets through by the data', () => data(['ada']), 'passed'],
  ['is red by the data', () => data(['lin']), 'failed'],
  ['is undecided without the data', () => undefined, 'undecided'],
];

describe('a gate whose waivable rule needs data', () => {
  test.each(cases)('%s', async (_, given, state) => {
    using shop = shopWith();
    await using world = fakeForge();
    const request = asked(shop, world, open(shop, world), given());
    expect((await gateRequest(request)).judged.verdict.state).toBe(state);
  });

  test.each(cases)('%s, when it is checked again', async (_, given, state) => {
    using shop = shopWith();
    await using world = fakeForge();
    const number = open(shop, world);
    const [values, told] = [given(), [] as string[]];
    const swept = await sweep({
      dir: shop.dir,
      where,
      forge: world.forge,
      evidence: [],
      ...(values && { data: values }),
      report: 'status',
      publish: async (request, gated) => void told.push((await requiredCheck(request, gated)).state),
    });
    expect(swept).toEqual([{ number, state }]);
    expect(told).toEqual([state]);
  });

  test.each(cases)('%s, in the status of another request with the same head', async (_, given, state) => {
    using shop = shopWith('  gate: { targets: [main, release] }\n');
    await using world = fakeForge();
    shop.git('update-ref', 'refs/remotes/origin/main', shop.oids['base']!);
    const [first] = [open(shop, world), open(shop, world, 'release')];
    const request = asked(shop, world, first, given());
    expect((await requiredCheck(request, await gateRequest(request))).state).toBe(state);
  });

  test('passes without it if the rule is advisory', async () => {
    using shop = shopWith('  enforcement: [{ policies: [policies/trusted], enforcement: advisory }]\n');
    await using world = fakeForge();
    const request = asked(shop, world, open(shop, world), undefined);
    expect((await gateRequest(request)).judged.verdict.state).toBe('passed');
  });
});

describe('a data file in the request is refused', () => {
  test.each<[string, (shop: TemporaryRepository) => readonly [name: string, dir: string]]>([
    ['by its path', ({ dir: root }) => ['trusted.json', root]],
    [
      'by a link to it',
      ({ dir: root }) => {
        symlinkSync(join(root, 'trusted.json'), join(dir, 'link.json'));
        return ['link.json', dir];
      },
    ],
  ])('%s', async (_, place) => {
    using shop = shopWith();
    await using world = fakeForge();
    shop.git('checkout', '--quiet', '--detach', shop.oids['head']!);
    const [file, from] = place(shop);
    const request = asked(shop, world, open(shop, world), readDataFiles([`trusted=${file}`], from));
    await expect(gateRequest(request)).rejects.toThrow('is a file in the repository');
  });
});
