import { execFileSync } from 'node:child_process';
import { closeSync, globSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@understudy/testkit';
import { type Fault, natsProcess, PARTS } from './fault.ts';
import type { LabPart } from './fault-hosts.ts';
import type { FaultLab } from './fault-lab.ts';

const FULL_SECONDS = 5;
const OLD_SECONDS = 3;

/** A killed process leaves its children a moment to end. */
const END_MILLIS = 300;

async function stopped(lab: FaultLab, part: LabPart): Promise<void> {
  await lab.process(part).kill();
  await delay(END_MILLIS);
}

function full(part: LabPart): Fault {
  return {
    ...{ name: 'file system full', component: part, seconds: FULL_SECONDS },
    strike: async (lab) => {
      const fileSystem = lab.fileSystems.get(part)!;
      await fileSystem.fill();
      return async () => {
        await fileSystem.empty();
        await lab.revive(part);
      };
    },
  };
}

/** A person repairs it: stops the process, checks the file system, starts it again. */
function readOnly(part: LabPart): Fault {
  return {
    ...{ name: 'file system read-only', component: part, seconds: FULL_SECONDS, stopsDisk: part === 'agent' },
    strike: async (lab) => {
      lab.fileSystems.get(part)!.breakDown();
      return async () => {
        await stopped(lab, part);
        await until('the file system to be let go', () => repaired(lab, part), { timeoutMillis: 10_000 });
        await lab.revive(part);
      };
    },
  };
}

async function repaired(lab: FaultLab, part: LabPart): Promise<true> {
  await lab.fileSystems.get(part)!.repair();
  return true;
}

/** Turns some bits of the largest file that the pattern finds, in the second half of what is in it. */
function rot(lab: FaultLab, part: LabPart, pattern: string): void {
  const cwd = lab.dataFolder(part);
  const files = globSync(pattern, { cwd }).map((file) => join(cwd, file));
  const [path] = files.sort((a, b) => statSync(b).size - statSync(a).size);
  if (path === undefined) throw new Error(`nothing to damage: no ${pattern} in ${cwd}`);
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  const one = Buffer.alloc(1);
  for (let count = 0; count < 8; count++) {
    const at = Math.floor(size / 2) + lab.random.below(Math.ceil(size / 2));
    readSync(file, one, 0, 1, at);
    one[0]! ^= 1 << lab.random.below(8);
    writeSync(file, one, 0, 1, at);
  }
  closeSync(file);
}

function rotten(part: LabPart, what: string, pattern: string, more: Partial<Fault> = {}): Fault {
  return {
    ...{ name: `bits turned in the ${what}`, component: part, seconds: 0, stopsDisk: part === 'agent', ...more },
    strike: async (lab) => {
      await stopped(lab, part);
      rot(lab, part, pattern);
      return () => lab.revive(part);
    },
  };
}

/** The spool has something in it only while the next hop is away. */
const rottenSpool: Fault = {
  ...{ name: 'bits turned in the spool', component: 'ps-primary', seconds: 0 },
  strike: async (lab) => {
    await lab.network.setLink('vault', 'down');
    await delay(2_000);
    await stopped(lab, 'ps-primary');
    rot(lab, 'ps-primary', 'spool/*/*.spool');
    return async () => {
      await lab.network.setLink('vault', 'up');
      await lab.revive('ps-primary');
    };
  },
};

function lost(part: LabPart, what: string, pattern: string): Fault {
  return {
    ...{ name: `${what} lost`, component: part, seconds: 0, stopsDisk: part === 'agent' },
    strike: async (lab) => {
      await stopped(lab, part);
      const cwd = lab.dataFolder(part);
      for (const file of globSync(pattern, { cwd })) rmSync(join(cwd, file), { recursive: true, force: true });
      return () => lab.revive(part);
    },
  };
}

/** Holes stay holes: there is little room. */
function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', '--sparse=always', from, to]);
}

/** Copied while nobody writes, put back later: as a snapshot of the host, or a backup of yesterday. */
function putBack(part: LabPart, what: string, folder: string): Fault {
  return {
    ...{ name: `${what} put back`, component: part, seconds: 0, damagesStore: part === 'mt-recovery' },
    strike: async (lab) => {
      const live = join(lab.dataFolder(part), folder);
      const copy = `${lab.dataFolder(part)}.copy`;
      await stopped(lab, part);
      copyFolder(live, copy);
      await lab.revive(part);
      await lab.streams('shop');
      await delay(OLD_SECONDS * 1_000);
      await stopped(lab, part);
      rmSync(live, { recursive: true, force: true });
      copyFolder(copy, live);
      rmSync(copy, { recursive: true, force: true });
      return () => lab.revive(part);
    },
  };
}

/** The bus with everything that it may have kept. */
const natsWiped: Fault = {
  ...{ name: 'killed and wiped', component: 'nats', seconds: 1 },
  strike: async (lab) => {
    process.kill(natsProcess(lab), 'SIGKILL');
    rmSync(join(lab.dataFolder('config-server'), 'nats'), { recursive: true, force: true });
    return async () => {
      await lab.process('config-server').kill();
      await lab.revive('config-server');
    };
  },
};

function clock(part: LabPart, text: string, name: string): Fault {
  return {
    ...{ name: `clock ${name}`, component: part, seconds: 5, needsClocks: true },
    strike: async (lab) => {
      lab.setClock(part, text);
      return async () => lab.setClock(part, '+0');
    },
  };
}

export const fulls: readonly Fault[] = PARTS.map(full);
export const readOnlys: readonly Fault[] = PARTS.map(readOnly);
export const damages: readonly Fault[] = [
  rotten('agent', 'dirty map', 'machines/*/disk-0.map'),
  rotten('agent', 'command log', 'control/commands/log-*'),
  rottenSpool,
  rotten('mt-recovery', 'journal', 'store/machines/*/journal/*', { damagesStore: true }),
  rotten('mt-recovery', 'command log', 'control/commands/log-*'),
  rotten('config-server', 'read models', 'read-models/item-documents/model.sqlite'),
  lost('agent', 'dirty map', 'machines/*/disk-0.map'),
  lost('ps-primary', 'spool', 'spool/*'),
  lost('config-server', 'read models', 'read-models/*'),
  putBack('mt-recovery', 'store', 'store'),
  putBack('config-server', 'event store', 'events'),
  putBack('orchestrator', 'event store', 'events'),
  natsWiped,
];
export const clocks: readonly Fault[] = (
  ['agent', 'ps-primary', 'mt-recovery', 'config-server', 'orchestrator'] as const
).flatMap((part) => [clock(part, '+3600', '+1 h'), clock(part, '-600', '−10 min')]);
