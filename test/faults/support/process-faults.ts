import { setTimeout as delay } from 'node:timers/promises';
import { type Fault, natsProcess, PARTS } from './fault.ts';
import type { LabPart } from './fault-hosts.ts';
import type { FaultLab } from './fault-lab.ts';

const DOWN_SECONDS = 1;
const HELD_SECONDS = 4;

const nothing = async () => undefined;

function killed(part: LabPart): Fault {
  return {
    ...{ name: 'SIGKILL', component: part, seconds: DOWN_SECONDS, stopsDisk: part === 'agent' },
    strike: async (lab) => {
      await lab.process(part).kill();
      return () => lab.revive(part);
    },
  };
}

function held(part: LabPart): Fault {
  return {
    ...{ name: 'SIGSTOP', component: part, seconds: HELD_SECONDS, stopsDisk: part === 'agent' },
    strike: async (lab) => {
      lab.process(part).signal('SIGSTOP');
      return async () => lab.process(part).signal('SIGCONT');
    },
  };
}

/** Its parent starts it again. */
const natsKilled: Fault = {
  ...{ name: 'SIGKILL', component: 'nats', seconds: DOWN_SECONDS },
  strike: async (lab) => {
    process.kill(natsProcess(lab), 'SIGKILL');
    return nothing;
  },
};

const natsHeld: Fault = {
  ...{ name: 'SIGSTOP', component: 'nats', seconds: HELD_SECONDS },
  strike: async (lab) => {
    const id = natsProcess(lab);
    process.kill(id, 'SIGSTOP');
    return async () => void process.kill(id, 'SIGCONT');
  },
};

const senderKilled: Fault = {
  ...{ name: 'ended', component: 'sender thread', seconds: DOWN_SECONDS },
  strike: async (lab) => {
    await lab.agentAdmin.post('/v1/machines/shop/sender/restart');
    return nothing;
  },
};

/** Both sites lose everything at once, and come back in any order. */
const everything: Fault = {
  ...{ name: 'SIGKILL', component: 'all of them', seconds: DOWN_SECONDS, stopsDisk: true },
  strike: async (lab: FaultLab) => {
    await Promise.all(PARTS.map((part) => lab.process(part).kill()));
    return async () => {
      await Promise.all(
        PARTS.map(async (part) => {
          await delay(lab.random.below(1_500));
          await lab.revive(part);
        }),
      );
    };
  },
};

export const kills: readonly Fault[] = [...PARTS.map(killed), senderKilled, natsKilled, everything];
export const holds: readonly Fault[] = [...PARTS.map(held), natsHeld];
