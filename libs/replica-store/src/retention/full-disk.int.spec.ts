import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlockIoError, type FileSystem, nodeFileSystem } from '@understudy/block';
import { RealReplica, watchedFiles } from './real.fixture.spec.ts';
import { asSequence } from './retention.fixture.spec.ts';
import type { RetentionLoopOptions } from './retention.loop.ts';
import { StoreSpace } from './store.space.ts';

/** Real: a small ext4 (else tmpfs) that fills up. Needs root; skipped, with the reason in its name, elsewhere. */
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 1);
const MIB = 1024 * 1024;
const SIZE_MIB = 96;
const POLICY = {
  continuousMillis: 20_000,
  tiers: [{ everyMillis: 5000, forMillis: 60_000 }],
  markersForMillis: 60_000,
};

function run(tool: string, ...args: string[]): void {
  execFileSync(tool, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Mounts it on `<folder>/disk`; answers what it is. */
function mountSmallDisk(folder: string): string {
  const [image, disk] = [join(folder, 'image'), join(folder, 'disk')];
  mkdirSync(disk);
  try {
    writeFileSync(image, '');
    truncateSync(image, SIZE_MIB * MIB);
    run('mkfs.ext4', '-q', '-F', '-m', '0', image);
    run('mount', '-o', 'loop', image, disk);
    return 'ext4';
  } catch {
    run('mount', '-t', 'tmpfs', '-o', `size=${SIZE_MIB}m`, 'understudy', disk);
    return 'tmpfs';
  }
}

/** Its loop device goes with it (autoclear). */
function unmount(folder: string): void {
  const disk = join(folder, 'disk');
  try {
    run('umount', disk);
  } catch {
    run('umount', '--lazy', disk);
  }
}

function whyNot(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root to mount a small disk';
  const folder = mkdtempSync(join(tmpdir(), 'understudy-full-'));
  try {
    mountSmallDisk(folder);
    unmount(folder);
    return undefined;
  } catch (error) {
    return `cannot mount here: ${String(error).split('\n')[0]}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the room away at the first file that is opened for a purpose, and gives it back. */
class Filler {
  readonly #path: string;
  #at: RegExp | undefined;
  #leaveBytes = 0;
  fired = false;

  constructor(disk: string) {
    this.#path = join(disk, 'filler');
  }

  arm(at: RegExp, leaveBytes: number): void {
    this.#at = at;
    this.#leaveBytes = leaveBytes;
    this.fired = false;
  }

  files(): FileSystem {
    return watchedFiles((path) => {
      if (this.#at?.test(path) === true) this.fill(this.#leaveBytes);
    });
  }

  /** Nothing but `leaveBytes` is left, as good as it goes. */
  fill(leaveBytes: number): void {
    this.#at = undefined;
    this.fired = true;
    const handle = nodeFileSystem.open(this.#path, 'create');
    try {
      for (let size = 0, step = 8 * MIB; step >= 4096; ) {
        const free = nodeFileSystem.freeBytes(this.#path) - leaveBytes;
        if (free < 4096) break;
        try {
          handle.allocate(size, Math.min(step, free));
          size += Math.min(step, free);
        } catch {
          step /= 2;
        }
      }
    } finally {
      handle.close();
    }
  }

  empty(): void {
    this.#at = undefined;
    nodeFileSystem.remove(this.#path);
  }
}

/** A replica on a small disk. */
class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'understudy-full-'));
  readonly kind = mountSmallDisk(this.folder);
  readonly disk = join(this.folder, 'disk');
  readonly filler = new Filler(this.disk);
  real!: RealReplica;
  acknowledged = 0;
  #appending: Promise<void> | undefined;
  /** A test that ran out of time goes on in the background: it must end itself, or it eats the time of all that follow. */
  #over = false;

  async open(retention: Partial<RetentionLoopOptions> = {}, policy = POLICY): Promise<void> {
    const files = this.filler.files();
    const options = { folder: this.disk, seed: SEED, policy, files, batchMillis: 300 };
    const earlier = this.real === undefined ? {} : { history: this.real.history };
    this.real = new RealReplica({
      ...{ ...options, ...earlier },
      limits: { segmentBytesMax: MIB, segmentBatchesMax: 40 },
      retention: { removeDelayMillis: 0, passEveryMillis: 9000, foldBytesMax: 3 * MIB, ...retention },
    });
    await this.real.open();
    this.real.replica.onDurable(({ sequence }) => {
      this.acknowledged = Math.max(this.acknowledged, sequence);
    });
  }

  /** Appends and does retention's steps beside, until `ended` or both can do nothing more. Answers the codes of the steps that failed. */
  async work(turns: number, ended: () => boolean = () => false): Promise<string[]> {
    const codes = new Set<string>();
    for (let turn = 0; turn < turns && !ended(); turn++) {
      this.#assertNotOver();
      this.#appending ??= this.real.append().then(() => {
        this.#appending = undefined;
      });
      await Promise.race([this.#appending, pause(10)]);
      if (turn % 10 === 9) await this.step().then((code) => code === undefined || codes.add(code));
    }
    return [...codes];
  }

  /** A step may meet the full disk, nothing else. */
  async step(): Promise<string | undefined> {
    try {
      await this.real.loop.step();
      return undefined;
    } catch (error) {
      if (error instanceof BlockIoError && error.code === 'ENOSPC') return error.code;
      throw error;
    }
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 500; turn++) {
      this.#assertNotOver();
      const { replica } = this.real;
      const indexed = replica.retention.segments().every((segment) => segment.indexed || segment.open);
      if (replica.durable().sequence === replica.held().sequence && indexed && this.#appending === undefined) return;
      await this.step();
      await pause(20);
    }
    throw new Error('it does not go on by itself');
  }

  /** Nothing acknowledged is lost, and kept points are equal: some at both ends, or all of them. The comparing is what takes the processor's time here. */
  async check(which: 'some' | 'all' = 'all'): Promise<void> {
    const { replica } = this.real;
    expect(replica.durable().sequence).toBeGreaterThanOrEqual(this.acknowledged);
    this.real.checkPolicy();
    const points = this.real.allPoints();
    const checked = which === 'all' || points.length < 20 ? points : [...points.slice(0, 8), ...points.slice(-8)];
    for (const { sequence } of checked) {
      this.#assertNotOver();
      await this.real.checkPoint(sequence, sparse());
    }
    expect(replica.faults()).toEqual([]);
  }

  #assertNotOver(): void {
    if (this.#over) throw new Error('the test is over');
  }

  async close(): Promise<void> {
    this.#over = true;
    try {
      this.filler.empty();
      await this.real?.close();
    } finally {
      unmount(this.folder);
      rmSync(this.folder, { recursive: true, force: true });
    }
  }
}

/** One chunk of four. */
function sparse(): () => boolean {
  let at = 0;
  return () => at++ % 4 === 0;
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

const STAGES = [
  { stage: 'a new segment', at: /journal\/[0-9a-f]{8}\.seg$/, leave: 0 },
  { stage: 'an append', at: /journal\/[0-9a-f]{8}\.seg$/, leave: 300_000 },
  { stage: 'a log-order index', at: /\.log\.\d+\.new$/, leave: 0 },
  { stage: 'a final index', at: /\.idx\.\d+\.new$/, leave: 4096 },
  { stage: 'thinning', at: /\.pts\.new$/, leave: 0 },
  { stage: 'compaction', at: /\.thn\.new$/, leave: 0 },
  { stage: 'a fold', at: /facts\.[01]$/, leave: 0 },
  { stage: 'a fold in the middle', at: /facts\.[01]$/, leave: 40_000 },
] as const;

const reason = whyNot();
const place = reason === undefined ? describe : describe.skip;

place(`a real disk that is full${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  let small: SmallDisk;
  beforeEach(() => {
    small = new SmallDisk();
  });
  afterEach(() => small.close());

  it('at every stage: acknowledgements stop and are told, nothing is lost, it goes on by itself', async () => {
    await small.open();
    await small.real.begin();
    await small.work(260);
    const met: string[] = [];
    for (const { stage, at, leave } of STAGES) {
      small.filler.arm(at, leave);
      await small.work(800, () => small.filler.fired);
      expect([stage, small.filler.fired]).toEqual([stage, true]);
      const told = small.real.storeEvents.length;
      const codes = await small.work(120);
      const before = small.real.replica.durable().sequence;
      await pause(30);
      const stuck = small.real.replica.held().sequence > before;
      await small.check('some');
      const events = small.real.storeEvents.slice(told).map(({ type }) => type);
      met.push(`${stage}: ${[...new Set([...events, ...codes])].join(' ') || 'nothing'}${stuck ? ', stuck' : ''}`);
      if (stuck) expect(small.real.storeEvents.map(({ type }) => type)).toContain('commit-failed');
      small.filler.empty();
      await small.settled();
      expect(small.real.replica.durable().sequence).toBeGreaterThanOrEqual(before);
      await small.work(60);
      await small.settled();
      await small.check('some');
    }
    await small.check();
    process.stderr.write(`${small.kind}: ${JSON.stringify(met, undefined, 1)}\n`);
    expect(small.real.storeEvents.map(({ type }) => type)).toContain('commit-recovered');
    expect(existsSync(join(small.disk, 'filler'))).toBe(false);
  }, 70_000);

  it('a start on a full disk is refused, and works when there is room', async () => {
    await small.open();
    await small.real.begin();
    await small.work(150);
    small.filler.fill(0);
    await small.work(60, () => small.real.storeEvents.some(({ type }) => type === 'commit-failed'));
    await small.real.loop.stop();
    small.real.store.close();
    const { acknowledged } = small;
    const { history } = small.real;
    await small.open().catch((error: { code?: string }) => expect(error.code).toBe('store-unavailable'));
    small.real.store?.close();
    small.filler.empty();
    await small.open();
    expect(small.real.history).toBe(history);
    expect(small.real.replica.durable().sequence).toBeGreaterThanOrEqual(acknowledged);
    await small.check();
    await small.real.begin();
  }, 60_000);

  it('with marks and a reserve: appends stop before the disk is full, and go on when a pin lets go', async () => {
    const marks = { lowBytes: 30 * MIB, criticalBytes: 16 * MIB, reserveBytes: 8 * MIB };
    const folder = `${small.disk}/store`;
    await small.open({ space: new StoreSpace({ files: nodeFileSystem, folder, ...marks }) });
    await small.real.begin();
    await small.work(40);
    await small.real.replica.flush();
    const { pins, loop } = small.real;
    const sequence = asSequence(small.real.allPoints()[0]!.sequence);
    const pin = await pins.acquire({ kind: 'ledger', owner: 'failover', sequence, span: 'onward' }, (at) =>
      loop.hasPoint(at),
    );
    await small.work(20_000, () => small.real.replica.holdReason !== undefined);
    expect(small.real.replica.holdReason).toContain('bytes are free');
    expect(nodeFileSystem.freeBytes(folder)).toBeGreaterThan(4 * MIB);
    expect(small.real.events.map(({ type }) => type)).toContain('appends-stopped');
    await small.work(30);
    const stopped = small.real.replica.held().sequence;
    await small.work(30);
    expect(small.real.replica.held().sequence).toBe(stopped);
    await small.real.replica.flush();
    for (const point of small.real.allPoints().slice(-20)) await small.real.checkPoint(point.sequence, sparse());
    await pins.release(pin.id);
    await small.work(3000, () => small.real.replica.holdReason === undefined);
    expect(small.real.events.map(({ type }) => type)).toContain('appends-resumed');
    await small.work(100);
    await small.settled();
    for (const point of small.real.allPoints()) await small.real.checkPoint(point.sequence, sparse());
    expect(small.real.storeEvents).toEqual([]);
  }, 70_000);
});
