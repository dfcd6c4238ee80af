// Your own forge: implements what Gradus needs from the place where requests are reviewed. This one keeps everything in memory.
import {
  type Account,
  type CheckReport,
  type EvidenceFacts,
  type Forge,
  ForgeError,
  type ForgeName,
  type Review,
  type ReviewDecision,
  type Written,
} from '@gradus/core/forge';

export interface Request {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** Branches, with the commits that they are at. */
  readonly source: { readonly branch: string; readonly commit: string };
  readonly target: { readonly branch: string; readonly commit: string };
  readonly decisions: readonly ReviewDecision[];
}

export class MemoryForge implements Forge {
  /** Which logins of Team members count: `logins.github`. */
  readonly name: ForgeName = 'github';
  readonly written: string[] = [];
  private readonly requests: readonly Request[];
  constructor(requests: readonly Request[]) {
    this.requests = requests;
  }

  now = (): Date => new Date();
  review = async (number: number): Promise<Review> => {
    const request = this.requests.find((each) => each.number === number);
    if (request === undefined) throw new ForgeError(`There is no request ${number}.`, 'Check the number.');
    const author: Account = { login: request.author, bot: false };
    return {
      ...request,
      forge: this.name,
      repository: 'shop/shop',
      source: { ...request.source, repository: 'shop/shop' },
      url: `https://forge.example/shop/shop/${number}`,
      description: '',
      labels: [],
      draft: false,
      author,
      // If you do not know a fact, say so: `{ unreadable: 'this forge does not record who pushed' }`. That is undecided, never passed.
      pusher: author,
      contributors: [{ by: author, pushed: request.source.commit }],
      unattributed: [],
      defaultBranch: 'main',
      rebaseMerging: false,
      anchored: true,
    };
  };

  jobs = async (): Promise<EvidenceFacts> => ({ pieces: [], unreadable: [] });
  openReviews = async (): Promise<readonly number[]> => this.requests.map(({ number }) => number);
  reviewsOf = async (commit: string): Promise<readonly number[]> =>
    this.requests.filter(({ source }) => source.commit === commit).map(({ number }) => number);
  openTo: Forge['openTo'] = async (branch) =>
    this.requests
      .filter(({ target }) => target.branch === branch)
      .map(({ number, source }) => ({ number, head: source.commit, draft: false }));
  mergedInto: Forge['mergedInto'] = async () => [];
  verdicts: Forge['verdicts'] = async () => [];

  status = async (_commit: string, { name, state, title }: Pick<CheckReport, 'name' | 'state' | 'title'>) =>
    this.write(`${name} ${state}: ${title}`);
  check: Forge['check'] = async (commit, report) => this.status(commit, report);
  comment: Forge['comment'] = async (number, { body }) => this.write(`comment on ${number}: ${body}`);
  lines: Forge['lines'] = async (number, comments) =>
    this.write(...comments.map(({ path, line, body }) => `${number} ${path}:${line}: ${body}`));
  deployment: Forge['deployment'] = async ({ key, state }) => this.write(`deployment ${key}: ${state}`);

  private write(...lines: readonly string[]): Written {
    this.written.push(...lines);
    return { written: true };
  }
}
