import type { RetentionPolicy } from '@understudy/replica-store';
import type { ProtectedMachine } from './protected-machine.ts';
import type { SimulatedHost } from './simulated-host.ts';
import type { SimulatedLink } from './simulated-link.ts';
import type { SimulatedNetwork } from './simulated-network.ts';
import type { SimulatedNode } from './simulated-node.ts';

/** One hop of the stream: who dials whom. */
export interface Hop {
  readonly link: SimulatedLink;
  readonly from: SimulatedHost;
  readonly to: SimulatedHost;
}

/** What faults can reach. */
export interface World {
  readonly network: SimulatedNetwork;
  readonly machine: ProtectedMachine;
  readonly agent: SimulatedNode;
  readonly relays: readonly SimulatedNode[];
  readonly target: SimulatedNode;
  /** The plan changes disks behind the agent's back: the source's clock must not be stepped. */
  readonly diskMayChangeUnseen: boolean;
  hops(): readonly Hop[];
  mapPaths(): readonly string[];
  later(micros: number, label: string, run: () => void): void;
  /** The agent's worker dies; the loop goes on serving the disks. */
  killSender(): void;
  /** The source host is up again: another boot, and the guest starts. */
  bootSource(): void;
  /** The store as it is now; what is answered puts it back to that. `renewed`: as the procedure asks, with a new store id. */
  copyStore(): (renewed: boolean) => void;
  /** Retention keeps what this policy says from now on. */
  changePolicy(policy: RetentionPolicy): void;
  /** The replica goes, with all its points; the agent makes another one. */
  removeReplica(): void;
  /** Bits of the store have flipped: points may be unreadable, and batches lost, but nothing may be silently different. */
  storeRotted(): void;
}
