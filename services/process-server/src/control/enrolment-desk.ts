import type { TLSSocket } from 'node:tls';
import { understudy } from '@understudy/contracts';
import { commandContext } from '@understudy/executor';
import { PART_NAME, ROLES, readFrame, writeFrame } from '@understudy/identity';
import type { Bus, CommandOutcome } from '@understudy/messaging';
import { z } from 'zod';

const REQUEST_BYTES_MAX = 16 * 1024;
const READ_MILLIS = 10_000;
const ASK_MILLIS = 15_000;
/** Strangers are served a few at a time. */
const AT_ONCE_MAX = 8;

const text = z.string().min(1).max(4096);
const request = z.object({
  tokenId: z.string().min(1).max(64),
  secret: z.string().min(1).max(100),
  role: z.enum(ROLES),
  name: z.string().regex(PART_NAME),
  publicKey: text,
  proof: text,
  nkey: z.string().max(100).default(''),
  version: z.string().max(100),
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface EnrolmentDeskOptions {
  readonly name: string;
  readonly bus: () => Bus | undefined;
  readonly onForwarded: (role: string, name: string, status: number, from: string) => void;
}

/** Takes the one request of somebody who has a token and no certificate, and asks the configuration server, which decides. */
export class EnrolmentDesk {
  readonly #options: EnrolmentDeskOptions;
  #busy = 0;

  constructor(options: EnrolmentDeskOptions) {
    this.#options = options;
  }

  take(socket: TLSSocket, from: string): void {
    if (this.#busy >= AT_ONCE_MAX) {
      socket.destroy();
      return;
    }
    this.#busy += 1;
    this.#serve(socket, from)
      // Whoever only looked at the certificates, or went away: nothing was asked.
      .catch(() => undefined)
      .finally(() => {
        this.#busy -= 1;
        socket.end();
      });
  }

  async #serve(socket: TLSSocket, from: string): Promise<void> {
    const frame = await readFrame(socket, REQUEST_BYTES_MAX, READ_MILLIS);
    const parsed = parse(frame);
    const answer = parsed === undefined ? problem(400, 'The request cannot be understood.') : await this.#ask(parsed);
    writeFrame(socket, Buffer.from(JSON.stringify(answer)));
    this.#options.onForwarded(parsed?.role ?? 'nobody', parsed?.name ?? '', answer.status, from);
  }

  async #ask(fields: z.output<typeof request>): Promise<Answer> {
    const bus = this.#options.bus();
    if (bus?.isConnected !== true) return problem(503, 'The configuration server cannot be asked now.', 'Try again.');
    const { EnrolPart, EnrolPartResult } = understudy.v1;
    const outcome = await bus.command(
      { service: 'config-server' },
      { message: EnrolPart, result: EnrolPartResult },
      fields,
      commandContext(`server:${this.#options.name}`, 0),
      { timeoutMillis: ASK_MILLIS },
    );
    return answerOf(outcome);
  }
}

function answerOf(outcome: CommandOutcome<Partial<Record<string, unknown>>>): Answer {
  if (outcome.type === 'result') return { status: 201, body: JSON.stringify(outcome.body ?? {}) };
  if (outcome.type === 'refusal') return problem(403, outcome.message, outcome.remedy);
  return problem(503, outcome.message, 'Try again.');
}

function problem(status: number, detail: string, remedy = 'Make a new token if in doubt.'): Answer {
  return { status, body: JSON.stringify({ detail, remedy }) };
}

function parse(frame: Buffer): z.output<typeof request> | undefined {
  try {
    return request.parse(JSON.parse(frame.toString('utf8')));
  } catch {
    // Bytes of a stranger, which may hold a secret: told as “cannot be understood”, not logged.
    return undefined;
  }
}
