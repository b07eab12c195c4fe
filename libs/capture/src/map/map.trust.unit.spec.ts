import type { DiskIdentity } from '../capture.types.ts';
import type { MapHeader } from './dirty-map.header.ts';
import { type FoundMap, judgeMap, type MapVerdict } from './map.trust.ts';

const DISK: DiskIdentity = {
  device: '8',
  inode: '42',
  sizeBytes: 1 << 30,
  modifiedNanos: 5_000_000_000n,
  changedNanos: 5_000_000_000n,
  timesAreTrusted: true,
};
const OPEN: MapHeader = {
  mapId: '00'.repeat(16),
  bootId: 'boot',
  regionBytes: 1 << 20,
  disk: { device: '8', inode: '42', sizeBytes: 1 << 30 },
  state: 'open',
};
const CLOSED: MapHeader = {
  ...OPEN,
  state: 'closed',
  closed: { modifiedNanos: '5000000000', changedNanos: '5000000000' },
};
/** Alive until 4.5 s: a change at 5 s is within the tolerance of one second. */
const STAMP = { counter: 1, aliveMicros: 4_500_000, oldestMicros: 0 };
const FOUND: FoundMap = { exists: true, header: OPEN, stamp: STAMP, pagesValid: true };

const CASES: [string, FoundMap, DiskIdentity, MapVerdict][] = [
  ['killed, nothing happened since', FOUND, DISK, 'trusted'],
  ['closed, nothing happened since', { ...FOUND, header: CLOSED }, DISK, 'trusted'],
  ['no file', { ...FOUND, exists: false }, DISK, 'missing'],
  ['no header', { ...FOUND, header: undefined }, DISK, 'damaged'],
  ['a damaged page', { ...FOUND, pagesValid: false }, DISK, 'damaged'],
  ['abandoned', { ...FOUND, header: { ...OPEN, state: 'abandoned' } }, DISK, 'abandoned'],
  ['another start of the host', { ...FOUND, header: { ...CLOSED, bootId: 'before' } }, DISK, 'host-restarted'],
  ['another inode', FOUND, { ...DISK, inode: '43' }, 'other-disk'],
  ['another device', FOUND, { ...DISK, device: '9' }, 'other-disk'],
  ['grown meanwhile', FOUND, { ...DISK, sizeBytes: 2 << 30 }, 'size-changed'],
  ['a killed block device', FOUND, { ...DISK, timesAreTrusted: false }, 'times-not-kept'],
  ['a closed block device', { ...FOUND, header: CLOSED }, { ...DISK, timesAreTrusted: false }, 'trusted'],
  ['written to after the kill', FOUND, { ...DISK, modifiedNanos: 5_600_000_000n }, 'changed-while-detached'],
  ['reverted with its old times', FOUND, { ...DISK, changedNanos: 9_000_000_000n }, 'changed-while-detached'],
  [
    'written to after the close',
    { ...FOUND, header: CLOSED },
    { ...DISK, modifiedNanos: 6n },
    'changed-while-detached',
  ],
  ['reverted after the close', { ...FOUND, header: CLOSED }, { ...DISK, changedNanos: 6n }, 'changed-while-detached'],
  ['no stamp', { ...FOUND, stamp: undefined }, DISK, 'changed-while-detached'],
];

describe('trust in a dirty map', () => {
  it.each(CASES)('%s', (_, found, disk, verdict) => {
    expect(judgeMap(found, 'boot', disk)).toBe(verdict);
  });
});
