// The thread of one machine's sender: TLS, sums, the chain. Its own heap, its own event loop, a lower priority than the disk's. Nothing that happens
// here can make a disk wait.
import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Duplex } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock, systemEntropy } from '@understudy/block';
import { dialPeer, readCredentials } from '@understudy/identity';
import { Sender } from '@understudy/replication';
import { DelayWindow } from './delay-window.ts';
import type { FromThread, SenderThreadData, ToThread } from './sender.messages.ts';

const REPORT_MILLIS = 500;

const port = parentPort;
if (port === null) throw new Error('this file is a worker thread of the mobility agent');
const data = workerData as SenderThreadData;
const delays = new DelayWindow();
let peer: string | undefined;

lowerPriority(data.niceness);

const sender = new Sender({
  connect,
  clock: systemClock,
  entropy: systemEntropy,
  ring: data.ring,
  definition: data.definition,
  memory: data.memory,
  emit: (message) => tell({ type: 'sender', message }),
});
port.on('message', (message: ToThread) => {
  if (message.type === 'stop') void end();
  else sender.post(message);
});
const reporting = setInterval(report, REPORT_MILLIS);
sender.start();

async function connect(): Promise<Duplex> {
  peer = undefined;
  const dialed = await dialPeer(readCredentials(data.identityFolder), data.upstream);
  peer = `${dialed.identity.role} ${dialed.identity.name} (${dialed.address.host}:${dialed.address.port})`;
  return dialed.socket;
}

function report(): void {
  const { state } = sender;
  const delay = delays.endSpan();
  tell({ type: 'report', report: { state, peer: state.connected ? peer : undefined, eventLoopDelayP99Millis: delay } });
}

function tell(message: FromThread): void {
  port?.postMessage(message);
}

async function end(): Promise<void> {
  clearInterval(reporting);
  await sender.stop();
  port?.close();
}

/**
 * Linux keeps priorities per thread, and setpriority(2) takes a thread id; /proc/thread-self is how a thread learns its own. Elsewhere the
 * thread keeps the process's priority.
 */
function lowerPriority(niceness: number): void {
  if (process.platform !== 'linux' || niceness === 0) return;
  const threadId = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  setPriority(threadId, niceness);
}
