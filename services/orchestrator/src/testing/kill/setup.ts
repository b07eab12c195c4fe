import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bus, type BusLog, type BusParty, connectBus } from '@understudy/messaging';
import { AGENT, MASTER_TARGET, OTHER_PROCESS_SERVER, PROCESS_SERVER } from '../sample-operations.ts';

/** Written by the test, read by its programs. */
export interface Setup {
  readonly server: string;
  /** Seeds by `role/name`. */
  readonly seeds: Readonly<Record<string, string>>;
  /** Where a remote store listens; empty: the orchestrator opens its own. */
  readonly storeSocket: string;
  readonly leaseSpanMillis: number;
  /** The orchestrator whose clock stands still; empty: none. */
  readonly standsStill: string;
}

export const ORCHESTRATOR: BusParty = { role: 'orchestrator', name: 'orc' };
export const SECOND_ORCHESTRATOR: BusParty = { role: 'orchestrator', name: 'orc-2' };
export const CONFIG_SERVER: BusParty = { role: 'config-server', name: 'cs' };
export const JUDGE: BusParty = { role: 'config-server', name: 'judge' };
export const EXECUTORS: readonly BusParty[] = [
  { role: 'process-server', name: PROCESS_SERVER },
  { role: 'process-server', name: OTHER_PROCESS_SERVER },
  { role: 'master-target', name: MASTER_TARGET },
];
export const PARTIES: readonly BusParty[] = [ORCHESTRATOR, SECOND_ORCHESTRATOR, CONFIG_SERVER, JUDGE, ...EXECUTORS];
/** Served by the first process server. */
export const AGENT_NAME = AGENT;

export const setupFile = (folder: string): string => join(folder, 'setup.json');

export function readSetup(folder: string): Setup {
  return JSON.parse(readFileSync(setupFile(folder), 'utf8')) as Setup;
}

const LOUD = process.env['UNDERSTUDY_TEST_LOG'] !== undefined;
export const testLog: BusLog = {
  tell: (code, message, facts) => {
    if (LOUD) process.stderr.write(`${process.pid} ${code} ${message} ${JSON.stringify(facts ?? {})}\n`);
  },
};

export async function connectParty(setup: Setup, party: BusParty): Promise<Bus> {
  const seed = setup.seeds[`${party.role}/${party.name}`];
  if (seed === undefined) throw new Error(`no seed for ${party.role}/${party.name}`);
  return await connectBus({
    ...party,
    servers: [setup.server],
    nkeySeed: Buffer.from(seed),
    log: testLog,
    reconnectMillis: 50,
  });
}
