import type { ServerSight } from '../telemetry/live-telemetry.ts';
import { type ServerEvidence, serverReasons } from './server-reasons.ts';

const told = (healthReasons: object[], more: object = {}) =>
  ({
    role: 'process-server',
    name: 'ps-1',
    heardAtMillis: 0,
    report: { healthReasons, ...more },
  }) as unknown as ServerSight;
const cut = { code: 'upstream-unavailable', state: 'Warning', subject: 'm1', cause: 'refused', remedy: 'look' };
const well: ServerEvidence = {
  role: 'process-server',
  name: 'ps-1',
  sight: told([]),
  isHeard: true,
  assignmentBehindMillis: 0,
  isElsewhere: () => false,
};
const codes = (evidence: Partial<ServerEvidence>, wallMillis = 0) =>
  serverReasons({ ...well, ...evidence }, wallMillis).map(({ code, level }) => `${code} ${level}`);

test('well; silent, that explains everything else', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ isHeard: false, sight: told([cut]) })).toEqual(['process-server-silent Critical']);
});
test('what it says of itself, once for all of it; the worst of it counts', () => {
  expect(codes({ sight: told([cut]) })).toEqual(['server-reports Warning']);
  expect(codes({ sight: told([cut, { ...cut, state: 'Critical' }]) })).toEqual(['server-reports Critical']);
  expect(codes({ sight: told([{ ...cut, code: 'fenced' }]) })).toEqual([]);
});
test('that nothing comes through of a machine that was failed over is no trouble of the server', () => {
  const isElsewhere = (machineId: string) => machineId === 'm1';
  expect(codes({ isElsewhere, sight: told([cut]) })).toEqual([]);
  expect(codes({ isElsewhere, sight: told([cut, { ...cut, subject: 'm2' }]) })).toEqual(['server-reports Warning']);
});
test('room, old assignments, certificates', () => {
  const room = (bytesFree: number) => ({ sight: told([], { capacity: { bytesTotal: 100, bytesFree } }) });
  expect([codes(room(50)), codes(room(9)), codes(room(4))]).toEqual([
    [],
    ['server-space-low Warning'],
    ['server-space-low Critical'],
  ]);
  expect(codes({ assignmentBehindMillis: 61_000 })).toEqual(['assignment-behind Warning']);
  const ends = { sight: told([], { certificateExpiresMillis: 1000 }) };
  expect([codes(ends), codes(ends, 2000)]).toEqual([
    ['certificate-expiring Warning'],
    ['certificate-expiring Critical'],
  ]);
});
