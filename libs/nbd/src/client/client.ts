import { connect as connectSocket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  alignInward,
  appendExtent,
  assertRange,
  type BlockDevice,
  BlockIoError,
  type Clock,
  type Extent,
} from '@understudy/block';
import { AllocationState, Command, CommandFlag, TransmissionFlag } from '../protocol/constants.ts';
import { ClientConnection, gone } from './client-connection.ts';
import { ClientHandshake, type ExportInfo, type ListedExport } from './client-handshake.ts';
import type { ClientState } from './client-states.ts';
import { Incoming } from './incoming.ts';
import type { Pending } from './reply-parser.ts';

export interface NbdClientOptions {
  readonly clock: Clock;
  /** Default: the server's default export. */
  readonly exportName?: string;
  /** Refuse to write although the server would. */
  readonly readOnly?: boolean;
  /** From connecting to ready. Default 10 s. */
  readonly handshakeMillis?: number;
  /** Requests on the wire at once; more wait here, in order. Default 64. */
  readonly requestsInFlightMax?: number;
}

const HANDSHAKE_MILLIS = 10_000;
const REQUESTS_IN_FLIGHT_MAX = 64;
/** Content a request may carry on the wire; longer ones are cut. Keeps one request from standing before all others. */
const PIECE_BYTES = 4 * 1024 * 1024;
/** The largest cluster of a qcow2: a range of whole ones is zeroed as a whole or refused as a whole. */
const TRIM_UNIT_BYTES = 2 * 1024 * 1024;
/** BLOCK_STATUS takes 32 bits of length. */
const STATUS_BYTES_MAX = 2 ** 31;

/**
 * A disk of an NBD server as a `BlockDevice`. Requests are pipelined and answered in any order. When the connection is lost every request, now and
 * later, fails with ECONNRESET: connecting again is the owner's business, because only the owner knows what is in doubt then.
 */
export class NbdClient implements BlockDevice {
  readonly info: ExportInfo;
  readonly readOnly: boolean;
  readonly #connection: ClientConnection;

  private constructor(connection: ClientConnection, info: ExportInfo, options: NbdClientOptions) {
    this.#connection = connection;
    this.info = info;
    this.readOnly = (options.readOnly ?? false) || this.#has(TransmissionFlag.readOnly);
  }

  /** Opens an export over a stream, which is owned from now on. ENOENT: no such export; EPROTO: not a server; ETIMEDOUT. */
  static async open(stream: Duplex, options: NbdClientOptions): Promise<NbdClient> {
    return negotiate(stream, options, async (handshake, incoming) => {
      const info = await handshake.choose(options.exportName ?? '');
      const inFlightMax = options.requestsInFlightMax ?? REQUESTS_IN_FLIGHT_MAX;
      return new NbdClient(new ClientConnection(stream, incoming.release(), inFlightMax), info, options);
    });
  }

  /** Connects to a Unix socket and opens an export. */
  static connectUnix(path: string, options: NbdClientOptions): Promise<NbdClient> {
    return NbdClient.open(connectSocket(path), options);
  }

  /** The exports that a server tells of; the stream is closed afterwards. */
  static async list(stream: Duplex, options: NbdClientOptions): Promise<ListedExport[]> {
    return negotiate(stream, options, async (handshake) => {
      const exports = await handshake.list();
      await handshake.abort();
      stream.on('error', () => undefined); // everything was said
      stream.destroy();
      return exports;
    });
  }

  get sizeBytes(): number {
    return this.info.sizeBytes;
  }

  get state(): ClientState {
    return this.#connection.state;
  }

  async read(target: Uint8Array, offsetBytes: number): Promise<void> {
    assertRange(this.sizeBytes, offsetBytes, target.length);
    await this.#inPieces(target.length, (at, length) =>
      this.#request(Command.read, 0, offsetBytes + at, length, { target: target.subarray(at, at + length) }),
    );
  }

  async write(source: Uint8Array, offsetBytes: number): Promise<void> {
    assertRange(this.sizeBytes, offsetBytes, source.length);
    this.#assertWritable();
    await this.#inPieces(source.length, (at, length) =>
      this.#request(Command.write, 0, offsetBytes + at, length, { payload: source.subarray(at, at + length) }),
    );
  }

  async zero(offsetBytes: number, lengthBytes: number, mayDeallocate: boolean): Promise<void> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    this.#assertWritable();
    if (!this.#has(TransmissionFlag.sendWriteZeroes)) return this.#writeZeros(offsetBytes, lengthBytes);
    const flags = mayDeallocate ? 0 : CommandFlag.noHole;
    await this.#inPieces(
      lengthBytes,
      (at, length) => this.#request(Command.writeZeroes, flags, offsetBytes + at, length),
      this.info.maximumBytes,
    );
  }

  /**
   * NBD's own TRIM promises nothing about the content, so this asks for zeros that may be holes, and only where the server says that this is
   * faster than writing. False promises that nothing was changed; the protocol does not (a refused fast zero SHOULD NOT alter content, and QEMU's
   * qcow2 has zeroed whole clusters before it refuses the one that is cut): so only whole TRIM_UNIT_BYTES are asked for, and the edges are zeroed.
   */
  async trim(offsetBytes: number, lengthBytes: number): Promise<boolean> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    this.#assertWritable();
    const may = this.#has(TransmissionFlag.sendFastZero) && this.info.maximumBytes >= TRIM_UNIT_BYTES;
    if (!may || lengthBytes === 0) return false;
    const whole = alignInward(offsetBytes, lengthBytes, TRIM_UNIT_BYTES);
    if (whole.lengthBytes === 0) {
      await this.zero(offsetBytes, lengthBytes, true);
      return true;
    }
    if (!(await this.#fastZero(whole.offsetBytes, whole.lengthBytes))) return false;
    const wholeEnd = whole.offsetBytes + whole.lengthBytes;
    await this.zero(offsetBytes, whole.offsetBytes - offsetBytes, true);
    await this.zero(wholeEnd, offsetBytes + lengthBytes - wholeEnd, true);
    return true;
  }

  /** Zeroes whole units; false when the server refused all of them. What it refused of a range that it began with is zeroed the slow way. */
  async #fastZero(offsetBytes: number, lengthBytes: number): Promise<boolean> {
    const pieceBytes = Math.floor(this.info.maximumBytes / TRIM_UNIT_BYTES) * TRIM_UNIT_BYTES;
    const refused: [at: number, length: number][] = [];
    let done = 0;
    const ask = async (at: number, length: number): Promise<void> => {
      try {
        await this.#request(Command.writeZeroes, CommandFlag.fastZero, offsetBytes + at, length);
        done += length;
      } catch (error) {
        if (!(error instanceof BlockIoError && error.code === 'ENOTSUP')) throw error;
        refused.push([at, length]);
      }
    };
    await this.#inPieces(lengthBytes, ask, pieceBytes);
    if (done === 0) return false;
    for (const [at, length] of refused) await this.zero(offsetBytes + at, length, true);
    return true;
  }

  async flush(): Promise<void> {
    if (this.#has(TransmissionFlag.sendFlush)) await this.#request(Command.flush, 0, 0, 0);
  }

  async extents(offsetBytes: number, lengthBytes: number): Promise<Extent[]> {
    assertRange(this.sizeBytes, offsetBytes, lengthBytes);
    const list: Extent[] = [];
    const end = offsetBytes + lengthBytes;
    for (let at = offsetBytes; at < end; ) {
      if (this.info.allocationContextId === undefined) {
        appendExtent(list, at, end - at, 'data');
        break;
      }
      const asked = Math.min(end - at, STATUS_BYTES_MAX);
      const { descriptors } = await this.#request(Command.blockStatus, 0, at, asked);
      at = appendDescriptors(list, descriptors ?? [], at, end);
    }
    return list;
  }

  /** Answers what is under way, says goodbye, closes. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  #has(flag: number): boolean {
    return (this.info.transmissionFlags & flag) !== 0;
  }

  async #writeZeros(offsetBytes: number, lengthBytes: number): Promise<void> {
    const zeros = new Uint8Array(Math.min(lengthBytes, 1024 * 1024));
    for (let at = 0; at < lengthBytes; at += zeros.length) {
      await this.write(zeros.subarray(0, Math.min(zeros.length, lengthBytes - at)), offsetBytes + at);
    }
  }

  async #inPieces(
    lengthBytes: number,
    request: (at: number, length: number) => Promise<unknown>,
    pieceBytes = Math.min(PIECE_BYTES, this.info.maximumBytes),
  ): Promise<void> {
    if (lengthBytes <= pieceBytes) {
      if (lengthBytes > 0) await request(0, lengthBytes);
      return;
    }
    const pieces: Promise<unknown>[] = [];
    for (let at = 0; at < lengthBytes; at += pieceBytes) {
      pieces.push(request(at, Math.min(pieceBytes, lengthBytes - at)));
    }
    // All of them end before the caller's buffer is free again, whichever fails first.
    const ended = await Promise.allSettled(pieces);
    for (const piece of ended) if (piece.status === 'rejected') throw piece.reason;
  }

  #request(
    command: number,
    flags: number,
    offsetBytes: number,
    lengthBytes: number,
    content: { readonly target?: Uint8Array; readonly payload?: Uint8Array } = {},
  ): Promise<Pending> {
    return this.#connection.request({ command, flags, offsetBytes, lengthBytes, ...content });
  }

  #assertWritable(): void {
    if (this.readOnly) throw new BlockIoError('EROFS', 'the NBD export is read-only');
  }
}

/** Runs a negotiation under a time limit; the stream is destroyed when it fails. */
async function negotiate<T>(
  stream: Duplex,
  options: NbdClientOptions,
  work: (handshake: ClientHandshake, incoming: Incoming) => Promise<T>,
): Promise<T> {
  const incoming = new Incoming(stream);
  const timer = options.clock.after(options.handshakeMillis ?? HANDSHAKE_MILLIS, () =>
    incoming.fail(new BlockIoError('ETIMEDOUT', 'the NBD server does not answer')),
  );
  try {
    const handshake = new ClientHandshake(stream, incoming);
    await handshake.begin();
    return await work(handshake, incoming);
  } catch (cause) {
    incoming.release();
    stream.on('error', () => undefined); // the first error is the one that is told
    stream.destroy();
    if (cause instanceof BlockIoError) throw cause;
    throw gone(`no NBD connection: ${(cause as Error).message}`, cause, (cause as NodeJS.ErrnoException).code);
  } finally {
    timer.cancel();
  }
}

/** Adds a server's answer to the list; answers how far it reached. */
function appendDescriptors(list: Extent[], descriptors: readonly number[], from: number, end: number): number {
  let at = from;
  for (let index = 0; index < descriptors.length && at < end; index += 2) {
    const length = Math.min(descriptors[index]!, end - at);
    appendExtent(list, at, length, kindOf(descriptors[index + 1]!));
    at += length;
  }
  if (at === from) throw new BlockIoError('EPROTO', 'NBD: a block status that says nothing');
  return at;
}

function kindOf(state: number): Extent['kind'] {
  // A hole whose content is not known to be zero is data to us.
  if ((state & AllocationState.zero) === 0) return 'data';
  return (state & AllocationState.hole) === 0 ? 'zero' : 'hole';
}
