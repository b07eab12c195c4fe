import { CODES } from '../codes/catalogue.ts';
import { checkReadiness, type ReadinessParts } from './readiness.ts';

const disk = { name: 'vda', path: '/dev/vda', sizeBytes: 100, excluded: false };
const host = { path: '/dev/vda', sizeBytes: 100, inUseBy: '', problem: '', protectedBy: '' };
const choice = { name: 's', reason: 'the only one', judged: [{ name: 's', fullness: 0.5 }] };
const ready: ReadinessParts = {
  machine: { id: 'm', name: 'web', agent: 'a', cpus: 1, memoryMib: 512, networks: ['lan'], disks: [disk] },
  isProtected: false,
  policyKnown: true,
  wantsApplicationPoints: false,
  agent: { isEnrolled: true, isHeard: true },
  hostDisks: [host],
  processServer: choice,
  masterTarget: choice,
  sameSite: false,
  mappedNetworks: new Set(['lan']),
};
const unmet = (parts: Partial<ReadinessParts>) =>
  checkReadiness({ ...ready, ...parts })
    .filter(({ state }) => state !== 'passed')
    .map(({ code, state }) => `${state} ${code}`);

test('a machine that is ready passes everything', () => {
  expect(unmet({})).toEqual([]);
});
test.each([
  [{ isProtected: true }, 'failed protected-already'],
  [{ policyKnown: false }, 'failed policy-unknown'],
  [{ agent: { isEnrolled: false, isHeard: false }, hostDisks: undefined }, 'failed agent-unknown'],
  [{ agent: { isEnrolled: true, isHeard: false }, hostDisks: undefined }, 'failed agent-not-seen'],
  [{ hostDisks: undefined }, 'failed host-not-inspected'],
  [{ hostDisks: [] }, 'failed disk-missing'],
  [{ hostDisks: [{ ...host, inUseBy: 'qemu' }] }, 'failed disk-in-use'],
  [{ hostDisks: [{ ...host, problem: 'read-only' }] }, 'failed disk-unusable'],
  [{ hostDisks: [{ ...host, protectedBy: 'other' }] }, 'failed disk-unusable'],
  [{ hostDisks: [{ ...host, sizeBytes: 50 }] }, 'failed disk-size-differs'],
  [{ processServer: { name: undefined, reason: '', judged: [] } }, 'failed no-process-server'],
  [{ machine: { ...ready.machine, cpus: 0 } }, 'failed definition-incomplete'],
  [{ machine: { ...ready.machine, disks: [{ ...disk, excluded: true }] } }, 'failed no-disk-chosen'],
  [{ sameSite: true }, 'warning same-site'],
  [{ wantsApplicationPoints: true }, 'warning application-points-not-made'],
  [{ mappedNetworks: new Set<string>() }, 'warning network-unmapped'],
] as const)('%o: %s', (parts, expected) => {
  expect(unmet(parts)).toEqual([expected]);
  expect(Object.keys(CODES)).toContain(expected.split(' ')[1]);
});
test('a server that was named tells why it cannot', () => {
  const excluded = { code: 'server-without-room', why: 'full' } as const;
  const named = { name: undefined, reason: 'full', judged: [{ name: 't', fullness: 1, excluded }] };
  expect(unmet({ masterTarget: named })).toEqual(['failed server-without-room']);
});
test('a disk behind an NBD server is not looked for in the host', () => {
  const machine = { ...ready.machine, disks: [{ ...disk, path: 'nbd+unix:///x?socket=/s' }] };
  expect(unmet({ machine, hostDisks: [] })).toEqual([]);
});
