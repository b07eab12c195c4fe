import { until } from '@understudy/testkit';
import type { FaultLab } from './fault-lab.ts';

/** What goes on when something breaks. */
export interface Phase {
  readonly name: string;
  /** Brings it about; answers what brings it to its end, and back to a streaming machine. */
  readonly enter: (lab: FaultLab) => Promise<() => Promise<void>>;
  /** The machine works elsewhere meanwhile, and its disk at the source stands still. */
  readonly disksRest?: boolean;
}

const WAIT = { timeoutMillis: 120_000 };
const SLOW = '2mbit';

const streaming: Phase = { name: 'streaming', enter: async () => async () => undefined };

/** A second machine’s first copy, slowed down so that it lasts. */
const initialCopy: Phase = {
  name: 'initial copy',
  enter: async (lab) => {
    const machine = `copied-${lab.random.below(1e6)}`;
    lab.fillDisk(machine);
    await lab.network.throttle('office', '20mbit');
    const jobId = await lab.protect(machine);
    await until('its initial copy', async () => ((await lab.view(machine)).progress?.doneBytes ?? 0) > 0, WAIT);
    return async () => {
      await lab.network.throttle('office', undefined);
      await lab.streams(machine, true);
      await lab.expectEqual(machine);
      await lab.jobEnds(jobId, machine);
      await lab.insist('disable', machine, '--confirm', machine);
    };
  },
};

/** The pipe is far too slow for the load. */
const coalescing: Phase = {
  name: 'coalescing',
  enter: async (lab) => {
    await lab.network.throttle('office', SLOW);
    lab.burst(true);
    await until('coalescing', async () => (await lab.view('shop')).mode === 'coalescing', WAIT);
    return async () => {
      lab.burst(false);
      await lab.network.throttle('office', undefined);
    };
  },
};

const resync: Phase = {
  name: 'resync',
  enter: async (lab) => {
    await lab.network.throttle('office', SLOW);
    const { jobId } = await lab.ask<{ jobId: string }>('resync', 'shop', '--no-wait');
    await until('a resync', async () => (await lab.view('shop')).mode === 'resync', WAIT);
    return async () => {
      await lab.network.throttle('office', undefined);
      await lab.jobEnds(jobId);
    };
  },
};

const drill: Phase = {
  name: 'drill open',
  enter: async (lab) => {
    await lab.insist('test-failover', 'shop', '--network', 'none');
    return () => lab.insist('cleanup', 'shop');
  },
};

/** The job begins just before the fault; it has to come to its end, and to be taken back. */
const failover: Phase = {
  name: 'failover running',
  disksRest: true,
  enter: async (lab) => {
    const { jobId } = await lab.ask<{ jobId: string }>('failover', 'shop', '--network', 'none', '--no-wait');
    return async () => {
      await lab.jobEnds(jobId);
      await lab.insist('undo', 'shop');
    };
  },
};

const undo: Phase = {
  name: 'undo',
  disksRest: true,
  enter: async (lab) => {
    await lab.insist('failover', 'shop', '--network', 'none');
    const { jobId } = await lab.ask<{ jobId: string }>('undo', 'shop', '--no-wait');
    return () => lab.jobEnds(jobId);
  },
};

export const phases = { streaming, initialCopy, coalescing, resync, drill, failover, undo };
