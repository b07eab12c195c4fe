import { understudy } from '@understudy/contracts';
import type { Bus } from '@understudy/messaging';
import type { SeenAssignment, SeenRole, SeenServer, Sight } from '../kinds/sight.port.ts';
import type { WatchedServers } from './watched-servers.ts';

const { DescribeAssignment, AssignmentDescription } = understudy.v1;
const ASK_MILLIS = 5000;

export interface SightParts {
  readonly bus: Bus;
  readonly watched: WatchedServers;
  readonly term: number;
  readonly epoch: number;
  readonly newId: () => string;
  readonly nowMillis: () => number;
  readonly settlingMillis: number;
}

/** What waits look at: the newest reports of servers and agents, and the configuration server's word on assignments. */
export class BusSight implements Sight {
  readonly #parts: SightParts;

  constructor(parts: SightParts) {
    this.#parts = parts;
  }

  get nowMillis(): number {
    return this.#parts.nowMillis();
  }

  get settlingMillis(): number {
    return this.#parts.settlingMillis;
  }

  server(role: SeenRole, name: string): SeenServer | undefined {
    return this.#parts.watched.newest(role, name);
  }

  async assignment(role: SeenRole, name: string, itemId: string): Promise<SeenAssignment | undefined> {
    const { bus, term, epoch, newId } = this.#parts;
    // So that its telemetry is there when the assignment is.
    this.#parts.watched.newest(role, name);
    const commandId = newId();
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    const outcome = await bus.command(
      { service: 'config-server' },
      { message: DescribeAssignment, result: AssignmentDescription },
      { role, name, itemId },
      { ...ids, principal: 'system', term, epoch, generation: 0, assignmentVersion: 0 },
      { timeoutMillis: ASK_MILLIS },
    );
    if (outcome.type !== 'result' || outcome.body === undefined) return undefined;
    const { version = 0, appliedVersion = 0, heard = false, hasMachine = false } = outcome.body;
    return { version, appliedVersion, heard, hasMachine };
  }
}
