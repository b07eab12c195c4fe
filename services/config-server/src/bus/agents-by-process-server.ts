import type { Agent } from '../agent/agent.schema.ts';
import type { KnownItem } from '../item/item.state.ts';

/**
 * Whom a process server may speak for on the bus: agents that enrolled through it, agents of machines that go through it, and, while an operation of such a
 * machine is not over, of those that did: an agent learns where it moves through the process server that it leaves. Nobody speaks for a revoked agent.
 */
export function agentsByProcessServer(
  agents: readonly Pick<Agent, 'name' | 'state' | 'enrolledThrough'>[],
  items: Iterable<KnownItem>,
): ReadonlyMap<string, readonly string[]> {
  const revoked = new Set(agents.filter(({ state }) => state === 'revoked').map(({ name }) => name));
  const spokenFor = new Map<string, Set<string>>();
  const add = (processServer: string | undefined, agent: string): void => {
    if (processServer === undefined || processServer === '' || revoked.has(agent)) return;
    const known = spokenFor.get(processServer);
    if (known === undefined) spokenFor.set(processServer, new Set([agent]));
    else known.add(agent);
  };
  for (const { name, enrolledThrough } of agents) add(enrolledThrough, name);
  for (const { lifecycle, agent, wanted, operation } of items) {
    if (lifecycle !== 'enabled') continue;
    add(wanted.processServer, agent);
    if (operation.state !== 'none') add(operation.parameters.previousProcessServer, agent);
  }
  return new Map([...spokenFor].map(([server, names]) => [server, [...names].sort()]));
}
