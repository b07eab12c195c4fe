import type { understudy } from '@understudy/contracts';
import type { Plain } from '@understudy/messaging';

export type ServerTelemetryFields = Plain<understudy.v1.ServerTelemetry.$Properties>;
export type MachineTelemetryFields = Plain<understudy.v1.MachineTelemetry.$Properties>;
export type StandInTelemetryFields = Plain<understudy.v1.StandInTelemetry.$Properties>;
export type CapacityFields = Plain<understudy.v1.TelemetryCapacity.$Properties>;
