import { readFileSync } from 'node:fs';
import { childrenOf } from '../../acceptance/support/kernel-processes.ts';
import type { Host, LabPart } from './fault-hosts.ts';
import type { FaultLab } from './fault-lab.ts';

export type Component = LabPart | 'sender' | 'nats' | 'link';

/** Something that breaks, and comes to an end. */
export interface Fault {
  readonly name: string;
  readonly component: string;
  /** How long it lasts, in seconds. */
  readonly seconds: number;
  /** Breaks it; answers what ends it. */
  readonly strike: (lab: FaultLab) => Promise<() => Promise<void>>;
  /** The machine's disk itself stands still or goes away with it; otherwise no request may be lost or wait. */
  readonly stopsDisk?: boolean;
  /** What was durable is not there any more, and what is damaged answers errors until the source has sent it again. */
  readonly damagesStore?: boolean;
  /** The lab must have clocks that can be set. */
  readonly needsClocks?: boolean;
}

/** The nats-server that the configuration server runs. */
export function natsProcess(lab: FaultLab): number {
  const found = childrenOf(lab.process('config-server').processId!).find((id) =>
    readFileSync(`/proc/${id}/comm`, 'utf8').startsWith('nats-server'),
  );
  if (found === undefined) throw new Error('the configuration server runs no nats-server');
  return found;
}

export const PARTS: readonly LabPart[] = ['agent', 'ps-primary', 'mt-recovery', 'config-server', 'orchestrator'];
export const LINKS: readonly { readonly host: Host; readonly name: string }[] = [
  { host: 'web', name: 'agent ↔ process server' },
  { host: 'vault', name: 'process server ↔ master target' },
  { host: 'control', name: 'sites ↔ control plane' },
];
