import type { Review } from '@gradus/core/forge';
import type { Case } from './policy-example.ts';

const waiver = {
  apiVersion: 'gradus.dev/v1',
  kind: 'Waiver',
  metadata: { name: 'first-batch' },
  spec: {
    subject: { policy: 'baseline/staged-rollout', kind: 'Rollout', name: 'checkout-4-2-0' },
    reason: 'The fleet has four targets.',
    requestedBy: 'dev-1',
    approvedBy: 'ops-lead',
    expires: '2026-05-01',
  },
};

const shop = {
  'teams/storefront.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Team',
    metadata: { name: 'storefront' },
    spec: {
      members: [
        { id: 'dev-1', department: 'development' },
        { id: 'ops-lead', department: 'operations', roles: ['approver'] },
      ],
    },
  },
  'systems/checkout.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'System',
    metadata: { name: 'checkout' },
    spec: { owner: 'storefront', tier: 1, lifecycle: 'production' },
  },
  'changes/chg-1.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Change',
    metadata: { name: 'chg-1', title: 'Checkout 4.2.0' },
    spec: { type: 'normal', systems: ['checkout'], requester: 'dev-1' },
    status: { state: 'draft', history: [{ state: 'draft', at: '2026-03-02T09:00:00Z', by: 'dev-1' }] },
  },
};

const bigFirstBatch = {
  'rollouts/checkout-4-2-0.yaml': {
    apiVersion: 'gradus.dev/v1',
    kind: 'Rollout',
    metadata: { name: 'checkout-4-2-0' },
    spec: {
      change: 'chg-1',
      system: 'checkout',
      artifact: { name: 'checkout', version: '4.2.0' },
      strategy: { type: 'Staged' },
      stages: [
        { name: 'everywhere', environment: 'production', batches: ['25%'], gates: [{ soak: { duration: 'PT4H' } }] },
      ],
    },
  },
};

const request: Review = {
  forge: 'github',
  repository: 'acme/shop',
  number: 7,
  url: '',
  title: 'Larger basket',
  description: '',
  labels: [],
  draft: false,
  author: { login: 'example-dev-1', bot: false },
  pusher: { login: 'example-dev-1', bot: false },
  contributors: [],
  unattributed: [],
  source: { branch: 'basket', repository: 'acme/shop', commit: 'b'.repeat(40) },
  target: { branch: 'main', commit: 'a'.repeat(40) },
  defaultBranch: 'main',
  decisions: [],
  rebaseMerging: false,
  anchored: true,
};

/** By the id of a policy of the engine, an example in which a check reports a finding of it. */
export const engineExamples: Readonly<Record<string, Case>> = {
  'gradus/document': {
    name: 'a field that is misspelt',
    files: {
      'systems/newsletter.yaml': {
        apiVersion: 'gradus.dev/v1',
        kind: 'System',
        metadata: { name: 'newsletter' },
        spec: {
          owner: 'storefront',
          tier: 3,
          lifecycle: 'production',
          components: [{ name: 'mailer', type: 'software', supportEnd: '2027-09-30' }],
        },
      },
    },
  },
  'gradus/selection': {
    name: 'a project without policies',
    files: {
      ...shop,
      'gradus.yaml': {
        apiVersion: 'gradus.dev/v1',
        kind: 'Project',
        metadata: { name: 'shop' },
        spec: { policies: [] },
      },
    },
  },
  'gradus/gate': {
    name: 'a System without paths',
    base: shop,
    files: shop,
    request,
  },
  'gradus/rollout': {
    name: 'a metric, and no address of Prometheus',
    files: {
      ...shop,
      'rollouts/checkout-4-2-0.yaml': {
        apiVersion: 'gradus.dev/v1',
        kind: 'Rollout',
        metadata: { name: 'checkout-4-2-0' },
        spec: {
          change: 'chg-1',
          system: 'checkout',
          artifact: { name: 'checkout', version: '4.2.0' },
          strategy: { type: 'Staged' },
          metrics: [{ name: 'errors', query: 'errors', successCondition: { op: '<', value: 1 } }],
          stages: [{ name: 'all', gates: [{ metric: { ref: 'errors' } }] }],
        },
      },
    },
  },
  'gradus/waiver': {
    name: 'a waiver in its last days',
    now: '2026-04-21T09:00:00Z',
    files: { 'waivers/first-batch.yaml': waiver },
  },
  'gradus/authority': {
    name: 'a change that brings its own waiver',
    now: '2026-04-01T09:00:00Z',
    base: shop,
    files: { ...shop, ...bigFirstBatch, 'waivers/first-batch.yaml': waiver },
  },
  'gradus/policy': {
    name: 'a policy that does not type-check',
    base: shop,
    files: {
      ...shop,
      'gradus.yaml': {
        apiVersion: 'gradus.dev/v1',
        kind: 'Project',
        metadata: { name: 'shop' },
        spec: { policies: ['gradus:baseline', './policies'] },
      },
      'policies/tier-kept.yaml': {
        apiVersion: 'gradus.dev/v1',
        kind: 'Policy',
        metadata: { name: 'tier-kept', title: 'A tier is kept' },
        spec: {
          about: 'act',
          match: { kinds: ['System'], operations: ['UPDATE'] },
          validations: [
            { name: 'kept', expression: 'object.spec.teir == oldObject.spec.tier', message: 'The tier changes.' },
          ],
        },
      },
    },
  },
  'gradus/merge': {
    name: 'a branch that has conflicts with the target',
    base: shop,
    files: shop,
    obstacles: [{ is: 'conflict', paths: [Object.keys(shop)[0]!] }],
  },
};
