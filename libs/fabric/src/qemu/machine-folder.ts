import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { definitionText, parseDefinition } from '../definition.schema.ts';
import { FabricError } from '../errors.ts';
import type { GuestDefinition } from '../fabric.port.ts';

/** The longest Unix socket path that the kernel takes. */
const SOCKET_PATH_BYTES_MAX = 107;

/**
 * All that a machine is, in one folder `<root>/<key>`: `machine.json` (the definition, durable before `define` answers), `qmp.sock`, `pid`
 * (written and locked by QEMU itself), `serial.log` (all starts, appended), `qemu.log` (QEMU's own words of the last start).
 */
export class MachineFolder {
  readonly path: string;
  readonly #root: string;

  constructor(root: string, key: string) {
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(key))
      throw new FabricError('DEFINITION_INVALID', `not a machine key: ${key}`);
    this.#root = root;
    this.path = join(root, key);
    if (Buffer.byteLength(this.qmpPath) > SOCKET_PATH_BYTES_MAX || this.path.includes(','))
      throw new FabricError('DEFINITION_INVALID', `the path ${this.qmpPath} is too long for a socket or holds a comma`);
  }

  static keys(root: string): string[] {
    try {
      return readdirSync(root)
        .filter((name) => !name.startsWith('.'))
        .sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  get qmpPath(): string {
    return join(this.path, 'qmp.sock');
  }

  get pidPath(): string {
    return join(this.path, 'pid');
  }

  get serialPath(): string {
    return join(this.path, 'serial.log');
  }

  get logPath(): string {
    return join(this.path, 'qemu.log');
  }

  /** Undefined when there is no such machine; a damaged definition is refused by name. */
  definition(): GuestDefinition | undefined {
    try {
      return parseDefinition(JSON.parse(readFileSync(join(this.path, 'machine.json'), 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      if (error instanceof FabricError) throw error;
      throw new FabricError('DEFINITION_INVALID', `${this.path}/machine.json cannot be read`, { cause: error });
    }
  }

  /** Content, then name, then folder: after an answer the definition is found again whatever crashes. */
  create(definition: GuestDefinition): void {
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const temporary = join(this.path, '.machine.json');
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeSync(file, definitionText(definition));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(this.path, 'machine.json'));
    for (const folder of [this.path, this.#root]) syncFolder(folder);
  }

  /** Goes out of sight in one step, so that a crash in between leaves no half machine. */
  destroy(): void {
    const hidden = join(this.#root, `.removed-${process.pid}-${Date.now()}`);
    try {
      renameSync(this.path, hidden);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    rmSync(hidden, { recursive: true, force: true });
  }

  /** QEMU's process number, when its file is there. Says nothing about whether it lives. */
  processId(): number | undefined {
    try {
      const id = Number(readFileSync(this.pidPath, 'utf8').trim());
      return Number.isSafeInteger(id) && id > 1 ? id : undefined;
    } catch {
      // Missing or not readable: no process is known, which is what is asked.
      return undefined;
    }
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
