import { setTimeout as sleep } from 'node:timers/promises';
import { understudy } from '@understudy/contracts';
import { executorCommand } from '@understudy/executor';
import { machineId, ServiceRefusal } from '@understudy/hosting';
import type { CommandLog, CommandMap } from '@understudy/messaging';
import { machineId as toMachineId } from '@understudy/replication';
import { z } from 'zod';
import type { RelayService } from '../relay/relay.service.ts';

const v1 = understudy.v1;
const DRAIN_MILLIS = 30_000;
const LOOK_MILLIS = 50;

const machineInput = z.object({ machineId });
const drainInput = z.object({ machineId, timeoutMillis: z.number().int().min(0).max(86_400_000) });

/** Everything that the control plane may ask of a process server. */
export function processServerCommands(relay: RelayService, log: CommandLog): CommandMap {
  return {
    ForgetStream: executorCommand({
      log,
      message: v1.ForgetStream,
      result: v1.ForgetStreamResult,
      schema: machineInput,
      kind: 'effect',
      run: async ({ machineId: id }) => ({ wasThere: await relay.forget(toMachineId(id)) }),
    }),
    DrainStream: executorCommand({
      log,
      message: v1.DrainStream,
      result: v1.DrainStreamResult,
      schema: drainInput,
      kind: 'answer',
      run: async ({ machineId: id, timeoutMillis }) => await drain(relay, id, timeoutMillis || DRAIN_MILLIS),
    }),
    StopSourceMachine: executorCommand({
      log,
      message: v1.StopSourceMachine,
      result: v1.StopSourceMachineResult,
      schema: machineInput,
      kind: 'effect',
      run: ({ machineId: id }) => {
        throw unreachable(id);
      },
    }),
    StartSourceMachine: executorCommand({
      log,
      message: v1.StartSourceMachine,
      result: v1.StartSourceMachineResult,
      schema: machineInput,
      kind: 'effect',
      run: ({ machineId: id }) => {
        throw unreachable(id);
      },
    }),
  };
}

/** Never fails for slowness: answers what is left. */
async function drain(relay: RelayService, id: string, timeoutMillis: number) {
  const deadline = performance.now() + timeoutMillis;
  for (;;) {
    const stream = relay.streams().find((one) => one.machineId === id);
    if (stream === undefined || stream.durableSequence >= stream.receivedSequence)
      return { drained: true, leftBytes: 0, leftBatches: 0 };
    if (performance.now() >= deadline)
      return { drained: false, leftBytes: stream.spooledBytes, leftBatches: stream.spooledBatches };
    await sleep(LOOK_MILLIS);
  }
}

/** Source machines run where this release has no connector: a person, or a script, stops them. */
function unreachable(id: string): ServiceRefusal {
  return new ServiceRefusal(
    422,
    'source-unreachable',
    `no fabric at this site can be asked to stop or start machine ${id}`,
    'Do it by hand, then confirm it.',
  );
}
