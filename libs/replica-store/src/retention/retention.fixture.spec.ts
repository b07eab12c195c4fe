// Not a test: what the retention specs share.
import { BLOCK_BYTES, type BlockDevice, isPromise } from '@understudy/block';
import type { Sequence } from '@understudy/replication';
import { type SeededRandom, SimulatedFileSystem, seededRandom } from '@understudy/testkit';
import { BranchDirectory } from '../branch/branch.directory.ts';
import { ManualClock } from '../branch/branch.fixture.spec.ts';
import type { MachineReplica } from '../machine/machine-replica.ts';
import type { ReplicaStore } from '../store/replica-store.ts';
import {
  appendPlan,
  type BatchPlan,
  DiskModel,
  definition,
  openStore,
  randomPlan,
  readAll,
  sha,
} from '../store.fixture.spec.ts';
import { PinLedger } from './pin.ledger.ts';
import type { RetentionEvent } from './retention.events.ts';
import { RetentionLoop, type RetentionLoopOptions } from './retention.loop.ts';
import type { RetentionPolicy } from './retention.policy.ts';
import { StoreSpace, type StoreSpaceOptions } from './store.space.ts';

/** Small segments, so that window, thinning and fold cross many of them. */
const LIMITS = { segmentBytesMax: 192 * 1024, segmentBatchesMax: 10, segmentExtentsMax: 40 };

export const POLICY: RetentionPolicy = {
  continuousMillis: 20_000,
  tiers: [
    { everyMillis: 10_000, forMillis: 60_000 },
    { everyMillis: 30_000, forMillis: 150_000 },
  ],
};

/** A store with its retention, that can be killed and opened again, and the plain model beside it. */
export class RetentionHarness {
  readonly files: SimulatedFileSystem;
  readonly random: SeededRandom;
  readonly clock = new ManualClock();
  readonly model = new DiskModel();
  readonly events: RetentionEvent[] = [];
  readonly vaultMicros = new Map<number, number>();
  readonly options: Partial<RetentionLoopOptions>;
  readonly policy: RetentionPolicy;
  readonly spaceOptions: Omit<StoreSpaceOptions, 'files' | 'folder'> | undefined;
  store!: ReplicaStore;
  replica!: MachineReplica;
  pins!: PinLedger;
  branches!: BranchDirectory;
  loop!: RetentionLoop;
  boot = 0;

  constructor(
    seed: number,
    options: Partial<RetentionLoopOptions> = {},
    spaceOptions?: Omit<StoreSpaceOptions, 'files' | 'folder'>,
    capacityBytes?: number,
  ) {
    this.files = new SimulatedFileSystem({ seed, ...(capacityBytes === undefined ? {} : { capacityBytes }) });
    this.random = seededRandom(seed);
    this.options = options;
    this.policy = options.policy ?? POLICY;
    this.spaceOptions = spaceOptions;
  }

  async open(): Promise<void> {
    const { files, clock, random } = this;
    ({ store: this.store, replica: this.replica } = await openStore(files, '/store', { ...LIMITS, clock }));
    const { folder, machineId, storeId } = this.replica;
    const entropy = { bytes: (count: number) => random.bytes(count) };
    this.pins = await PinLedger.open({ files, folder: `${folder}/pins`, clock, entropy });
    this.branches = await BranchDirectory.open({
      ...{ files, clock, entropy, machineId, storeId, pins: this.pins, bootId: `boot-${this.boot}` },
      folder: `${folder}/branches`,
      openView: (sequence) => this.replica.openView({ sequence }),
      hasPoint: (sequence) => this.loop.hasPoint(sequence),
    });
    const space = this.spaceOptions && new StoreSpace({ files, folder: '/store', ...this.spaceOptions });
    this.loop = new RetentionLoop({
      ...{ files, clock, replica: this.replica, pins: this.pins, branches: this.branches, policy: this.policy },
      ...{ passEveryMillis: 0, removeDelayMillis: 0, observe: (event: RetentionEvent) => void this.events.push(event) },
      ...(space === undefined ? {} : { space }),
      ...this.options,
    });
    await this.replica.openIncarnation(this.replica.incarnation() + 1, definition());
  }

  async append(plan: BatchPlan = randomPlan(this.random)): Promise<void> {
    this.clock.nowMillis += this.random.below(1500);
    const sequence = this.replica.held().sequence + 1;
    const timed = { ...plan, sourceTimeMicros: this.clock.wallMicros() };
    this.model.apply(sequence, timed);
    await appendPlan(this.replica, timed);
  }

  /** Durable, and every sealed segment indexed. */
  async settle(): Promise<void> {
    await this.replica.flush();
    const { catalogue } = this.replica.parts;
    const isIndexed = () =>
      catalogue.segments.every((segment) => segment.log === undefined || segment.number === this.replica.openSegment);
    for (let turn = 0; turn < 5000 && !isIndexed(); turn++) await new Promise((resolve) => setImmediate(resolve));
    if (!isIndexed()) throw new Error('segments are not indexed');
  }

  /** Steps until there is nothing to do any more. */
  async drain(stepsMax = 500): Promise<void> {
    for (let steps = 0; steps < stepsMax; steps++) if ((await this.loop.step()) === 'idle') return;
    throw new Error(`retention was not done after ${stepsMax} steps`);
  }

  /** Every visible point is what the source was. */
  async check(): Promise<number[]> {
    const points = this.replica.points({ limit: 1000 });
    for (const { sequence } of points) await this.checkPoint(sequence);
    return points.map(({ sequence }) => sequence);
  }

  async checkPoint(sequence: number): Promise<void> {
    const view = this.replica.openView({ sequence });
    try {
      await this.checkDevices(sequence, view.devices);
    } finally {
      view.close();
    }
  }

  async checkDevices(sequence: number, devices: ReadonlyMap<number, BlockDevice>): Promise<void> {
    for (const [disk, digest] of this.model.seals.get(sequence)!.entries()) {
      const found = sha(await readAll(devices.get(disk)!));
      if (found !== digest) throw new Error(`disk ${disk} at seal ${sequence} is not what it was`);
    }
  }

  async reopen(how: 'power' | 'kill'): Promise<void> {
    if (how === 'power') {
      this.files.powerLoss();
      this.boot++;
    } else this.files.processKill();
    this.store.close();
    await this.open();
  }
}

export async function writeSome(device: BlockDevice, random: SeededRandom): Promise<void> {
  const length = 512 * (1 + random.below(20));
  const done = device.write(random.bytes(length), 512 * random.below((device.sizeBytes - length) / 512));
  if (isPromise(done)) await done;
  if (random.chance(0.3)) await device.zero(BLOCK_BYTES * random.below(8), BLOCK_BYTES, true);
}

export const GENERATION = { number: 1, id: '00112233445566778899aabbccddeeff' };

export function asSequence(value: number): Sequence {
  return value as Sequence;
}
