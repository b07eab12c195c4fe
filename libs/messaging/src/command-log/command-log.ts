import { type Clock, type FileSystem, sha256Hex } from '@understudy/block';
import { type Refusal, refuse } from '@understudy/event-sourcing';
import type { CommandKey } from '../envelope/command-envelope.ts';
import { type CommandReply, decodeReply, encodeReply } from '../envelope/reply-envelope.ts';
import { LogFile } from './log-file.ts';
import { isHigher, keyText, type LogBounds, type LogEntry, LogState, type Marks } from './log-state.ts';
import { LogWriter } from './log-writer.ts';
import type { LogDamage } from './read-log.ts';

export interface CommandLogOptions extends Partial<LogBounds> {
  readonly fileSystem: FileSystem;
  /** Made when missing. */
  readonly folder: string;
  readonly clock: Clock;
  /** Another file is begun when as much was appended (and no less than the file began with). Default 4 MiB. */
  readonly replaceAfterBytes?: number;
}

/** As much of an envelope as the log looks at. */
export interface LoggedCommand extends Marks {
  readonly commandId: string;
  readonly name: string;
  readonly body: Uint8Array;
  readonly key?: CommandKey;
}

const BOUNDS: LogBounds = { ageMillisMax: 30 * 86_400_000, entriesMax: 10_000, replyBytesMax: 16 << 20 };

interface Running {
  readonly digest: string;
  readonly reply: Promise<CommandReply>;
}

/**
 * Once per key (docs/formats/command-log.md): intent durable → effect → outcome durable → reply. Effects find by the key what an
 * earlier attempt made; a refusal or failure of the effect is no result: the same key may try again.
 */
export class CommandLog {
  readonly #clock: Clock;
  readonly #file: LogFile;
  readonly #writer: LogWriter;
  readonly #state: LogState;
  readonly #bounds: LogBounds;
  readonly #running = new Map<string, Running>();
  /** The highest that was let in; durable before anything follows from it. */
  #marks: Marks;
  /** What could not be read at the open: told by whoever opened it. */
  readonly damage: readonly LogDamage[];

  private constructor(options: CommandLogOptions, file: LogFile, state: LogState, damage: readonly LogDamage[]) {
    this.#clock = options.clock;
    this.#file = file;
    this.#state = state;
    this.#bounds = { ...BOUNDS, ...definedBounds(options) };
    this.#marks = state.marks;
    this.damage = damage;
    const { replaceAfterBytes = 4 << 20 } = options;
    this.#writer = new LogWriter({
      file,
      state,
      replaceAfterBytes,
      tidy: () => state.forget(this.#now(), this.#bounds),
    });
  }

  /** Rejects with `CommandLogError` `locked`, or the file system's error. */
  static async open(options: CommandLogOptions): Promise<CommandLog> {
    const file = new LogFile(options.fileSystem, options.folder);
    const state = new LogState();
    try {
      const damage = await file.open(state);
      return new CommandLog(options, file, state, damage);
    } catch (cause) {
      file.close();
      throw cause;
    }
  }

  /** The highest term, and the highest epoch in it. */
  get marks(): Marks {
    return this.#state.marks;
  }

  /** Begun, without an outcome: the process died meanwhile, and nobody repeated the key. */
  unfinished(): LogEntry[] {
    return [...this.#state.unfinished()].filter(({ key }) => !this.#running.has(keyText(key)));
  }

  /**
   * Runs the effect unless the key has a result. Without a key it runs each time, and only term and epoch are watched. Rejects with
   * `CommandLogError`, or with what the effect threw.
   */
  async run(command: LoggedCommand, effect: () => Promise<CommandReply>): Promise<CommandReply> {
    if (command.key === undefined) return (await this.admit(command)) ?? effect();
    const stale = this.#stale(command);
    if (stale !== undefined) return stale;
    return this.#runKeyed(command, command.key, effect);
  }

  /** Whether this term and epoch are obeyed; a higher one is durable before the answer. Epoch 0: no lease, only the term counts. */
  async admit(marks: Marks): Promise<Refusal | undefined> {
    const stale = this.#stale(marks);
    if (stale === undefined) await this.#raiseMarks(marks);
    return stale;
  }

  async close(): Promise<void> {
    await this.#writer.settled();
    this.#file.close();
  }

  #runKeyed(command: LoggedCommand, key: CommandKey, effect: () => Promise<CommandReply>): Promise<CommandReply> {
    const digest = digestOf(command);
    const running = this.#running.get(keyText(key));
    const entry = this.#state.find(key);
    const known = running?.digest ?? entry?.digest;
    if (known !== undefined && known !== '' && known !== digest) return Promise.resolve(keyReused(key));
    // Whoever took over asks for what was asked before: from then on nobody of before is obeyed.
    if (running !== undefined) return this.#raiseMarks(command).then(() => running.reply);
    const { reply: kept } = entry ?? {};
    if (kept !== undefined) return this.#raiseMarks(command).then(() => decodeReply(Buffer.from(kept, 'base64')).reply);
    const reply = this.#attempt(command, key, digest, effect).finally(() => this.#running.delete(keyText(key)));
    this.#running.set(keyText(key), { digest, reply });
    return reply;
  }

  async #attempt(
    command: LoggedCommand,
    key: CommandKey,
    digest: string,
    effect: () => Promise<CommandReply>,
  ): Promise<CommandReply> {
    this.#marks = isHigher(command, this.#marks) ? { term: command.term, epoch: command.epoch } : this.#marks;
    await this.#writer.write({
      kind: 'intent',
      ...key,
      name: command.name,
      digest,
      atMillis: this.#now(),
      ...this.#marks,
    });
    let reply: CommandReply;
    try {
      reply = await effect();
    } catch (cause) {
      await this.#writer.write({ kind: 'outcome', ...key, atMillis: this.#now() });
      throw cause;
    }
    const stored =
      reply.type === 'result' && Buffer.from(encodeReply({ commandId: command.commandId, reply })).toString('base64');
    await this.#writer.write({ kind: 'outcome', ...key, atMillis: this.#now(), ...(stored && { reply: stored }) });
    return reply;
  }

  #stale({ term, epoch }: Marks): Refusal | undefined {
    if (term < this.#marks.term) return staleTerm(term, this.#marks.term);
    if (epoch !== 0 && isHigher(this.#marks, { term, epoch })) return staleEpoch(epoch, this.#marks.epoch);
    return undefined;
  }

  async #raiseMarks({ term, epoch }: Marks): Promise<void> {
    if (isHigher({ term, epoch }, this.#marks)) this.#marks = { term, epoch };
    else if (!isHigher(this.#marks, this.#state.marks)) return;
    await this.#writer.write({ kind: 'marks', ...this.#marks });
  }

  #now(): number {
    return Math.floor(this.#clock.wallMicros() / 1000);
  }
}

function digestOf({ name, body }: LoggedCommand): string {
  return sha256Hex(Buffer.concat([Buffer.from(name), Buffer.from([0]), body]));
}

function definedBounds({ ageMillisMax, entriesMax, replyBytesMax }: Partial<LogBounds>): Partial<LogBounds> {
  return {
    ...(ageMillisMax !== undefined && { ageMillisMax }),
    ...(entriesMax !== undefined && { entriesMax }),
    ...(replyBytesMax !== undefined && { replyBytesMax }),
  };
}

function keyReused({ jobId, step }: CommandKey): Refusal {
  return refuse(
    'key-reused',
    `Step "${step}" of job ${jobId} was another command before.`,
    'A key names one effect for ever: begin another job.',
    { field: '/key', when: 'never' },
  );
}

function staleTerm(term: number, highest: number): Refusal {
  return refuse(
    'stale-term',
    `Term ${term} is over: this executor obeys term ${highest}.`,
    'Another control plane was promoted; send commands through it.',
    { field: '/term', when: 'never' },
  );
}

function staleEpoch(epoch: number, highest: number): Refusal {
  return refuse(
    'stale-epoch',
    `Epoch ${epoch} is over: this executor obeys epoch ${highest}.`,
    'Another orchestrator holds the lease and goes on with the job.',
    { field: '/epoch', when: 'never' },
  );
}
