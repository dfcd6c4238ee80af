// Gates a request of your own forge. For GitHub and GitLab, `connect` returns a forge that is ready to use.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { exitCode } from '@gradus/core';
import type { ReviewDecision } from '@gradus/core/forge';
import { type GatedRequest, gateRequest, type GateRequest } from '@gradus/node';
import { MemoryForge, type Request } from './memory-forge.ts';

const project = `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: shop }
spec: { policies: [./policies] }
---
apiVersion: gradus.dev/v1
kind: Team
metadata: { name: shop, title: Runs the shop }
spec:
  members:
    - { id: ben, department: operations, level: L2, roles: [approver], logins: { github: ben } }
`;
const policy = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: approved, title: Somebody approved what is merged }
spec:
  scope: diff
  about: act
  validations:
    - name: approved
      expression: size(review.request.approvals) > 0
      onUnmet: pending
      message: "Request {{ review.number }} has no approval for its present content."
`;

const dir = mkdtempSync(join(tmpdir(), 'gradus-gate-'));
// An approval counts for people who were in a Team before it, so the commits are older.
const date = '2026-03-02T09:00:00Z';
const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
const git = (...args: string[]): string => execFileSync('git', args, { cwd: dir, env, encoding: 'utf8' }).trim();

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  git('add', '.');
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', 'commit', '--quiet', '--message', 'Update the shop');
  return git('rev-parse', 'HEAD');
}

try {
  git('init', '--quiet', '--initial-branch=main');
  const target = { branch: 'main', commit: commit({ 'gradus.yaml': project, 'policies/approved.yaml': policy }) };
  git('switch', '--quiet', '--create', 'prices');
  const source = { branch: 'prices', commit: commit({ 'prices/tea.json': '{ "article": "tea", "cents": 500 }' }) };
  git('switch', '--quiet', 'main');

  const open: Request = { number: 1, title: 'Sell tea', author: 'ann', source, target, decisions: [] };
  const by = { login: 'ben', bot: false };
  const at = new Date().toISOString();
  const approval: ReviewDecision = { by, decision: 'approved', at, canWrite: true, commit: source.commit };
  const approved: Request = { ...open, number: 2, decisions: [approval] };
  const forge = new MemoryForge([open, approved]);

  for (const number of await forge.openReviews()) {
    const request = { forge: forge.name, repository: 'shop/shop', apiUrl: '', number, queued: false };
    const asked: GateRequest = { dir, request, forge, evidence: [] };
    const { judged, head }: GatedRequest = await gateRequest(asked);
    const { verdict } = judged;
    const title = [...verdict.findings, ...verdict.undecided].map(({ message }) => message).join(' ') || 'Approved.';
    await forge.status(head, { name: 'gradus', state: verdict.state, title });
    console.log(`request ${number}: exit code ${exitCode(verdict, 'waivable')}`);
  }
  console.log(forge.written.join('\n'));
} finally {
  rmSync(dir, { recursive: true, force: true });
}
