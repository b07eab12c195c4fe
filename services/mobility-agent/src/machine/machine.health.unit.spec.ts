import type { AgentMachine } from '@understudy/hosting';
import { machineHealth } from './machine.health.ts';

const fenced = {
  ...{ name: 'shop', mode: 'fenced', reason: 'generation 2 rules', connected: true, rpoMillis: 0, sender: {} },
} as AgentMachine;

test('a machine that was failed over is no emergency while its disks are held, and is one when it runs on', () => {
  expect(machineHealth(fenced, true)).toMatchObject([{ code: 'fenced', state: 'Warning' }]);
  expect(machineHealth(fenced, false)).toMatchObject([{ code: 'fenced', state: 'Critical' }]);
});
