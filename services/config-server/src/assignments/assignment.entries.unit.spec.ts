import { understudy } from '@understudy/contracts';
import { itemDecider } from '../item/item.decider.ts';
import type { ItemEvent } from '../item/item.events.ts';
import { type KnownItem, NO_ITEM } from '../item/item.state.ts';
import type { MachineFacts } from '../machine/machine.state.ts';
import type { PolicyTerms } from '../policy/policy.events.ts';
import { protectionHistory } from '../testing/protection-history.ts';
import { type EntryParts, entriesOf } from './assignment.entries.ts';

const history = protectionHistory();
const eventsOf = (stream: string) => history.filter((entry) => entry.stream === stream).map(({ event }) => event);
const itemId = '00000000-0000-4000-8000-00000000000a';
const item = (eventsOf(`config.item-${itemId}`).slice(0, 5) as ItemEvent[]).reduce(
  itemDecider.evolve,
  NO_ITEM,
) as KnownItem;
const machine = eventsOf(`config.machine-${itemId}`)[0] as unknown as MachineFacts;
const policy = eventsOf('config.policy-00000000-0000-4000-8000-000000000001')[0] as unknown as PolicyTerms;
const address = { host: '10.0.0.1', port: 9443 };
const parts: EntryParts = { item, machine, policy, processServerAddress: address, masterTargetAddress: address };
const bodyOf = (role: string, more: Partial<EntryParts> = {}) =>
  entriesOf({ ...parts, ...more }).find((entry) => entry.role === role)?.body;

test('an item is assigned to its agent, its process server and its target', () => {
  expect(entriesOf(parts).map(({ role, name }) => `${role} ${name}`)).toEqual([
    'mobility-agent agent-web-1',
    'process-server ps-1',
    'master-target mt-1',
  ]);
  expect(bodyOf('mobility-agent')).toMatchObject({
    machineId: itemId,
    upstream: [{ ...address, name: 'ps-1' }],
    paused: false,
    captureIntervalMillis: 1000,
    appConsistency: { everySeconds: 3600, beforeCommand: 'sync' },
    disks: [{ index: 0, excluded: false, grownToBytes: 1 << 30 }, { index: 1 }],
  });
  expect(bodyOf('process-server')).toMatchObject({
    agentName: 'agent-web-1',
    upstream: [{ ...address, name: 'mt-1' }],
    rates: {
      bytesPerSecond: 1 << 20,
      windows: [{ days: [1, 2], fromMinute: 480, toMinute: 1080, utcOffsetMinutes: 60 }],
    },
  });
  expect(bodyOf('master-target')).toMatchObject({ retention: { windowMillis: 86_400_000 }, processServers: ['ps-1'] });
});
test('each body is what the contract says, field by field', () => {
  const { AgentMachineAssignment, ProcessServerMachineAssignment, MasterTargetMachineAssignment } = understudy.v1;
  const types = {
    'mobility-agent': AgentMachineAssignment,
    'process-server': ProcessServerMachineAssignment,
    'master-target': MasterTargetMachineAssignment,
  };
  for (const { role, body } of entriesOf(parts)) {
    const type = types[role];
    const there = type.toObject(type.decode(type.encode(type.fromObject(body) as never).finish()) as never, {
      longs: Number,
      arrays: true,
      defaults: true,
    });
    expect(there).toMatchObject(JSON.parse(JSON.stringify(body)));
  }
});
test('an agent waits until its next hop and its machine are known', () => {
  expect(bodyOf('mobility-agent', { processServerAddress: undefined })).toBeUndefined();
  expect(bodyOf('mobility-agent', { machine: undefined })).toBeUndefined();
  expect(bodyOf('process-server', { masterTargetAddress: undefined })).toMatchObject({ upstream: [] });
});
test('while it is being disabled only the target has it; afterwards nobody', () => {
  const { operation } = item;
  const leaving = {
    ...item,
    operation: { ...operation, state: 'running', kind: 'forget' } as unknown as KnownItem['operation'],
  };
  expect(entriesOf({ ...parts, item: leaving }).map(({ role }) => role)).toEqual(['master-target']);
  expect(entriesOf({ ...parts, item: { ...item, lifecycle: 'disabled' } })).toEqual([]);
});
