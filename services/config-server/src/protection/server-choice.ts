import type { ExecutorRole } from '../assignments/assignment.entries.ts';
import type { KnownServer, ProtectionView } from '../assignments/assignments.read-model.ts';
import type { KnownItem } from '../item/item.state.ts';
import { type Candidate, type Choice, chooseServer } from '../placement/choose-server.ts';
import type { LiveTelemetry } from '../telemetry/live-telemetry.ts';

export interface WantedPlace {
  /** Bytes of the disks that are replicated. */
  readonly bytes: number;
  /** A person named it: only this one is judged. */
  readonly processServer?: string | undefined;
  readonly masterTarget?: string | undefined;
  /** Where the machine is, when it is known: process servers there come first, master targets there last. */
  readonly siteId?: string | undefined;
  /** Not this one: the machine is there already. */
  readonly except?: string | undefined;
}

/** Puts together what is known about servers, and chooses. */
export class ServerChoice {
  readonly #view: ProtectionView;
  readonly #telemetry: LiveTelemetry;

  constructor(view: ProtectionView, telemetry: LiveTelemetry) {
    this.#view = view;
    this.#telemetry = telemetry;
  }

  processServer({ processServer, siteId, except }: WantedPlace, nowMillis: number): Choice {
    const named = this.#servers('process-server', processServer).filter(({ name }) => name !== except);
    const near = named.filter((server) => siteId !== undefined && server.siteId === siteId);
    const servers = near.length > 0 ? near : named;
    return chooseServer(this.#candidates('process-server', servers, nowMillis), 0, 'process server');
  }

  masterTarget({ masterTarget, bytes, siteId }: WantedPlace, nowMillis: number): Choice {
    const named = this.#servers('master-target', masterTarget);
    const elsewhere = named.filter((server) => siteId !== undefined && server.siteId !== siteId);
    const servers = elsewhere.length > 0 ? elsewhere : named;
    return chooseServer(this.#candidates('master-target', servers, nowMillis), bytes, 'master target');
  }

  siteOf(role: ExecutorRole, name: string): string | undefined {
    return this.#servers(role, name)[0]?.siteId;
  }

  #servers(role: ExecutorRole, name: string | undefined): KnownServer[] {
    return [...this.#view.servers()].filter(
      (server) => server.role === role && (name === undefined || server.name === name),
    );
  }

  #candidates(role: ExecutorRole, servers: readonly KnownServer[], nowMillis: number): Candidate[] {
    const assigned = assignedTo(this.#view.items(), role);
    return servers.map(({ name, isRevoked, address }) => {
      const capacity = this.#telemetry.server(role, name)?.report.capacity;
      const { machines = 0, bytes = 0 } = assigned.get(name) ?? {};
      return {
        name,
        isHeard: this.#telemetry.isHeard(role, name, nowMillis),
        isRevoked,
        hasAddress: address !== undefined,
        bytesFree: capacity?.bytesFree ?? 0,
        bytesTotal: capacity?.bytesTotal ?? 0,
        machines,
        machinesMax: capacity?.machinesMax ?? 0,
        expectedBytes: role === 'master-target' ? bytes : 0,
      };
    });
  }
}

/** Machines of each server, and the bytes of those whose first copy is still on its way: the server does not count them as used yet. */
function assignedTo(items: Iterable<KnownItem>, role: ExecutorRole): Map<string, { machines: number; bytes: number }> {
  const assigned = new Map<string, { machines: number; bytes: number }>();
  for (const { lifecycle, wanted, masterTarget, placement } of items) {
    if (lifecycle !== 'enabled') continue;
    const name = role === 'process-server' ? wanted.processServer : masterTarget;
    const entry = assigned.get(name) ?? { machines: 0, bytes: 0 };
    entry.machines += 1;
    if (!placement.protected && placement.generation === 0)
      for (const { sizeBytes, excluded } of wanted.disks) if (!excluded) entry.bytes += sizeBytes;
    assigned.set(name, entry);
  }
  return assigned;
}
