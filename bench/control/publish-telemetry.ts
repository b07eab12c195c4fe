// node bench/control/publish-telemetry.ts <plan.json>
// Reports a fleet as its process servers, master targets and agents do: every five seconds, each server over its own connection, agents over their process
// server's. Each report carries the time it was made in a field that the API shows. Prints {"type":"connected"}, and at SIGTERM {sent, refused}.
import { readFileSync } from 'node:fs';
import { type MachineTelemetryFields, TelemetryReporter } from '@understudy/executor';
import { type Bus, type BusParty, connectBus, publishTelemetry } from '@understudy/messaging';
import { HealthChecks } from '@understudy/observability';
import { AGENTS, itemIdOf, itemName, MASTER_TARGETS, PROCESS_SERVERS } from './fleet.ts';

export interface PublisherPlan {
  readonly natsServer: string;
  /** Of the assignments that everybody says to have: the id of the configuration server's store. */
  readonly issuer: string;
  readonly items: number;
  /** Seeds of nkeys by `role/name`. */
  readonly seeds: Readonly<Record<string, string>>;
}

const EVERY_MILLIS = 5000;
const planPath = process.argv[2];
if (planPath === undefined) throw new Error('usage: publish-telemetry.ts <plan.json>');
const { natsServer, issuer, items, seeds } = JSON.parse(readFileSync(planPath, 'utf8')) as PublisherPlan;
const counts = { sent: 0, refused: 0 };

async function connected(role: BusParty['role'], name: string): Promise<Bus> {
  const nkeySeed = Buffer.from(seeds[`${role}/${name}`] ?? '');
  const log = {
    tell: (code: string, message: string) => {
      if (code !== 'bus-connected') process.stderr.write(`${code}: ${message}\n`);
    },
  };
  const bus = await connectBus({ role, name, servers: [natsServer], nkeySeed, log });
  await new Promise<void>((resolve) => bus.onConnected(resolve));
  return bus;
}

function report(bus: Bus, role: 'mobility-agent' | 'process-server' | 'master-target', name: string, facts: Facts) {
  return new TelemetryReporter({
    role,
    name,
    version: '0.1.0',
    everyMillis: EVERY_MILLIS,
    health: new HealthChecks(),
    facts: () => ({ capacity: CAPACITY, machines: facts() }),
    control: () => ({ ...CONTROL, assignmentIssuer: issuer }),
    send: (body) => {
      counts[publishTelemetry(bus, role, name, body) ? 'sent' : 'refused'] += 1;
    },
    onFailed: (error) => {
      throw error;
    },
  });
}

type Facts = () => MachineTelemetryFields[];
const CAPACITY = { bytesFree: 4e12, bytesTotal: 8e12, machines: 500, machinesMax: 1000, loadPercent: 70, cpus: 8 };
const CONTROL = {
  assignmentVersion: Number.MAX_SAFE_INTEGER,
  assignmentSettled: true,
  term: 1,
  epoch: 1,
  assignmentProblems: [],
};

/** Those of the fleet that this one has, as it tells of them. */
function machinesOf(number: number, of: number, more: (made: number) => MachineTelemetryFields): Facts {
  const numbers = Array.from({ length: items }, (_, item) => item).filter((item) => item % of === number);
  return () => {
    const made = Date.now();
    return numbers.map((item) => ({
      machineId: itemIdOf(item),
      name: itemName(item),
      managedBy: 'control-plane',
      mode: 'streaming',
      connected: true,
      rpoMillis: 200 + (item % 100),
      reportAgeMillis: 40,
      sealedSequence: made - BEGAN,
      durableSequence: made,
      writtenBytes: (made - BEGAN) * 1000,
      sentBytes: (made - BEGAN) * 400,
      generationNumber: 1,
      generationId: `${item}`.padStart(16, '0'),
      ...more(made),
    }));
  };
}

const BEGAN = Date.now();
const reporters: TelemetryReporter[] = [];
for (let number = 0; number < PROCESS_SERVERS; number++) {
  const bus = await connected('process-server', `ps-${number}`);
  const relayed = machinesOf(number, PROCESS_SERVERS, (made) => ({ upstream: 'mt', spooledBytes: made }));
  reporters.push(report(bus, 'process-server', `ps-${number}`, relayed));
  for (let agent = number; agent < AGENTS; agent += PROCESS_SERVERS) {
    const captured = machinesOf(agent, AGENTS, (made) => ({ lagBytes: made, disks: [] }));
    reporters.push(report(bus, 'mobility-agent', `agent-${agent}`, captured));
  }
}
for (let number = 0; number < MASTER_TARGETS; number++) {
  const bus = await connected('master-target', `mt-${number}`);
  const kept = machinesOf(number, MASTER_TARGETS, (made) => ({ points: 3600, newestPointMicros: made * 1000 }));
  reporters.push(report(bus, 'master-target', `mt-${number}`, kept));
}
process.stdout.write('{"type":"connected"}\n');
reporters.forEach((reporter, index) => {
  setTimeout(() => reporter.start(), (index * EVERY_MILLIS) / reporters.length);
});
process.once('SIGTERM', () => {
  for (const reporter of reporters) reporter.close();
  process.stdout.write(`${JSON.stringify(counts)}\n`, () => process.exit(0));
});
// Its own timers keep no process alive.
setInterval(() => undefined, 60_000);
