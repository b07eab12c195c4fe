import type { RetentionPolicy } from '@understudy/replica-store';
import { over, overSink, type Plant, type PlantedBug } from './plant.ts';

/** Bugs that only show when something rots, grows, is configured anew, or is taken away. */
export const CHANGE_BUGS = {
  'repair-unasked': {
    what: 'what rot has taken is not asked of the source again',
    seeds: 20,
    classes: ['store-rot'],
    make: () => ({ sink: (sink) => overSink(sink, { onRepair: () => undefined }) }),
  },
  'growth-not-captured': {
    what: 'what is written behind the old end of a disk that has grown goes to the disk and not into the stream',
    seeds: 20,
    classes: ['disk-grown'],
    make: oldEnds,
  },
  'changed-policy-shrinks': {
    what: 'a policy that is changed keeps a tenth of the time that it says',
    seeds: 20,
    classes: ['policy-changed'],
    make: shrinkingPolicies,
  },
  'new-replica-trusted': {
    what: 'an empty replica in place of one that was removed is taken for what is remembered',
    seeds: 20,
    classes: ['replica-removed'],
    make: trustingTheNext,
  },
} as const satisfies Record<string, PlantedBug>;

function oldEnds(): Plant {
  const ends = new Map<number, number>();
  return {
    served(device, bypass, disk) {
      const end = ends.get(disk) ?? device.sizeBytes;
      ends.set(disk, end);
      return over(device, {
        write: (source, offsetBytes) => (offsetBytes >= end ? bypass : device).write(source, offsetBytes),
      });
    },
  };
}

function shrinkingPolicies(): Plant {
  let first: RetentionPolicy | undefined;
  return {
    policy(policy) {
      first ??= policy;
      return policy === first ? policy : { ...policy, continuousMillis: policy.continuousMillis / 10, tiers: [] };
    },
  };
}

function trustingTheNext(): Plant {
  let isKnown = false;
  return {
    fromSender(message, deliver) {
      if (message.type !== 'opened' || message.trust !== 'empty') return deliver(message);
      const told = isKnown ? { ...message, trust: 'trusted' as const } : message;
      isKnown = true;
      deliver(told);
    },
  };
}
