import { understudy } from '@understudy/contracts';
import { type Bus, type BusSubscription, decodeMessage, telemetrySubject } from '@understudy/messaging';
import type { SeenMachine, SeenRole, SeenServer } from '../kinds/sight.port.ts';

/** Nobody looked for so long: it is not listened to any more. */
const UNWATCHED_MILLIS = 5 * 60_000;

interface Told {
  readonly instance: string;
  readonly report: number;
  readonly part: number;
  readonly assignmentIssuer: string;
  readonly assignmentVersion: number;
  readonly assignmentSettled: boolean;
  readonly relayedBy: string;
  readonly assignmentProblems: SeenServer['problems'];
  readonly machines: readonly (SeenMachine & { readonly machineId: string })[];
}

interface Heard {
  readonly told: Told;
  readonly atMillis: number;
}

interface Watched {
  readonly subscription: BusSubscription;
  lookedAtMillis: number;
  /** By part. Parts of an older instance are dropped. */
  parts: Heard[];
}

/** Listens to the telemetry of those servers and agents that a wait looks at, and to no others: of 10,000 agents a handful. */
export class WatchedServers {
  readonly #bus: Bus;
  readonly #nowMillis: () => number;
  readonly #watched = new Map<string, Watched>();

  constructor(bus: Bus, nowMillis: () => number) {
    this.#bus = bus;
    this.#nowMillis = nowMillis;
  }

  /** Undefined at the first look: from then on it is listened to. */
  newest(role: SeenRole, name: string): SeenServer | undefined {
    const key = `${role}/${name}`;
    const watched = this.#watched.get(key) ?? this.#watch(key, role, name);
    watched.lookedAtMillis = this.#nowMillis();
    return seen(watched.parts);
  }

  /** Lets go whom nobody looks at any more. */
  tidy(): void {
    const oldest = this.#nowMillis() - UNWATCHED_MILLIS;
    for (const [key, { lookedAtMillis, subscription }] of this.#watched) {
      if (lookedAtMillis >= oldest) continue;
      subscription.close();
      this.#watched.delete(key);
    }
  }

  close(): void {
    for (const { subscription } of this.#watched.values()) subscription.close();
    this.#watched.clear();
  }

  #watch(key: string, role: SeenRole, name: string): Watched {
    this.tidy();
    const subscription = this.#bus.subscribe(telemetrySubject(role, name), (_, body) => this.#hear(key, body));
    const watched: Watched = { subscription, lookedAtMillis: 0, parts: [] };
    this.#watched.set(key, watched);
    return watched;
  }

  #hear(key: string, body: Uint8Array): void {
    const watched = this.#watched.get(key);
    const told = this.#decode(body);
    if (watched === undefined || told === undefined) return;
    const others = watched.parts.filter(({ told: old }) => old.instance === told.instance && old.part !== told.part);
    watched.parts = [
      ...others.filter(({ told: old }) => old.report + 1 >= told.report),
      { told, atMillis: this.#nowMillis() },
    ];
  }

  #decode(body: Uint8Array): Told | undefined {
    try {
      // A copy: a view would pin the connection's whole buffer.
      return decodeMessage(understudy.v1.ServerTelemetry, body.slice()) as unknown as Told;
    } catch (error) {
      this.#bus.log.tell('bus-undecodable', 'telemetry cannot be read', { error });
      return undefined;
    }
  }
}

function seen(parts: readonly Heard[]): SeenServer | undefined {
  const newest = parts.at(-1);
  if (newest === undefined) return undefined;
  const { assignmentIssuer, assignmentVersion, assignmentSettled, relayedBy, assignmentProblems } = newest.told;
  return {
    atMillis: newest.atMillis,
    assignmentIssuer,
    assignmentVersion,
    assignmentSettled,
    relayedBy,
    problems: assignmentProblems,
    machine: (machineId) => {
      for (const { told } of parts.toReversed()) {
        const found = told.machines.find((machine) => machine.machineId === machineId);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
