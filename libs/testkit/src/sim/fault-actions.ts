import { AMPLE_BYTES } from '../simulated-file-system.ts';
import type { Chance } from './chance.ts';
import type { Fault, FaultClass } from './fault-plan.ts';
import { copyFiles, type FilesCopy, pathsOf, sizeOf } from './file-copies.ts';
import { drawPolicy } from './settings.ts';
import type { SimulatedHost } from './simulated-host.ts';
import type { SimulatedNode } from './simulated-node.ts';
import type { World } from './world.types.ts';

/** Begins a fault; answers what ends it. */
type Action = (world: World, random: Chance, fault: Fault) => () => void;

const DAY_MICROS = 86_400_000_000;
/** The dirty map's stamps tell changes that came at least a second after its last one (docs/formats/dirty-map.md). */
const UNSEEN_MICROS = 1_500_000;
const nothing = (): void => {};

export const FAULT_ACTIONS: Readonly<Record<FaultClass, Action>> = {
  'network-cut': (world, random) => {
    const connections = world.network.connections();
    if (connections.length > 0) world.network.cut(random.pick(connections));
    return nothing;
  },
  'network-silence': (world, random) => {
    const connections = world.network.connections();
    if (connections.length > 0) world.network.silence(random.pick(connections));
    return nothing;
  },
  'network-partition': (world, random) => {
    const { link, from, to } = random.pick(world.hops());
    if (random.chance(0.7)) link.block(from.name);
    link.block(random.chance(0.5) ? from.name : to.name);
    return () => link.open();
  },
  'network-slow': (world, random) => {
    const { link } = random.pick(world.hops());
    const before = { ...link };
    link.bytesPerSecond = Math.max(20_000, link.bytesPerSecond / random.magnitude(2, 200));
    link.latencyMicros = Math.min(3_000_000, link.latencyMicros * random.magnitude(1, 100));
    return () => {
      link.bytesPerSecond = before.bytesPerSecond;
      link.latencyMicros = before.latencyMicros;
    };
  },
  'crash-agent': (world) => down(world.agent),
  'crash-sender': (world) => {
    world.killSender();
    return nothing;
  },
  'crash-relay': (world, random) => (world.relays.length === 0 ? nothing : down(random.pick(world.relays))),
  'crash-target': (world) => down(world.target),
  'power-source': (world) => {
    const up = powerOff(world.agent);
    world.machine.losePower();
    return () => {
      up();
      world.bootSource();
    };
  },
  'power-relay': (world, random) => (world.relays.length === 0 ? nothing : powerOff(random.pick(world.relays))),
  'power-target': (world) => powerOff(world.target),
  'clock-step': (world, random, fault) => {
    const host = random.pick(stepableHosts(world, fault));
    host.stepClock((random.chance(0.5) ? 1 : -1) * random.magnitude(1000, DAY_MICROS));
    return nothing;
  },
  'disk-full': (world, random) => {
    const node = random.pick([world.target, ...world.relays]);
    node.files.capacityBytes = node.files.usedBytes() + random.magnitude(4096, 1 << 20);
    return () => {
      // The files may be others by now.
      node.files.capacityBytes = AMPLE_BYTES;
    };
  },
  'store-errors': (world, random) => {
    const node = random.pick([world.target, ...world.relays, world.agent]);
    const chance = random.fraction() * 0.3;
    const operation = random.pick(['sync', 'write', 'syncFolder'] as const);
    const { files } = node;
    files.faultRule = (asked) => (asked === operation && random.chance(chance) ? 'EIO' : undefined);
    return () => {
      files.faultRule = undefined;
    };
  },
  'disk-errors': (world, random) => {
    const { medium } = random.pick(world.machine.disks);
    const chance = random.fraction() * 0.2;
    medium.behave({ [random.pick(['writeErrorChance', 'readErrorChance', 'flushErrorChance'])]: chance });
    return () => medium.behave({ writeErrorChance: 0, readErrorChance: 0, flushErrorChance: 0 });
  },
  'slow-disk': (world, random) => {
    const { medium } = random.pick(world.machine.disks);
    medium.behave({ delayMicros: random.magnitude(20, 50_000) });
    return () => medium.behave({ delayMicros: 0 });
  },
  'slow-store': (world, random) => {
    const node = random.pick([world.target, ...world.relays]);
    const before = node.syncMicrosMost;
    node.syncMicrosMost = random.magnitude(before, 2_000_000);
    return () => {
      node.syncMicrosMost = before;
    };
  },
  'store-restored': (world, random) => {
    const restore = world.copyStore();
    world.later(random.magnitude(1000, 20_000_000), 'restore store', () => restore(random.chance(0.5)));
    return nothing;
  },
  'spool-lost': (world, random) => replaceSpool(world, random, () => undefined),
  'spool-restored': (world, random) => {
    if (world.relays.length === 0) return nothing;
    const node = random.pick(world.relays);
    const copy = copyFiles(node.files);
    world.later(
      random.magnitude(1000, 20_000_000),
      'restore spool',
      () => void whileDown(node, () => node.replaceFiles(copy)),
    );
    return nothing;
  },
  'map-lost': (world) => {
    void whileDown(world.agent, () => world.agent.replaceFiles(undefined));
    return nothing;
  },
  'map-damaged': (world, random) => {
    const up = down(world.agent);
    for (const path of world.mapPaths()) {
      if (!world.agent.files.exists(path)) continue;
      for (let flips = random.magnitude(1, 20); flips > 0; flips -= 1) world.agent.files.flipBit(path);
    }
    return up;
  },
  'disk-changed': (world, random, fault) =>
    behindTheAgent(world, fault, () => world.machine.changeBehindTheAgent(random)),
  'disk-reverted': (world, random, fault) => {
    const disk = random.pick(world.machine.disks);
    const copies = world.machine.disks.map(({ medium }) => ({
      content: medium.copy(),
      modifiedMicros: medium.modifiedMicros,
    }));
    world.later(random.magnitude(1000, 10_000_000), 'revert disk', () => {
      const end = behindTheAgent(world, fault, () => world.machine.revert(copies, disk));
      world.later(fault.lastsMicros, 'reverted', end);
    });
    return nothing;
  },
  // The agent takes a new size when it starts.
  'disk-grown': (world, random) => {
    const up = down(world.agent);
    world.machine.grow(random);
    return up;
  },
  'policy-changed': (world, random) => {
    world.changePolicy(drawPolicy(random));
    return nothing;
  },
  'replica-removed': (world) => {
    world.removeReplica();
    return nothing;
  },
  // While nobody has it open: what was read and found right before is looked at again by the next scrub only (ADR 0042).
  'store-rot': (world, random) => {
    const up = down(world.target);
    if (rot(world.target, random, ROTTABLE)) world.storeRotted();
    return up;
  },
  'spool-rot': (world, random) => {
    if (world.relays.length > 0) rot(random.pick(world.relays), random, /./);
    return nothing;
  },
};

/** Journal, indexes, points: everything whose sums are always known (docs/formats/replica-store.md, "Faults"). */
const ROTTABLE = /\.(seg|idx|log|pts)$/;

/** Flips one bit of one file; false: there is none. */
function rot(node: SimulatedNode, random: Chance, which: RegExp): boolean {
  const { files } = node;
  const paths = pathsOf(files).filter((path) => which.test(path) && sizeOf(files, path) > 0);
  if (paths.length === 0) return false;
  files.flipBit(random.pick(paths));
  return true;
}

function down(node: SimulatedNode): () => void {
  node.hold();
  return () => node.release();
}

function powerOff(node: SimulatedNode): () => void {
  node.host.powerOff();
  node.hold();
  node.files.powerLoss();
  return () => {
    node.host.powerOn();
    node.release();
  };
}

async function whileDown(node: SimulatedNode, change: () => Promise<void>): Promise<void> {
  node.hold();
  await change();
  node.release();
}

function replaceSpool(world: World, random: Chance, copy: () => FilesCopy | undefined): () => void {
  if (world.relays.length === 0) return nothing;
  const node = random.pick(world.relays);
  void whileDown(node, () => node.replaceFiles(copy()));
  return nothing;
}

function behindTheAgent(world: World, fault: Fault, change: () => void): () => void {
  const up = down(world.agent);
  world.later(UNSEEN_MICROS, 'disk changed', change);
  return () => world.later(Math.max(0, UNSEEN_MICROS * 2 - fault.lastsMicros), 'agent after change', up);
}

/** A source whose clock goes back while somebody changes its disk sees nothing in the times: told in dirty-map.md, not simulated. */
function stepableHosts(world: World, _fault: Fault): readonly SimulatedHost[] {
  const others = [world.target.host, ...world.relays.map(({ host }) => host)];
  return world.diskMayChangeUnseen ? others : [world.agent.host, ...others];
}
