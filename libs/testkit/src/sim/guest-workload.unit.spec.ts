import type { BlockDevice } from '@understudy/block';
import { Chance } from './chance.ts';
import { contentDigest, DiskHistory } from './disk-history.ts';
import { GuestExpectation } from './guest-expectation.ts';
import { type GuestDisk, GuestWorkload } from './guest-workload.ts';
import { type DiskBehaviour, SimulatedDisk } from './simulated-disk.ts';
import { SimulatedHost } from './simulated-host.ts';
import { SimulatedTime } from './simulated-time.ts';

const DISK_BYTES = 1 << 20;

/** A guest on a bare simulated disk: what it reports is a fault of the disk or of the checks. */
async function runGuest(
  seed: number,
  spoil: (device: BlockDevice) => BlockDevice,
  behaviour: Partial<DiskBehaviour> = {},
) {
  const random = new Chance(seed);
  const time = new SimulatedTime();
  const host = new SimulatedHost('source', time, random);
  const history = new DiskHistory(DISK_BYTES / 4096);
  let version = 0;
  const medium = new SimulatedDisk({
    sizeBytes: DISK_BYTES,
    random: random.fork('disk'),
    history,
    nextVersion: () => ++version,
    wallMicros: () => host.wallMicros(),
  });
  medium.behave(behaviour);
  const disk: GuestDisk = { index: 0, medium, expectation: new GuestExpectation(), underWay: new Set() };
  const process = host.process('guest');
  const device = spoil(medium.attach(process));
  const problems: string[] = [];
  let id = 0;
  const guest = new GuestWorkload({
    process,
    random: random.fork('guest'),
    disks: [disk],
    connection: { attach: () => Promise.resolve({ device, ended: new Promise<undefined>(() => {}) }) },
    shape: { connections: 3, burstMost: 50, restMicros: 1000, writeBytesMost: 65_536, trims: true, hotFraction: 0.1 },
    report: (_invariant, message) => problems.push(message),
    writeId: () => ++id,
    version: () => version,
  });
  guest.start();
  await time.runUntil(() => guest.requests >= 150, 60_000_000);
  guest.hold();
  await time.runUntil(() => guest.idle, 120_000_000);
  process.kill();
  medium.losePower();
  const lost = disk.expectation.checkAfterPowerLoss(medium.content());
  if (lost !== undefined) problems.push(`after power loss: ${lost}`);
  return { problems, requests: guest.requests, version, content: contentDigest(medium.content()) };
}

describe('the simulated guest and its disk', () => {
  it.each([1, 2, 3, 4])('agree with each other, seed %i', async (seed) => {
    const run = await runGuest(seed, (device) => device);
    expect(run.problems).toEqual([]);
    expect(run.requests).toBeGreaterThan(149);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'what a failed flush may have dropped no later flush makes safe, seed %i',
    async (seed) => {
      const run = await runGuest(seed, (device) => device, { flushErrorChance: 0.3 });
      expect(run.problems).toEqual([]);
    },
  );

  it('does the same again with the same seed', async () => {
    const [first, second] = [await runGuest(9, (device) => device), await runGuest(9, (device) => device)];
    expect(second).toEqual(first);
  });

  it('finds a disk that drops a write', async () => {
    let writes = 0;
    const run = await runGuest(5, (device) => ({
      ...bound(device),
      write: (source, offsetBytes) => (++writes === 50 ? undefined : device.write(source, offsetBytes)),
    }));
    expect(run.problems).not.toEqual([]);
  });

  it('finds a disk that answers flushes without doing them', async () => {
    const run = await runGuest(6, (device) => ({ ...bound(device), flush: () => undefined }));
    expect(run.problems).not.toEqual([]);
  });
});

function bound(device: BlockDevice): BlockDevice {
  return {
    sizeBytes: device.sizeBytes,
    readOnly: device.readOnly,
    read: device.read.bind(device),
    write: device.write.bind(device),
    zero: device.zero.bind(device),
    trim: device.trim.bind(device),
    flush: device.flush.bind(device),
    extents: device.extents.bind(device),
    close: device.close.bind(device),
  };
}
