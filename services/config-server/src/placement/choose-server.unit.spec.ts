import { type Candidate, chooseServer } from './choose-server.ts';

const GiB = 2 ** 30;
const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  name,
  isHeard: true,
  isRevoked: false,
  hasAddress: true,
  bytesFree: 50 * GiB,
  bytesTotal: 100 * GiB,
  machines: 0,
  machinesMax: 0,
  expectedBytes: 0,
  ...more,
});

test('the least full with everything that is expected takes it, and says why', () => {
  const choice = chooseServer(
    [candidate('a', { expectedBytes: 20 * GiB }), candidate('b'), candidate('c', { bytesFree: 40 * GiB })],
    10 * GiB,
    'master target',
  );
  expect(choice.name).toBe('b');
  expect(choice.reason).toBe('b: will be 60 % full; c 70 %, a 80 %');
});
test('of equals the one with fewer machines, then by name', () => {
  expect(chooseServer([candidate('b', { machines: 2 }), candidate('a', { machines: 3 })], 0, 'x').name).toBe('b');
  expect(chooseServer([candidate('b'), candidate('a')], 0, 'x').name).toBe('a');
});
test('each that cannot take it is named with its reason', () => {
  const choice = chooseServer(
    [
      candidate('silent', { isHeard: false }),
      candidate('full', { bytesFree: 5 * GiB }),
      candidate('busy', { machines: 10, machinesMax: 10 }),
      candidate('hidden', { hasAddress: false }),
      candidate('revoked', { isRevoked: true }),
    ],
    GiB,
    'master target',
  );
  expect(choice.name).toBeUndefined();
  expect(choice.judged.map(({ excluded }) => excluded?.code).sort()).toEqual([
    'server-not-seen',
    'server-not-seen',
    'server-without-address',
    'server-without-room',
    'server-without-room',
  ]);
  expect(choice.reason).toContain('full (would be 96 % full)');
});
