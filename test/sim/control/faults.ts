import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance, Fault } from '@understudy/testkit';
import type { ControlWorld, KeptStore } from './control-world.ts';
import type { ControlNode } from './nodes.ts';

/** The classes that swarm mode switches on and off as a whole. */
export const CONTROL_FAULTS = [
  'crash-config',
  'crash-orchestrator',
  'crash-target',
  'crash-source',
  'power-target',
  'power-source',
  'stop-orchestrator',
  'stop-config',
  'stop-executor',
  'bus-down',
  'bus-loss',
  'bus-twice',
  'bus-slow',
  'cut-off',
  'store-away',
  'store-unknown',
  'store-slow',
  'clock-step',
  'read-models-lost',
  'place-in-feed-lost',
  'config-restored',
  'jobs-restored',
] as const;
export type ControlFault = (typeof CONTROL_FAULTS)[number];

type Begin = (world: ControlWorld, random: Chance, fault: Fault<ControlFault>) => () => void;

/** Each begins a fault and answers how it ends. */
export const CONTROL_FAULT_ACTIONS: Readonly<Record<ControlFault, Begin>> = {
  'crash-config': ({ config }) => crash(config),
  'crash-orchestrator': ({ orchestrators }, random) => crash(random.pick(orchestrators)),
  'crash-target': ({ executors }) => crash(targetOf(executors)),
  'crash-source': ({ executors }, random) => crash(random.pick(executors.slice(0, -1))),
  'power-target': ({ executors }) => powerLoss(targetOf(executors)),
  'power-source': ({ executors }, random) => powerLoss(random.pick(executors.slice(0, -1))),
  'stop-orchestrator': ({ orchestrators }, random) => stop(random.pick(orchestrators)),
  'stop-config': ({ config }) => stop(config),
  'stop-executor': ({ executors }, random) => stop(random.pick(executors)),
  'bus-down': ({ nats }) => {
    nats.conduct.isDown = true;
    return () => {
      nats.conduct.isDown = false;
      nats.changed();
    };
  },
  'bus-loss': ({ nats }, random) => {
    nats.conduct.lost = random.pick([0.02, 0.1, 0.4]);
    return () => {
      nats.conduct.lost = 0;
    };
  },
  'bus-twice': ({ nats }, random) => {
    nats.conduct.repeated = random.pick([0.05, 0.5]);
    return () => {
      nats.conduct.repeated = 0;
    };
  },
  'bus-slow': ({ nats }, random) => {
    nats.conduct.latencyMicrosMost = random.magnitude(10_000, 1_500_000);
    return () => {
      nats.conduct.latencyMicrosMost = 3000;
    };
  },
  'cut-off': ({ nats, nodes }, random) => {
    const { name } = random.pick(nodes).host;
    nats.conduct.cutOff.add(name);
    return () => {
      nats.conduct.cutOff.delete(name);
      nats.changed();
    };
  },
  'store-away': (world, random) => {
    const { conduct } = storeOf(world, random);
    conduct.isAway = true;
    return () => {
      conduct.isAway = false;
    };
  },
  'store-unknown': (world, random) => {
    const { conduct } = storeOf(world, random);
    conduct.lostAnswers = random.pick([0.05, 0.3, 0.9]);
    return () => {
      conduct.lostAnswers = 0;
    };
  },
  'store-slow': (world, random) => {
    const { conduct } = storeOf(world, random);
    conduct.latencyMicrosMost = random.magnitude(20_000, 2_000_000);
    return () => {
      conduct.latencyMicrosMost = 5000;
    };
  },
  'clock-step': ({ hosts }, random) => {
    const host = random.pick(hosts);
    const micros = random.pick([-1, 1]) * random.magnitude(1000, 3_600_000_000);
    host.stepClock(micros);
    return () => host.stepClock(-micros);
  },
  'read-models-lost': ({ config }) => {
    const release = crash(config);
    rmSync(join(config.folder, 'read-models'), { recursive: true, force: true });
    return release;
  },
  'place-in-feed-lost': ({ orchestrators }, random) => {
    const node = random.pick(orchestrators);
    const release = crash(node);
    rmSync(join(node.folder, 'config-server-feed.json'), { force: true });
    return release;
  },
  'config-restored': (world, random) => restore(world, world.configStore, random),
  'jobs-restored': (world, random) => restore(world, world.jobStore, random),
};

const targetOf = (executors: readonly ControlNode[]) => executors.at(-1) as ControlNode;

const storeOf = ({ configStore, jobStore }: ControlWorld, random: Chance) => random.pick([configStore, jobStore]);

function crash(node: ControlNode): () => void {
  node.hold();
  return () => node.release();
}

function powerLoss(node: ControlNode): () => void {
  node.hold();
  node.files.powerLoss();
  return () => node.release();
}

function stop(node: ControlNode): () => void {
  const { scope } = node;
  scope?.stop();
  return () => scope?.goOn();
}

/** A backup that is some events old: not older than what was registered at the beginning. */
function restore(world: ControlWorld, store: KeptStore, random: Chance): () => void {
  const { length } = store.kept.events;
  world.restore(store, Math.min(random.magnitude(1, 60), Math.max(0, length - world.registeredEvents)));
  return () => undefined;
}
