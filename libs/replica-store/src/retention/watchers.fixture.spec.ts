// Not a test: views and branches that stay open while retention goes on below them.
import { BLOCK_BYTES, isPromise } from '@understudy/block';
import type { SeededRandom } from '@understudy/testkit';
import type { Branch } from '../branch/branch.ts';
import { Hydration } from '../branch/hydration.ts';
import type { View } from '../view/view.ts';
import type { RealReplica } from './real.fixture.spec.ts';
import { asSequence, GENERATION } from './retention.fixture.spec.ts';

const SECTOR_BYTES = 512;
const VIEWS_MAX = 6;
const BRANCHES_MAX = 4;

interface Watched {
  readonly branch: Branch;
  readonly point: number;
  /** Blocks that were written to the branch, by `disk/block`. */
  readonly overlay: Map<string, Buffer>;
  readonly hydration: Hydration | undefined;
  ended: boolean;
}

export class Watchers {
  readonly #real: RealReplica;
  readonly #random: SeededRandom;
  readonly #views: View[] = [];
  #branches: Watched[] = [];
  opened = { views: 0, branches: 0, hydrated: 0, ended: 0 };

  constructor(real: RealReplica, random: SeededRandom) {
    this.#real = real;
    this.#random = random;
  }

  /** The oldest sequence that somebody looks at. */
  oldest(): number {
    const points = [...this.#views.map((view) => view.point.sequence), ...this.#branches.map(({ point }) => point)];
    return Math.min(...points, Number.POSITIVE_INFINITY);
  }

  async act(): Promise<void> {
    const what = this.#random.next();
    if (what < 0.25) this.#openView();
    else if (what < 0.45) this.#closeView();
    else if (what < 0.55) await this.#openBranch();
    else if (what < 0.9) await this.#useBranch();
    else await this.#dropBranch();
  }

  async check(share: () => boolean): Promise<void> {
    for (const view of [...this.#views])
      await this.#real.history.check(view.point.sequence, view.devices, undefined, share);
    for (const watched of this.#branches) await this.#checkBranch(watched, share);
  }

  /** The store is closed and opened again: durable branches come back, nothing else does. */
  async reopen(restart: () => Promise<void>): Promise<void> {
    for (const view of this.#views.splice(0)) view.close();
    await restart();
    const kept = this.#branches.filter(({ ended }) => !ended);
    this.#branches = [];
    for (const { branch, point, overlay } of kept) {
      const { branches } = this.#real;
      const again = branches.get(branch.id) ?? (await branches.open(branch.id));
      this.#watch(again, point, overlay);
    }
  }

  async close(): Promise<void> {
    for (const view of this.#views.splice(0)) view.close();
    while (this.#branches.length > 0) await this.#dropBranch();
  }

  async #checkBranch({ branch, point, overlay, ...watched }: Watched, share: () => boolean): Promise<void> {
    try {
      await this.#real.history.check(point, branch.devices, overlay, share);
    } catch (error) {
      // A drill may end by its time-to-live in the middle of the check; nothing else may.
      const ended = this.#branches.every((item) => item.branch !== branch) || watched.ended;
      if (!ended) throw error;
    }
  }

  /** Old ages as often as young ones. */
  #randomPoint(): number | undefined {
    const points = this.#real.allPoints().filter(({ sequence }) => this.#real.loop.hasPoint(sequence));
    return points[this.#random.below(points.length)]?.sequence;
  }

  #openView(): void {
    const sequence = this.#views.length < VIEWS_MAX ? this.#randomPoint() : undefined;
    if (sequence === undefined) return;
    this.#views.push(this.#real.replica.openView({ sequence }));
    this.opened.views += 1;
  }

  #closeView(): void {
    if (this.#views.length > 0) this.#views.splice(this.#random.below(this.#views.length), 1)[0]!.close();
  }

  async #openBranch(): Promise<void> {
    const point = this.#branches.length < BRANCHES_MAX ? this.#randomPoint() : undefined;
    if (point === undefined) return;
    const request = { point: asSequence(point), generation: GENERATION, owner: 'test' };
    const branch = this.#random.chance(0.5)
      ? await this.#real.branches.create({ ...request, kind: 'durable' })
      : await this.#real.branches.create({ ...request, kind: 'ephemeral', ttlMillis: this.#random.below(120_000) });
    this.#watch(branch, point, new Map());
    this.opened.branches += 1;
  }

  #watch(branch: Branch, point: number, overlay: Map<string, Buffer>): void {
    const hydrates = branch.document.kind === 'durable' && !branch.hydrated && this.#random.chance(0.6);
    const hydration = hydrates ? new Hydration(branch, { clock: this.#real.clock, chunkBytes: 256 * 1024 }) : undefined;
    const watched: Watched = { branch, point, overlay, hydration, ended: false };
    branch.onEnd(() => {
      watched.ended = true;
      this.opened.ended += 1;
      this.#branches = this.#branches.filter((item) => item !== watched);
    });
    this.#branches.push(watched);
  }

  async #useBranch(): Promise<void> {
    const watched = this.#branches[this.#random.below(this.#branches.length)];
    if (watched === undefined) return;
    try {
      for (let count = 0; count < 4; count++) await this.#write(watched);
      await this.#hydrate(watched);
    } catch (error) {
      if (!watched.ended) throw error;
    }
  }

  async #hydrate({ branch, hydration }: Watched): Promise<void> {
    for (let step = 0; hydration !== undefined && !branch.hydrated && step < 60; step++) {
      if ((await hydration.step()) !== undefined) continue;
      await this.#real.branches.settle(branch);
      this.opened.hydrated += 1;
    }
  }

  async #write({ branch, point, overlay }: Watched): Promise<void> {
    const disk = this.#random.below(branch.devices.size);
    const device = branch.devices.get(disk)!;
    const block = this.#random.below(device.sizeBytes / BLOCK_BYTES);
    const sector = this.#random.below(BLOCK_BYTES / SECTOR_BYTES);
    const content = this.#random.bytes(SECTOR_BYTES * (1 + this.#random.below(BLOCK_BYTES / SECTOR_BYTES - sector)));
    const own = overlay.get(`${disk}/${block}`) ?? Buffer.alloc(BLOCK_BYTES);
    if (!overlay.has(`${disk}/${block}`)) this.#real.history.fill(own, disk, block, point);
    own.set(content, sector * SECTOR_BYTES);
    const written = device.write(content, block * BLOCK_BYTES + sector * SECTOR_BYTES);
    overlay.set(`${disk}/${block}`, own);
    if (isPromise(written)) await written;
  }

  async #dropBranch(): Promise<void> {
    const watched = this.#branches[this.#random.below(this.#branches.length)];
    if (watched !== undefined) await this.#real.branches.delete(watched.branch.id);
  }
}
