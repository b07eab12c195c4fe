export { definitionText, parseDefinition } from './definition.schema.ts';
export { FabricError, type FabricErrorCode } from './errors.ts';
export type {
  DiskSource,
  Fabric,
  GuestBoot,
  GuestConsole,
  GuestDefinition,
  GuestDisk,
  GuestNetwork,
  GuestPower,
  GuestStatus,
  StopOutcome,
} from './fabric.port.ts';
export { cacheFolder, probeAcceleration } from './qemu/acceleration.probe.ts';
export { type Acceleration, machineUuid } from './qemu/command-line.ts';
export { QemuFabric, type QemuFabricOptions } from './qemu/qemu.fabric.ts';
export { QmpConnection, type QmpEvent } from './qemu/qmp.connection.ts';
export { openConsole } from './qemu/serial-console.ts';
