import type { Duplex } from 'node:stream';
import type { Clock, Timer } from '@understudy/block';
import { Parsed, RequestParser } from '../protocol/request-parser.ts';
import type { ExportState, NbdExport } from './export.ts';
import type { NbdLimits } from './limits.ts';
import { greeting } from './option-replies.ts';
import { ReplyWriter } from './reply-writer.ts';
import { type Agreement, ServerHandshake } from './server-handshake.ts';
import { assertTransition, type SessionState } from './session-states.ts';
import { Transmission, Verdict } from './transmission.ts';

/** What a session needs from its server. */
export interface SessionHost {
  readonly exports: ReadonlyMap<string, NbdExport>;
  readonly limits: NbdLimits;
  readonly clock: Clock;
  /** The shared state of an export. */
  enter(agreement: Agreement): ExportState;
  /** `reason` is for people: why the connection ended, when it was not the client's wish. */
  closed(session: NbdSession, reason: string | undefined): void;
  defect(error: unknown): void;
}

/** One connection: moves bytes between the stream and the protocol, and stops reading while requests or replies pile up. */
export class NbdSession {
  readonly #stream: Duplex;
  readonly #host: SessionHost;
  readonly #writer: ReplyWriter;
  readonly #parser = new RequestParser();
  readonly #handshake: ServerHandshake;
  #state: SessionState = 'handshake';
  #timer: Timer | undefined;
  #export: ExportState | undefined;
  #transmission: Transmission | undefined;
  #paused = false;
  #flushScheduled = false;
  #reason: string | undefined;

  constructor(stream: Duplex, host: SessionHost) {
    this.#stream = stream;
    this.#host = host;
    this.#writer = new ReplyWriter(stream);
    this.#handshake = new ServerHandshake(host.exports, host.limits, (reply) => stream.write(reply));
    this.#timer = host.clock.after(host.limits.handshakeMillis, () => this.destroy('the handshake took too long'));
    stream.on('data', (chunk: Uint8Array) => this.#onData(chunk));
    stream.on('drain', () => this.#process());
    stream.on('end', () => this.#onEnd());
    stream.on('error', (error: Error) => {
      this.#reason ??= error.message;
    });
    stream.on('close', () => this.#onClose());
    stream.write(greeting());
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The export in use; undefined before transmission. */
  get exportName(): string | undefined {
    return this.#export?.name;
  }

  /** Takes no further requests, answers those under way, then closes. */
  drain(): void {
    if (this.#state === 'handshake') this.destroy('the server stops');
    else if (this.#state === 'transmission') {
      this.#enter('draining');
      this.#finishDraining();
    }
  }

  destroy(reason: string): void {
    this.#reason ??= reason;
    this.#stream.destroy();
  }

  #onData(chunk: Uint8Array): void {
    if (this.#state === 'handshake') {
      this.#onHandshakeData(chunk);
    } else if (this.#state === 'transmission') {
      this.#parser.push(chunk);
      this.#process();
    }
  }

  #onHandshakeData(chunk: Uint8Array): void {
    const step = this.#handshake.push(chunk);
    if (step.next === 'close') {
      this.#reason ??= step.reason;
      this.#close();
    } else if (step.next === 'transmission') {
      this.#beginTransmission(step.agreement);
      this.#parser.push(this.#handshake.takeRest());
      this.#process();
    } else if (this.#stream.writableLength > this.#host.limits.replyBytesQueuedMax) {
      this.destroy('the client does not read its replies');
    }
  }

  #beginTransmission(agreement: Agreement): void {
    this.#enter('transmission');
    this.#export = this.#host.enter(agreement);
    this.#export.connected();
    this.#transmission = new Transmission(agreement, this.#export, this.#writer, this.#host.limits, {
      onLateReply: () => this.#onLateReply(),
      onDefect: (error) => this.#host.defect(error),
    });
  }

  /** Carries out what has arrived, until it is used up or there is no room for more. */
  #process(): void {
    // A destroyed stream tells so only in a later turn.
    while (this.#state === 'transmission' && !this.#stream.destroyed) {
      if (this.#transmission!.isFull || this.#writer.queuedBytes > this.#host.limits.replyBytesQueuedMax) {
        this.#writer.flush();
        if (this.#transmission!.isFull || this.#stream.writableNeedDrain) {
          this.#pause();
          return;
        }
      }
      const parsed = this.#parser.next();
      if (parsed === Parsed.more) {
        this.#writer.flush();
        this.#resume();
        return;
      }
      this.#handle(parsed);
    }
  }

  #handle(parsed: Parsed): void {
    if (parsed === Parsed.payload) {
      this.#transmission!.payload(this.#parser);
    } else if (parsed === Parsed.garbage) {
      this.destroy('the client sent garbage');
    } else {
      const verdict = this.#transmission!.request(this.#parser);
      if (verdict === Verdict.disconnect) this.drain();
      else if (verdict === Verdict.absurd) this.destroy('the client sent an absurdly long write');
    }
  }

  #onLateReply(): void {
    if (this.#state === 'orphaned') {
      if (this.#transmission!.requestsInFlight === 0) this.#enter('closed');
      return;
    }
    // Answers of the thread pool come in bunches: they go out together at the end of this turn of the loop.
    if (this.#flushScheduled) return;
    this.#flushScheduled = true;
    this.#stream.cork();
    setImmediate(() => {
      this.#flushScheduled = false;
      this.#writer.flush();
      this.#stream.uncork();
      if (this.#state === 'draining') this.#finishDraining();
      else this.#process();
    });
  }

  #finishDraining(): void {
    if (this.#transmission!.requestsInFlight > 0) return;
    this.#writer.flush();
    this.#close();
  }

  /** Everything was said: the last bytes go out, then the connection ends, by force when the peer does not let it. */
  #close(): void {
    this.#enter('closing');
    this.#timer = this.#host.clock.after(this.#host.limits.handshakeMillis, () => this.#stream.destroy());
    this.#stream.end(() => this.#stream.destroy());
  }

  /** The peer says no more, but may still listen. */
  #onEnd(): void {
    if (this.#state === 'transmission') this.drain();
    else if (this.#state === 'handshake') this.#stream.destroy();
  }

  #onClose(): void {
    if (this.#state === 'closed' || this.#state === 'orphaned') return;
    this.#transmission?.abandon();
    this.#enter((this.#transmission?.requestsInFlight ?? 0) > 0 ? 'orphaned' : 'closed');
  }

  #pause(): void {
    this.#paused = true;
    this.#stream.pause();
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#stream.resume();
  }

  #enter(next: SessionState): void {
    assertTransition(this.#state, next);
    this.#state = next;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (next === 'orphaned' || next === 'closed') this.#leaveExport();
    if (next === 'closed') this.#host.closed(this, this.#reason);
  }

  #leaveExport(): void {
    this.#export?.disconnected();
    this.#export = undefined;
  }
}
