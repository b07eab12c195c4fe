import { type Refusal, refuse } from '@understudy/event-sourcing';
import { z } from 'zod';
import { keep, readKept } from '../control/control-folder.ts';

/** Why something of the document is not in force. It stays wanted and is tried again. */
export interface AssignmentProblem {
  readonly machineId: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Which part of `AssignmentDocument` this executor is meant by. */
export type AssignmentKind = 'agent' | 'processServer' | 'masterTarget';

export interface AssignmentHeader {
  readonly issuer: string;
  readonly term: number;
  readonly version: number;
}

export interface AssignmentKeeperOptions<Document> {
  readonly folder: string;
  readonly kind: AssignmentKind;
  /** Checks and types the document, as it came and as it was kept. */
  readonly schema: z.ZodType<Document>;
  /** Brings the executor to what the document wants; called again, later, while something of it could not be done. Must be repeatable at any point. */
  readonly act: (document: Document) => Promise<readonly AssignmentProblem[]>;
  readonly onSettled?: (header: AssignmentHeader, problems: readonly AssignmentProblem[]) => void;
  /** `act` threw: a defect, or a full disk. */
  readonly onFailed: (error: unknown) => void;
}

const FILE = 'assignment.json';
const RETRY_FIRST_MILLIS = 2_000;
const RETRY_MAX_MILLIS = 60_000;

const header = z.object({
  issuer: z.string().min(1).max(200),
  term: z.number().int().min(0),
  version: z.number().int().min(1),
});

/**
 * The assignment of an executor: durable first, then obeyed, level-triggered. A crash between the two is nothing special: every start acts on what is
 * kept. One run of `act` at a time; what comes meanwhile is acted on afterwards.
 */
export class AssignmentKeeper<Document> {
  readonly #options: AssignmentKeeperOptions<Document>;
  #header: AssignmentHeader | undefined;
  #document: Document | undefined;
  #acting: Promise<void> | undefined;
  #again = false;
  #retry: NodeJS.Timeout | undefined;
  #retryMillis = RETRY_FIRST_MILLIS;
  #problems: readonly AssignmentProblem[] = [];
  #settled = true;
  #closed = false;

  constructor(options: AssignmentKeeperOptions<Document>) {
    this.#options = options;
    const kept = readKept(options.folder, FILE, z.object({ format: z.literal(1), header, document: options.schema })) as
      | { header: AssignmentHeader; document: Document }
      | undefined;
    this.#header = kept?.header;
    this.#document = kept?.document;
  }

  /** Undefined: nothing was ever assigned. */
  get header(): AssignmentHeader | undefined {
    return this.#header;
  }

  get document(): Document | undefined {
    return this.#document;
  }

  get problems(): readonly AssignmentProblem[] {
    return this.#problems;
  }

  /** Everything that can be done now is done. */
  get isSettled(): boolean {
    return this.#settled;
  }

  /** Acts on what is kept; resolves after the first attempt. */
  async start(): Promise<void> {
    if (this.#document !== undefined) await this.#act();
  }

  /** Ends the retries; resolves when nothing acts any more. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#acting;
  }

  /** Takes an `AssignmentDocument`, decoded: durable when it answers. Acting goes on behind it. */
  apply(plain: object): AssignmentHeader | Refusal {
    const parsed = this.#parse(plain);
    if ('type' in parsed) return parsed;
    const held = this.#header;
    if (held !== undefined && parsed.header.term < held.term)
      return refuse(
        'stale-term',
        `The assignment is of term ${parsed.header.term}, term ${held.term} was obeyed already.`,
        'Nothing to do: another control plane took over.',
        { when: 'never' },
      );
    const isKnown = held !== undefined && held.issuer === parsed.header.issuer && held.version >= parsed.header.version;
    if (isKnown) return held;
    keep(this.#options.folder, FILE, { format: 1, ...parsed });
    this.#header = parsed.header;
    this.#document = parsed.document;
    this.poke();
    return parsed.header;
  }

  /** Something outside has changed that the document may depend on: acts again, soon. */
  poke(): void {
    if (this.#document === undefined || this.#closed) return;
    this.#retryMillis = RETRY_FIRST_MILLIS;
    this.#settled = false;
    void this.#act();
  }

  #act(): Promise<void> {
    this.#again = this.#acting !== undefined;
    this.#acting ??= this.#actUntilSettled().finally(() => {
      this.#acting = undefined;
    });
    return this.#acting;
  }

  async #actUntilSettled(): Promise<void> {
    clearTimeout(this.#retry);
    do {
      this.#again = false;
      this.#settled = false;
      try {
        this.#problems = await this.#options.act(this.#document!);
        this.#settled = !this.#again;
      } catch (error) {
        this.#options.onFailed(error);
        this.#scheduleRetry();
        return;
      }
    } while (this.#again && !this.#closed);
    this.#options.onSettled?.(this.#header!, this.#problems);
    if (this.#problems.length > 0) this.#scheduleRetry();
  }

  #scheduleRetry(): void {
    if (this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#act(), this.#retryMillis).unref();
    this.#retryMillis = Math.min(this.#retryMillis * 2, RETRY_MAX_MILLIS);
  }

  #parse(plain: object): { header: AssignmentHeader; document: Document } | Refusal {
    const parsed = z.object({ header, [this.#options.kind]: this.#options.schema }).safeParse(plain);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return malformed(`/document/${(issue?.path ?? []).map(String).join('/')}`, issue?.message ?? 'not valid');
    }
    const fields = parsed.data as Record<string, unknown>;
    return { header: parsed.data.header as AssignmentHeader, document: fields[this.#options.kind] as Document };
  }
}

function malformed(field: string, why: string): Refusal {
  return refuse(
    'malformed-command',
    `The assignment cannot be understood: ${why}.`,
    'Upgrade this executor, or the control plane: their versions do not fit.',
    { field, when: 'never' },
  );
}
