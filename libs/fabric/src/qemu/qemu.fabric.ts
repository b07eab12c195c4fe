import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { definitionText, parseDefinition } from '../definition.schema.ts';
import { FabricError } from '../errors.ts';
import type { Fabric, GuestConsole, GuestDefinition, GuestPower, GuestStatus, StopOutcome } from '../fabric.port.ts';
import { probeAcceleration } from './acceleration.probe.ts';
import { type Acceleration, commandLine, machineUuid } from './command-line.ts';
import { MachineFolder } from './machine-folder.ts';
import { isMachineProcess, killMachineProcess, waitForEnd } from './process.identity.ts';
import { QmpConnection } from './qmp.connection.ts';
import { SerialConsole } from './serial-console.ts';

const START_MILLIS = 20_000;
const QMP_MILLIS = 10_000;
const KILL_MILLIS = 10_000;
/** A guest that is still booting does not hear the button, so it is pressed again. */
const BUTTON_REPEAT_MILLIS = 2_000;

export interface QemuFabricOptions {
  /** The folder of all machines; made when missing. Short: socket paths end at 107 bytes. */
  readonly folder: string;
  readonly qemuPath?: string;
  /** Default: probed once (acceleration.probe.ts). */
  readonly acceleration?: Acceleration;
}

/**
 * Machines as QEMU processes of their own. They outlive this process: a new object on the same folder finds them by QEMU's pid file,
 * the UUID on its command line, and its QMP socket. Nothing is kept in memory that is not in the folder.
 */
export class QemuFabric implements Fabric {
  readonly kind = 'qemu';
  readonly #root: string;
  readonly #qemuPath: string;
  #acceleration: Promise<Acceleration> | undefined;

  constructor(options: QemuFabricOptions) {
    this.#root = resolve(options.folder);
    this.#qemuPath = options.qemuPath ?? 'qemu-system-x86_64';
    if (options.acceleration) this.#acceleration = Promise.resolve(options.acceleration);
    mkdirSync(this.#root, { recursive: true, mode: 0o700 });
  }

  /** Which acceleration guests get; the first call may take seconds. */
  acceleration(): Promise<Acceleration> {
    this.#acceleration ??= probeAcceleration(this.#qemuPath);
    return this.#acceleration;
  }

  async define(input: GuestDefinition): Promise<GuestStatus> {
    const definition = parseDefinition(input);
    const folder = new MachineFolder(this.#root, definition.key);
    const existing = folder.definition();
    if (existing && definitionText(existing) !== definitionText(definition))
      throw new FabricError('DEFINITION_DIFFERS', `a machine ${definition.key} exists with another definition`);
    if (!existing) folder.create(definition);
    return this.#look(folder, definition);
  }

  async start(key: string): Promise<GuestStatus> {
    const { folder, definition } = this.#find(key);
    const before = await this.#look(folder, definition);
    if (before.power === 'running') return before;
    if (before.power === 'stopped') await this.#launch(folder, definition, await this.acceleration());
    else await withQmp(folder, (qmp) => qmp.execute('cont'));
    return this.#look(folder, definition);
  }

  async pause(key: string): Promise<GuestStatus> {
    const { folder, definition } = this.#find(key);
    const before = await this.#look(folder, definition);
    if (before.power !== 'running') return before;
    await withQmp(folder, (qmp) => qmp.execute('stop'));
    return this.#look(folder, definition);
  }

  async stop(key: string, powerButtonMillis: number): Promise<StopOutcome> {
    const { folder } = this.#find(key);
    const processId = livingProcess(folder, key);
    if (processId === undefined) return 'already-stopped';
    if (await pressPowerButton(folder, key, processId, powerButtonMillis)) return 'shut-down';
    if (await killMachineProcess(processId, machineUuid(key), KILL_MILLIS)) return 'forced';
    throw new FabricError('STOP_FAILED', `QEMU ${processId} of ${key} does not end`, { retryable: true });
  }

  async status(key: string): Promise<GuestStatus | undefined> {
    const folder = new MachineFolder(this.#root, key);
    const definition = folder.definition();
    return definition && this.#look(folder, definition);
  }

  async list(): Promise<GuestStatus[]> {
    const all = await Promise.all(MachineFolder.keys(this.#root).map((key) => this.status(key)));
    return all.filter((status) => status !== undefined);
  }

  async remove(key: string): Promise<void> {
    const folder = new MachineFolder(this.#root, key);
    if (livingProcess(folder, key) !== undefined)
      throw new FabricError('STILL_RUNNING', `${key} is running: stop it before it is removed`);
    folder.destroy();
  }

  console(key: string): GuestConsole {
    return new SerialConsole(new MachineFolder(this.#root, key).serialPath);
  }

  #find(key: string): { folder: MachineFolder; definition: GuestDefinition } {
    const folder = new MachineFolder(this.#root, key);
    const definition = folder.definition();
    if (!definition) throw new FabricError('NOT_DEFINED', `there is no machine ${key}`);
    return { folder, definition };
  }

  async #look(folder: MachineFolder, { key, name }: GuestDefinition): Promise<GuestStatus> {
    const processId = livingProcess(folder, key);
    if (processId === undefined) return { key, name, power: 'stopped', reason: 'no process' };
    try {
      return { key, name, processId, ...(await withQmp(folder, queryPower)) };
    } catch (error) {
      // It may have ended between the look and the question.
      if (livingProcess(folder, key) === undefined) return { key, name, power: 'stopped', reason: 'no process' };
      throw error;
    }
  }

  async #launch(folder: MachineFolder, definition: GuestDefinition, acceleration: Acceleration): Promise<void> {
    // A socket of a dead QEMU would answer nobody; a fresh one shows that this QEMU came so far.
    rmSync(folder.qmpPath, { force: true });
    const log = openSync(folder.logPath, 'w', 0o600);
    let child: ChildProcess;
    try {
      child = spawn(this.#qemuPath, commandLine(definition, folder, acceleration), {
        // A session of its own: neither a Ctrl-C nor our end reaches it, and it holds none of our pipes.
        detached: true,
        stdio: ['ignore', log, log],
        cwd: folder.path,
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C' },
      });
    } finally {
      closeSync(log);
    }
    child.unref();
    await untilRunning(child, folder);
  }
}

/** Resolves when the processors run; throws START_FAILED with QEMU's words when it ends or hangs before. */
async function untilRunning(child: ChildProcess, folder: MachineFolder): Promise<void> {
  let end: string | undefined;
  child.once('error', (error) => {
    end = error.message;
  });
  child.once('exit', (code, signal) => {
    end = `exit ${code ?? signal}`;
  });
  const until = performance.now() + START_MILLIS;
  while (end === undefined && performance.now() < until) {
    if (await isUp(folder)) return;
    await delay(15);
  }
  if (end === undefined) child.kill('SIGKILL');
  const words = readFileSync(folder.logPath, 'utf8').slice(-2_000).trim();
  throw new FabricError('START_FAILED', `QEMU did not start (${end ?? 'time-out'}): ${words || 'it said nothing'}`);
}

async function isUp(folder: MachineFolder): Promise<boolean> {
  try {
    return (await withQmp(folder, queryPower)).power === 'running';
  } catch (error) {
    if (error instanceof FabricError && error.retryable) return false;
    throw error;
  }
}

async function queryPower(qmp: QmpConnection): Promise<{ power: GuestPower; reason: string }> {
  const { status, running } = (await qmp.execute('query-status')) as { status?: unknown; running?: unknown };
  return { power: running === true ? 'running' : 'paused', reason: String(status) };
}

async function withQmp<T>(folder: MachineFolder, use: (qmp: QmpConnection) => Promise<T>): Promise<T> {
  const qmp = await QmpConnection.open(folder.qmpPath, QMP_MILLIS);
  try {
    return await use(qmp);
  } finally {
    qmp.close();
  }
}

function livingProcess(folder: MachineFolder, key: string): number | undefined {
  const processId = folder.processId();
  return processId !== undefined && isMachineProcess(processId, machineUuid(key)) ? processId : undefined;
}

/** True when the guest shut itself down in time. */
async function pressPowerButton(folder: MachineFolder, key: string, processId: number, millis: number) {
  const until = performance.now() + millis;
  for (let left = millis; left > 0; left = until - performance.now()) {
    try {
      await withQmp(folder, (qmp) => qmp.execute('system_powerdown'));
    } catch (error) {
      // QEMU may be ending at this moment, or be too busy to listen: then it is pressed again, and force comes last.
      if (!(error instanceof FabricError)) throw error;
    }
    if (await waitForEnd(processId, machineUuid(key), Math.min(left, BUTTON_REPEAT_MILLIS))) return true;
  }
  return false;
}
