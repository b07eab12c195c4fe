import type { CommandContext } from '@understudy/event-sourcing';
import type { ConfigProgram } from './config-program.ts';
import { AGENT, PROCESS_SERVERS, TARGET } from './control-world.ts';

export const machineIdOf = (number: number): string => `6f1c7c1e-2c54-4a6e-9d36-${String(number).padStart(12, '0')}`;
export const POLICIES = ['policy-a', 'policy-b'] as const;

export function contextOf(commandId: string): CommandContext {
  const causes = { correlationId: commandId, causationId: commandId };
  return { commandId, ...causes, principal: 'user:anna', nowMillis: Date.now() };
}

export const disksOf = (machine: number) => [
  {
    ...{ id: `0d15c000-0000-4000-8000-${String(machine).padStart(12, '0')}`, index: 0, name: 'vda' },
    ...{ path: '/dev/vda', sizeBytes: 1 << 20, excluded: false },
  },
];

/** Machines, policies and servers that are registered before anything happens. May be called again: what is there is refused. */
export async function register(config: ConfigProgram, machines: number): Promise<void> {
  const atMillis = Date.now();
  for (const [number, policyId] of POLICIES.entries()) {
    const retention = { windowMillis: 86_400_000 * (number + 1), tiers: [] };
    const thresholds = { warningMillis: 60_000, criticalMillis: 900_000 };
    const applicationPoints = { everyMillis: 0, beforeCommand: '', afterCommand: '', timeoutMillis: 0 };
    const terms = { retention, thresholds, applicationPoints, bandwidth: { windows: [], utcOffsetMinutes: 0 } };
    const more = { labels: {}, captureIntervalMillis: 0, atMillis };
    const command = { type: 'CreatePolicy', policyId, name: policyId, ...terms, ...more } as const;
    await config.policies.handle(policyId, command, contextOf(`create ${policyId}`));
  }
  for (const [number, name] of [...PROCESS_SERVERS, TARGET].entries()) {
    const certificate = { serial: 'AB', pem: 'pem', expiresAtMillis: 1 };
    const role = name === TARGET ? ('master-target' as const) : ('process-server' as const);
    const facts = { role, name, labels: {}, nkey: 'U', version: '0.1.0', certificate, tokenId: 't', atMillis };
    const enrol = { type: 'EnrolServer', serverId: name, ...facts, mayReplace: false } as const;
    await config.servers.handle(name, enrol, contextOf(`enrol ${name}`));
    const address = { host: '10.0.0.1', port: 9000 + number, atMillis };
    await config.servers.handle(name, { type: 'AnnounceServerAddress', ...address }, contextOf(`announce ${name}`));
  }
  for (let number = 0; number < machines; number += 1) {
    const machineId = machineIdOf(number);
    const shape = { cpus: 1, memoryMib: 256, firmware: 'bios', nics: [], fabric: {}, agent: AGENT };
    const facts = { name: `m-${number}`, labels: {}, disks: disksOf(number), ...shape };
    await config.machines.handle(
      machineId,
      { type: 'RegisterMachine', machineId, ...facts, atMillis },
      contextOf(`register ${machineId}`),
    );
  }
}
