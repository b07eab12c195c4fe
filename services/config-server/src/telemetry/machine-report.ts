import { understudy } from '@understudy/contracts';

type Message = InstanceType<typeof understudy.v1.MachineTelemetry>;
type Wide = number | { toNumber(): number };

export interface SeenDisk {
  readonly id: string;
  readonly sizeBytes: number;
}

/** What one of the three says of a machine; the meaning of each field stands in telemetry.proto. */
export interface MachineReport {
  readonly machineId: string;
  readonly mode: string;
  readonly modeReason: string;
  readonly connected: boolean;
  readonly rpoMillis: number | undefined;
  readonly reportAgeMillis: number;
  readonly lagBytes: number;
  readonly progress:
    | {
        readonly doneBytes: number;
        readonly totalBytes: number;
        readonly bytesPerSecond: number;
        readonly etaMillis: number | undefined;
      }
    | undefined;
  readonly sealedSequence: number;
  readonly durableSequence: number;
  readonly writtenBytes: number;
  readonly sentBytes: number;
  readonly writtenBytesPerSecond: number;
  readonly sentBytesPerSecond: number;
  readonly oldestPointMicros: number | undefined;
  readonly newestPointMicros: number | undefined;
  readonly points: number;
  readonly storeBytes: number;
  readonly spooledBytes: number;
  readonly generationNumber: number;
  readonly generationId: string;
  readonly fenced: string;
  readonly problems: readonly string[];
  readonly disks: readonly SeenDisk[];
  readonly forecastRpoMillis: number | undefined;
  readonly failedOverTo: string;
}

/** By hand: ten thousand machines are read three times every five seconds, and the general way takes four times as long. */
export function machineReportOf(message: Message): MachineReport {
  const { machineId, mode, modeReason, connected, generationNumber, generationId, fenced, problems, failedOverTo } =
    message;
  return {
    machineId,
    mode,
    modeReason,
    connected,
    rpoMillis: optional(message.rpoMillis),
    reportAgeMillis: wide(message.reportAgeMillis),
    lagBytes: wide(message.lagBytes),
    progress: progressOf(message.progress),
    sealedSequence: wide(message.sealedSequence),
    durableSequence: wide(message.durableSequence),
    writtenBytes: wide(message.writtenBytes),
    sentBytes: wide(message.sentBytes),
    writtenBytesPerSecond: wide(message.writtenBytesPerSecond),
    sentBytesPerSecond: wide(message.sentBytesPerSecond),
    oldestPointMicros: optional(message.oldestPointMicros),
    newestPointMicros: optional(message.newestPointMicros),
    points: wide(message.points),
    storeBytes: wide(message.storeBytes),
    spooledBytes: wide(message.spooledBytes),
    generationNumber,
    generationId,
    fenced,
    problems,
    disks: message.disks.map(({ id, sizeBytes }) => ({ id: id ?? '', sizeBytes: wide(sizeBytes ?? 0) })),
    forecastRpoMillis: optional(message.forecastRpoMillis),
    failedOverTo,
  };
}

function progressOf(progress: Message['progress']): MachineReport['progress'] {
  if (progress === undefined || progress === null) return undefined;
  const { doneBytes, totalBytes, bytesPerSecond, etaMillis } = progress;
  return {
    doneBytes: wide(doneBytes ?? 0),
    totalBytes: wide(totalBytes ?? 0),
    bytesPerSecond: wide(bytesPerSecond ?? 0),
    etaMillis: optional(etaMillis),
  };
}

/** 64-bit fields come as numbers or as objects. What tells sizes and times is far below 2^53. */
function wide(value: Wide): number {
  return typeof value === 'number' ? value : value.toNumber();
}
function optional(value: Wide | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : wide(value);
}
