import { crc32 } from 'node:zlib';
import { understudy } from '@understudy/contracts';
import { BATCH_ENTRIES_MAX } from '../batch/batch.types.ts';
import { decodeDefinition, encodeDefinition } from '../batch/definition.codec.ts';
import type { ReplicaMemory, ReplicationMode } from '../capture.port.ts';
import { hex, isMachineId } from '../identity.values.ts';
import {
  type Fields,
  fail,
  type Item,
  needPosition,
  needUuid,
  readLineage,
  readText,
  readWhole,
  readWholes,
  wireLineage,
  wirePosition,
} from './control.fields.ts';
import {
  AWAITING_COMPARISON_MAX,
  type ContinueIntent,
  type ControlMessage,
  type Hello,
  MessageType,
  type OpenIntent,
  REASON_CHARACTERS_MAX,
  REPAIR_RANGES_MAX,
  type Refusal,
  type Repair,
  type Welcome,
} from './message.types.ts';
import { encodeHead } from './message-frame.ts';
import { isRefusalCode, StreamError } from './stream.errors.ts';

const wire = understudy.v1;
const modes: readonly ReplicationMode[] = [
  'initial',
  'streaming',
  'coalescing',
  'resync',
  'paused',
  'interrupted',
  'fenced',
];
const FEATURES_MAX = 64;

/** Head and body of a control message, ready to be written. */
export function encodeControl(message: ControlMessage): Buffer {
  const body = encodeBody(message);
  return Buffer.concat([encodeHead(MessageType[message.type], body.byteLength, crc32(body)), body]);
}

function encodeBody(message: ControlMessage): Uint8Array {
  switch (message.type) {
    case 'hello':
      return encodeHello(message);
    case 'welcome':
      return wire.Welcome.encode(wireWelcome(message)).finish();
    case 'ack':
      return wire.Ack.encode({ ...message, durable: wirePosition(message.durable) }).finish();
    case 'heartbeat':
      return wire.Heartbeat.encode({ ...message, mode: modes.indexOf(message.mode) + 1 }).finish();
    case 'compared':
      return wire.Compared.encode({ sequence: message.sequence, differing: [...message.differing] }).finish();
    case 'repair':
      return encodeRepair(message);
    case 'repairTaken':
      return wire.RepairTaken.encode(message).finish();
    case 'ping':
      return wire.Ping.encode(message).finish();
    case 'pong':
      return wire.Pong.encode(message).finish();
    case 'refusal':
      return encodeRefusal(message);
  }
}

function encodeHello(hello: Hello): Uint8Array {
  const { intent, memory } = hello;
  return wire.Hello.encode({
    versionMin: hello.versionMin,
    versionMax: hello.versionMax,
    features: [...hello.features],
    machineId: hello.machineId,
    definition: encodeDefinition(hello.definition),
    ...(memory ? { memory: wireMemory(memory) } : {}),
    ...(intent.type === 'open'
      ? { open: { incarnation: intent.incarnation } }
      : {
          continue: {
            incarnation: intent.incarnation,
            from: wirePosition(intent.from),
            to: wirePosition(intent.to),
            awaitingComparison: [...intent.awaitingComparison],
          },
        }),
  }).finish();
}

function wireMemory(memory: ReplicaMemory): understudy.v1.IReplicaMemory {
  return {
    storeId: memory.storeId,
    lineage: wireLineage(memory.lineage),
    durable: { sequence: memory.durableSequence, chain: Buffer.from(memory.durableChain, 'hex') },
    incarnation: memory.incarnation,
  };
}

/** The protobuf form; a relay keeps it beside its spool too. */
export function wireWelcome(welcome: Welcome): understudy.v1.IWelcome {
  const { chainAtMemory, ...rest } = welcome;
  return {
    ...rest,
    features: [...welcome.features],
    lineage: wireLineage(welcome.lineage),
    held: wirePosition(welcome.held),
    durable: wirePosition(welcome.durable),
    ...(chainAtMemory ? { chainAtMemory } : {}),
  };
}

function encodeRepair(repair: Repair): Uint8Array {
  const ranges = Array.from({ length: repair.ranges.length / 3 }, (_, index) => ({
    disk: repair.ranges[index * 3] as number,
    block: repair.ranges[index * 3 + 1] as number,
    blocks: repair.ranges[index * 3 + 2] as number,
  }));
  return wire.Repair.encode({ id: repair.id, ranges, reason: repair.reason.slice(0, REASON_CHARACTERS_MAX) }).finish();
}

function encodeRefusal(refusal: Refusal): Uint8Array {
  const reason = refusal.reason.slice(0, REASON_CHARACTERS_MAX);
  return wire.Refusal.encode({ code: refusal.code, reason, lineage: wireLineage(refusal.lineage) }).finish();
}

type Decoder = (body: Uint8Array) => ControlMessage;

const decoders: ReadonlyMap<number, Decoder> = new Map<number, Decoder>([
  [MessageType.hello, (body) => readHello(plain(wire.Hello, body))],
  [MessageType.welcome, (body) => readWelcome(plain(wire.Welcome, body))],
  [MessageType.ack, (body) => readAck(plain(wire.Ack, body))],
  [MessageType.heartbeat, (body) => readHeartbeat(plain(wire.Heartbeat, body))],
  [MessageType.compared, (body) => readCompared(plain(wire.Compared, body))],
  [MessageType.repair, (body) => readRepair(plain(wire.Repair, body))],
  [MessageType.repairTaken, (body) => ({ type: 'repairTaken', id: readWhole(plain(wire.RepairTaken, body), 'id') })],
  [MessageType.ping, (body) => ({ type: 'ping', nonce: readWhole(plain(wire.Ping, body), 'nonce') })],
  [MessageType.pong, (body) => ({ type: 'pong', nonce: readWhole(plain(wire.Pong, body), 'nonce') })],
  [MessageType.refusal, (body) => readRefusal(plain(wire.Refusal, body))],
]);

/** Reads and checks the body of a control message. Throws StreamError('stream-malformed'). */
export function decodeControl(type: number, body: Uint8Array): ControlMessage {
  const decode = decoders.get(type);
  if (!decode) throw new StreamError('stream-malformed', `message type ${type} is no control message`);
  try {
    return decode(body);
  } catch (cause) {
    if (cause instanceof StreamError) throw cause;
    throw new StreamError('stream-malformed', `message ${type}: ${(cause as Error).message}`, { cause });
  }
}

interface WireType<T> {
  decode(body: Uint8Array): T;
  toObject(message: T, options: { longs: NumberConstructor; defaults: boolean }): { [key: string]: unknown };
}

function plain<T>(type: WireType<T>, body: Uint8Array): Fields {
  return type.toObject(type.decode(body), { longs: Number, defaults: true });
}

function readHello(from: Fields): Hello {
  const machineId = readText(from, 'machineId');
  if (!isMachineId(machineId)) fail('machineId is not a lower-case UUID');
  const features = readFeatures(from);
  const memory = from['memory'] as Fields | null;
  return {
    type: 'hello',
    versionMin: readWhole(from, 'versionMin'),
    versionMax: readWhole(from, 'versionMax'),
    features,
    machineId,
    definition: decodeDefinition(from['definition'] as Uint8Array),
    ...(memory ? { memory: readMemory(memory) } : {}),
    intent: readIntent(from),
  };
}

function readFeatures(from: Fields): string[] {
  const features = from['features'] as string[];
  if (features.length > FEATURES_MAX || features.some((name) => name.length > FEATURES_MAX)) fail('too many features');
  return features;
}

function readMemory(from: Fields): ReplicaMemory {
  const durable = needPosition(from, 'durable');
  return {
    storeId: needUuid(from, 'storeId'),
    lineage: readLineage(from['lineage'] as Item[]),
    durableSequence: durable.sequence,
    durableChain: hex(durable.chain),
    incarnation: readWhole(from, 'incarnation'),
  };
}

function readIntent(from: Fields): OpenIntent | ContinueIntent {
  const open = from['open'] as Fields | undefined;
  if (open) return { type: 'open', incarnation: readWhole(open, 'incarnation', 1) };
  const go = from['continue'] as Fields | undefined;
  if (!go) return fail('a hello says neither open nor continue');
  const intent: ContinueIntent = {
    type: 'continue',
    incarnation: readWhole(go, 'incarnation', 1),
    from: needPosition(go, 'from'),
    to: needPosition(go, 'to'),
    awaitingComparison: readWholes(go, 'awaitingComparison', AWAITING_COMPARISON_MAX),
  };
  return intent.from.sequence <= intent.to.sequence ? intent : fail('continue from behind its end');
}

/** Checks the plain form of a Welcome (also of the one kept beside a spool). */
export function readWelcome(from: Fields): Welcome {
  const chain = from['chainAtMemory'] as Uint8Array;
  if (chain.byteLength !== 0 && chain.byteLength !== 32) fail('chainAtMemory is not 32 bytes');
  const lineage = readLineage(from['lineage'] as Item[]);
  if (lineage.length === 0) fail('a welcome without a lineage');
  return {
    type: 'welcome',
    version: readWhole(from, 'version'),
    features: readFeatures(from),
    storeId: needUuid(from, 'storeId') as Welcome['storeId'],
    lineage,
    incarnation: readWhole(from, 'incarnation', 1),
    held: needPosition(from, 'held'),
    heldIncarnation: readWhole(from, 'heldIncarnation'),
    durable: needPosition(from, 'durable'),
    sealed: readWhole(from, 'sealed'),
    ...(chain.byteLength > 0 ? { chainAtMemory: Uint8Array.from(chain) } : {}),
    windowBytes: readWhole(from, 'windowBytes'),
    hops: readWhole(from, 'hops'),
  };
}

function readAck(from: Fields): ControlMessage {
  return {
    type: 'ack',
    received: readWhole(from, 'received'),
    durable: needPosition(from, 'durable'),
    sealed: readWhole(from, 'sealed'),
    windowBytes: readWhole(from, 'windowBytes'),
  };
}

function readHeartbeat(from: Fields): ControlMessage {
  const mode = modes[readWhole(from, 'mode') - 1];
  return {
    type: 'heartbeat',
    sealed: readWhole(from, 'sealed'),
    sourceTimeMicros: readWhole(from, 'sourceTimeMicros'),
    rpoMillis: readWhole(from, 'rpoMillis'),
    mode: mode ?? fail('a mode that is not known'),
    dirtyBytes: readWhole(from, 'dirtyBytes'),
    sentAtMicros: readWhole(from, 'sentAtMicros'),
  };
}

function readCompared(from: Fields): ControlMessage {
  const differing = readWholes(from, 'differing', BATCH_ENTRIES_MAX);
  if (differing.some((index) => index >= BATCH_ENTRIES_MAX)) fail('an index beyond every entry table');
  return { type: 'compared', sequence: readWhole(from, 'sequence', 1), differing };
}

function readRepair(from: Fields): ControlMessage {
  const items = from['ranges'] as Fields[];
  if (items.length > REPAIR_RANGES_MAX) fail('too many ranges to repair');
  const ranges = items.flatMap((item) => [
    readWhole(item, 'disk'),
    readWhole(item, 'block'),
    readWhole(item, 'blocks', 1),
  ]);
  return { type: 'repair', id: readWhole(from, 'id'), ranges, reason: readReason(from) };
}

function readRefusal(from: Fields): ControlMessage {
  const code = readText(from, 'code');
  // A later release may know more codes: an unknown one is treated as the general one.
  const known = isRefusalCode(code) ? code : 'protocol-violation';
  return { type: 'refusal', code: known, reason: readReason(from), lineage: readLineage(from['lineage'] as Item[]) };
}

function readReason(from: Fields): string {
  return readText(from, 'reason').slice(0, REASON_CHARACTERS_MAX);
}
