import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

export namespace understudy {
  namespace v1 {

    interface IAlertOpened extends AlertOpened.$Properties {}

    class AlertOpened {
      constructor(properties?: AlertOpened.$Properties);
      alertId: string;
      occurrence: number;
      code: string;
      level: string;
      subjectKind: string;
      subject: string;
      cause: string;
      evidence: string;
      itemIds: string[];
      itemsTotal: number;
      mutedBy?: (string|null);
      atMillis: (number|Long);
      static create(properties?: AlertOpened.$Properties): AlertOpened;
      static encode(message: AlertOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlertOpened;
      static fromObject(object: { [k: string]: any }): AlertOpened;
      static toObject(message: AlertOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AlertOpened {
      interface $Properties {
        alertId?: (string|null);
        occurrence?: (number|null);
        code?: (string|null);
        /** Warning | Critical */
        level?: (string|null);
        /** item | server | agent | site | vault */
        subjectKind?: (string|null);
        subject?: (string|null);
        cause?: (string|null);
        evidence?: (string|null);
        /** Items that suffered when it was opened: the first 100, and how many there were. */
        itemIds?: (string[]|null);
        itemsTotal?: (number|null);
        /** A maintenance window holds back its delivery. */
        mutedBy?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAlertWorsened extends AlertWorsened.$Properties {}

    class AlertWorsened {
      constructor(properties?: AlertWorsened.$Properties);
      alertId: string;
      occurrence: number;
      level: string;
      previous: string;
      cause: string;
      evidence: string;
      atMillis: (number|Long);
      static create(properties?: AlertWorsened.$Properties): AlertWorsened;
      static encode(message: AlertWorsened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlertWorsened;
      static fromObject(object: { [k: string]: any }): AlertWorsened;
      static toObject(message: AlertWorsened, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AlertWorsened {
      interface $Properties {
        alertId?: (string|null);
        occurrence?: (number|null);
        level?: (string|null);
        previous?: (string|null);
        cause?: (string|null);
        evidence?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAlertEased extends AlertEased.$Properties {}

    class AlertEased {
      constructor(properties?: AlertEased.$Properties);
      alertId: string;
      occurrence: number;
      level: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: AlertEased.$Properties): AlertEased;
      static encode(message: AlertEased.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlertEased;
      static fromObject(object: { [k: string]: any }): AlertEased;
      static toObject(message: AlertEased, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AlertEased {
      interface $Properties {
        alertId?: (string|null);
        occurrence?: (number|null);
        level?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAlertAcknowledged extends AlertAcknowledged.$Properties {}

    class AlertAcknowledged {
      constructor(properties?: AlertAcknowledged.$Properties);
      alertId: string;
      occurrence: number;
      by: string;
      note: string;
      atMillis: (number|Long);
      static create(properties?: AlertAcknowledged.$Properties): AlertAcknowledged;
      static encode(message: AlertAcknowledged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlertAcknowledged;
      static fromObject(object: { [k: string]: any }): AlertAcknowledged;
      static toObject(message: AlertAcknowledged, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AlertAcknowledged {
      interface $Properties {
        alertId?: (string|null);
        occurrence?: (number|null);
        by?: (string|null);
        note?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAlertUnmuted extends AlertUnmuted.$Properties {}

    /** The maintenance window is over and the cause is still there. */
    class AlertUnmuted {
      constructor(properties?: AlertUnmuted.$Properties);
      alertId: string;
      occurrence: number;
      atMillis: (number|Long);
      static create(properties?: AlertUnmuted.$Properties): AlertUnmuted;
      static encode(message: AlertUnmuted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlertUnmuted;
      static fromObject(object: { [k: string]: any }): AlertUnmuted;
      static toObject(message: AlertUnmuted, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AlertUnmuted {
      interface $Properties {
        alertId?: (string|null);
        occurrence?: (number|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAlertClosed extends AlertClosed.$Properties {}

    class AlertClosed {
      constructor(properties?: AlertClosed.$Properties);
      alertId: string;
      occurrence: number;
      reason: string;
      by: string;
      atMillis: (number|Long);
      static create(properties?: AlertClosed.$Properties): AlertClosed;
      static encode(message: AlertClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AlertClosed;
      static fromObject(object: { [k: string]: any }): AlertClosed;
      static toObject(message: AlertClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AlertClosed {
      interface $Properties {
        alertId?: (string|null);
        occurrence?: (number|null);
        /** recovered | by-person */
        reason?: (string|null);
        by?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IApplyAssignment extends ApplyAssignment.$Properties {}

    /**
     * Command to an executor, from the configuration server: the newest version of an issuer wins, an older one changes nothing. It needs no key: the version is its
     * identity. Answered when the document is stored durably; obeying it shows in telemetry (assignment_version, assignment_settled, assignment_problems).
     */
    class ApplyAssignment {
      constructor(properties?: ApplyAssignment.$Properties);
      document?: (understudy.v1.AssignmentDocument.$Properties|null);
      static create(properties?: ApplyAssignment.$Properties): ApplyAssignment;
      static encode(message: ApplyAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ApplyAssignment;
      static fromObject(object: { [k: string]: any }): ApplyAssignment;
      static toObject(message: ApplyAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ApplyAssignment {
      interface $Properties {
        document?: (understudy.v1.AssignmentDocument.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IApplyAssignmentResult extends ApplyAssignmentResult.$Properties {}

    class ApplyAssignmentResult {
      constructor(properties?: ApplyAssignmentResult.$Properties);
      held?: (understudy.v1.AssignmentHeader.$Properties|null);
      static create(properties?: ApplyAssignmentResult.$Properties): ApplyAssignmentResult;
      static encode(message: ApplyAssignmentResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ApplyAssignmentResult;
      static fromObject(object: { [k: string]: any }): ApplyAssignmentResult;
      static toObject(message: ApplyAssignmentResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ApplyAssignmentResult {
      interface $Properties {
        /** What is stored durably now. */
        held?: (understudy.v1.AssignmentHeader.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignmentDocument extends AssignmentDocument.$Properties {}

    class AssignmentDocument {
      constructor(properties?: AssignmentDocument.$Properties);
      header?: (understudy.v1.AssignmentHeader.$Properties|null);
      agent?: (understudy.v1.AgentAssignment.$Properties|null);
      processServer?: (understudy.v1.ProcessServerAssignment.$Properties|null);
      masterTarget?: (understudy.v1.MasterTargetAssignment.$Properties|null);
      document?: ("agent"|"processServer"|"masterTarget");
      static create(properties?: AssignmentDocument.$Properties): AssignmentDocument;
      static encode(message: AssignmentDocument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignmentDocument;
      static fromObject(object: { [k: string]: any }): AssignmentDocument;
      static toObject(message: AssignmentDocument, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignmentDocument {
      interface $Properties {
        header?: (understudy.v1.AssignmentHeader.$Properties|null);
        agent?: (understudy.v1.AgentAssignment.$Properties|null);
        processServer?: (understudy.v1.ProcessServerAssignment.$Properties|null);
        masterTarget?: (understudy.v1.MasterTargetAssignment.$Properties|null);
        document?: ("agent"|"processServer"|"masterTarget");
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignmentHeader extends AssignmentHeader.$Properties {}

    class AssignmentHeader {
      constructor(properties?: AssignmentHeader.$Properties);
      issuer: string;
      term: (number|Long);
      version: (number|Long);
      static create(properties?: AssignmentHeader.$Properties): AssignmentHeader;
      static encode(message: AssignmentHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignmentHeader;
      static fromObject(object: { [k: string]: any }): AssignmentHeader;
      static toObject(message: AssignmentHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignmentHeader {
      interface $Properties {
        /** Id of the configuration server's event store. Another issuer's versions cannot be compared: it is taken when its term is not lower. */
        issuer?: (string|null);
        term?: ((number|Long)|null);
        /** Rises with every change of this document only. */
        version?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentAssignment extends AgentAssignment.$Properties {}

    class AgentAssignment {
      constructor(properties?: AgentAssignment.$Properties);
      machines: understudy.v1.AgentMachineAssignment.$Properties[];
      static create(properties?: AgentAssignment.$Properties): AgentAssignment;
      static encode(message: AgentAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentAssignment;
      static fromObject(object: { [k: string]: any }): AgentAssignment;
      static toObject(message: AgentAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentAssignment {
      interface $Properties {
        machines?: (understudy.v1.AgentMachineAssignment.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentMachineAssignment extends AgentMachineAssignment.$Properties {}

    class AgentMachineAssignment {
      constructor(properties?: AgentMachineAssignment.$Properties);
      machineId: string;
      name: string;
      definition?: (understudy.v1.AssignedMachineDefinition.$Properties|null);
      disks: understudy.v1.AssignedDisk.$Properties[];
      fabric: { [k: string]: string };
      upstream: understudy.v1.AssignedPeer.$Properties[];
      paused: boolean;
      captureIntervalMillis: number;
      appConsistency?: (understudy.v1.AssignedAppConsistency.$Properties|null);
      static create(properties?: AgentMachineAssignment.$Properties): AgentMachineAssignment;
      static encode(message: AgentMachineAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentMachineAssignment;
      static fromObject(object: { [k: string]: any }): AgentMachineAssignment;
      static toObject(message: AgentMachineAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentMachineAssignment {
      interface $Properties {
        machineId?: (string|null);
        /** Lower-case letters, digits, dots, dashes, underscores; 63 at most. */
        name?: (string|null);
        definition?: (understudy.v1.AssignedMachineDefinition.$Properties|null);
        disks?: (understudy.v1.AssignedDisk.$Properties[]|null);
        /** What the fabric needs to make the machine again. */
        fabric?: ({ [k: string]: string }|null);
        /** Process servers or master targets, tried in this order. */
        upstream?: (understudy.v1.AssignedPeer.$Properties[]|null);
        paused?: (boolean|null);
        /** 0: the agent's own. */
        captureIntervalMillis?: (number|null);
        appConsistency?: (understudy.v1.AssignedAppConsistency.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedMachineDefinition extends AssignedMachineDefinition.$Properties {}

    class AssignedMachineDefinition {
      constructor(properties?: AssignedMachineDefinition.$Properties);
      cpus: number;
      memoryMib: number;
      firmware: string;
      nics: understudy.v1.AssignedNic.$Properties[];
      static create(properties?: AssignedMachineDefinition.$Properties): AssignedMachineDefinition;
      static encode(message: AssignedMachineDefinition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedMachineDefinition;
      static fromObject(object: { [k: string]: any }): AssignedMachineDefinition;
      static toObject(message: AssignedMachineDefinition, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedMachineDefinition {
      interface $Properties {
        cpus?: (number|null);
        memoryMib?: (number|null);
        /** bios | uefi */
        firmware?: (string|null);
        nics?: (understudy.v1.AssignedNic.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedNic extends AssignedNic.$Properties {}

    class AssignedNic {
      constructor(properties?: AssignedNic.$Properties);
      mac: string;
      network: string;
      static create(properties?: AssignedNic.$Properties): AssignedNic;
      static encode(message: AssignedNic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedNic;
      static fromObject(object: { [k: string]: any }): AssignedNic;
      static toObject(message: AssignedNic, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedNic {
      interface $Properties {
        mac?: (string|null);
        network?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedDisk extends AssignedDisk.$Properties {}

    class AssignedDisk {
      constructor(properties?: AssignedDisk.$Properties);
      id: string;
      index: number;
      name: string;
      path: string;
      excluded: boolean;
      grownToBytes: (number|Long);
      static create(properties?: AssignedDisk.$Properties): AssignedDisk;
      static encode(message: AssignedDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedDisk;
      static fromObject(object: { [k: string]: any }): AssignedDisk;
      static toObject(message: AssignedDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedDisk {
      interface $Properties {
        /** UUID, given once and kept: the same id is the same disk, whatever its name or path. */
        id?: (string|null);
        /** Its place at the machine, kept for the disk's life. */
        index?: (number|null);
        name?: (string|null);
        path?: (string|null);
        /** Served, but not replicated. */
        excluded?: (boolean|null);
        /** The disk has at least this size by now; 0: not told. A larger one than what is served makes the agent look again. */
        grownToBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedPeer extends AssignedPeer.$Properties {}

    class AssignedPeer {
      constructor(properties?: AssignedPeer.$Properties);
      host: string;
      port: number;
      name: string;
      static create(properties?: AssignedPeer.$Properties): AssignedPeer;
      static encode(message: AssignedPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedPeer;
      static fromObject(object: { [k: string]: any }): AssignedPeer;
      static toObject(message: AssignedPeer, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedPeer {
      interface $Properties {
        host?: (string|null);
        port?: (number|null);
        /** The name its certificate must carry; empty: any. */
        name?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedAppConsistency extends AssignedAppConsistency.$Properties {}

    class AssignedAppConsistency {
      constructor(properties?: AssignedAppConsistency.$Properties);
      everySeconds: number;
      beforeCommand: string;
      afterCommand: string;
      timeoutMillis: number;
      static create(properties?: AssignedAppConsistency.$Properties): AssignedAppConsistency;
      static encode(message: AssignedAppConsistency.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedAppConsistency;
      static fromObject(object: { [k: string]: any }): AssignedAppConsistency;
      static toObject(message: AssignedAppConsistency, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedAppConsistency {
      interface $Properties {
        /** 0: no application points. */
        everySeconds?: (number|null);
        beforeCommand?: (string|null);
        afterCommand?: (string|null);
        timeoutMillis?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProcessServerAssignment extends ProcessServerAssignment.$Properties {}

    class ProcessServerAssignment {
      constructor(properties?: ProcessServerAssignment.$Properties);
      machines: understudy.v1.ProcessServerMachineAssignment.$Properties[];
      rates?: (understudy.v1.AssignedRates.$Properties|null);
      static create(properties?: ProcessServerAssignment.$Properties): ProcessServerAssignment;
      static encode(message: ProcessServerAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProcessServerAssignment;
      static fromObject(object: { [k: string]: any }): ProcessServerAssignment;
      static toObject(message: ProcessServerAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProcessServerAssignment {
      interface $Properties {
        machines?: (understudy.v1.ProcessServerMachineAssignment.$Properties[]|null);
        rates?: (understudy.v1.AssignedRates.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProcessServerMachineAssignment extends ProcessServerMachineAssignment.$Properties {}

    class ProcessServerMachineAssignment {
      constructor(properties?: ProcessServerMachineAssignment.$Properties);
      machineId: string;
      agentName: string;
      upstream: understudy.v1.AssignedPeer.$Properties[];
      bytesPerSecond?: ((number|Long)|null);
      rates?: (understudy.v1.AssignedRates.$Properties|null);
      static create(properties?: ProcessServerMachineAssignment.$Properties): ProcessServerMachineAssignment;
      static encode(message: ProcessServerMachineAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProcessServerMachineAssignment;
      static fromObject(object: { [k: string]: any }): ProcessServerMachineAssignment;
      static toObject(message: ProcessServerMachineAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProcessServerMachineAssignment {
      interface $Properties {
        machineId?: (string|null);
        /** The agent that may bring the machine's stream, beside those whose certificate names it. */
        agentName?: (string|null);
        /** The next hop. */
        upstream?: (understudy.v1.AssignedPeer.$Properties[]|null);
        /** Absent: what is configured. Of an older configuration server; `rates` counts where it is there. */
        bytesPerSecond?: ((number|Long)|null);
        /** Of this machine alone, beside the shared ones. */
        rates?: (understudy.v1.AssignedRates.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedRates extends AssignedRates.$Properties {}

    class AssignedRates {
      constructor(properties?: AssignedRates.$Properties);
      bytesPerSecond?: ((number|Long)|null);
      windows: understudy.v1.AssignedRateWindow.$Properties[];
      static create(properties?: AssignedRates.$Properties): AssignedRates;
      static encode(message: AssignedRates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedRates;
      static fromObject(object: { [k: string]: any }): AssignedRates;
      static toObject(message: AssignedRates, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedRates {
      interface $Properties {
        /** Absent: no limit. */
        bytesPerSecond?: ((number|Long)|null);
        windows?: (understudy.v1.AssignedRateWindow.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedRateWindow extends AssignedRateWindow.$Properties {}

    class AssignedRateWindow {
      constructor(properties?: AssignedRateWindow.$Properties);
      days: number[];
      fromMinute: number;
      toMinute: number;
      bytesPerSecond: (number|Long);
      utcOffsetMinutes: number;
      static create(properties?: AssignedRateWindow.$Properties): AssignedRateWindow;
      static encode(message: AssignedRateWindow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedRateWindow;
      static fromObject(object: { [k: string]: any }): AssignedRateWindow;
      static toObject(message: AssignedRateWindow, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedRateWindow {
      interface $Properties {
        /** 0 Sunday … 6 Saturday. */
        days?: (number[]|null);
        fromMinute?: (number|null);
        /** 1440: midnight at the end of the day. A window that passes midnight is two. */
        toMinute?: (number|null);
        bytesPerSecond?: ((number|Long)|null);
        /** Local time minus UTC where the window was meant. */
        utcOffsetMinutes?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMasterTargetAssignment extends MasterTargetAssignment.$Properties {}

    class MasterTargetAssignment {
      constructor(properties?: MasterTargetAssignment.$Properties);
      machines: understudy.v1.MasterTargetMachineAssignment.$Properties[];
      static create(properties?: MasterTargetAssignment.$Properties): MasterTargetAssignment;
      static encode(message: MasterTargetAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MasterTargetAssignment;
      static fromObject(object: { [k: string]: any }): MasterTargetAssignment;
      static toObject(message: MasterTargetAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MasterTargetAssignment {
      interface $Properties {
        machines?: (understudy.v1.MasterTargetMachineAssignment.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMasterTargetMachineAssignment extends MasterTargetMachineAssignment.$Properties {}

    class MasterTargetMachineAssignment {
      constructor(properties?: MasterTargetMachineAssignment.$Properties);
      machineId: string;
      name: string;
      agents: string[];
      processServers: string[];
      retention?: (understudy.v1.AssignedRetention.$Properties|null);
      static create(properties?: MasterTargetMachineAssignment.$Properties): MasterTargetMachineAssignment;
      static encode(message: MasterTargetMachineAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MasterTargetMachineAssignment;
      static fromObject(object: { [k: string]: any }): MasterTargetMachineAssignment;
      static toObject(message: MasterTargetMachineAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MasterTargetMachineAssignment {
      interface $Properties {
        machineId?: (string|null);
        name?: (string|null);
        /** Agents that may send the machine's stream straight, beside those whose certificate names it. */
        agents?: (string[]|null);
        /** Process servers that may relay it; empty: any of our authority. */
        processServers?: (string[]|null);
        retention?: (understudy.v1.AssignedRetention.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedRetention extends AssignedRetention.$Properties {}

    class AssignedRetention {
      constructor(properties?: AssignedRetention.$Properties);
      windowMillis: (number|Long);
      tiers: understudy.v1.AssignedRetentionTier.$Properties[];
      markersForMillis?: ((number|Long)|null);
      journalBytesMax?: ((number|Long)|null);
      static create(properties?: AssignedRetention.$Properties): AssignedRetention;
      static encode(message: AssignedRetention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedRetention;
      static fromObject(object: { [k: string]: any }): AssignedRetention;
      static toObject(message: AssignedRetention, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedRetention {
      interface $Properties {
        /** Every seal of this span is kept. */
        windowMillis?: ((number|Long)|null);
        tiers?: (understudy.v1.AssignedRetentionTier.$Properties[]|null);
        /** Absent: until they are removed by hand. */
        markersForMillis?: ((number|Long)|null);
        /** Absent: as much as there is. */
        journalBytesMax?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignedRetentionTier extends AssignedRetentionTier.$Properties {}

    class AssignedRetentionTier {
      constructor(properties?: AssignedRetentionTier.$Properties);
      everyMillis: (number|Long);
      forMillis: (number|Long);
      static create(properties?: AssignedRetentionTier.$Properties): AssignedRetentionTier;
      static encode(message: AssignedRetentionTier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignedRetentionTier;
      static fromObject(object: { [k: string]: any }): AssignedRetentionTier;
      static toObject(message: AssignedRetentionTier, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignedRetentionTier {
      interface $Properties {
        everyMillis?: ((number|Long)|null);
        forMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICommandKey extends CommandKey.$Properties {}

    /** An effect is done once per key, whatever the number of attempts. */
    class CommandKey {
      constructor(properties?: CommandKey.$Properties);
      jobId: string;
      step: string;
      static create(properties?: CommandKey.$Properties): CommandKey;
      static encode(message: CommandKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CommandKey;
      static fromObject(object: { [k: string]: any }): CommandKey;
      static toObject(message: CommandKey, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CommandKey {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICommandEnvelope extends CommandEnvelope.$Properties {}

    class CommandEnvelope {
      constructor(properties?: CommandEnvelope.$Properties);
      commandId: string;
      name: string;
      body: Uint8Array;
      key?: (understudy.v1.CommandKey.$Properties|null);
      term: (number|Long);
      epoch: (number|Long);
      generation: number;
      correlationId: string;
      causationId: string;
      traceparent: string;
      principal: string;
      assignmentVersion: (number|Long);
      static create(properties?: CommandEnvelope.$Properties): CommandEnvelope;
      static encode(message: CommandEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CommandEnvelope;
      static fromObject(object: { [k: string]: any }): CommandEnvelope;
      static toObject(message: CommandEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CommandEnvelope {
      interface $Properties {
        commandId?: (string|null);
        /** Name of the protobuf message in `body`. */
        name?: (string|null);
        body?: (Uint8Array|null);
        key?: (understudy.v1.CommandKey.$Properties|null);
        /** Rises when another control plane is promoted; lower ones are refused. */
        term?: ((number|Long)|null);
        /** Rises when another holder takes the orchestrator's lease; lower ones are refused. */
        epoch?: ((number|Long)|null);
        generation?: (number|null);
        correlationId?: (string|null);
        causationId?: (string|null);
        traceparent?: (string|null);
        principal?: (string|null);
        assignmentVersion?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReplyEnvelope extends ReplyEnvelope.$Properties {}

    class ReplyEnvelope {
      constructor(properties?: ReplyEnvelope.$Properties);
      commandId: string;
      result?: (understudy.v1.CommandResult.$Properties|null);
      refusal?: (understudy.v1.CommandRefusal.$Properties|null);
      failure?: (understudy.v1.CommandFailure.$Properties|null);
      traceparent: string;
      outcome?: ("result"|"refusal"|"failure");
      static create(properties?: ReplyEnvelope.$Properties): ReplyEnvelope;
      static encode(message: ReplyEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReplyEnvelope;
      static fromObject(object: { [k: string]: any }): ReplyEnvelope;
      static toObject(message: ReplyEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReplyEnvelope {
      interface $Properties {
        commandId?: (string|null);
        result?: (understudy.v1.CommandResult.$Properties|null);
        refusal?: (understudy.v1.CommandRefusal.$Properties|null);
        failure?: (understudy.v1.CommandFailure.$Properties|null);
        traceparent?: (string|null);
        outcome?: ("result"|"refusal"|"failure");
        $unknowns?: Uint8Array[];
      }
    }

    interface ICommandResult extends CommandResult.$Properties {}

    class CommandResult {
      constructor(properties?: CommandResult.$Properties);
      name: string;
      body: Uint8Array;
      position: string;
      revision?: ((number|Long)|null);
      static create(properties?: CommandResult.$Properties): CommandResult;
      static encode(message: CommandResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CommandResult;
      static fromObject(object: { [k: string]: any }): CommandResult;
      static toObject(message: CommandResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CommandResult {
      interface $Properties {
        /** Name of the protobuf message in `body`; empty when there is none. */
        name?: (string|null);
        body?: (Uint8Array|null);
        position?: (string|null);
        revision?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum RefusalWhen {
      REFUSAL_WHEN_UNSPECIFIED = 0,
      REFUSAL_WHEN_NEVER = 1,
      REFUSAL_WHEN_NOT_NOW = 2,
    }

    interface ICommandRefusal extends CommandRefusal.$Properties {}

    /** Expected: a decision that is not taken. */
    class CommandRefusal {
      constructor(properties?: CommandRefusal.$Properties);
      code: string;
      message: string;
      remedy: string;
      field: string;
      when: understudy.v1.RefusalWhen;
      static create(properties?: CommandRefusal.$Properties): CommandRefusal;
      static encode(message: CommandRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CommandRefusal;
      static fromObject(object: { [k: string]: any }): CommandRefusal;
      static toObject(message: CommandRefusal, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CommandRefusal {
      interface $Properties {
        code?: (string|null);
        message?: (string|null);
        remedy?: (string|null);
        /** JSON pointer into the command. */
        field?: (string|null);
        when?: (understudy.v1.RefusalWhen|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICommandFailure extends CommandFailure.$Properties {}

    /** Operational: the executor tried and something failed. */
    class CommandFailure {
      constructor(properties?: CommandFailure.$Properties);
      code: string;
      message: string;
      retryable: boolean;
      static create(properties?: CommandFailure.$Properties): CommandFailure;
      static encode(message: CommandFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CommandFailure;
      static fromObject(object: { [k: string]: any }): CommandFailure;
      static toObject(message: CommandFailure, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CommandFailure {
      interface $Properties {
        code?: (string|null);
        message?: (string|null);
        retryable?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFeedRead extends FeedRead.$Properties {}

    class FeedRead {
      constructor(properties?: FeedRead.$Properties);
      storeId: string;
      after: string;
      max: number;
      types: string[];
      static create(properties?: FeedRead.$Properties): FeedRead;
      static encode(message: FeedRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FeedRead;
      static fromObject(object: { [k: string]: any }): FeedRead;
      static toObject(message: FeedRead, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FeedRead {
      interface $Properties {
        /** Empty at the very first read. */
        storeId?: (string|null);
        /** Read on after this position; empty: from the beginning. */
        after?: (string|null);
        max?: (number|null);
        /** Only these types, all published ones when empty. */
        types?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFeedReply extends FeedReply.$Properties {}

    class FeedReply {
      constructor(properties?: FeedReply.$Properties);
      page?: (understudy.v1.FeedPage.$Properties|null);
      rebuild?: (understudy.v1.FeedRebuild.$Properties|null);
      refusal?: (understudy.v1.CommandRefusal.$Properties|null);
      failure?: (understudy.v1.CommandFailure.$Properties|null);
      outcome?: ("page"|"rebuild"|"refusal"|"failure");
      static create(properties?: FeedReply.$Properties): FeedReply;
      static encode(message: FeedReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FeedReply;
      static fromObject(object: { [k: string]: any }): FeedReply;
      static toObject(message: FeedReply, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FeedReply {
      interface $Properties {
        page?: (understudy.v1.FeedPage.$Properties|null);
        rebuild?: (understudy.v1.FeedRebuild.$Properties|null);
        refusal?: (understudy.v1.CommandRefusal.$Properties|null);
        failure?: (understudy.v1.CommandFailure.$Properties|null);
        outcome?: ("page"|"rebuild"|"refusal"|"failure");
        $unknowns?: Uint8Array[];
      }
    }

    interface IFeedPage extends FeedPage.$Properties {}

    /** At most 512 KiB, or one event. */
    class FeedPage {
      constructor(properties?: FeedPage.$Properties);
      storeId: string;
      events: understudy.v1.PublishedEvent.$Properties[];
      next: string;
      atHead: boolean;
      static create(properties?: FeedPage.$Properties): FeedPage;
      static encode(message: FeedPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FeedPage;
      static fromObject(object: { [k: string]: any }): FeedPage;
      static toObject(message: FeedPage, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FeedPage {
      interface $Properties {
        storeId?: (string|null);
        events?: (understudy.v1.PublishedEvent.$Properties[]|null);
        /** Keep it: it moves on also over what was filtered out. */
        next?: (string|null);
        atHead?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFeedRebuild extends FeedRebuild.$Properties {}

    /** The reader's position is of another store or beyond the head: it starts anew, from the beginning of this store. */
    class FeedRebuild {
      constructor(properties?: FeedRebuild.$Properties);
      storeId: string;
      static create(properties?: FeedRebuild.$Properties): FeedRebuild;
      static encode(message: FeedRebuild.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FeedRebuild;
      static fromObject(object: { [k: string]: any }): FeedRebuild;
      static toObject(message: FeedRebuild, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FeedRebuild {
      interface $Properties {
        storeId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPublishedEvent extends PublishedEvent.$Properties {}

    class PublishedEvent {
      constructor(properties?: PublishedEvent.$Properties);
      id: string;
      type: string;
      stream: string;
      revision: (number|Long);
      position: string;
      body: Uint8Array;
      metadata: string;
      static create(properties?: PublishedEvent.$Properties): PublishedEvent;
      static encode(message: PublishedEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PublishedEvent;
      static fromObject(object: { [k: string]: any }): PublishedEvent;
      static toObject(message: PublishedEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PublishedEvent {
      interface $Properties {
        id?: (string|null);
        type?: (string|null);
        stream?: (string|null);
        revision?: ((number|Long)|null);
        position?: (string|null);
        body?: (Uint8Array|null);
        /** JSON. */
        metadata?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IWake extends Wake.$Properties {}

    /** There is something to read; sent after an append and every few seconds. */
    class Wake {
      constructor(properties?: Wake.$Properties);
      storeId: string;
      head: string;
      static create(properties?: Wake.$Properties): Wake;
      static encode(message: Wake.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Wake;
      static fromObject(object: { [k: string]: any }): Wake;
      static toObject(message: Wake, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Wake {
      interface $Properties {
        storeId?: (string|null);
        head?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGenerationRef extends GenerationRef.$Properties {}

    /** A generation as facts and documents carry it (the stream's own message holds the id as bytes). */
    class GenerationRef {
      constructor(properties?: GenerationRef.$Properties);
      number: number;
      id: string;
      static create(properties?: GenerationRef.$Properties): GenerationRef;
      static encode(message: GenerationRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GenerationRef;
      static fromObject(object: { [k: string]: any }): GenerationRef;
      static toObject(message: GenerationRef, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GenerationRef {
      interface $Properties {
        number?: (number|null);
        /** Lower-case hex, 32 characters. */
        id?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ILineageRef extends LineageRef.$Properties {}

    class LineageRef {
      constructor(properties?: LineageRef.$Properties);
      generation?: (understudy.v1.GenerationRef.$Properties|null);
      beganAtSequence: (number|Long);
      static create(properties?: LineageRef.$Properties): LineageRef;
      static encode(message: LineageRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LineageRef;
      static fromObject(object: { [k: string]: any }): LineageRef;
      static toObject(message: LineageRef, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace LineageRef {
      interface $Properties {
        generation?: (understudy.v1.GenerationRef.$Properties|null);
        /** Sequence of its first batch. */
        beganAtSequence?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPointMarker extends PointMarker.$Properties {}

    class PointMarker {
      constructor(properties?: PointMarker.$Properties);
      kind: string;
      name: string;
      pinned: boolean;
      static create(properties?: PointMarker.$Properties): PointMarker;
      static encode(message: PointMarker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PointMarker;
      static fromObject(object: { [k: string]: any }): PointMarker;
      static toObject(message: PointMarker, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PointMarker {
      interface $Properties {
        /** label, application, group, … */
        kind?: (string|null);
        name?: (string|null);
        pinned?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRecoveryPoint extends RecoveryPoint.$Properties {}

    class RecoveryPoint {
      constructor(properties?: RecoveryPoint.$Properties);
      sequence: (number|Long);
      vaultTimeMicros: (number|Long);
      sourceTimeMicros: (number|Long);
      markers: understudy.v1.PointMarker.$Properties[];
      static create(properties?: RecoveryPoint.$Properties): RecoveryPoint;
      static encode(message: RecoveryPoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RecoveryPoint;
      static fromObject(object: { [k: string]: any }): RecoveryPoint;
      static toObject(message: RecoveryPoint, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RecoveryPoint {
      interface $Properties {
        sequence?: ((number|Long)|null);
        /** By the vault's clock: what people see and ask for. */
        vaultTimeMicros?: ((number|Long)|null);
        /** By the source's clock. */
        sourceTimeMicros?: ((number|Long)|null);
        markers?: (understudy.v1.PointMarker.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum ReplicaMachineKind {
      REPLICA_MACHINE_KIND_UNSPECIFIED = 0,
      /** Throw-away: an ephemeral branch, an isolated network. */
      REPLICA_MACHINE_KIND_DRILL = 1,
      /** Becomes the machine: a durable branch. */
      REPLICA_MACHINE_KIND_FAILOVER = 2,
    }

    interface IServedDiskRef extends ServedDiskRef.$Properties {}

    class ServedDiskRef {
      constructor(properties?: ServedDiskRef.$Properties);
      name: string;
      sizeBytes: (number|Long);
      socketPath: string;
      exportName: string;
      static create(properties?: ServedDiskRef.$Properties): ServedDiskRef;
      static encode(message: ServedDiskRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServedDiskRef;
      static fromObject(object: { [k: string]: any }): ServedDiskRef;
      static toObject(message: ServedDiskRef, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServedDiskRef {
      interface $Properties {
        name?: (string|null);
        sizeBytes?: ((number|Long)|null);
        socketPath?: (string|null);
        exportName?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICheckPrerequisites extends CheckPrerequisites.$Properties {}

    /** Changes nothing. Refuses `machine-unknown` without a replica, `point-unknown` when the selector fits no point. */
    class CheckPrerequisites {
      constructor(properties?: CheckPrerequisites.$Properties);
      machineId: string;
      point: string;
      kind: understudy.v1.ReplicaMachineKind;
      static create(properties?: CheckPrerequisites.$Properties): CheckPrerequisites;
      static encode(message: CheckPrerequisites.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CheckPrerequisites;
      static fromObject(object: { [k: string]: any }): CheckPrerequisites;
      static toObject(message: CheckPrerequisites, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CheckPrerequisites {
      interface $Properties {
        machineId?: (string|null);
        /** Selector; empty: latest. */
        point?: (string|null);
        kind?: (understudy.v1.ReplicaMachineKind|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICheckPrerequisitesResult extends CheckPrerequisitesResult.$Properties {}

    class CheckPrerequisitesResult {
      constructor(properties?: CheckPrerequisitesResult.$Properties);
      ruling?: (understudy.v1.GenerationRef.$Properties|null);
      sourceHeard: boolean;
      point?: (understudy.v1.RecoveryPoint.$Properties|null);
      heldSequence: (number|Long);
      durableSequence: (number|Long);
      rpoMillis?: ((number|Long)|null);
      warnings: string[];
      static create(properties?: CheckPrerequisitesResult.$Properties): CheckPrerequisitesResult;
      static encode(message: CheckPrerequisitesResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CheckPrerequisitesResult;
      static fromObject(object: { [k: string]: any }): CheckPrerequisitesResult;
      static toObject(message: CheckPrerequisitesResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CheckPrerequisitesResult {
      interface $Properties {
        /** The generation that rules now: GrantGeneration compares with it. */
        ruling?: (understudy.v1.GenerationRef.$Properties|null);
        /** The source spoke to this master target a moment ago: it may still run for its users. */
        sourceHeard?: (boolean|null);
        /** What the selector would choose now. */
        point?: (understudy.v1.RecoveryPoint.$Properties|null);
        heldSequence?: ((number|Long)|null);
        durableSequence?: ((number|Long)|null);
        /** Age of the newest recoverable state; absent: none yet, or the source is not heard. */
        rpoMillis?: ((number|Long)|null);
        /** Things that will not stop the job but that a person should read. */
        warnings?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum GrantPurpose {
      GRANT_PURPOSE_UNSPECIFIED = 0,
      /** The replica is promoted: the source is cut off and fenced. */
      GRANT_PURPOSE_FAILOVER = 1,
      /** Undo: the source shall write again, under the granted generation (which ReopenSource then takes to its agent). */
      GRANT_PURPOSE_RETURN_TO_SOURCE = 2,
    }

    interface IGrantGeneration extends GrantGeneration.$Properties {}

    /**
     * Compare-and-set in the replica's own store, fsynced before it is answered. Refuses `generation-moved` when another generation rules than `expected` and it was
     * not granted under this key.
     */
    class GrantGeneration {
      constructor(properties?: GrantGeneration.$Properties);
      machineId: string;
      expected?: (understudy.v1.GenerationRef.$Properties|null);
      purpose: understudy.v1.GrantPurpose;
      reason: string;
      static create(properties?: GrantGeneration.$Properties): GrantGeneration;
      static encode(message: GrantGeneration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GrantGeneration;
      static fromObject(object: { [k: string]: any }): GrantGeneration;
      static toObject(message: GrantGeneration, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GrantGeneration {
      interface $Properties {
        machineId?: (string|null);
        expected?: (understudy.v1.GenerationRef.$Properties|null);
        purpose?: (understudy.v1.GrantPurpose|null);
        /** Shown where the fenced machine is held. */
        reason?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGrantGenerationResult extends GrantGenerationResult.$Properties {}

    class GrantGenerationResult {
      constructor(properties?: GrantGenerationResult.$Properties);
      granted?: (understudy.v1.GenerationRef.$Properties|null);
      lineage: understudy.v1.LineageRef.$Properties[];
      static create(properties?: GrantGenerationResult.$Properties): GrantGenerationResult;
      static encode(message: GrantGenerationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GrantGenerationResult;
      static fromObject(object: { [k: string]: any }): GrantGenerationResult;
      static toObject(message: GrantGenerationResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GrantGenerationResult {
      interface $Properties {
        granted?: (understudy.v1.GenerationRef.$Properties|null);
        /** Complete, oldest first, with the granted one as its last. */
        lineage?: (understudy.v1.LineageRef.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IChoosePoint extends ChoosePoint.$Properties {}

    /** Changes nothing; under its key the answer is kept, so that all later steps speak of the same point. */
    class ChoosePoint {
      constructor(properties?: ChoosePoint.$Properties);
      machineId: string;
      point: string;
      static create(properties?: ChoosePoint.$Properties): ChoosePoint;
      static encode(message: ChoosePoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ChoosePoint;
      static fromObject(object: { [k: string]: any }): ChoosePoint;
      static toObject(message: ChoosePoint, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ChoosePoint {
      interface $Properties {
        machineId?: (string|null);
        /** Selector; empty: latest. */
        point?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IChoosePointResult extends ChoosePointResult.$Properties {}

    class ChoosePointResult {
      constructor(properties?: ChoosePointResult.$Properties);
      point?: (understudy.v1.RecoveryPoint.$Properties|null);
      rpoMillis: (number|Long);
      static create(properties?: ChoosePointResult.$Properties): ChoosePointResult;
      static encode(message: ChoosePointResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ChoosePointResult;
      static fromObject(object: { [k: string]: any }): ChoosePointResult;
      static toObject(message: ChoosePointResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ChoosePointResult {
      interface $Properties {
        point?: (understudy.v1.RecoveryPoint.$Properties|null);
        /** What of the source's time is lost with this point, as well as the target can know: 0 after a planned drain. */
        rpoMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICreateBranch extends CreateBranch.$Properties {}

    /** Makes the disks of a replica machine: a copy-on-write branch over the point. Found again by its owner, the replica machine. */
    class CreateBranch {
      constructor(properties?: CreateBranch.$Properties);
      machineId: string;
      replicaMachineId: string;
      pointSequence: (number|Long);
      kind: understudy.v1.ReplicaMachineKind;
      static create(properties?: CreateBranch.$Properties): CreateBranch;
      static encode(message: CreateBranch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CreateBranch;
      static fromObject(object: { [k: string]: any }): CreateBranch;
      static toObject(message: CreateBranch, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CreateBranch {
      interface $Properties {
        machineId?: (string|null);
        /** The id of the replica machine: the job that makes it. */
        replicaMachineId?: (string|null);
        pointSequence?: ((number|Long)|null);
        kind?: (understudy.v1.ReplicaMachineKind|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICreateBranchResult extends CreateBranchResult.$Properties {}

    class CreateBranchResult {
      constructor(properties?: CreateBranchResult.$Properties);
      branchId: string;
      static create(properties?: CreateBranchResult.$Properties): CreateBranchResult;
      static encode(message: CreateBranchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CreateBranchResult;
      static fromObject(object: { [k: string]: any }): CreateBranchResult;
      static toObject(message: CreateBranchResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CreateBranchResult {
      interface $Properties {
        branchId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum ReplicaNetwork {
      /** The executor's default for the kind. */
      REPLICA_NETWORK_UNSPECIFIED = 0,
      /** No card is connected anywhere. */
      REPLICA_NETWORK_NONE = 1,
      /** Answers DHCP; nothing goes in or out. */
      REPLICA_NETWORK_ISOLATED = 2,
      /** QEMU's user network. */
      REPLICA_NETWORK_USER = 3,
    }

    interface IDefineReplicaMachine extends DefineReplicaMachine.$Properties {}

    /** Serves the branch's disks and defines the machine of that point in the fabric, not started. */
    class DefineReplicaMachine {
      constructor(properties?: DefineReplicaMachine.$Properties);
      machineId: string;
      replicaMachineId: string;
      branchId: string;
      point?: (understudy.v1.RecoveryPoint.$Properties|null);
      kind: understudy.v1.ReplicaMachineKind;
      network: understudy.v1.ReplicaNetwork;
      sourceMayRun: boolean;
      static create(properties?: DefineReplicaMachine.$Properties): DefineReplicaMachine;
      static encode(message: DefineReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DefineReplicaMachine;
      static fromObject(object: { [k: string]: any }): DefineReplicaMachine;
      static toObject(message: DefineReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DefineReplicaMachine {
      interface $Properties {
        machineId?: (string|null);
        replicaMachineId?: (string|null);
        branchId?: (string|null);
        point?: (understudy.v1.RecoveryPoint.$Properties|null);
        kind?: (understudy.v1.ReplicaMachineKind|null);
        network?: (understudy.v1.ReplicaNetwork|null);
        /** The source was heard when it was failed over and nothing confirmed since that it is stopped. */
        sourceMayRun?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDefineReplicaMachineResult extends DefineReplicaMachineResult.$Properties {}

    class DefineReplicaMachineResult {
      constructor(properties?: DefineReplicaMachineResult.$Properties);
      name: string;
      disks: understudy.v1.ServedDiskRef.$Properties[];
      static create(properties?: DefineReplicaMachineResult.$Properties): DefineReplicaMachineResult;
      static encode(message: DefineReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DefineReplicaMachineResult;
      static fromObject(object: { [k: string]: any }): DefineReplicaMachineResult;
      static toObject(message: DefineReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DefineReplicaMachineResult {
      interface $Properties {
        /** As the machine is called in the fabric. */
        name?: (string|null);
        disks?: (understudy.v1.ServedDiskRef.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStartReplicaMachine extends StartReplicaMachine.$Properties {}

    class StartReplicaMachine {
      constructor(properties?: StartReplicaMachine.$Properties);
      replicaMachineId: string;
      static create(properties?: StartReplicaMachine.$Properties): StartReplicaMachine;
      static encode(message: StartReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StartReplicaMachine;
      static fromObject(object: { [k: string]: any }): StartReplicaMachine;
      static toObject(message: StartReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StartReplicaMachine {
      interface $Properties {
        replicaMachineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStartReplicaMachineResult extends StartReplicaMachineResult.$Properties {}

    class StartReplicaMachineResult {
      constructor(properties?: StartReplicaMachineResult.$Properties);
      power: string;
      static create(properties?: StartReplicaMachineResult.$Properties): StartReplicaMachineResult;
      static encode(message: StartReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StartReplicaMachineResult;
      static fromObject(object: { [k: string]: any }): StartReplicaMachineResult;
      static toObject(message: StartReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StartReplicaMachineResult {
      interface $Properties {
        /** running, paused, off, crashed */
        power?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum ProbeKind {
      /** It runs and keeps running for `steady_millis`. */
      PROBE_KIND_UNSPECIFIED = 0,
      /** A line of the serial console matches `pattern`. */
      PROBE_KIND_CONSOLE = 1,
      /** A TCP connection to `host`:`port` is accepted. */
      PROBE_KIND_TCP = 2,
    }

    interface IProbeReplicaMachine extends ProbeReplicaMachine.$Properties {}

    /** Answers when the probe passes; fails with `probe-failed` (retryable) after the time-out. Changes nothing. */
    class ProbeReplicaMachine {
      constructor(properties?: ProbeReplicaMachine.$Properties);
      replicaMachineId: string;
      kind: understudy.v1.ProbeKind;
      pattern: string;
      host: string;
      port: number;
      steadyMillis: (number|Long);
      timeoutMillis: (number|Long);
      static create(properties?: ProbeReplicaMachine.$Properties): ProbeReplicaMachine;
      static encode(message: ProbeReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProbeReplicaMachine;
      static fromObject(object: { [k: string]: any }): ProbeReplicaMachine;
      static toObject(message: ProbeReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProbeReplicaMachine {
      interface $Properties {
        replicaMachineId?: (string|null);
        kind?: (understudy.v1.ProbeKind|null);
        /** RE2-like regular expression, one line; 200 characters at most. */
        pattern?: (string|null);
        host?: (string|null);
        port?: (number|null);
        steadyMillis?: ((number|Long)|null);
        timeoutMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProbeReplicaMachineResult extends ProbeReplicaMachineResult.$Properties {}

    class ProbeReplicaMachineResult {
      constructor(properties?: ProbeReplicaMachineResult.$Properties);
      bootMillis: (number|Long);
      evidence: string;
      static create(properties?: ProbeReplicaMachineResult.$Properties): ProbeReplicaMachineResult;
      static encode(message: ProbeReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProbeReplicaMachineResult;
      static fromObject(object: { [k: string]: any }): ProbeReplicaMachineResult;
      static toObject(message: ProbeReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProbeReplicaMachineResult {
      interface $Properties {
        /** From its start to the passing probe. */
        bootMillis?: ((number|Long)|null);
        evidence?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IBeginHydration extends BeginHydration.$Properties {}

    /** Fills the disks behind their exports, now and after every restart; progress is telemetry. */
    class BeginHydration {
      constructor(properties?: BeginHydration.$Properties);
      replicaMachineId: string;
      static create(properties?: BeginHydration.$Properties): BeginHydration;
      static encode(message: BeginHydration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BeginHydration;
      static fromObject(object: { [k: string]: any }): BeginHydration;
      static toObject(message: BeginHydration, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace BeginHydration {
      interface $Properties {
        replicaMachineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IBeginHydrationResult extends BeginHydrationResult.$Properties {}

    class BeginHydrationResult {
      constructor(properties?: BeginHydrationResult.$Properties);
      doneBytes: (number|Long);
      totalBytes: (number|Long);
      static create(properties?: BeginHydrationResult.$Properties): BeginHydrationResult;
      static encode(message: BeginHydrationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BeginHydrationResult;
      static fromObject(object: { [k: string]: any }): BeginHydrationResult;
      static toObject(message: BeginHydrationResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace BeginHydrationResult {
      interface $Properties {
        doneBytes?: ((number|Long)|null);
        totalBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStopReplicaMachine extends StopReplicaMachine.$Properties {}

    /** Answers `was_running: false` for a machine that is off or gone. */
    class StopReplicaMachine {
      constructor(properties?: StopReplicaMachine.$Properties);
      replicaMachineId: string;
      powerButtonMillis: (number|Long);
      static create(properties?: StopReplicaMachine.$Properties): StopReplicaMachine;
      static encode(message: StopReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StopReplicaMachine;
      static fromObject(object: { [k: string]: any }): StopReplicaMachine;
      static toObject(message: StopReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StopReplicaMachine {
      interface $Properties {
        replicaMachineId?: (string|null);
        /** How long the power button may take before the plug is pulled; 0: at once. */
        powerButtonMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStopReplicaMachineResult extends StopReplicaMachineResult.$Properties {}

    class StopReplicaMachineResult {
      constructor(properties?: StopReplicaMachineResult.$Properties);
      wasRunning: boolean;
      static create(properties?: StopReplicaMachineResult.$Properties): StopReplicaMachineResult;
      static encode(message: StopReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StopReplicaMachineResult;
      static fromObject(object: { [k: string]: any }): StopReplicaMachineResult;
      static toObject(message: StopReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StopReplicaMachineResult {
      interface $Properties {
        wasRunning?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRemoveReplicaMachine extends RemoveReplicaMachine.$Properties {}

    /** Removes the machine from the fabric; its disks stay. One that is not there is removed already. */
    class RemoveReplicaMachine {
      constructor(properties?: RemoveReplicaMachine.$Properties);
      replicaMachineId: string;
      static create(properties?: RemoveReplicaMachine.$Properties): RemoveReplicaMachine;
      static encode(message: RemoveReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RemoveReplicaMachine;
      static fromObject(object: { [k: string]: any }): RemoveReplicaMachine;
      static toObject(message: RemoveReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RemoveReplicaMachine {
      interface $Properties {
        replicaMachineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRemoveReplicaMachineResult extends RemoveReplicaMachineResult.$Properties {}

    class RemoveReplicaMachineResult {
      constructor(properties?: RemoveReplicaMachineResult.$Properties);
      wasThere: boolean;
      static create(properties?: RemoveReplicaMachineResult.$Properties): RemoveReplicaMachineResult;
      static encode(message: RemoveReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RemoveReplicaMachineResult;
      static fromObject(object: { [k: string]: any }): RemoveReplicaMachineResult;
      static toObject(message: RemoveReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RemoveReplicaMachineResult {
      interface $Properties {
        wasThere?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReleaseBranch extends ReleaseBranch.$Properties {}

    /** Ends the exports and hydration of a replica machine's branch and removes it, with the document of the replica machine. */
    class ReleaseBranch {
      constructor(properties?: ReleaseBranch.$Properties);
      replicaMachineId: string;
      static create(properties?: ReleaseBranch.$Properties): ReleaseBranch;
      static encode(message: ReleaseBranch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReleaseBranch;
      static fromObject(object: { [k: string]: any }): ReleaseBranch;
      static toObject(message: ReleaseBranch, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReleaseBranch {
      interface $Properties {
        replicaMachineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReleaseBranchResult extends ReleaseBranchResult.$Properties {}

    class ReleaseBranchResult {
      constructor(properties?: ReleaseBranchResult.$Properties);
      wasThere: boolean;
      static create(properties?: ReleaseBranchResult.$Properties): ReleaseBranchResult;
      static encode(message: ReleaseBranchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReleaseBranchResult;
      static fromObject(object: { [k: string]: any }): ReleaseBranchResult;
      static toObject(message: ReleaseBranchResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReleaseBranchResult {
      interface $Properties {
        wasThere?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IForgetReplica extends ForgetReplica.$Properties {}

    /** Removes a replica with all its points. Refuses `replica-in-use` while replica machines run from it. */
    class ForgetReplica {
      constructor(properties?: ForgetReplica.$Properties);
      machineId: string;
      static create(properties?: ForgetReplica.$Properties): ForgetReplica;
      static encode(message: ForgetReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ForgetReplica;
      static fromObject(object: { [k: string]: any }): ForgetReplica;
      static toObject(message: ForgetReplica, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ForgetReplica {
      interface $Properties {
        machineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IForgetReplicaResult extends ForgetReplicaResult.$Properties {}

    class ForgetReplicaResult {
      constructor(properties?: ForgetReplicaResult.$Properties);
      wasThere: boolean;
      freedBytes: (number|Long);
      static create(properties?: ForgetReplicaResult.$Properties): ForgetReplicaResult;
      static encode(message: ForgetReplicaResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ForgetReplicaResult;
      static fromObject(object: { [k: string]: any }): ForgetReplicaResult;
      static toObject(message: ForgetReplicaResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ForgetReplicaResult {
      interface $Properties {
        wasThere?: (boolean|null);
        freedBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INamePoint extends NamePoint.$Properties {}

    /** Gives an existing point a name; a pinned one is kept until it is removed by hand. */
    class NamePoint {
      constructor(properties?: NamePoint.$Properties);
      machineId: string;
      point: string;
      name: string;
      pinned: boolean;
      static create(properties?: NamePoint.$Properties): NamePoint;
      static encode(message: NamePoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NamePoint;
      static fromObject(object: { [k: string]: any }): NamePoint;
      static toObject(message: NamePoint, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NamePoint {
      interface $Properties {
        machineId?: (string|null);
        /** Selector. */
        point?: (string|null);
        name?: (string|null);
        pinned?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INamePointResult extends NamePointResult.$Properties {}

    class NamePointResult {
      constructor(properties?: NamePointResult.$Properties);
      point?: (understudy.v1.RecoveryPoint.$Properties|null);
      static create(properties?: NamePointResult.$Properties): NamePointResult;
      static encode(message: NamePointResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NamePointResult;
      static fromObject(object: { [k: string]: any }): NamePointResult;
      static toObject(message: NamePointResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NamePointResult {
      interface $Properties {
        point?: (understudy.v1.RecoveryPoint.$Properties|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IWaitDurable extends WaitDurable.$Properties {}

    /** Answers when the seal is durable here; fails with `not-durable-yet` (retryable) after the time-out. Changes nothing. */
    class WaitDurable {
      constructor(properties?: WaitDurable.$Properties);
      machineId: string;
      markerName: string;
      timeoutMillis: (number|Long);
      static create(properties?: WaitDurable.$Properties): WaitDurable;
      static encode(message: WaitDurable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): WaitDurable;
      static fromObject(object: { [k: string]: any }): WaitDurable;
      static toObject(message: WaitDurable, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace WaitDurable {
      interface $Properties {
        machineId?: (string|null);
        /** The name of the marker that the seal carries (CloseSource, MarkPoint). */
        markerName?: (string|null);
        timeoutMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IWaitDurableResult extends WaitDurableResult.$Properties {}

    class WaitDurableResult {
      constructor(properties?: WaitDurableResult.$Properties);
      point?: (understudy.v1.RecoveryPoint.$Properties|null);
      durableSequence: (number|Long);
      static create(properties?: WaitDurableResult.$Properties): WaitDurableResult;
      static encode(message: WaitDurableResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): WaitDurableResult;
      static fromObject(object: { [k: string]: any }): WaitDurableResult;
      static toObject(message: WaitDurableResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace WaitDurableResult {
      interface $Properties {
        point?: (understudy.v1.RecoveryPoint.$Properties|null);
        durableSequence?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IConfirmSourceStopped extends ConfirmSourceStopped.$Properties {}

    /** A person, or a confirmed shutdown, says that the old machine is stopped: the alert ends. */
    class ConfirmSourceStopped {
      constructor(properties?: ConfirmSourceStopped.$Properties);
      replicaMachineId: string;
      static create(properties?: ConfirmSourceStopped.$Properties): ConfirmSourceStopped;
      static encode(message: ConfirmSourceStopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConfirmSourceStopped;
      static fromObject(object: { [k: string]: any }): ConfirmSourceStopped;
      static toObject(message: ConfirmSourceStopped, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ConfirmSourceStopped {
      interface $Properties {
        replicaMachineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IConfirmSourceStoppedResult extends ConfirmSourceStoppedResult.$Properties {}

    class ConfirmSourceStoppedResult {
      constructor(properties?: ConfirmSourceStoppedResult.$Properties);
      wasThere: boolean;
      static create(properties?: ConfirmSourceStoppedResult.$Properties): ConfirmSourceStoppedResult;
      static encode(message: ConfirmSourceStoppedResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConfirmSourceStoppedResult;
      static fromObject(object: { [k: string]: any }): ConfirmSourceStoppedResult;
      static toObject(message: ConfirmSourceStoppedResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ConfirmSourceStoppedResult {
      interface $Properties {
        wasThere?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IListPoints extends ListPoints.$Properties {}

    /** Query. Newest first. */
    class ListPoints {
      constructor(properties?: ListPoints.$Properties);
      machineId: string;
      limit: number;
      beforeSequence: (number|Long);
      fromVaultTimeMicros: (number|Long);
      markerKind: string;
      static create(properties?: ListPoints.$Properties): ListPoints;
      static encode(message: ListPoints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ListPoints;
      static fromObject(object: { [k: string]: any }): ListPoints;
      static toObject(message: ListPoints, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ListPoints {
      interface $Properties {
        machineId?: (string|null);
        /** 1 to 1000; 0: 100. */
        limit?: (number|null);
        /** Only points before this sequence; 0: from the newest. */
        beforeSequence?: ((number|Long)|null);
        /** Only at or after this instant of the vault; 0: all. */
        fromVaultTimeMicros?: ((number|Long)|null);
        /** Only points with a marker of this kind; empty: all. */
        markerKind?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IListPointsResult extends ListPointsResult.$Properties {}

    class ListPointsResult {
      constructor(properties?: ListPointsResult.$Properties);
      points: understudy.v1.RecoveryPoint.$Properties[];
      nextBeforeSequence: (number|Long);
      static create(properties?: ListPointsResult.$Properties): ListPointsResult;
      static encode(message: ListPointsResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ListPointsResult;
      static fromObject(object: { [k: string]: any }): ListPointsResult;
      static toObject(message: ListPointsResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ListPointsResult {
      interface $Properties {
        points?: (understudy.v1.RecoveryPoint.$Properties[]|null);
        /** Give it as before_sequence for the next page; 0: there is none. */
        nextBeforeSequence?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDescribeReplica extends DescribeReplica.$Properties {}

    /** Query. */
    class DescribeReplica {
      constructor(properties?: DescribeReplica.$Properties);
      machineId: string;
      static create(properties?: DescribeReplica.$Properties): DescribeReplica;
      static encode(message: DescribeReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DescribeReplica;
      static fromObject(object: { [k: string]: any }): DescribeReplica;
      static toObject(message: DescribeReplica, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DescribeReplica {
      interface $Properties {
        machineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReplicaMachineState extends ReplicaMachineState.$Properties {}

    class ReplicaMachineState {
      constructor(properties?: ReplicaMachineState.$Properties);
      replicaMachineId: string;
      kind: understudy.v1.ReplicaMachineKind;
      name: string;
      power: string;
      point?: (understudy.v1.RecoveryPoint.$Properties|null);
      sourceMayRun: boolean;
      hydrating: boolean;
      hydrated: boolean;
      hydratedBytes: (number|Long);
      hydrationTotalBytes: (number|Long);
      consolePath: string;
      static create(properties?: ReplicaMachineState.$Properties): ReplicaMachineState;
      static encode(message: ReplicaMachineState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReplicaMachineState;
      static fromObject(object: { [k: string]: any }): ReplicaMachineState;
      static toObject(message: ReplicaMachineState, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReplicaMachineState {
      interface $Properties {
        replicaMachineId?: (string|null);
        kind?: (understudy.v1.ReplicaMachineKind|null);
        name?: (string|null);
        power?: (string|null);
        point?: (understudy.v1.RecoveryPoint.$Properties|null);
        sourceMayRun?: (boolean|null);
        hydrating?: (boolean|null);
        hydrated?: (boolean|null);
        hydratedBytes?: ((number|Long)|null);
        hydrationTotalBytes?: ((number|Long)|null);
        consolePath?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDescribeReplicaResult extends DescribeReplicaResult.$Properties {}

    class DescribeReplicaResult {
      constructor(properties?: DescribeReplicaResult.$Properties);
      name: string;
      storeId: string;
      lineage: understudy.v1.LineageRef.$Properties[];
      heldSequence: (number|Long);
      durableSequence: (number|Long);
      sealedSequence: (number|Long);
      newestPoint?: (understudy.v1.RecoveryPoint.$Properties|null);
      pointsCount: (number|Long);
      storeBytes: (number|Long);
      replicaMachines: understudy.v1.ReplicaMachineState.$Properties[];
      static create(properties?: DescribeReplicaResult.$Properties): DescribeReplicaResult;
      static encode(message: DescribeReplicaResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DescribeReplicaResult;
      static fromObject(object: { [k: string]: any }): DescribeReplicaResult;
      static toObject(message: DescribeReplicaResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DescribeReplicaResult {
      interface $Properties {
        name?: (string|null);
        storeId?: (string|null);
        lineage?: (understudy.v1.LineageRef.$Properties[]|null);
        heldSequence?: ((number|Long)|null);
        durableSequence?: ((number|Long)|null);
        sealedSequence?: ((number|Long)|null);
        newestPoint?: (understudy.v1.RecoveryPoint.$Properties|null);
        pointsCount?: ((number|Long)|null);
        storeBytes?: ((number|Long)|null);
        replicaMachines?: (understudy.v1.ReplicaMachineState.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IForgetStream extends ForgetStream.$Properties {}

    /** Ends the machine's streams and removes its spool. One that is not there is forgotten already. */
    class ForgetStream {
      constructor(properties?: ForgetStream.$Properties);
      machineId: string;
      static create(properties?: ForgetStream.$Properties): ForgetStream;
      static encode(message: ForgetStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ForgetStream;
      static fromObject(object: { [k: string]: any }): ForgetStream;
      static toObject(message: ForgetStream, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ForgetStream {
      interface $Properties {
        machineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IForgetStreamResult extends ForgetStreamResult.$Properties {}

    class ForgetStreamResult {
      constructor(properties?: ForgetStreamResult.$Properties);
      wasThere: boolean;
      static create(properties?: ForgetStreamResult.$Properties): ForgetStreamResult;
      static encode(message: ForgetStreamResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ForgetStreamResult;
      static fromObject(object: { [k: string]: any }): ForgetStreamResult;
      static toObject(message: ForgetStreamResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ForgetStreamResult {
      interface $Properties {
        wasThere?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDrainStream extends DrainStream.$Properties {}

    /** Answers when everything spooled for the machine is durable at the next hop, or after the time-out with what is left. Never fails for slowness. */
    class DrainStream {
      constructor(properties?: DrainStream.$Properties);
      machineId: string;
      timeoutMillis: (number|Long);
      static create(properties?: DrainStream.$Properties): DrainStream;
      static encode(message: DrainStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DrainStream;
      static fromObject(object: { [k: string]: any }): DrainStream;
      static toObject(message: DrainStream, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DrainStream {
      interface $Properties {
        machineId?: (string|null);
        timeoutMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDrainStreamResult extends DrainStreamResult.$Properties {}

    class DrainStreamResult {
      constructor(properties?: DrainStreamResult.$Properties);
      drained: boolean;
      leftBytes: (number|Long);
      leftBatches: (number|Long);
      static create(properties?: DrainStreamResult.$Properties): DrainStreamResult;
      static encode(message: DrainStreamResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DrainStreamResult;
      static fromObject(object: { [k: string]: any }): DrainStreamResult;
      static toObject(message: DrainStreamResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DrainStreamResult {
      interface $Properties {
        drained?: (boolean|null);
        leftBytes?: ((number|Long)|null);
        leftBatches?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStopSourceMachine extends StopSourceMachine.$Properties {}

    /** Shuts the source machine down where a fabric at the source site, or its agent, can. Refuses `source-unreachable` where nobody can be asked. */
    class StopSourceMachine {
      constructor(properties?: StopSourceMachine.$Properties);
      machineId: string;
      powerButtonMillis: (number|Long);
      force: boolean;
      static create(properties?: StopSourceMachine.$Properties): StopSourceMachine;
      static encode(message: StopSourceMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StopSourceMachine;
      static fromObject(object: { [k: string]: any }): StopSourceMachine;
      static toObject(message: StopSourceMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StopSourceMachine {
      interface $Properties {
        machineId?: (string|null);
        powerButtonMillis?: ((number|Long)|null);
        /** Pull the plug after power_button_millis. */
        force?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStopSourceMachineResult extends StopSourceMachineResult.$Properties {}

    class StopSourceMachineResult {
      constructor(properties?: StopSourceMachineResult.$Properties);
      confirmedStopped: boolean;
      static create(properties?: StopSourceMachineResult.$Properties): StopSourceMachineResult;
      static encode(message: StopSourceMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StopSourceMachineResult;
      static fromObject(object: { [k: string]: any }): StopSourceMachineResult;
      static toObject(message: StopSourceMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StopSourceMachineResult {
      interface $Properties {
        /** false: nobody here can tell; a person has to. */
        confirmedStopped?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStartSourceMachine extends StartSourceMachine.$Properties {}

    /** Undo: starts what StopSourceMachine stopped. */
    class StartSourceMachine {
      constructor(properties?: StartSourceMachine.$Properties);
      machineId: string;
      static create(properties?: StartSourceMachine.$Properties): StartSourceMachine;
      static encode(message: StartSourceMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StartSourceMachine;
      static fromObject(object: { [k: string]: any }): StartSourceMachine;
      static toObject(message: StartSourceMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StartSourceMachine {
      interface $Properties {
        machineId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStartSourceMachineResult extends StartSourceMachineResult.$Properties {}

    class StartSourceMachineResult {
      constructor(properties?: StartSourceMachineResult.$Properties);
      confirmedRunning: boolean;
      static create(properties?: StartSourceMachineResult.$Properties): StartSourceMachineResult;
      static encode(message: StartSourceMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StartSourceMachineResult;
      static fromObject(object: { [k: string]: any }): StartSourceMachineResult;
      static toObject(message: StartSourceMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StartSourceMachineResult {
      interface $Properties {
        confirmedRunning?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IInspectHost extends InspectHost.$Properties {}

    /** Query: what the host has, for readiness and for choosing disks. */
    class InspectHost {
      constructor(properties?: InspectHost.$Properties);
      paths: string[];
      static create(properties?: InspectHost.$Properties): InspectHost;
      static encode(message: InspectHost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): InspectHost;
      static fromObject(object: { [k: string]: any }): InspectHost;
      static toObject(message: InspectHost, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace InspectHost {
      interface $Properties {
        /** Paths to look at beside the block devices of the host. */
        paths?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IInspectedDisk extends InspectedDisk.$Properties {}

    class InspectedDisk {
      constructor(properties?: InspectedDisk.$Properties);
      path: string;
      name: string;
      sizeBytes: (number|Long);
      kind: string;
      isReadOnly: boolean;
      inUseBy: string;
      protectedByMachineId: string;
      problem: string;
      static create(properties?: InspectedDisk.$Properties): InspectedDisk;
      static encode(message: InspectedDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): InspectedDisk;
      static fromObject(object: { [k: string]: any }): InspectedDisk;
      static toObject(message: InspectedDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace InspectedDisk {
      interface $Properties {
        path?: (string|null);
        /** vda, sdb, …; for a file its base name. */
        name?: (string|null);
        sizeBytes?: ((number|Long)|null);
        /** file, block */
        kind?: (string|null);
        isReadOnly?: (boolean|null);
        /** Somebody holds it open or locked now: who, as far as the host tells; empty: nobody. */
        inUseBy?: (string|null);
        /** The machine that has it already; empty: none. */
        protectedByMachineId?: (string|null);
        /** Why it cannot be protected; empty: it can. */
        problem?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IInspectHostResult extends InspectHostResult.$Properties {}

    class InspectHostResult {
      constructor(properties?: InspectHostResult.$Properties);
      hostName: string;
      kernel: string;
      architecture: string;
      cpus: number;
      memoryMib: (number|Long);
      agentVersion: string;
      disks: understudy.v1.InspectedDisk.$Properties[];
      dataFreeBytes: (number|Long);
      static create(properties?: InspectHostResult.$Properties): InspectHostResult;
      static encode(message: InspectHostResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): InspectHostResult;
      static fromObject(object: { [k: string]: any }): InspectHostResult;
      static toObject(message: InspectHostResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace InspectHostResult {
      interface $Properties {
        hostName?: (string|null);
        kernel?: (string|null);
        architecture?: (string|null);
        cpus?: (number|null);
        memoryMib?: ((number|Long)|null);
        agentVersion?: (string|null);
        disks?: (understudy.v1.InspectedDisk.$Properties[]|null);
        dataFreeBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICloseSource extends CloseSource.$Properties {}

    /**
     * Planned failover: refuses further writes to the machine's disks, durably (also after restarts of agent and host), flushes, and makes a last seal that carries the
     * marker. Answers when the seal is made; WaitDurable follows it to the target.
     */
    class CloseSource {
      constructor(properties?: CloseSource.$Properties);
      machineId: string;
      markerName: string;
      reason: string;
      static create(properties?: CloseSource.$Properties): CloseSource;
      static encode(message: CloseSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CloseSource;
      static fromObject(object: { [k: string]: any }): CloseSource;
      static toObject(message: CloseSource, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CloseSource {
      interface $Properties {
        machineId?: (string|null);
        /** Unique: the key of the job. */
        markerName?: (string|null);
        reason?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICloseSourceResult extends CloseSourceResult.$Properties {}

    class CloseSourceResult {
      constructor(properties?: CloseSourceResult.$Properties);
      sourceTimeMicros: (number|Long);
      static create(properties?: CloseSourceResult.$Properties): CloseSourceResult;
      static encode(message: CloseSourceResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CloseSourceResult;
      static fromObject(object: { [k: string]: any }): CloseSourceResult;
      static toObject(message: CloseSourceResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CloseSourceResult {
      interface $Properties {
        sourceTimeMicros?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReopenSource extends ReopenSource.$Properties {}

    /**
     * Undo: the disks can be written again, under the lineage whose last generation was granted to the source. Without a lineage (the job was undone before a
     * generation was granted) only the hold ends.
     */
    class ReopenSource {
      constructor(properties?: ReopenSource.$Properties);
      machineId: string;
      lineage: understudy.v1.LineageRef.$Properties[];
      static create(properties?: ReopenSource.$Properties): ReopenSource;
      static encode(message: ReopenSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReopenSource;
      static fromObject(object: { [k: string]: any }): ReopenSource;
      static toObject(message: ReopenSource, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReopenSource {
      interface $Properties {
        machineId?: (string|null);
        lineage?: (understudy.v1.LineageRef.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReopenSourceResult extends ReopenSourceResult.$Properties {}

    class ReopenSourceResult {
      constructor(properties?: ReopenSourceResult.$Properties);
      wasClosed: boolean;
      static create(properties?: ReopenSourceResult.$Properties): ReopenSourceResult;
      static encode(message: ReopenSourceResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReopenSourceResult;
      static fromObject(object: { [k: string]: any }): ReopenSourceResult;
      static toObject(message: ReopenSourceResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReopenSourceResult {
      interface $Properties {
        wasClosed?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRequestResync extends RequestResync.$Properties {}

    /** Every block is compared by hashes, what differs is sent. Progress is telemetry. */
    class RequestResync {
      constructor(properties?: RequestResync.$Properties);
      machineId: string;
      reason: string;
      static create(properties?: RequestResync.$Properties): RequestResync;
      static encode(message: RequestResync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RequestResync;
      static fromObject(object: { [k: string]: any }): RequestResync;
      static toObject(message: RequestResync, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RequestResync {
      interface $Properties {
        machineId?: (string|null);
        reason?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRequestResyncResult extends RequestResyncResult.$Properties {}

    class RequestResyncResult {
      constructor(properties?: RequestResyncResult.$Properties);
      run: (number|Long);
      static create(properties?: RequestResyncResult.$Properties): RequestResyncResult;
      static encode(message: RequestResyncResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RequestResyncResult;
      static fromObject(object: { [k: string]: any }): RequestResyncResult;
      static toObject(message: RequestResyncResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RequestResyncResult {
      interface $Properties {
        /** The run that will do it, as telemetry names it; 0: unknown. */
        run?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum PointConsistency {
      POINT_CONSISTENCY_UNSPECIFIED = 0,
      POINT_CONSISTENCY_CRASH = 1,
      POINT_CONSISTENCY_APPLICATION = 2,
    }

    interface IMarkPoint extends MarkPoint.$Properties {}

    /** Answers when the seal with this marker was made. */
    class MarkPoint {
      constructor(properties?: MarkPoint.$Properties);
      machineId: string;
      markerName: string;
      pinned: boolean;
      consistency: understudy.v1.PointConsistency;
      static create(properties?: MarkPoint.$Properties): MarkPoint;
      static encode(message: MarkPoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MarkPoint;
      static fromObject(object: { [k: string]: any }): MarkPoint;
      static toObject(message: MarkPoint, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MarkPoint {
      interface $Properties {
        machineId?: (string|null);
        markerName?: (string|null);
        pinned?: (boolean|null);
        consistency?: (understudy.v1.PointConsistency|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMarkPointResult extends MarkPointResult.$Properties {}

    class MarkPointResult {
      constructor(properties?: MarkPointResult.$Properties);
      sourceTimeMicros: (number|Long);
      consistency: understudy.v1.PointConsistency;
      warning: string;
      static create(properties?: MarkPointResult.$Properties): MarkPointResult;
      static encode(message: MarkPointResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MarkPointResult;
      static fromObject(object: { [k: string]: any }): MarkPointResult;
      static toObject(message: MarkPointResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MarkPointResult {
      interface $Properties {
        sourceTimeMicros?: ((number|Long)|null);
        /** What was reached; APPLICATION that could not be reached becomes CRASH plus a warning. */
        consistency?: (understudy.v1.PointConsistency|null);
        warning?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDetachMachine extends DetachMachine.$Properties {}

    /**
     * The machine's disks are not served any more. Refuses `machine-in-use` while clients are connected, unless forced. One that is not attached is detached
     * already; the assignment must not list the machine any more, or it is attached again.
     */
    class DetachMachine {
      constructor(properties?: DetachMachine.$Properties);
      machineId: string;
      force: boolean;
      static create(properties?: DetachMachine.$Properties): DetachMachine;
      static encode(message: DetachMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DetachMachine;
      static fromObject(object: { [k: string]: any }): DetachMachine;
      static toObject(message: DetachMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DetachMachine {
      interface $Properties {
        machineId?: (string|null);
        force?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDetachMachineResult extends DetachMachineResult.$Properties {}

    class DetachMachineResult {
      constructor(properties?: DetachMachineResult.$Properties);
      wasAttached: boolean;
      static create(properties?: DetachMachineResult.$Properties): DetachMachineResult;
      static encode(message: DetachMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DetachMachineResult;
      static fromObject(object: { [k: string]: any }): DetachMachineResult;
      static toObject(message: DetachMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DetachMachineResult {
      interface $Properties {
        wasAttached?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IEndOperation extends EndOperation.$Properties {}

    /** From the orchestrator, key (job, `end`): how a job ended. Refused with `operation-not-held` when the item is held by another job (superseded). */
    class EndOperation {
      constructor(properties?: EndOperation.$Properties);
      itemId: string;
      jobId: string;
      kind: string;
      outcome: string;
      code?: (string|null);
      message?: (string|null);
      facts?: (understudy.v1.OperationFacts.$Properties|null);
      drillId?: (string|null);
      static create(properties?: EndOperation.$Properties): EndOperation;
      static encode(message: EndOperation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EndOperation;
      static fromObject(object: { [k: string]: any }): EndOperation;
      static toObject(message: EndOperation, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace EndOperation {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        kind?: (string|null);
        /** succeeded | failed | cancelled */
        outcome?: (string|null);
        code?: (string|null);
        message?: (string|null);
        facts?: (understudy.v1.OperationFacts.$Properties|null);
        /** test-failover, cleanup-test-failover: the drill. */
        drillId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRecordPointByName extends RecordPointByName.$Properties {}

    /** A point was made or skipped by name (marker, group barrier). */
    class RecordPointByName {
      constructor(properties?: RecordPointByName.$Properties);
      itemId: string;
      pointName: string;
      marker: string;
      made: boolean;
      sequence: (number|Long);
      vaultTimeMicros: (number|Long);
      pinned: boolean;
      reason: string;
      static create(properties?: RecordPointByName.$Properties): RecordPointByName;
      static encode(message: RecordPointByName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RecordPointByName;
      static fromObject(object: { [k: string]: any }): RecordPointByName;
      static toObject(message: RecordPointByName, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RecordPointByName {
      interface $Properties {
        itemId?: (string|null);
        pointName?: (string|null);
        marker?: (string|null);
        made?: (boolean|null);
        sequence?: ((number|Long)|null);
        vaultTimeMicros?: ((number|Long)|null);
        pinned?: (boolean|null);
        /** Why it was skipped. */
        reason?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDescribeAssignment extends DescribeAssignment.$Properties {}

    /** What stands in an executor's assignment, and what it has applied. `item_id` narrows it to one machine. */
    class DescribeAssignment {
      constructor(properties?: DescribeAssignment.$Properties);
      role: string;
      name: string;
      itemId: string;
      static create(properties?: DescribeAssignment.$Properties): DescribeAssignment;
      static encode(message: DescribeAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DescribeAssignment;
      static fromObject(object: { [k: string]: any }): DescribeAssignment;
      static toObject(message: DescribeAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DescribeAssignment {
      interface $Properties {
        /** mobility-agent | process-server | master-target */
        role?: (string|null);
        name?: (string|null);
        itemId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAssignmentDescription extends AssignmentDescription.$Properties {}

    class AssignmentDescription {
      constructor(properties?: AssignmentDescription.$Properties);
      version: (number|Long);
      appliedVersion: (number|Long);
      heard: boolean;
      hasMachine: boolean;
      static create(properties?: AssignmentDescription.$Properties): AssignmentDescription;
      static encode(message: AssignmentDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AssignmentDescription;
      static fromObject(object: { [k: string]: any }): AssignmentDescription;
      static toObject(message: AssignmentDescription, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AssignmentDescription {
      interface $Properties {
        /** Version that holds every event up to now. */
        version?: ((number|Long)|null);
        /** Newest version the executor said it applied; 0: never heard. */
        appliedVersion?: ((number|Long)|null);
        /** Whether the executor was heard lately. */
        heard?: (boolean|null);
        hasMachine?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProtectedDisk extends ProtectedDisk.$Properties {}

    /** One disk of a protected machine. `index` is its number in the replication stream; it never comes back for another disk. */
    class ProtectedDisk {
      constructor(properties?: ProtectedDisk.$Properties);
      index: number;
      id: string;
      name: string;
      path: string;
      sizeBytes: (number|Long);
      excluded: boolean;
      static create(properties?: ProtectedDisk.$Properties): ProtectedDisk;
      static encode(message: ProtectedDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProtectedDisk;
      static fromObject(object: { [k: string]: any }): ProtectedDisk;
      static toObject(message: ProtectedDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProtectedDisk {
      interface $Properties {
        index?: (number|null);
        id?: (string|null);
        name?: (string|null);
        path?: (string|null);
        sizeBytes?: ((number|Long)|null);
        /** Chosen not to be replicated. */
        excluded?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INetworkChoice extends NetworkChoice.$Properties {}

    /** Networks of the source and what they are at the target. */
    class NetworkChoice {
      constructor(properties?: NetworkChoice.$Properties);
      source: string;
      target: string;
      static create(properties?: NetworkChoice.$Properties): NetworkChoice;
      static encode(message: NetworkChoice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NetworkChoice;
      static fromObject(object: { [k: string]: any }): NetworkChoice;
      static toObject(message: NetworkChoice, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NetworkChoice {
      interface $Properties {
        source?: (string|null);
        target?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IOperationParameters extends OperationParameters.$Properties {}

    /** What a job was asked for. Which fields count depends on its kind. */
    class OperationParameters {
      constructor(properties?: OperationParameters.$Properties);
      point?: (string|null);
      planned?: (boolean|null);
      shutDownSource?: (boolean|null);
      hydrate?: (boolean|null);
      network?: (string|null);
      networks: understudy.v1.NetworkChoice.$Properties[];
      disks: understudy.v1.ProtectedDisk.$Properties[];
      policyId?: (string|null);
      processServer?: (string|null);
      previousProcessServer?: (string|null);
      keepPoints?: (boolean|null);
      drills?: (string|null);
      drillId?: (string|null);
      retryOf?: (string|null);
      reason?: (string|null);
      cpus?: (number|null);
      memoryMib?: (number|null);
      drainMillisMax?: ((number|Long)|null);
      sourceStopped?: (boolean|null);
      static create(properties?: OperationParameters.$Properties): OperationParameters;
      static encode(message: OperationParameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OperationParameters;
      static fromObject(object: { [k: string]: any }): OperationParameters;
      static toObject(message: OperationParameters, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OperationParameters {
      interface $Properties {
        /** latest | latest-processed | latest-application | #sequence | -30s | @name | a moment (ISO 8601). */
        point?: (string|null);
        /** failover: true planned (zero loss), false unplanned. */
        planned?: (boolean|null);
        /** Failover: shut the source down first. Left out: planned yes, unplanned no. */
        shutDownSource?: (boolean|null);
        hydrate?: (boolean|null);
        /** none | isolated | user | mapped. */
        network?: (string|null);
        networks?: (understudy.v1.NetworkChoice.$Properties[]|null);
        /** change-disks, enable-protection: all disks as they shall be. */
        disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);
        /** apply-policy: the new one. */
        policyId?: (string|null);
        /** move-process-server: the new one and the one before. */
        processServer?: (string|null);
        previousProcessServer?: (string|null);
        /** disable-protection: leave the replica at the target. */
        keepPoints?: (boolean|null);
        /** failover: what becomes of running drills: end | keep. */
        drills?: (string|null);
        /** cleanup-test-failover: the drill; test-failover: its own id. */
        drillId?: (string|null);
        /** The failed job this one tries again. */
        retryOf?: (string|null);
        reason?: (string|null);
        cpus?: (number|null);
        memoryMib?: (number|null);
        /** How long what process servers still spool may take to arrive. */
        drainMillisMax?: ((number|Long)|null);
        /** Planned failover: a person says that the machine is shut down already. */
        sourceStopped?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IOperationFacts extends OperationFacts.$Properties {}

    /** What a job found or made; the end of an operation carries it into the item. */
    class OperationFacts {
      constructor(properties?: OperationFacts.$Properties);
      generation?: (number|null);
      generationId?: (string|null);
      pointSequence?: ((number|Long)|null);
      pointTimeMicros?: ((number|Long)|null);
      standIn?: (string|null);
      hydrated?: (boolean|null);
      sourceMayRun?: (boolean|null);
      rpoMillis?: ((number|Long)|null);
      rtoMillis?: ((number|Long)|null);
      leftBehind: string[];
      static create(properties?: OperationFacts.$Properties): OperationFacts;
      static encode(message: OperationFacts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OperationFacts;
      static fromObject(object: { [k: string]: any }): OperationFacts;
      static toObject(message: OperationFacts, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OperationFacts {
      interface $Properties {
        generation?: (number|null);
        /** 32 hex digits. */
        generationId?: (string|null);
        pointSequence?: ((number|Long)|null);
        pointTimeMicros?: ((number|Long)|null);
        /** Key of the replica machine at the target. */
        standIn?: (string|null);
        hydrated?: (boolean|null);
        /** The source was heard and nobody confirmed that it is stopped. */
        sourceMayRun?: (boolean|null);
        rpoMillis?: ((number|Long)|null);
        rtoMillis?: ((number|Long)|null);
        /** disable-protection, forget: what could not be removed, in words. */
        leftBehind?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProtectionEnabled extends ProtectionEnabled.$Properties {}

    class ProtectionEnabled {
      constructor(properties?: ProtectionEnabled.$Properties);
      itemId: string;
      name: string;
      labels: { [k: string]: string };
      agent: string;
      processServer: string;
      masterTarget: string;
      policyId: string;
      disks: understudy.v1.ProtectedDisk.$Properties[];
      placementReason: string;
      atMillis: (number|Long);
      networks: understudy.v1.NetworkChoice.$Properties[];
      static create(properties?: ProtectionEnabled.$Properties): ProtectionEnabled;
      static encode(message: ProtectionEnabled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProtectionEnabled;
      static fromObject(object: { [k: string]: any }): ProtectionEnabled;
      static toObject(message: ProtectionEnabled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProtectionEnabled {
      interface $Properties {
        itemId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        agent?: (string|null);
        processServer?: (string|null);
        masterTarget?: (string|null);
        policyId?: (string|null);
        disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);
        /** Why this process server and this target, in words. */
        placementReason?: (string|null);
        atMillis?: ((number|Long)|null);
        networks?: (understudy.v1.NetworkChoice.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IOperationBegun extends OperationBegun.$Properties {}

    /** The item is held by this job; also the first event of a drill. The orchestrator starts the job when it reads it. */
    class OperationBegun {
      constructor(properties?: OperationBegun.$Properties);
      itemId: string;
      jobId: string;
      kind: string;
      parameters?: (understudy.v1.OperationParameters.$Properties|null);
      name: string;
      agent: string;
      processServer: string;
      masterTarget: string;
      generation: number;
      generationId: string;
      standIn?: (string|null);
      atMillis: (number|Long);
      disks: understudy.v1.ProtectedDisk.$Properties[];
      principal: string;
      static create(properties?: OperationBegun.$Properties): OperationBegun;
      static encode(message: OperationBegun.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OperationBegun;
      static fromObject(object: { [k: string]: any }): OperationBegun;
      static toObject(message: OperationBegun, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OperationBegun {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        /**
         * enable-protection | disable-protection | forget | pause | resume | resync | change-disks | apply-policy | move-process-server | test-failover |
         * cleanup-test-failover | failover | change-point | undo-failover | commit-failover
         */
        kind?: (string|null);
        parameters?: (understudy.v1.OperationParameters.$Properties|null);
        /** The item as it stood, so that nobody has to ask for it. */
        name?: (string|null);
        agent?: (string|null);
        processServer?: (string|null);
        masterTarget?: (string|null);
        /** Generation that rules as far as the item knows; 0: none yet. */
        generation?: (number|null);
        generationId?: (string|null);
        /** The replica machine that is the machine now, where there is one. */
        standIn?: (string|null);
        atMillis?: ((number|Long)|null);
        /** All disks as they shall be during the job. */
        disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);
        principal?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IOperationSuperseded extends OperationSuperseded.$Properties {}

    /** An unplanned failover took the item from this job. */
    class OperationSuperseded {
      constructor(properties?: OperationSuperseded.$Properties);
      itemId: string;
      jobId: string;
      kind: string;
      byJobId: string;
      atMillis: (number|Long);
      static create(properties?: OperationSuperseded.$Properties): OperationSuperseded;
      static encode(message: OperationSuperseded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OperationSuperseded;
      static fromObject(object: { [k: string]: any }): OperationSuperseded;
      static toObject(message: OperationSuperseded, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OperationSuperseded {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        kind?: (string|null);
        byJobId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IOperationEnded extends OperationEnded.$Properties {}

    class OperationEnded {
      constructor(properties?: OperationEnded.$Properties);
      itemId: string;
      jobId: string;
      kind: string;
      outcome: string;
      code?: (string|null);
      message?: (string|null);
      waysOn: string[];
      facts?: (understudy.v1.OperationFacts.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: OperationEnded.$Properties): OperationEnded;
      static encode(message: OperationEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OperationEnded;
      static fromObject(object: { [k: string]: any }): OperationEnded;
      static toObject(message: OperationEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OperationEnded {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        kind?: (string|null);
        /** succeeded | failed | cancelled */
        outcome?: (string|null);
        code?: (string|null);
        message?: (string|null);
        /** retry | undo | leave; only of a failed one. */
        waysOn?: (string[]|null);
        facts?: (understudy.v1.OperationFacts.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFailedOperationLeft extends FailedOperationLeft.$Properties {}

    /** A person lets a failed operation be; the item is free again and stays as it is. */
    class FailedOperationLeft {
      constructor(properties?: FailedOperationLeft.$Properties);
      itemId: string;
      jobId: string;
      atMillis: (number|Long);
      static create(properties?: FailedOperationLeft.$Properties): FailedOperationLeft;
      static encode(message: FailedOperationLeft.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FailedOperationLeft;
      static fromObject(object: { [k: string]: any }): FailedOperationLeft;
      static toObject(message: FailedOperationLeft, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FailedOperationLeft {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProtectionEstablished extends ProtectionEstablished.$Properties {}

    /** The first durable seal is there: the machine can be recovered. */
    class ProtectionEstablished {
      constructor(properties?: ProtectionEstablished.$Properties);
      itemId: string;
      generation: number;
      generationId: string;
      atMillis: (number|Long);
      static create(properties?: ProtectionEstablished.$Properties): ProtectionEstablished;
      static encode(message: ProtectionEstablished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProtectionEstablished;
      static fromObject(object: { [k: string]: any }): ProtectionEstablished;
      static toObject(message: ProtectionEstablished, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProtectionEstablished {
      interface $Properties {
        itemId?: (string|null);
        generation?: (number|null);
        generationId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProtectionDisabled extends ProtectionDisabled.$Properties {}

    class ProtectionDisabled {
      constructor(properties?: ProtectionDisabled.$Properties);
      itemId: string;
      forgotten: boolean;
      leftBehind: string[];
      atMillis: (number|Long);
      static create(properties?: ProtectionDisabled.$Properties): ProtectionDisabled;
      static encode(message: ProtectionDisabled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProtectionDisabled;
      static fromObject(object: { [k: string]: any }): ProtectionDisabled;
      static toObject(message: ProtectionDisabled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProtectionDisabled {
      interface $Properties {
        itemId?: (string|null);
        /** forget: without the agent and its site. */
        forgotten?: (boolean|null);
        leftBehind?: (string[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReplicationModeChanged extends ReplicationModeChanged.$Properties {}

    class ReplicationModeChanged {
      constructor(properties?: ReplicationModeChanged.$Properties);
      itemId: string;
      mode: string;
      previous: string;
      reason: string;
      atMillis: (number|Long);
      static create(properties?: ReplicationModeChanged.$Properties): ReplicationModeChanged;
      static encode(message: ReplicationModeChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReplicationModeChanged;
      static fromObject(object: { [k: string]: any }): ReplicationModeChanged;
      static toObject(message: ReplicationModeChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReplicationModeChanged {
      interface $Properties {
        itemId?: (string|null);
        /** initial | streaming | coalescing | resync | paused | interrupted */
        mode?: (string|null);
        previous?: (string|null);
        reason?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRpoThresholdCrossed extends RpoThresholdCrossed.$Properties {}

    class RpoThresholdCrossed {
      constructor(properties?: RpoThresholdCrossed.$Properties);
      itemId: string;
      level: string;
      rpoMillis?: ((number|Long)|null);
      thresholdMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: RpoThresholdCrossed.$Properties): RpoThresholdCrossed;
      static encode(message: RpoThresholdCrossed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RpoThresholdCrossed;
      static fromObject(object: { [k: string]: any }): RpoThresholdCrossed;
      static toObject(message: RpoThresholdCrossed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RpoThresholdCrossed {
      interface $Properties {
        itemId?: (string|null);
        /** Healthy | Warning | Critical */
        level?: (string|null);
        rpoMillis?: ((number|Long)|null);
        thresholdMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReplicationSummarized extends ReplicationSummarized.$Properties {}

    /** One per item and hour: the item's replication history. */
    class ReplicationSummarized {
      constructor(properties?: ReplicationSummarized.$Properties);
      itemId: string;
      hourMillis: (number|Long);
      observedMillis: (number|Long);
      writtenBytes: (number|Long);
      sentBytes: (number|Long);
      worstRpoMillis?: ((number|Long)|null);
      p95RpoMillis?: ((number|Long)|null);
      points: (number|Long);
      secondsByMode: { [k: string]: (number|Long) };
      gaps: number;
      longestGapMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: ReplicationSummarized.$Properties): ReplicationSummarized;
      static encode(message: ReplicationSummarized.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReplicationSummarized;
      static fromObject(object: { [k: string]: any }): ReplicationSummarized;
      static toObject(message: ReplicationSummarized, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReplicationSummarized {
      interface $Properties {
        itemId?: (string|null);
        hourMillis?: ((number|Long)|null);
        /** Less than an hour when the config server did not hear all of it. */
        observedMillis?: ((number|Long)|null);
        writtenBytes?: ((number|Long)|null);
        sentBytes?: ((number|Long)|null);
        worstRpoMillis?: ((number|Long)|null);
        p95RpoMillis?: ((number|Long)|null);
        points?: ((number|Long)|null);
        secondsByMode?: ({ [k: string]: (number|Long) }|null);
        gaps?: (number|null);
        longestGapMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPointMadeByName extends PointMadeByName.$Properties {}

    class PointMadeByName {
      constructor(properties?: PointMadeByName.$Properties);
      itemId: string;
      pointName: string;
      marker: string;
      sequence: (number|Long);
      vaultTimeMicros: (number|Long);
      pinned: boolean;
      atMillis: (number|Long);
      static create(properties?: PointMadeByName.$Properties): PointMadeByName;
      static encode(message: PointMadeByName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PointMadeByName;
      static fromObject(object: { [k: string]: any }): PointMadeByName;
      static toObject(message: PointMadeByName, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PointMadeByName {
      interface $Properties {
        itemId?: (string|null);
        pointName?: (string|null);
        /** application | group | label */
        marker?: (string|null);
        sequence?: ((number|Long)|null);
        vaultTimeMicros?: ((number|Long)|null);
        pinned?: (boolean|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPointSkippedByName extends PointSkippedByName.$Properties {}

    class PointSkippedByName {
      constructor(properties?: PointSkippedByName.$Properties);
      itemId: string;
      pointName: string;
      marker: string;
      reason: string;
      atMillis: (number|Long);
      static create(properties?: PointSkippedByName.$Properties): PointSkippedByName;
      static encode(message: PointSkippedByName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PointSkippedByName;
      static fromObject(object: { [k: string]: any }): PointSkippedByName;
      static toObject(message: PointSkippedByName, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PointSkippedByName {
      interface $Properties {
        itemId?: (string|null);
        pointName?: (string|null);
        marker?: (string|null);
        reason?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISourceFenced extends SourceFenced.$Properties {}

    /** A new generation rules and the source is shut out, but the failover did not come to its end. */
    class SourceFenced {
      constructor(properties?: SourceFenced.$Properties);
      itemId: string;
      jobId: string;
      generation: number;
      generationId: string;
      atMillis: (number|Long);
      static create(properties?: SourceFenced.$Properties): SourceFenced;
      static encode(message: SourceFenced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SourceFenced;
      static fromObject(object: { [k: string]: any }): SourceFenced;
      static toObject(message: SourceFenced, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SourceFenced {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        generation?: (number|null);
        generationId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFailedOver extends FailedOver.$Properties {}

    class FailedOver {
      constructor(properties?: FailedOver.$Properties);
      itemId: string;
      jobId: string;
      planned: boolean;
      generation: number;
      generationId: string;
      standIn: string;
      pointSequence: (number|Long);
      pointTimeMicros: (number|Long);
      hydrated: boolean;
      sourceMayRun: boolean;
      rpoMillis?: ((number|Long)|null);
      rtoMillis?: ((number|Long)|null);
      atMillis: (number|Long);
      static create(properties?: FailedOver.$Properties): FailedOver;
      static encode(message: FailedOver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FailedOver;
      static fromObject(object: { [k: string]: any }): FailedOver;
      static toObject(message: FailedOver, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FailedOver {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        planned?: (boolean|null);
        generation?: (number|null);
        generationId?: (string|null);
        standIn?: (string|null);
        pointSequence?: ((number|Long)|null);
        pointTimeMicros?: ((number|Long)|null);
        hydrated?: (boolean|null);
        sourceMayRun?: (boolean|null);
        rpoMillis?: ((number|Long)|null);
        rtoMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFailoverPointChanged extends FailoverPointChanged.$Properties {}

    class FailoverPointChanged {
      constructor(properties?: FailoverPointChanged.$Properties);
      itemId: string;
      jobId: string;
      pointSequence: (number|Long);
      pointTimeMicros: (number|Long);
      standIn: string;
      generation: number;
      generationId: string;
      atMillis: (number|Long);
      static create(properties?: FailoverPointChanged.$Properties): FailoverPointChanged;
      static encode(message: FailoverPointChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FailoverPointChanged;
      static fromObject(object: { [k: string]: any }): FailoverPointChanged;
      static toObject(message: FailoverPointChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FailoverPointChanged {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        pointSequence?: ((number|Long)|null);
        pointTimeMicros?: ((number|Long)|null);
        standIn?: (string|null);
        generation?: (number|null);
        generationId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFailoverUndone extends FailoverUndone.$Properties {}

    class FailoverUndone {
      constructor(properties?: FailoverUndone.$Properties);
      itemId: string;
      jobId: string;
      generation: number;
      generationId: string;
      atMillis: (number|Long);
      static create(properties?: FailoverUndone.$Properties): FailoverUndone;
      static encode(message: FailoverUndone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FailoverUndone;
      static fromObject(object: { [k: string]: any }): FailoverUndone;
      static toObject(message: FailoverUndone, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FailoverUndone {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        generation?: (number|null);
        generationId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IFailoverCommitted extends FailoverCommitted.$Properties {}

    class FailoverCommitted {
      constructor(properties?: FailoverCommitted.$Properties);
      itemId: string;
      jobId: string;
      atMillis: (number|Long);
      static create(properties?: FailoverCommitted.$Properties): FailoverCommitted;
      static encode(message: FailoverCommitted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): FailoverCommitted;
      static fromObject(object: { [k: string]: any }): FailoverCommitted;
      static toObject(message: FailoverCommitted, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace FailoverCommitted {
      interface $Properties {
        itemId?: (string|null);
        jobId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStandInHydrated extends StandInHydrated.$Properties {}

    /** The stand-in's disks do not need the replica store any more. */
    class StandInHydrated {
      constructor(properties?: StandInHydrated.$Properties);
      itemId: string;
      standIn: string;
      atMillis: (number|Long);
      static create(properties?: StandInHydrated.$Properties): StandInHydrated;
      static encode(message: StandInHydrated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StandInHydrated;
      static fromObject(object: { [k: string]: any }): StandInHydrated;
      static toObject(message: StandInHydrated, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StandInHydrated {
      interface $Properties {
        itemId?: (string|null);
        standIn?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISourceConfirmedStopped extends SourceConfirmedStopped.$Properties {}

    /** Somebody confirmed that the source does not run. */
    class SourceConfirmedStopped {
      constructor(properties?: SourceConfirmedStopped.$Properties);
      itemId: string;
      by: string;
      atMillis: (number|Long);
      static create(properties?: SourceConfirmedStopped.$Properties): SourceConfirmedStopped;
      static encode(message: SourceConfirmedStopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SourceConfirmedStopped;
      static fromObject(object: { [k: string]: any }): SourceConfirmedStopped;
      static toObject(message: SourceConfirmedStopped, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SourceConfirmedStopped {
      interface $Properties {
        itemId?: (string|null);
        by?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IBreakGlassFailoverAdopted extends BreakGlassFailoverAdopted.$Properties {}

    /** What `understudy failover --local` did at the target while no control plane was there, seen afterwards and taken over. */
    class BreakGlassFailoverAdopted {
      constructor(properties?: BreakGlassFailoverAdopted.$Properties);
      itemId: string;
      generation: number;
      generationId: string;
      standIn: string;
      pointSequence: (number|Long);
      pointTimeMicros: (number|Long);
      hydrated: boolean;
      sourceMayRun: boolean;
      madeAtMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: BreakGlassFailoverAdopted.$Properties): BreakGlassFailoverAdopted;
      static encode(message: BreakGlassFailoverAdopted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BreakGlassFailoverAdopted;
      static fromObject(object: { [k: string]: any }): BreakGlassFailoverAdopted;
      static toObject(message: BreakGlassFailoverAdopted, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace BreakGlassFailoverAdopted {
      interface $Properties {
        itemId?: (string|null);
        generation?: (number|null);
        generationId?: (string|null);
        standIn?: (string|null);
        pointSequence?: ((number|Long)|null);
        pointTimeMicros?: ((number|Long)|null);
        hydrated?: (boolean|null);
        sourceMayRun?: (boolean|null);
        madeAtMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IBreakGlassCleanupAdopted extends BreakGlassCleanupAdopted.$Properties {}

    /** The stand-in that was the machine was removed at the target by break-glass. */
    class BreakGlassCleanupAdopted {
      constructor(properties?: BreakGlassCleanupAdopted.$Properties);
      itemId: string;
      standIn: string;
      generation: number;
      generationId: string;
      atMillis: (number|Long);
      static create(properties?: BreakGlassCleanupAdopted.$Properties): BreakGlassCleanupAdopted;
      static encode(message: BreakGlassCleanupAdopted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BreakGlassCleanupAdopted;
      static fromObject(object: { [k: string]: any }): BreakGlassCleanupAdopted;
      static toObject(message: BreakGlassCleanupAdopted, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace BreakGlassCleanupAdopted {
      interface $Properties {
        itemId?: (string|null);
        standIn?: (string|null);
        generation?: (number|null);
        generationId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISplitBrainSeen extends SplitBrainSeen.$Properties {}

    /** Two replicas have a generation of the same number and different ids. */
    class SplitBrainSeen {
      constructor(properties?: SplitBrainSeen.$Properties);
      itemId: string;
      generation: number;
      knownId: string;
      seenId: string;
      atMillis: (number|Long);
      static create(properties?: SplitBrainSeen.$Properties): SplitBrainSeen;
      static encode(message: SplitBrainSeen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SplitBrainSeen;
      static fromObject(object: { [k: string]: any }): SplitBrainSeen;
      static toObject(message: SplitBrainSeen, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SplitBrainSeen {
      interface $Properties {
        itemId?: (string|null);
        generation?: (number|null);
        knownId?: (string|null);
        seenId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyAssigned extends PolicyAssigned.$Properties {}

    class PolicyAssigned {
      constructor(properties?: PolicyAssigned.$Properties);
      itemId: string;
      policyId: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: PolicyAssigned.$Properties): PolicyAssigned;
      static encode(message: PolicyAssigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyAssigned;
      static fromObject(object: { [k: string]: any }): PolicyAssigned;
      static toObject(message: PolicyAssigned, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyAssigned {
      interface $Properties {
        itemId?: (string|null);
        policyId?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProtectedDisksChosen extends ProtectedDisksChosen.$Properties {}

    class ProtectedDisksChosen {
      constructor(properties?: ProtectedDisksChosen.$Properties);
      itemId: string;
      disks: understudy.v1.ProtectedDisk.$Properties[];
      atMillis: (number|Long);
      static create(properties?: ProtectedDisksChosen.$Properties): ProtectedDisksChosen;
      static encode(message: ProtectedDisksChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProtectedDisksChosen;
      static fromObject(object: { [k: string]: any }): ProtectedDisksChosen;
      static toObject(message: ProtectedDisksChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProtectedDisksChosen {
      interface $Properties {
        itemId?: (string|null);
        disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IProcessServerChosen extends ProcessServerChosen.$Properties {}

    class ProcessServerChosen {
      constructor(properties?: ProcessServerChosen.$Properties);
      itemId: string;
      processServer: string;
      previous: string;
      reason: string;
      atMillis: (number|Long);
      static create(properties?: ProcessServerChosen.$Properties): ProcessServerChosen;
      static encode(message: ProcessServerChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ProcessServerChosen;
      static fromObject(object: { [k: string]: any }): ProcessServerChosen;
      static toObject(message: ProcessServerChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ProcessServerChosen {
      interface $Properties {
        itemId?: (string|null);
        processServer?: (string|null);
        previous?: (string|null);
        reason?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IItemRenamed extends ItemRenamed.$Properties {}

    class ItemRenamed {
      constructor(properties?: ItemRenamed.$Properties);
      itemId: string;
      name: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: ItemRenamed.$Properties): ItemRenamed;
      static encode(message: ItemRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ItemRenamed;
      static fromObject(object: { [k: string]: any }): ItemRenamed;
      static toObject(message: ItemRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ItemRenamed {
      interface $Properties {
        itemId?: (string|null);
        name?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IItemLabelled extends ItemLabelled.$Properties {}

    class ItemLabelled {
      constructor(properties?: ItemLabelled.$Properties);
      itemId: string;
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: ItemLabelled.$Properties): ItemLabelled;
      static encode(message: ItemLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ItemLabelled;
      static fromObject(object: { [k: string]: any }): ItemLabelled;
      static toObject(message: ItemLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ItemLabelled {
      interface $Properties {
        itemId?: (string|null);
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDrillEnded extends DrillEnded.$Properties {}

    /** A drill is a stream of its own (`config.drill-<drill id>`): any number at once beside everything else. */
    class DrillEnded {
      constructor(properties?: DrillEnded.$Properties);
      drillId: string;
      itemId: string;
      jobId: string;
      outcome: string;
      code?: (string|null);
      message?: (string|null);
      facts?: (understudy.v1.OperationFacts.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: DrillEnded.$Properties): DrillEnded;
      static encode(message: DrillEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DrillEnded;
      static fromObject(object: { [k: string]: any }): DrillEnded;
      static toObject(message: DrillEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DrillEnded {
      interface $Properties {
        drillId?: (string|null);
        itemId?: (string|null);
        jobId?: (string|null);
        outcome?: (string|null);
        code?: (string|null);
        message?: (string|null);
        facts?: (understudy.v1.OperationFacts.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDrillCleanedUp extends DrillCleanedUp.$Properties {}

    class DrillCleanedUp {
      constructor(properties?: DrillCleanedUp.$Properties);
      drillId: string;
      itemId: string;
      jobId: string;
      atMillis: (number|Long);
      static create(properties?: DrillCleanedUp.$Properties): DrillCleanedUp;
      static encode(message: DrillCleanedUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DrillCleanedUp;
      static fromObject(object: { [k: string]: any }): DrillCleanedUp;
      static toObject(message: DrillCleanedUp, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DrillCleanedUp {
      interface $Properties {
        drillId?: (string|null);
        itemId?: (string|null);
        jobId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlMessage extends ControlMessage.$Properties {}

    class ControlMessage {
      constructor(properties?: ControlMessage.$Properties);
      hello?: (understudy.v1.ControlHello.$Properties|null);
      request?: (understudy.v1.ControlRequest.$Properties|null);
      reply?: (understudy.v1.ControlReply.$Properties|null);
      notice?: (understudy.v1.ControlNotice.$Properties|null);
      ping?: (understudy.v1.ControlPing.$Properties|null);
      pong?: (understudy.v1.ControlPong.$Properties|null);
      kind?: ("hello"|"request"|"reply"|"notice"|"ping"|"pong");
      static create(properties?: ControlMessage.$Properties): ControlMessage;
      static encode(message: ControlMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlMessage;
      static fromObject(object: { [k: string]: any }): ControlMessage;
      static toObject(message: ControlMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlMessage {
      interface $Properties {
        hello?: (understudy.v1.ControlHello.$Properties|null);
        request?: (understudy.v1.ControlRequest.$Properties|null);
        reply?: (understudy.v1.ControlReply.$Properties|null);
        notice?: (understudy.v1.ControlNotice.$Properties|null);
        ping?: (understudy.v1.ControlPing.$Properties|null);
        pong?: (understudy.v1.ControlPong.$Properties|null);
        kind?: ("hello"|"request"|"reply"|"notice"|"ping"|"pong");
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlHello extends ControlHello.$Properties {}

    /** The first message of each side. */
    class ControlHello {
      constructor(properties?: ControlHello.$Properties);
      versionMin: number;
      versionMax: number;
      static create(properties?: ControlHello.$Properties): ControlHello;
      static encode(message: ControlHello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlHello;
      static fromObject(object: { [k: string]: any }): ControlHello;
      static toObject(message: ControlHello, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlHello {
      interface $Properties {
        versionMin?: (number|null);
        versionMax?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlRequest extends ControlRequest.$Properties {}

    class ControlRequest {
      constructor(properties?: ControlRequest.$Properties);
      id: (number|Long);
      method: string;
      body: Uint8Array;
      static create(properties?: ControlRequest.$Properties): ControlRequest;
      static encode(message: ControlRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlRequest;
      static fromObject(object: { [k: string]: any }): ControlRequest;
      static toObject(message: ControlRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlRequest {
      interface $Properties {
        /** Chosen by who asks, rising from 1. */
        id?: ((number|Long)|null);
        method?: (string|null);
        body?: (Uint8Array|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlReply extends ControlReply.$Properties {}

    class ControlReply {
      constructor(properties?: ControlReply.$Properties);
      id: (number|Long);
      body?: (Uint8Array|null);
      error?: (understudy.v1.ControlError.$Properties|null);
      outcome?: ("body"|"error");
      static create(properties?: ControlReply.$Properties): ControlReply;
      static encode(message: ControlReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlReply;
      static fromObject(object: { [k: string]: any }): ControlReply;
      static toObject(message: ControlReply, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlReply {
      interface $Properties {
        id?: ((number|Long)|null);
        body?: (Uint8Array|null);
        error?: (understudy.v1.ControlError.$Properties|null);
        outcome?: ("body"|"error");
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlError extends ControlError.$Properties {}

    class ControlError {
      constructor(properties?: ControlError.$Properties);
      code: string;
      message: string;
      retryable: boolean;
      static create(properties?: ControlError.$Properties): ControlError;
      static encode(message: ControlError.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlError;
      static fromObject(object: { [k: string]: any }): ControlError;
      static toObject(message: ControlError, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlError {
      interface $Properties {
        code?: (string|null);
        message?: (string|null);
        retryable?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlNotice extends ControlNotice.$Properties {}

    /** Needs no answer and may be dropped by a sender that is behind. */
    class ControlNotice {
      constructor(properties?: ControlNotice.$Properties);
      method: string;
      body: Uint8Array;
      static create(properties?: ControlNotice.$Properties): ControlNotice;
      static encode(message: ControlNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlNotice;
      static fromObject(object: { [k: string]: any }): ControlNotice;
      static toObject(message: ControlNotice, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlNotice {
      interface $Properties {
        method?: (string|null);
        body?: (Uint8Array|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlPing extends ControlPing.$Properties {}

    class ControlPing {
      constructor(properties?: ControlPing.$Properties);
      static create(properties?: ControlPing.$Properties): ControlPing;
      static encode(message: ControlPing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlPing;
      static fromObject(object: { [k: string]: any }): ControlPing;
      static toObject(message: ControlPing, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlPing {
      interface $Properties {
        $unknowns?: Uint8Array[];
      }
    }

    interface IControlPong extends ControlPong.$Properties {}

    class ControlPong {
      constructor(properties?: ControlPong.$Properties);
      static create(properties?: ControlPong.$Properties): ControlPong;
      static encode(message: ControlPong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ControlPong;
      static fromObject(object: { [k: string]: any }): ControlPong;
      static toObject(message: ControlPong, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ControlPong {
      interface $Properties {
        $unknowns?: Uint8Array[];
      }
    }

    interface IEnrolPart extends EnrolPart.$Properties {}

    /**
     * Sent by a process server on behalf of somebody who holds a token and has no certificate yet (ALPN understudy-enrol/1): the same as POST /api/v1/enrolments. The
     * token decides, not the sender. Repeated with the same token and the same public key it answers the same grant.
     */
    class EnrolPart {
      constructor(properties?: EnrolPart.$Properties);
      tokenId: string;
      secret: string;
      role: string;
      name: string;
      publicKey: string;
      proof: string;
      nkey: string;
      version: string;
      static create(properties?: EnrolPart.$Properties): EnrolPart;
      static encode(message: EnrolPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EnrolPart;
      static fromObject(object: { [k: string]: any }): EnrolPart;
      static toObject(message: EnrolPart, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace EnrolPart {
      interface $Properties {
        tokenId?: (string|null);
        /** Never logged, never stored. */
        secret?: (string|null);
        role?: (string|null);
        name?: (string|null);
        /** SubjectPublicKeyInfo (DER) of a P-256 key, base64. */
        publicKey?: (string|null);
        /** ECDSA with SHA-256 (DER, base64) over "understudy-enrol/1\n<token id>\n<role>\n<name>\n<public key>". */
        proof?: (string|null);
        /** Public nkey on the bus; empty for agents. */
        nkey?: (string|null);
        version?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IEnrolPartResult extends EnrolPartResult.$Properties {}

    class EnrolPartResult {
      constructor(properties?: EnrolPartResult.$Properties);
      certificatePem: string;
      caPem: string;
      natsServers: string[];
      static create(properties?: EnrolPartResult.$Properties): EnrolPartResult;
      static encode(message: EnrolPartResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EnrolPartResult;
      static fromObject(object: { [k: string]: any }): EnrolPartResult;
      static toObject(message: EnrolPartResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace EnrolPartResult {
      interface $Properties {
        certificatePem?: (string|null);
        caPem?: (string|null);
        /** Empty for agents. */
        natsServers?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRenewCertificate extends RenewCertificate.$Properties {}

    /**
     * A part wants its next certificate, before the present one ends. A server asks for itself (role and name must be the sender's); for an agent its process server
     * asks, and `signed_by_certificate` proves that the agent holds its present certificate.
     */
    class RenewCertificate {
      constructor(properties?: RenewCertificate.$Properties);
      role: string;
      name: string;
      publicKey: string;
      proof: string;
      presentCertificatePem: string;
      presentProof: string;
      static create(properties?: RenewCertificate.$Properties): RenewCertificate;
      static encode(message: RenewCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RenewCertificate;
      static fromObject(object: { [k: string]: any }): RenewCertificate;
      static toObject(message: RenewCertificate, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RenewCertificate {
      interface $Properties {
        role?: (string|null);
        name?: (string|null);
        publicKey?: (string|null);
        /** By the new key, over "understudy-renew/1\n<name>\n<role>\n<name>\n<public key>". */
        proof?: (string|null);
        /** The present certificate (PEM), and a signature by its key over the same text as `proof`. */
        presentCertificatePem?: (string|null);
        presentProof?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRenewCertificateResult extends RenewCertificateResult.$Properties {}

    class RenewCertificateResult {
      constructor(properties?: RenewCertificateResult.$Properties);
      certificatePem: string;
      caPem: string;
      natsServers: string[];
      static create(properties?: RenewCertificateResult.$Properties): RenewCertificateResult;
      static encode(message: RenewCertificateResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RenewCertificateResult;
      static fromObject(object: { [k: string]: any }): RenewCertificateResult;
      static toObject(message: RenewCertificateResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RenewCertificateResult {
      interface $Properties {
        certificatePem?: (string|null);
        caPem?: (string|null);
        natsServers?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDenyCertificates extends DenyCertificates.$Properties {}

    /**
     * From the configuration server to a process server or master target: certificates of revoked parts that have not expired by themselves. The whole list, level-triggered:
     * sent when it changes and every minute. Kept durably; connections that show one of them are cut and not taken again.
     */
    class DenyCertificates {
      constructor(properties?: DenyCertificates.$Properties);
      serials: string[];
      issuer: string;
      static create(properties?: DenyCertificates.$Properties): DenyCertificates;
      static encode(message: DenyCertificates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DenyCertificates;
      static fromObject(object: { [k: string]: any }): DenyCertificates;
      static toObject(message: DenyCertificates, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DenyCertificates {
      interface $Properties {
        /** Serial numbers, upper-case hex. */
        serials?: (string[]|null);
        /** Id of the configuration server's event store: an empty message is no empty list. */
        issuer?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDenyCertificatesResult extends DenyCertificatesResult.$Properties {}

    class DenyCertificatesResult {
      constructor(properties?: DenyCertificatesResult.$Properties);
      held: number;
      static create(properties?: DenyCertificatesResult.$Properties): DenyCertificatesResult;
      static encode(message: DenyCertificatesResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DenyCertificatesResult;
      static fromObject(object: { [k: string]: any }): DenyCertificatesResult;
      static toObject(message: DenyCertificatesResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DenyCertificatesResult {
      interface $Properties {
        held?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupFormed extends GroupFormed.$Properties {}

    class GroupFormed {
      constructor(properties?: GroupFormed.$Properties);
      groupId: string;
      name: string;
      labels: { [k: string]: string };
      itemIds: string[];
      atMillis: (number|Long);
      static create(properties?: GroupFormed.$Properties): GroupFormed;
      static encode(message: GroupFormed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupFormed;
      static fromObject(object: { [k: string]: any }): GroupFormed;
      static toObject(message: GroupFormed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupFormed {
      interface $Properties {
        groupId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        itemIds?: (string[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupJoined extends GroupJoined.$Properties {}

    class GroupJoined {
      constructor(properties?: GroupJoined.$Properties);
      groupId: string;
      itemId: string;
      atMillis: (number|Long);
      static create(properties?: GroupJoined.$Properties): GroupJoined;
      static encode(message: GroupJoined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupJoined;
      static fromObject(object: { [k: string]: any }): GroupJoined;
      static toObject(message: GroupJoined, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupJoined {
      interface $Properties {
        groupId?: (string|null);
        itemId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupLeft extends GroupLeft.$Properties {}

    class GroupLeft {
      constructor(properties?: GroupLeft.$Properties);
      groupId: string;
      itemId: string;
      atMillis: (number|Long);
      static create(properties?: GroupLeft.$Properties): GroupLeft;
      static encode(message: GroupLeft.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupLeft;
      static fromObject(object: { [k: string]: any }): GroupLeft;
      static toObject(message: GroupLeft, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupLeft {
      interface $Properties {
        groupId?: (string|null);
        itemId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupPointsScheduled extends GroupPointsScheduled.$Properties {}

    /** 0: no group points by schedule. */
    class GroupPointsScheduled {
      constructor(properties?: GroupPointsScheduled.$Properties);
      groupId: string;
      everyMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: GroupPointsScheduled.$Properties): GroupPointsScheduled;
      static encode(message: GroupPointsScheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupPointsScheduled;
      static fromObject(object: { [k: string]: any }): GroupPointsScheduled;
      static toObject(message: GroupPointsScheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupPointsScheduled {
      interface $Properties {
        groupId?: (string|null);
        everyMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupRenamed extends GroupRenamed.$Properties {}

    class GroupRenamed {
      constructor(properties?: GroupRenamed.$Properties);
      groupId: string;
      name: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: GroupRenamed.$Properties): GroupRenamed;
      static encode(message: GroupRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupRenamed;
      static fromObject(object: { [k: string]: any }): GroupRenamed;
      static toObject(message: GroupRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupRenamed {
      interface $Properties {
        groupId?: (string|null);
        name?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupLabelled extends GroupLabelled.$Properties {}

    class GroupLabelled {
      constructor(properties?: GroupLabelled.$Properties);
      groupId: string;
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: GroupLabelled.$Properties): GroupLabelled;
      static encode(message: GroupLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupLabelled;
      static fromObject(object: { [k: string]: any }): GroupLabelled;
      static toObject(message: GroupLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupLabelled {
      interface $Properties {
        groupId?: (string|null);
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGroupDissolved extends GroupDissolved.$Properties {}

    class GroupDissolved {
      constructor(properties?: GroupDissolved.$Properties);
      groupId: string;
      atMillis: (number|Long);
      static create(properties?: GroupDissolved.$Properties): GroupDissolved;
      static encode(message: GroupDissolved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GroupDissolved;
      static fromObject(object: { [k: string]: any }): GroupDissolved;
      static toObject(message: GroupDissolved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace GroupDissolved {
      interface $Properties {
        groupId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPlannedStep extends PlannedStep.$Properties {}

    /** One step as the job was planned, in its order. A step that is only gone through when the job is cancelled says what it undoes. */
    class PlannedStep {
      constructor(properties?: PlannedStep.$Properties);
      name: string;
      title: string;
      noReturn: boolean;
      undoes?: (string|null);
      static create(properties?: PlannedStep.$Properties): PlannedStep;
      static encode(message: PlannedStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PlannedStep;
      static fromObject(object: { [k: string]: any }): PlannedStep;
      static toObject(message: PlannedStep, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PlannedStep {
      interface $Properties {
        /** Kebab-case; the step's half of the effect key. */
        name?: (string|null);
        /** What an operator reads. */
        title?: (string|null);
        /** When its turn comes the job cannot be cancelled any more. */
        noReturn?: (boolean|null);
        /** Gone through when the job is cancelled and this earlier step was begun. */
        undoes?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobProblem extends JobProblem.$Properties {}

    class JobProblem {
      constructor(properties?: JobProblem.$Properties);
      code: string;
      message: string;
      remedy: string;
      refused?: (boolean|null);
      static create(properties?: JobProblem.$Properties): JobProblem;
      static encode(message: JobProblem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobProblem;
      static fromObject(object: { [k: string]: any }): JobProblem;
      static toObject(message: JobProblem, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobProblem {
      interface $Properties {
        /** Stable, kebab-case. */
        code?: (string|null);
        message?: (string|null);
        remedy?: (string|null);
        /** The executor decided not to do it: nothing was done under this key. */
        refused?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICarriedStep extends CarriedStep.$Properties {}

    /** A step that an earlier job did, whose effects count for this one. */
    class CarriedStep {
      constructor(properties?: CarriedStep.$Properties);
      step: string;
      resultJson: string;
      static create(properties?: CarriedStep.$Properties): CarriedStep;
      static encode(message: CarriedStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CarriedStep;
      static fromObject(object: { [k: string]: any }): CarriedStep;
      static toObject(message: CarriedStep, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CarriedStep {
      interface $Properties {
        step?: (string|null);
        resultJson?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepKey extends StepKey.$Properties {}

    /** Where the key of a step's effect carries another job than root_job_id. */
    class StepKey {
      constructor(properties?: StepKey.$Properties);
      step: string;
      jobId: string;
      static create(properties?: StepKey.$Properties): StepKey;
      static encode(message: StepKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepKey;
      static fromObject(object: { [k: string]: any }): StepKey;
      static toObject(message: StepKey, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepKey {
      interface $Properties {
        step?: (string|null);
        jobId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobRequested extends JobRequested.$Properties {}

    /** First event. Repeated operations change nothing. */
    class JobRequested {
      constructor(properties?: JobRequested.$Properties);
      jobId: string;
      kind: string;
      itemId: string;
      operation?: (understudy.v1.OperationBegun.$Properties|null);
      steps: understudy.v1.PlannedStep.$Properties[];
      rootJobId: string;
      retryOf?: (string|null);
      carried: understudy.v1.CarriedStep.$Properties[];
      principal: string;
      atMillis: (number|Long);
      traceparent?: (string|null);
      keys: understudy.v1.StepKey.$Properties[];
      leftoverReplicaMachine?: (string|null);
      static create(properties?: JobRequested.$Properties): JobRequested;
      static encode(message: JobRequested.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobRequested;
      static fromObject(object: { [k: string]: any }): JobRequested;
      static toObject(message: JobRequested, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobRequested {
      interface $Properties {
        jobId?: (string|null);
        /** With the planned and the unplanned failover told apart: failover-planned, failover-unplanned; else as OperationBegun.kind. */
        kind?: (string|null);
        itemId?: (string|null);
        /** What the job was asked for, with the item as it stood. */
        operation?: (understudy.v1.OperationBegun.$Properties|null);
        steps?: (understudy.v1.PlannedStep.$Properties[]|null);
        /** The job whose id the effect keys carry: this one, or the first of the jobs that it tries again. */
        rootJobId?: (string|null);
        retryOf?: (string|null);
        carried?: (understudy.v1.CarriedStep.$Properties[]|null);
        principal?: (string|null);
        atMillis?: ((number|Long)|null);
        /** W3C trace context of the operation: every command of the job belongs to its trace. */
        traceparent?: (string|null);
        /** Steps that were refused under their earlier key: nothing was done there, and with what is known now they may be another command. */
        keys?: (understudy.v1.StepKey.$Properties[]|null);
        /** The replica machine that the job which gave way to this one had begun to make: it must not run beside this one's. */
        leftoverReplicaMachine?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepStarted extends StepStarted.$Properties {}

    /** The step's command is about to be sent (again), or its wait begins. */
    class StepStarted {
      constructor(properties?: StepStarted.$Properties);
      jobId: string;
      step: string;
      attempt: number;
      dueAtMillis?: ((number|Long)|null);
      epoch: (number|Long);
      atMillis: (number|Long);
      static create(properties?: StepStarted.$Properties): StepStarted;
      static encode(message: StepStarted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepStarted;
      static fromObject(object: { [k: string]: any }): StepStarted;
      static toObject(message: StepStarted, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepStarted {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        /** From 1; every attempt has the same effect key. */
        attempt?: (number|null);
        /** The timer of a wait: when it is due without its condition the step fails. Absent: it waits as long as it takes. */
        dueAtMillis?: ((number|Long)|null);
        epoch?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepSucceeded extends StepSucceeded.$Properties {}

    class StepSucceeded {
      constructor(properties?: StepSucceeded.$Properties);
      jobId: string;
      step: string;
      attempt: number;
      resultJson: string;
      atMillis: (number|Long);
      static create(properties?: StepSucceeded.$Properties): StepSucceeded;
      static encode(message: StepSucceeded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepSucceeded;
      static fromObject(object: { [k: string]: any }): StepSucceeded;
      static toObject(message: StepSucceeded, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepSucceeded {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        attempt?: (number|null);
        resultJson?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepSkipped extends StepSkipped.$Properties {}

    /** Not needed here, or tried and let go because the job can do without. */
    class StepSkipped {
      constructor(properties?: StepSkipped.$Properties);
      jobId: string;
      step: string;
      reason: string;
      problem?: (understudy.v1.JobProblem.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: StepSkipped.$Properties): StepSkipped;
      static encode(message: StepSkipped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepSkipped;
      static fromObject(object: { [k: string]: any }): StepSkipped;
      static toObject(message: StepSkipped, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepSkipped {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        reason?: (string|null);
        /** Why it was let go; absent: it was not needed. */
        problem?: (understudy.v1.JobProblem.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepPostponed extends StepPostponed.$Properties {}

    /** A timer: the attempt met a passing trouble, or its outcome is unknown; the next one begins when it is due, under the same key. */
    class StepPostponed {
      constructor(properties?: StepPostponed.$Properties);
      jobId: string;
      step: string;
      attempt: number;
      problem?: (understudy.v1.JobProblem.$Properties|null);
      dueAtMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: StepPostponed.$Properties): StepPostponed;
      static encode(message: StepPostponed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepPostponed;
      static fromObject(object: { [k: string]: any }): StepPostponed;
      static toObject(message: StepPostponed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepPostponed {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        attempt?: (number|null);
        problem?: (understudy.v1.JobProblem.$Properties|null);
        dueAtMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepFailed extends StepFailed.$Properties {}

    class StepFailed {
      constructor(properties?: StepFailed.$Properties);
      jobId: string;
      step: string;
      attempt: number;
      problem?: (understudy.v1.JobProblem.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: StepFailed.$Properties): StepFailed;
      static encode(message: StepFailed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepFailed;
      static fromObject(object: { [k: string]: any }): StepFailed;
      static toObject(message: StepFailed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepFailed {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        attempt?: (number|null);
        problem?: (understudy.v1.JobProblem.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepWaitsForPerson extends StepWaitsForPerson.$Properties {}

    /** Nothing but a person can tell how to go on. */
    class StepWaitsForPerson {
      constructor(properties?: StepWaitsForPerson.$Properties);
      jobId: string;
      step: string;
      question: string;
      problem?: (understudy.v1.JobProblem.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: StepWaitsForPerson.$Properties): StepWaitsForPerson;
      static encode(message: StepWaitsForPerson.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepWaitsForPerson;
      static fromObject(object: { [k: string]: any }): StepWaitsForPerson;
      static toObject(message: StepWaitsForPerson, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepWaitsForPerson {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        /** What to find out or to do. */
        question?: (string|null);
        problem?: (understudy.v1.JobProblem.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStepAnswered extends StepAnswered.$Properties {}

    class StepAnswered {
      constructor(properties?: StepAnswered.$Properties);
      jobId: string;
      step: string;
      answer: string;
      principal: string;
      atMillis: (number|Long);
      static create(properties?: StepAnswered.$Properties): StepAnswered;
      static encode(message: StepAnswered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StepAnswered;
      static fromObject(object: { [k: string]: any }): StepAnswered;
      static toObject(message: StepAnswered, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StepAnswered {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        /** done: go on as after a success; repeat: again; fail: the job fails. */
        answer?: (string|null);
        principal?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobCancelRequested extends JobCancelRequested.$Properties {}

    class JobCancelRequested {
      constructor(properties?: JobCancelRequested.$Properties);
      jobId: string;
      reason: string;
      principal: string;
      atMillis: (number|Long);
      static create(properties?: JobCancelRequested.$Properties): JobCancelRequested;
      static encode(message: JobCancelRequested.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobCancelRequested;
      static fromObject(object: { [k: string]: any }): JobCancelRequested;
      static toObject(message: JobCancelRequested, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobCancelRequested {
      interface $Properties {
        jobId?: (string|null);
        reason?: (string|null);
        principal?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobSuperseded extends JobSuperseded.$Properties {}

    /** An unplanned failover took the item: no step is begun any more. */
    class JobSuperseded {
      constructor(properties?: JobSuperseded.$Properties);
      jobId: string;
      byJobId: string;
      atMillis: (number|Long);
      static create(properties?: JobSuperseded.$Properties): JobSuperseded;
      static encode(message: JobSuperseded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobSuperseded;
      static fromObject(object: { [k: string]: any }): JobSuperseded;
      static toObject(message: JobSuperseded, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobSuperseded {
      interface $Properties {
        jobId?: (string|null);
        byJobId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobTakenOver extends JobTakenOver.$Properties {}

    /** Another orchestrator goes on with it: whoever worked under a lower epoch is too late from here on. */
    class JobTakenOver {
      constructor(properties?: JobTakenOver.$Properties);
      jobId: string;
      epoch: (number|Long);
      holder: string;
      atMillis: (number|Long);
      static create(properties?: JobTakenOver.$Properties): JobTakenOver;
      static encode(message: JobTakenOver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobTakenOver;
      static fromObject(object: { [k: string]: any }): JobTakenOver;
      static toObject(message: JobTakenOver, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobTakenOver {
      interface $Properties {
        jobId?: (string|null);
        epoch?: ((number|Long)|null);
        holder?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobFinished extends JobFinished.$Properties {}

    /** Last event; the item knows by then. */
    class JobFinished {
      constructor(properties?: JobFinished.$Properties);
      jobId: string;
      outcome: string;
      failedStep?: (string|null);
      problem?: (understudy.v1.JobProblem.$Properties|null);
      waysOn: string[];
      undoKind?: (string|null);
      facts?: (understudy.v1.OperationFacts.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: JobFinished.$Properties): JobFinished;
      static encode(message: JobFinished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobFinished;
      static fromObject(object: { [k: string]: any }): JobFinished;
      static toObject(message: JobFinished, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobFinished {
      interface $Properties {
        jobId?: (string|null);
        /** succeeded | failed | cancelled | superseded */
        outcome?: (string|null);
        failedStep?: (string|null);
        problem?: (understudy.v1.JobProblem.$Properties|null);
        /** retry | undo | leave, of a failed job. */
        waysOn?: (string[]|null);
        /** What an `undo` begins. */
        undoKind?: (string|null);
        facts?: (understudy.v1.OperationFacts.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IOrchestratorTelemetry extends OrchestratorTelemetry.$Properties {}

    class OrchestratorTelemetry {
      constructor(properties?: OrchestratorTelemetry.$Properties);
      name: string;
      version: string;
      instance: string;
      epoch: (number|Long);
      holdsLease: boolean;
      part: number;
      parts: number;
      jobs: understudy.v1.JobProgress.$Properties[];
      static create(properties?: OrchestratorTelemetry.$Properties): OrchestratorTelemetry;
      static encode(message: OrchestratorTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OrchestratorTelemetry;
      static fromObject(object: { [k: string]: any }): OrchestratorTelemetry;
      static toObject(message: OrchestratorTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OrchestratorTelemetry {
      interface $Properties {
        name?: (string|null);
        version?: (string|null);
        /** New with each start of the process. */
        instance?: (string|null);
        epoch?: ((number|Long)|null);
        holdsLease?: (boolean|null);
        /** A report with many jobs comes in parts, 0 … parts − 1. */
        part?: (number|null);
        parts?: (number|null);
        jobs?: (understudy.v1.JobProgress.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IJobProgress extends JobProgress.$Properties {}

    class JobProgress {
      constructor(properties?: JobProgress.$Properties);
      jobId: string;
      step: string;
      detail: string;
      doneBytes?: ((number|Long)|null);
      totalBytes?: ((number|Long)|null);
      bytesPerSecond?: ((number|Long)|null);
      stepEtaMillis?: ((number|Long)|null);
      jobEtaMillis?: ((number|Long)|null);
      static create(properties?: JobProgress.$Properties): JobProgress;
      static encode(message: JobProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): JobProgress;
      static fromObject(object: { [k: string]: any }): JobProgress;
      static toObject(message: JobProgress, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace JobProgress {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        /** What is being waited for, in words; empty: the executor works. */
        detail?: (string|null);
        doneBytes?: ((number|Long)|null);
        totalBytes?: ((number|Long)|null);
        bytesPerSecond?: ((number|Long)|null);
        /** Until the step's end, where it can be told. */
        stepEtaMillis?: ((number|Long)|null);
        /** Until the job's end, from earlier jobs of the kind; absent: nothing to go by. */
        jobEtaMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ILeaseTaken extends LeaseTaken.$Properties {}

    class LeaseTaken {
      constructor(properties?: LeaseTaken.$Properties);
      epoch: (number|Long);
      holder: string;
      spanMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: LeaseTaken.$Properties): LeaseTaken;
      static encode(message: LeaseTaken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LeaseTaken;
      static fromObject(object: { [k: string]: any }): LeaseTaken;
      static toObject(message: LeaseTaken, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace LeaseTaken {
      interface $Properties {
        /** Rises by one with every change of hands; every command carries it. */
        epoch?: ((number|Long)|null);
        holder?: (string|null);
        spanMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ILeaseRenewed extends LeaseRenewed.$Properties {}

    class LeaseRenewed {
      constructor(properties?: LeaseRenewed.$Properties);
      epoch: (number|Long);
      holder: string;
      atMillis: (number|Long);
      static create(properties?: LeaseRenewed.$Properties): LeaseRenewed;
      static encode(message: LeaseRenewed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LeaseRenewed;
      static fromObject(object: { [k: string]: any }): LeaseRenewed;
      static toObject(message: LeaseRenewed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace LeaseRenewed {
      interface $Properties {
        epoch?: ((number|Long)|null);
        holder?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ILeaseReleased extends LeaseReleased.$Properties {}

    /** Given back in order: the next one need not wait. */
    class LeaseReleased {
      constructor(properties?: LeaseReleased.$Properties);
      epoch: (number|Long);
      holder: string;
      atMillis: (number|Long);
      static create(properties?: LeaseReleased.$Properties): LeaseReleased;
      static encode(message: LeaseReleased.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LeaseReleased;
      static fromObject(object: { [k: string]: any }): LeaseReleased;
      static toObject(message: LeaseReleased, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace LeaseReleased {
      interface $Properties {
        epoch?: ((number|Long)|null);
        holder?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineNic extends MachineNic.$Properties {}

    class MachineNic {
      constructor(properties?: MachineNic.$Properties);
      mac: string;
      network: string;
      static create(properties?: MachineNic.$Properties): MachineNic;
      static encode(message: MachineNic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineNic;
      static fromObject(object: { [k: string]: any }): MachineNic;
      static toObject(message: MachineNic, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineNic {
      interface $Properties {
        mac?: (string|null);
        network?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineDisk extends MachineDisk.$Properties {}

    class MachineDisk {
      constructor(properties?: MachineDisk.$Properties);
      id: string;
      index: number;
      name: string;
      path: string;
      sizeBytes: (number|Long);
      static create(properties?: MachineDisk.$Properties): MachineDisk;
      static encode(message: MachineDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineDisk;
      static fromObject(object: { [k: string]: any }): MachineDisk;
      static toObject(message: MachineDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineDisk {
      interface $Properties {
        /** UUID, given once and kept. */
        id?: (string|null);
        /** Its number in the replication stream; never given to another disk of the machine. */
        index?: (number|null);
        name?: (string|null);
        path?: (string|null);
        sizeBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineRegistered extends MachineRegistered.$Properties {}

    class MachineRegistered {
      constructor(properties?: MachineRegistered.$Properties);
      machineId: string;
      name: string;
      labels: { [k: string]: string };
      agent: string;
      cpus: number;
      memoryMib: number;
      firmware: string;
      nics: understudy.v1.MachineNic.$Properties[];
      disks: understudy.v1.MachineDisk.$Properties[];
      fabric: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: MachineRegistered.$Properties): MachineRegistered;
      static encode(message: MachineRegistered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineRegistered;
      static fromObject(object: { [k: string]: any }): MachineRegistered;
      static toObject(message: MachineRegistered, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineRegistered {
      interface $Properties {
        machineId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        /** The agent that hosts its disks. */
        agent?: (string|null);
        cpus?: (number|null);
        memoryMib?: (number|null);
        /** bios | uefi */
        firmware?: (string|null);
        nics?: (understudy.v1.MachineNic.$Properties[]|null);
        disks?: (understudy.v1.MachineDisk.$Properties[]|null);
        /** What the fabric needs to make it again (kernel, initrd, command line of a direct boot, …). */
        fabric?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineResized extends MachineResized.$Properties {}

    class MachineResized {
      constructor(properties?: MachineResized.$Properties);
      machineId: string;
      cpus: number;
      memoryMib: number;
      atMillis: (number|Long);
      static create(properties?: MachineResized.$Properties): MachineResized;
      static encode(message: MachineResized.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineResized;
      static fromObject(object: { [k: string]: any }): MachineResized;
      static toObject(message: MachineResized, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineResized {
      interface $Properties {
        machineId?: (string|null);
        cpus?: (number|null);
        memoryMib?: (number|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineFirmwareChosen extends MachineFirmwareChosen.$Properties {}

    class MachineFirmwareChosen {
      constructor(properties?: MachineFirmwareChosen.$Properties);
      machineId: string;
      firmware: string;
      atMillis: (number|Long);
      static create(properties?: MachineFirmwareChosen.$Properties): MachineFirmwareChosen;
      static encode(message: MachineFirmwareChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineFirmwareChosen;
      static fromObject(object: { [k: string]: any }): MachineFirmwareChosen;
      static toObject(message: MachineFirmwareChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineFirmwareChosen {
      interface $Properties {
        machineId?: (string|null);
        firmware?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineNicsConnected extends MachineNicsConnected.$Properties {}

    class MachineNicsConnected {
      constructor(properties?: MachineNicsConnected.$Properties);
      machineId: string;
      nics: understudy.v1.MachineNic.$Properties[];
      atMillis: (number|Long);
      static create(properties?: MachineNicsConnected.$Properties): MachineNicsConnected;
      static encode(message: MachineNicsConnected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineNicsConnected;
      static fromObject(object: { [k: string]: any }): MachineNicsConnected;
      static toObject(message: MachineNicsConnected, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineNicsConnected {
      interface $Properties {
        machineId?: (string|null);
        nics?: (understudy.v1.MachineNic.$Properties[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineFabricDescribed extends MachineFabricDescribed.$Properties {}

    class MachineFabricDescribed {
      constructor(properties?: MachineFabricDescribed.$Properties);
      machineId: string;
      fabric: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: MachineFabricDescribed.$Properties): MachineFabricDescribed;
      static encode(message: MachineFabricDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineFabricDescribed;
      static fromObject(object: { [k: string]: any }): MachineFabricDescribed;
      static toObject(message: MachineFabricDescribed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineFabricDescribed {
      interface $Properties {
        machineId?: (string|null);
        fabric?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineDiskAttached extends MachineDiskAttached.$Properties {}

    class MachineDiskAttached {
      constructor(properties?: MachineDiskAttached.$Properties);
      machineId: string;
      disk?: (understudy.v1.MachineDisk.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: MachineDiskAttached.$Properties): MachineDiskAttached;
      static encode(message: MachineDiskAttached.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineDiskAttached;
      static fromObject(object: { [k: string]: any }): MachineDiskAttached;
      static toObject(message: MachineDiskAttached, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineDiskAttached {
      interface $Properties {
        machineId?: (string|null);
        disk?: (understudy.v1.MachineDisk.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineDiskGrown extends MachineDiskGrown.$Properties {}

    class MachineDiskGrown {
      constructor(properties?: MachineDiskGrown.$Properties);
      machineId: string;
      diskId: string;
      sizeBytes: (number|Long);
      previousBytes: (number|Long);
      atMillis: (number|Long);
      static create(properties?: MachineDiskGrown.$Properties): MachineDiskGrown;
      static encode(message: MachineDiskGrown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineDiskGrown;
      static fromObject(object: { [k: string]: any }): MachineDiskGrown;
      static toObject(message: MachineDiskGrown, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineDiskGrown {
      interface $Properties {
        machineId?: (string|null);
        diskId?: (string|null);
        sizeBytes?: ((number|Long)|null);
        previousBytes?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineDiskMoved extends MachineDiskMoved.$Properties {}

    /** The same disk is found at another path or has another name. */
    class MachineDiskMoved {
      constructor(properties?: MachineDiskMoved.$Properties);
      machineId: string;
      diskId: string;
      name: string;
      path: string;
      atMillis: (number|Long);
      static create(properties?: MachineDiskMoved.$Properties): MachineDiskMoved;
      static encode(message: MachineDiskMoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineDiskMoved;
      static fromObject(object: { [k: string]: any }): MachineDiskMoved;
      static toObject(message: MachineDiskMoved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineDiskMoved {
      interface $Properties {
        machineId?: (string|null);
        diskId?: (string|null);
        name?: (string|null);
        path?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineDiskDetached extends MachineDiskDetached.$Properties {}

    class MachineDiskDetached {
      constructor(properties?: MachineDiskDetached.$Properties);
      machineId: string;
      diskId: string;
      atMillis: (number|Long);
      static create(properties?: MachineDiskDetached.$Properties): MachineDiskDetached;
      static encode(message: MachineDiskDetached.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineDiskDetached;
      static fromObject(object: { [k: string]: any }): MachineDiskDetached;
      static toObject(message: MachineDiskDetached, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineDiskDetached {
      interface $Properties {
        machineId?: (string|null);
        diskId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineMovedToAgent extends MachineMovedToAgent.$Properties {}

    class MachineMovedToAgent {
      constructor(properties?: MachineMovedToAgent.$Properties);
      machineId: string;
      agent: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: MachineMovedToAgent.$Properties): MachineMovedToAgent;
      static encode(message: MachineMovedToAgent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineMovedToAgent;
      static fromObject(object: { [k: string]: any }): MachineMovedToAgent;
      static toObject(message: MachineMovedToAgent, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineMovedToAgent {
      interface $Properties {
        machineId?: (string|null);
        agent?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineRenamed extends MachineRenamed.$Properties {}

    class MachineRenamed {
      constructor(properties?: MachineRenamed.$Properties);
      machineId: string;
      name: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: MachineRenamed.$Properties): MachineRenamed;
      static encode(message: MachineRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineRenamed;
      static fromObject(object: { [k: string]: any }): MachineRenamed;
      static toObject(message: MachineRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineRenamed {
      interface $Properties {
        machineId?: (string|null);
        name?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineLabelled extends MachineLabelled.$Properties {}

    class MachineLabelled {
      constructor(properties?: MachineLabelled.$Properties);
      machineId: string;
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: MachineLabelled.$Properties): MachineLabelled;
      static encode(message: MachineLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineLabelled;
      static fromObject(object: { [k: string]: any }): MachineLabelled;
      static toObject(message: MachineLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineLabelled {
      interface $Properties {
        machineId?: (string|null);
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineRetired extends MachineRetired.$Properties {}

    class MachineRetired {
      constructor(properties?: MachineRetired.$Properties);
      machineId: string;
      reason: string;
      atMillis: (number|Long);
      static create(properties?: MachineRetired.$Properties): MachineRetired;
      static encode(message: MachineRetired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineRetired;
      static fromObject(object: { [k: string]: any }): MachineRetired;
      static toObject(message: MachineRetired, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineRetired {
      interface $Properties {
        machineId?: (string|null);
        reason?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMappedNetwork extends MappedNetwork.$Properties {}

    class MappedNetwork {
      constructor(properties?: MappedNetwork.$Properties);
      source: string;
      target: string;
      drill?: (string|null);
      static create(properties?: MappedNetwork.$Properties): MappedNetwork;
      static encode(message: MappedNetwork.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MappedNetwork;
      static fromObject(object: { [k: string]: any }): MappedNetwork;
      static toObject(message: MappedNetwork, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MappedNetwork {
      interface $Properties {
        source?: (string|null);
        target?: (string|null);
        /** For drills; absent: an isolated network. */
        drill?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INetworkMappingDefined extends NetworkMappingDefined.$Properties {}

    class NetworkMappingDefined {
      constructor(properties?: NetworkMappingDefined.$Properties);
      mappingId: string;
      name: string;
      labels: { [k: string]: string };
      sourceSiteId: string;
      targetSiteId: string;
      networks: understudy.v1.MappedNetwork.$Properties[];
      atMillis: (number|Long);
      static create(properties?: NetworkMappingDefined.$Properties): NetworkMappingDefined;
      static encode(message: NetworkMappingDefined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NetworkMappingDefined;
      static fromObject(object: { [k: string]: any }): NetworkMappingDefined;
      static toObject(message: NetworkMappingDefined, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NetworkMappingDefined {
      interface $Properties {
        mappingId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        sourceSiteId?: (string|null);
        targetSiteId?: (string|null);
        networks?: (understudy.v1.MappedNetwork.$Properties[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INetworkMappingRevised extends NetworkMappingRevised.$Properties {}

    class NetworkMappingRevised {
      constructor(properties?: NetworkMappingRevised.$Properties);
      networks: understudy.v1.MappedNetwork.$Properties[];
      atMillis: (number|Long);
      static create(properties?: NetworkMappingRevised.$Properties): NetworkMappingRevised;
      static encode(message: NetworkMappingRevised.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NetworkMappingRevised;
      static fromObject(object: { [k: string]: any }): NetworkMappingRevised;
      static toObject(message: NetworkMappingRevised, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NetworkMappingRevised {
      interface $Properties {
        networks?: (understudy.v1.MappedNetwork.$Properties[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INetworkMappingLabelled extends NetworkMappingLabelled.$Properties {}

    class NetworkMappingLabelled {
      constructor(properties?: NetworkMappingLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: NetworkMappingLabelled.$Properties): NetworkMappingLabelled;
      static encode(message: NetworkMappingLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NetworkMappingLabelled;
      static fromObject(object: { [k: string]: any }): NetworkMappingLabelled;
      static toObject(message: NetworkMappingLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NetworkMappingLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INetworkMappingRemoved extends NetworkMappingRemoved.$Properties {}

    class NetworkMappingRemoved {
      constructor(properties?: NetworkMappingRemoved.$Properties);
      atMillis: (number|Long);
      static create(properties?: NetworkMappingRemoved.$Properties): NetworkMappingRemoved;
      static encode(message: NetworkMappingRemoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NetworkMappingRemoved;
      static fromObject(object: { [k: string]: any }): NetworkMappingRemoved;
      static toObject(message: NetworkMappingRemoved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NetworkMappingRemoved {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IWindowTimes extends WindowTimes.$Properties {}

    /** Once, from … until, or every week. */
    class WindowTimes {
      constructor(properties?: WindowTimes.$Properties);
      fromMillis?: ((number|Long)|null);
      untilMillis?: ((number|Long)|null);
      days: number[];
      fromMinute: number;
      durationMinutes: number;
      utcOffsetMinutes: number;
      static create(properties?: WindowTimes.$Properties): WindowTimes;
      static encode(message: WindowTimes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): WindowTimes;
      static fromObject(object: { [k: string]: any }): WindowTimes;
      static toObject(message: WindowTimes, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace WindowTimes {
      interface $Properties {
        fromMillis?: ((number|Long)|null);
        untilMillis?: ((number|Long)|null);
        /** 0 Sunday … 6 Saturday */
        days?: (number[]|null);
        fromMinute?: (number|null);
        durationMinutes?: (number|null);
        utcOffsetMinutes?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMaintenanceWindowPlanned extends MaintenanceWindowPlanned.$Properties {}

    class MaintenanceWindowPlanned {
      constructor(properties?: MaintenanceWindowPlanned.$Properties);
      windowId: string;
      name: string;
      labels: { [k: string]: string };
      description: string;
      times?: (understudy.v1.WindowTimes.$Properties|null);
      selector: string;
      siteIds: string[];
      atMillis: (number|Long);
      static create(properties?: MaintenanceWindowPlanned.$Properties): MaintenanceWindowPlanned;
      static encode(message: MaintenanceWindowPlanned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MaintenanceWindowPlanned;
      static fromObject(object: { [k: string]: any }): MaintenanceWindowPlanned;
      static toObject(message: MaintenanceWindowPlanned, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MaintenanceWindowPlanned {
      interface $Properties {
        windowId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        description?: (string|null);
        times?: (understudy.v1.WindowTimes.$Properties|null);
        /** Label selector of items, servers and agents; empty: all. */
        selector?: (string|null);
        siteIds?: (string[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMaintenanceWindowRescheduled extends MaintenanceWindowRescheduled.$Properties {}

    class MaintenanceWindowRescheduled {
      constructor(properties?: MaintenanceWindowRescheduled.$Properties);
      times?: (understudy.v1.WindowTimes.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: MaintenanceWindowRescheduled.$Properties): MaintenanceWindowRescheduled;
      static encode(message: MaintenanceWindowRescheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MaintenanceWindowRescheduled;
      static fromObject(object: { [k: string]: any }): MaintenanceWindowRescheduled;
      static toObject(message: MaintenanceWindowRescheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MaintenanceWindowRescheduled {
      interface $Properties {
        times?: (understudy.v1.WindowTimes.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMaintenanceWindowScoped extends MaintenanceWindowScoped.$Properties {}

    class MaintenanceWindowScoped {
      constructor(properties?: MaintenanceWindowScoped.$Properties);
      selector: string;
      siteIds: string[];
      atMillis: (number|Long);
      static create(properties?: MaintenanceWindowScoped.$Properties): MaintenanceWindowScoped;
      static encode(message: MaintenanceWindowScoped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MaintenanceWindowScoped;
      static fromObject(object: { [k: string]: any }): MaintenanceWindowScoped;
      static toObject(message: MaintenanceWindowScoped, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MaintenanceWindowScoped {
      interface $Properties {
        selector?: (string|null);
        siteIds?: (string[]|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMaintenanceWindowLabelled extends MaintenanceWindowLabelled.$Properties {}

    class MaintenanceWindowLabelled {
      constructor(properties?: MaintenanceWindowLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: MaintenanceWindowLabelled.$Properties): MaintenanceWindowLabelled;
      static encode(message: MaintenanceWindowLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MaintenanceWindowLabelled;
      static fromObject(object: { [k: string]: any }): MaintenanceWindowLabelled;
      static toObject(message: MaintenanceWindowLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MaintenanceWindowLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMaintenanceWindowDescribed extends MaintenanceWindowDescribed.$Properties {}

    class MaintenanceWindowDescribed {
      constructor(properties?: MaintenanceWindowDescribed.$Properties);
      description: string;
      atMillis: (number|Long);
      static create(properties?: MaintenanceWindowDescribed.$Properties): MaintenanceWindowDescribed;
      static encode(message: MaintenanceWindowDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MaintenanceWindowDescribed;
      static fromObject(object: { [k: string]: any }): MaintenanceWindowDescribed;
      static toObject(message: MaintenanceWindowDescribed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MaintenanceWindowDescribed {
      interface $Properties {
        description?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMaintenanceWindowCancelled extends MaintenanceWindowCancelled.$Properties {}

    class MaintenanceWindowCancelled {
      constructor(properties?: MaintenanceWindowCancelled.$Properties);
      atMillis: (number|Long);
      static create(properties?: MaintenanceWindowCancelled.$Properties): MaintenanceWindowCancelled;
      static encode(message: MaintenanceWindowCancelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MaintenanceWindowCancelled;
      static fromObject(object: { [k: string]: any }): MaintenanceWindowCancelled;
      static toObject(message: MaintenanceWindowCancelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MaintenanceWindowCancelled {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IWebhookTarget extends WebhookTarget.$Properties {}

    class WebhookTarget {
      constructor(properties?: WebhookTarget.$Properties);
      url: string;
      static create(properties?: WebhookTarget.$Properties): WebhookTarget;
      static encode(message: WebhookTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): WebhookTarget;
      static fromObject(object: { [k: string]: any }): WebhookTarget;
      static toObject(message: WebhookTarget, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace WebhookTarget {
      interface $Properties {
        url?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISmtpTarget extends SmtpTarget.$Properties {}

    class SmtpTarget {
      constructor(properties?: SmtpTarget.$Properties);
      host: string;
      port: number;
      security: string;
      user: string;
      from: string;
      to: string[];
      static create(properties?: SmtpTarget.$Properties): SmtpTarget;
      static encode(message: SmtpTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SmtpTarget;
      static fromObject(object: { [k: string]: any }): SmtpTarget;
      static toObject(message: SmtpTarget, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SmtpTarget {
      interface $Properties {
        host?: (string|null);
        port?: (number|null);
        /** starttls, tls, none */
        security?: (string|null);
        user?: (string|null);
        from?: (string|null);
        to?: (string[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INotificationChannelOpened extends NotificationChannelOpened.$Properties {}

    class NotificationChannelOpened {
      constructor(properties?: NotificationChannelOpened.$Properties);
      channelId: string;
      name: string;
      labels: { [k: string]: string };
      minLevel: string;
      webhook?: (understudy.v1.WebhookTarget.$Properties|null);
      smtp?: (understudy.v1.SmtpTarget.$Properties|null);
      sealedSecret: string;
      atMillis: (number|Long);
      static create(properties?: NotificationChannelOpened.$Properties): NotificationChannelOpened;
      static encode(message: NotificationChannelOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NotificationChannelOpened;
      static fromObject(object: { [k: string]: any }): NotificationChannelOpened;
      static toObject(message: NotificationChannelOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NotificationChannelOpened {
      interface $Properties {
        channelId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        /** Warning | Critical */
        minLevel?: (string|null);
        webhook?: (understudy.v1.WebhookTarget.$Properties|null);
        smtp?: (understudy.v1.SmtpTarget.$Properties|null);
        /** Key of the webhook's signature or password of SMTP, sealed with the data folder's key; empty: none. */
        sealedSecret?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INotificationChannelRetargeted extends NotificationChannelRetargeted.$Properties {}

    class NotificationChannelRetargeted {
      constructor(properties?: NotificationChannelRetargeted.$Properties);
      webhook?: (understudy.v1.WebhookTarget.$Properties|null);
      smtp?: (understudy.v1.SmtpTarget.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: NotificationChannelRetargeted.$Properties): NotificationChannelRetargeted;
      static encode(message: NotificationChannelRetargeted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NotificationChannelRetargeted;
      static fromObject(object: { [k: string]: any }): NotificationChannelRetargeted;
      static toObject(message: NotificationChannelRetargeted, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NotificationChannelRetargeted {
      interface $Properties {
        webhook?: (understudy.v1.WebhookTarget.$Properties|null);
        smtp?: (understudy.v1.SmtpTarget.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INotificationChannelSecretReplaced extends NotificationChannelSecretReplaced.$Properties {}

    class NotificationChannelSecretReplaced {
      constructor(properties?: NotificationChannelSecretReplaced.$Properties);
      sealedSecret: string;
      atMillis: (number|Long);
      static create(properties?: NotificationChannelSecretReplaced.$Properties): NotificationChannelSecretReplaced;
      static encode(message: NotificationChannelSecretReplaced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NotificationChannelSecretReplaced;
      static fromObject(object: { [k: string]: any }): NotificationChannelSecretReplaced;
      static toObject(message: NotificationChannelSecretReplaced, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NotificationChannelSecretReplaced {
      interface $Properties {
        sealedSecret?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INotificationLevelChosen extends NotificationLevelChosen.$Properties {}

    class NotificationLevelChosen {
      constructor(properties?: NotificationLevelChosen.$Properties);
      minLevel: string;
      atMillis: (number|Long);
      static create(properties?: NotificationLevelChosen.$Properties): NotificationLevelChosen;
      static encode(message: NotificationLevelChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NotificationLevelChosen;
      static fromObject(object: { [k: string]: any }): NotificationLevelChosen;
      static toObject(message: NotificationLevelChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NotificationLevelChosen {
      interface $Properties {
        minLevel?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INotificationChannelLabelled extends NotificationChannelLabelled.$Properties {}

    class NotificationChannelLabelled {
      constructor(properties?: NotificationChannelLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: NotificationChannelLabelled.$Properties): NotificationChannelLabelled;
      static encode(message: NotificationChannelLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NotificationChannelLabelled;
      static fromObject(object: { [k: string]: any }): NotificationChannelLabelled;
      static toObject(message: NotificationChannelLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NotificationChannelLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INotificationChannelClosed extends NotificationChannelClosed.$Properties {}

    class NotificationChannelClosed {
      constructor(properties?: NotificationChannelClosed.$Properties);
      atMillis: (number|Long);
      static create(properties?: NotificationChannelClosed.$Properties): NotificationChannelClosed;
      static encode(message: NotificationChannelClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NotificationChannelClosed;
      static fromObject(object: { [k: string]: any }): NotificationChannelClosed;
      static toObject(message: NotificationChannelClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NotificationChannelClosed {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICancelJob extends CancelJob.$Properties {}

    /** Refused with `job-cannot-be-cancelled` beyond the point of no return, `job-finished`, `job-unknown`. */
    class CancelJob {
      constructor(properties?: CancelJob.$Properties);
      jobId: string;
      reason: string;
      static create(properties?: CancelJob.$Properties): CancelJob;
      static encode(message: CancelJob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CancelJob;
      static fromObject(object: { [k: string]: any }): CancelJob;
      static toObject(message: CancelJob, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CancelJob {
      interface $Properties {
        jobId?: (string|null);
        reason?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICancelJobResult extends CancelJobResult.$Properties {}

    class CancelJobResult {
      constructor(properties?: CancelJobResult.$Properties);
      jobId: string;
      static create(properties?: CancelJobResult.$Properties): CancelJobResult;
      static encode(message: CancelJobResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): CancelJobResult;
      static fromObject(object: { [k: string]: any }): CancelJobResult;
      static toObject(message: CancelJobResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace CancelJobResult {
      interface $Properties {
        jobId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAnswerStep extends AnswerStep.$Properties {}

    /** Answers a step that waits for a person. Refused with `step-not-waiting`, `job-unknown`. */
    class AnswerStep {
      constructor(properties?: AnswerStep.$Properties);
      jobId: string;
      step: string;
      answer: string;
      static create(properties?: AnswerStep.$Properties): AnswerStep;
      static encode(message: AnswerStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AnswerStep;
      static fromObject(object: { [k: string]: any }): AnswerStep;
      static toObject(message: AnswerStep, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AnswerStep {
      interface $Properties {
        jobId?: (string|null);
        step?: (string|null);
        /** done | repeat | fail */
        answer?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAnswerStepResult extends AnswerStepResult.$Properties {}

    class AnswerStepResult {
      constructor(properties?: AnswerStepResult.$Properties);
      jobId: string;
      static create(properties?: AnswerStepResult.$Properties): AnswerStepResult;
      static encode(message: AnswerStepResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AnswerStepResult;
      static fromObject(object: { [k: string]: any }): AnswerStepResult;
      static toObject(message: AnswerStepResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AnswerStepResult {
      interface $Properties {
        jobId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDescribeJob extends DescribeJob.$Properties {}

    /** Query, straight from the job's stream. Refused with `job-unknown`. */
    class DescribeJob {
      constructor(properties?: DescribeJob.$Properties);
      jobId: string;
      static create(properties?: DescribeJob.$Properties): DescribeJob;
      static encode(message: DescribeJob.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DescribeJob;
      static fromObject(object: { [k: string]: any }): DescribeJob;
      static toObject(message: DescribeJob, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DescribeJob {
      interface $Properties {
        jobId?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IDescribeJobResult extends DescribeJobResult.$Properties {}

    class DescribeJobResult {
      constructor(properties?: DescribeJobResult.$Properties);
      jobId: string;
      phase: string;
      outcome: string;
      step: string;
      revision: (number|Long);
      static create(properties?: DescribeJobResult.$Properties): DescribeJobResult;
      static encode(message: DescribeJobResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): DescribeJobResult;
      static fromObject(object: { [k: string]: any }): DescribeJobResult;
      static toObject(message: DescribeJobResult, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace DescribeJobResult {
      interface $Properties {
        jobId?: (string|null);
        /** running | waiting-for-person | cancelling | ending | finished */
        phase?: (string|null);
        outcome?: (string|null);
        step?: (string|null);
        revision?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyRetentionTier extends PolicyRetentionTier.$Properties {}

    class PolicyRetentionTier {
      constructor(properties?: PolicyRetentionTier.$Properties);
      everyMillis: (number|Long);
      forMillis: (number|Long);
      static create(properties?: PolicyRetentionTier.$Properties): PolicyRetentionTier;
      static encode(message: PolicyRetentionTier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyRetentionTier;
      static fromObject(object: { [k: string]: any }): PolicyRetentionTier;
      static toObject(message: PolicyRetentionTier, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyRetentionTier {
      interface $Properties {
        everyMillis?: ((number|Long)|null);
        forMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyRetention extends PolicyRetention.$Properties {}

    class PolicyRetention {
      constructor(properties?: PolicyRetention.$Properties);
      windowMillis: (number|Long);
      tiers: understudy.v1.PolicyRetentionTier.$Properties[];
      markersForMillis?: ((number|Long)|null);
      journalBytesMax?: ((number|Long)|null);
      static create(properties?: PolicyRetention.$Properties): PolicyRetention;
      static encode(message: PolicyRetention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyRetention;
      static fromObject(object: { [k: string]: any }): PolicyRetention;
      static toObject(message: PolicyRetention, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyRetention {
      interface $Properties {
        /** Every seal of this span is kept: any second of it can be returned to. */
        windowMillis?: ((number|Long)|null);
        tiers?: (understudy.v1.PolicyRetentionTier.$Properties[]|null);
        /** Absent: points with a name are kept until they are removed by hand. */
        markersForMillis?: ((number|Long)|null);
        journalBytesMax?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyThresholds extends PolicyThresholds.$Properties {}

    class PolicyThresholds {
      constructor(properties?: PolicyThresholds.$Properties);
      warningMillis: (number|Long);
      criticalMillis: (number|Long);
      static create(properties?: PolicyThresholds.$Properties): PolicyThresholds;
      static encode(message: PolicyThresholds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyThresholds;
      static fromObject(object: { [k: string]: any }): PolicyThresholds;
      static toObject(message: PolicyThresholds, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyThresholds {
      interface $Properties {
        warningMillis?: ((number|Long)|null);
        criticalMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyApplicationPoints extends PolicyApplicationPoints.$Properties {}

    class PolicyApplicationPoints {
      constructor(properties?: PolicyApplicationPoints.$Properties);
      everyMillis: (number|Long);
      beforeCommand: string;
      afterCommand: string;
      timeoutMillis: (number|Long);
      static create(properties?: PolicyApplicationPoints.$Properties): PolicyApplicationPoints;
      static encode(message: PolicyApplicationPoints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyApplicationPoints;
      static fromObject(object: { [k: string]: any }): PolicyApplicationPoints;
      static toObject(message: PolicyApplicationPoints, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyApplicationPoints {
      interface $Properties {
        /** 0: none. */
        everyMillis?: ((number|Long)|null);
        beforeCommand?: (string|null);
        afterCommand?: (string|null);
        timeoutMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyBandwidthWindow extends PolicyBandwidthWindow.$Properties {}

    class PolicyBandwidthWindow {
      constructor(properties?: PolicyBandwidthWindow.$Properties);
      days: number[];
      fromMinute: number;
      toMinute: number;
      bytesPerSecond: (number|Long);
      static create(properties?: PolicyBandwidthWindow.$Properties): PolicyBandwidthWindow;
      static encode(message: PolicyBandwidthWindow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyBandwidthWindow;
      static fromObject(object: { [k: string]: any }): PolicyBandwidthWindow;
      static toObject(message: PolicyBandwidthWindow, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyBandwidthWindow {
      interface $Properties {
        /** 0 Sunday … 6 Saturday. */
        days?: (number[]|null);
        fromMinute?: (number|null);
        toMinute?: (number|null);
        bytesPerSecond?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyBandwidth extends PolicyBandwidth.$Properties {}

    class PolicyBandwidth {
      constructor(properties?: PolicyBandwidth.$Properties);
      bytesPerSecond?: ((number|Long)|null);
      windows: understudy.v1.PolicyBandwidthWindow.$Properties[];
      utcOffsetMinutes: number;
      static create(properties?: PolicyBandwidth.$Properties): PolicyBandwidth;
      static encode(message: PolicyBandwidth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyBandwidth;
      static fromObject(object: { [k: string]: any }): PolicyBandwidth;
      static toObject(message: PolicyBandwidth, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyBandwidth {
      interface $Properties {
        /** Of one machine; absent: no limit. */
        bytesPerSecond?: ((number|Long)|null);
        windows?: (understudy.v1.PolicyBandwidthWindow.$Properties[]|null);
        utcOffsetMinutes?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyCreated extends PolicyCreated.$Properties {}

    class PolicyCreated {
      constructor(properties?: PolicyCreated.$Properties);
      policyId: string;
      name: string;
      labels: { [k: string]: string };
      retention?: (understudy.v1.PolicyRetention.$Properties|null);
      thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);
      applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);
      bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);
      captureIntervalMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: PolicyCreated.$Properties): PolicyCreated;
      static encode(message: PolicyCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyCreated;
      static fromObject(object: { [k: string]: any }): PolicyCreated;
      static toObject(message: PolicyCreated, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyCreated {
      interface $Properties {
        policyId?: (string|null);
        name?: (string|null);
        labels?: ({ [k: string]: string }|null);
        retention?: (understudy.v1.PolicyRetention.$Properties|null);
        thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);
        applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);
        bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);
        /** 0: the agent's own. */
        captureIntervalMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyRetentionSet extends PolicyRetentionSet.$Properties {}

    class PolicyRetentionSet {
      constructor(properties?: PolicyRetentionSet.$Properties);
      policyId: string;
      retention?: (understudy.v1.PolicyRetention.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: PolicyRetentionSet.$Properties): PolicyRetentionSet;
      static encode(message: PolicyRetentionSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyRetentionSet;
      static fromObject(object: { [k: string]: any }): PolicyRetentionSet;
      static toObject(message: PolicyRetentionSet, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyRetentionSet {
      interface $Properties {
        policyId?: (string|null);
        retention?: (understudy.v1.PolicyRetention.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyThresholdsSet extends PolicyThresholdsSet.$Properties {}

    class PolicyThresholdsSet {
      constructor(properties?: PolicyThresholdsSet.$Properties);
      policyId: string;
      thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: PolicyThresholdsSet.$Properties): PolicyThresholdsSet;
      static encode(message: PolicyThresholdsSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyThresholdsSet;
      static fromObject(object: { [k: string]: any }): PolicyThresholdsSet;
      static toObject(message: PolicyThresholdsSet, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyThresholdsSet {
      interface $Properties {
        policyId?: (string|null);
        thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyApplicationPointsScheduled extends PolicyApplicationPointsScheduled.$Properties {}

    class PolicyApplicationPointsScheduled {
      constructor(properties?: PolicyApplicationPointsScheduled.$Properties);
      policyId: string;
      applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: PolicyApplicationPointsScheduled.$Properties): PolicyApplicationPointsScheduled;
      static encode(message: PolicyApplicationPointsScheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyApplicationPointsScheduled;
      static fromObject(object: { [k: string]: any }): PolicyApplicationPointsScheduled;
      static toObject(message: PolicyApplicationPointsScheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyApplicationPointsScheduled {
      interface $Properties {
        policyId?: (string|null);
        applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyBandwidthScheduled extends PolicyBandwidthScheduled.$Properties {}

    class PolicyBandwidthScheduled {
      constructor(properties?: PolicyBandwidthScheduled.$Properties);
      policyId: string;
      bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: PolicyBandwidthScheduled.$Properties): PolicyBandwidthScheduled;
      static encode(message: PolicyBandwidthScheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyBandwidthScheduled;
      static fromObject(object: { [k: string]: any }): PolicyBandwidthScheduled;
      static toObject(message: PolicyBandwidthScheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyBandwidthScheduled {
      interface $Properties {
        policyId?: (string|null);
        bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyCaptureIntervalSet extends PolicyCaptureIntervalSet.$Properties {}

    class PolicyCaptureIntervalSet {
      constructor(properties?: PolicyCaptureIntervalSet.$Properties);
      policyId: string;
      captureIntervalMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: PolicyCaptureIntervalSet.$Properties): PolicyCaptureIntervalSet;
      static encode(message: PolicyCaptureIntervalSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyCaptureIntervalSet;
      static fromObject(object: { [k: string]: any }): PolicyCaptureIntervalSet;
      static toObject(message: PolicyCaptureIntervalSet, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyCaptureIntervalSet {
      interface $Properties {
        policyId?: (string|null);
        captureIntervalMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyRenamed extends PolicyRenamed.$Properties {}

    class PolicyRenamed {
      constructor(properties?: PolicyRenamed.$Properties);
      policyId: string;
      name: string;
      previous: string;
      atMillis: (number|Long);
      static create(properties?: PolicyRenamed.$Properties): PolicyRenamed;
      static encode(message: PolicyRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyRenamed;
      static fromObject(object: { [k: string]: any }): PolicyRenamed;
      static toObject(message: PolicyRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyRenamed {
      interface $Properties {
        policyId?: (string|null);
        name?: (string|null);
        previous?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyLabelled extends PolicyLabelled.$Properties {}

    class PolicyLabelled {
      constructor(properties?: PolicyLabelled.$Properties);
      policyId: string;
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: PolicyLabelled.$Properties): PolicyLabelled;
      static encode(message: PolicyLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyLabelled;
      static fromObject(object: { [k: string]: any }): PolicyLabelled;
      static toObject(message: PolicyLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyLabelled {
      interface $Properties {
        policyId?: (string|null);
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPolicyRetired extends PolicyRetired.$Properties {}

    class PolicyRetired {
      constructor(properties?: PolicyRetired.$Properties);
      policyId: string;
      atMillis: (number|Long);
      static create(properties?: PolicyRetired.$Properties): PolicyRetired;
      static encode(message: PolicyRetired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PolicyRetired;
      static fromObject(object: { [k: string]: any }): PolicyRetired;
      static toObject(message: PolicyRetired, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PolicyRetired {
      interface $Properties {
        policyId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IChainPosition extends ChainPosition.$Properties {}

    /** A position in a machine's stream: the newest batch and SHA-256 of its header (32 zero bytes before the first). */
    class ChainPosition {
      constructor(properties?: ChainPosition.$Properties);
      sequence: (number|Long);
      chain: Uint8Array;
      static create(properties?: ChainPosition.$Properties): ChainPosition;
      static encode(message: ChainPosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ChainPosition;
      static fromObject(object: { [k: string]: any }): ChainPosition;
      static toObject(message: ChainPosition, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ChainPosition {
      interface $Properties {
        sequence?: ((number|Long)|null);
        chain?: (Uint8Array|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IGeneration extends Generation.$Properties {}

    class Generation {
      constructor(properties?: Generation.$Properties);
      number: number;
      id: Uint8Array;
      static create(properties?: Generation.$Properties): Generation;
      static encode(message: Generation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Generation;
      static fromObject(object: { [k: string]: any }): Generation;
      static toObject(message: Generation, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Generation {
      interface $Properties {
        number?: (number|null);
        /** 16 random bytes. */
        id?: (Uint8Array|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ILineageEntry extends LineageEntry.$Properties {}

    class LineageEntry {
      constructor(properties?: LineageEntry.$Properties);
      generation?: (understudy.v1.Generation.$Properties|null);
      beganAt: (number|Long);
      static create(properties?: LineageEntry.$Properties): LineageEntry;
      static encode(message: LineageEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): LineageEntry;
      static fromObject(object: { [k: string]: any }): LineageEntry;
      static toObject(message: LineageEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace LineageEntry {
      interface $Properties {
        generation?: (understudy.v1.Generation.$Properties|null);
        beganAt?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IReplicaMemory extends ReplicaMemory.$Properties {}

    /** What the sending side remembers of the replica from before. */
    class ReplicaMemory {
      constructor(properties?: ReplicaMemory.$Properties);
      storeId: string;
      lineage: understudy.v1.LineageEntry.$Properties[];
      durable?: (understudy.v1.ChainPosition.$Properties|null);
      incarnation: (number|Long);
      static create(properties?: ReplicaMemory.$Properties): ReplicaMemory;
      static encode(message: ReplicaMemory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ReplicaMemory;
      static fromObject(object: { [k: string]: any }): ReplicaMemory;
      static toObject(message: ReplicaMemory, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ReplicaMemory {
      interface $Properties {
        storeId?: (string|null);
        lineage?: (understudy.v1.LineageEntry.$Properties[]|null);
        durable?: (understudy.v1.ChainPosition.$Properties|null);
        incarnation?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IHello extends Hello.$Properties {}

    /** First message, from the side that sends batches. */
    class Hello {
      constructor(properties?: Hello.$Properties);
      versionMin: number;
      versionMax: number;
      features: string[];
      machineId: string;
      definition: Uint8Array;
      memory?: (understudy.v1.ReplicaMemory.$Properties|null);
      open?: (understudy.v1.OpenIncarnation.$Properties|null);
      continue?: (understudy.v1.ContinueIncarnation.$Properties|null);
      intent?: ("open"|"continue");
      static create(properties?: Hello.$Properties): Hello;
      static encode(message: Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Hello;
      static fromObject(object: { [k: string]: any }): Hello;
      static toObject(message: Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Hello {
      interface $Properties {
        versionMin?: (number|null);
        versionMax?: (number|null);
        features?: (string[]|null);
        machineId?: (string|null);
        /** JSON as in a batch header. */
        definition?: (Uint8Array|null);
        memory?: (understudy.v1.ReplicaMemory.$Properties|null);
        open?: (understudy.v1.OpenIncarnation.$Properties|null);
        continue?: (understudy.v1.ContinueIncarnation.$Properties|null);
        intent?: ("open"|"continue");
        $unknowns?: Uint8Array[];
      }
    }

    interface IOpenIncarnation extends OpenIncarnation.$Properties {}

    /** The sender cannot go on exactly: it asks for a new incarnation, at least this one. */
    class OpenIncarnation {
      constructor(properties?: OpenIncarnation.$Properties);
      incarnation: (number|Long);
      static create(properties?: OpenIncarnation.$Properties): OpenIncarnation;
      static encode(message: OpenIncarnation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): OpenIncarnation;
      static fromObject(object: { [k: string]: any }): OpenIncarnation;
      static toObject(message: OpenIncarnation, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace OpenIncarnation {
      interface $Properties {
        incarnation?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IContinueIncarnation extends ContinueIncarnation.$Properties {}

    /** Same incarnation: the sender has every batch after `from` up to `to`. */
    class ContinueIncarnation {
      constructor(properties?: ContinueIncarnation.$Properties);
      incarnation: (number|Long);
      from?: (understudy.v1.ChainPosition.$Properties|null);
      to?: (understudy.v1.ChainPosition.$Properties|null);
      awaitingComparison: (number|Long)[];
      static create(properties?: ContinueIncarnation.$Properties): ContinueIncarnation;
      static encode(message: ContinueIncarnation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ContinueIncarnation;
      static fromObject(object: { [k: string]: any }): ContinueIncarnation;
      static toObject(message: ContinueIncarnation, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ContinueIncarnation {
      interface $Properties {
        incarnation?: ((number|Long)|null);
        from?: (understudy.v1.ChainPosition.$Properties|null);
        to?: (understudy.v1.ChainPosition.$Properties|null);
        /** Batches whose comparison was not answered yet. */
        awaitingComparison?: ((number|Long)[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IWelcome extends Welcome.$Properties {}

    /** The answer to Hello when the stream may go on. The next batch has the sequence held.sequence + 1. */
    class Welcome {
      constructor(properties?: Welcome.$Properties);
      version: number;
      features: string[];
      storeId: string;
      lineage: understudy.v1.LineageEntry.$Properties[];
      incarnation: (number|Long);
      held?: (understudy.v1.ChainPosition.$Properties|null);
      durable?: (understudy.v1.ChainPosition.$Properties|null);
      sealed: (number|Long);
      heldIncarnation: (number|Long);
      chainAtMemory: Uint8Array;
      windowBytes: (number|Long);
      hops: number;
      static create(properties?: Welcome.$Properties): Welcome;
      static encode(message: Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Welcome;
      static fromObject(object: { [k: string]: any }): Welcome;
      static toObject(message: Welcome, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Welcome {
      interface $Properties {
        version?: (number|null);
        features?: (string[]|null);
        storeId?: (string|null);
        lineage?: (understudy.v1.LineageEntry.$Properties[]|null);
        incarnation?: ((number|Long)|null);
        held?: (understudy.v1.ChainPosition.$Properties|null);
        durable?: (understudy.v1.ChainPosition.$Properties|null);
        /** Newest durable seal; 0 when there is none. */
        sealed?: ((number|Long)|null);
        /** The incarnation in the header of the newest batch held. */
        heldIncarnation?: ((number|Long)|null);
        /** The chain at the remembered sequence; empty when it is not known any more. */
        chainAtMemory?: (Uint8Array|null);
        /** Bytes of records that may be under way without being received. */
        windowBytes?: ((number|Long)|null);
        /** Relays between this answer and the replica. */
        hops?: (number|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAck extends Ack.$Properties {}

    class Ack {
      constructor(properties?: Ack.$Properties);
      received: (number|Long);
      durable?: (understudy.v1.ChainPosition.$Properties|null);
      sealed: (number|Long);
      windowBytes: (number|Long);
      static create(properties?: Ack.$Properties): Ack;
      static encode(message: Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Ack;
      static fromObject(object: { [k: string]: any }): Ack;
      static toObject(message: Ack, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Ack {
      interface $Properties {
        /** Newest batch in this hop's keeping. */
        received?: ((number|Long)|null);
        /** Newest batch fsynced at the master target. */
        durable?: (understudy.v1.ChainPosition.$Properties|null);
        sealed?: ((number|Long)|null);
        /** Replaces the window: 0 stops the sender until the next Ack. */
        windowBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    enum ReplicationMode {
      REPLICATION_MODE_UNSPECIFIED = 0,
      REPLICATION_MODE_INITIAL = 1,
      REPLICATION_MODE_STREAMING = 2,
      REPLICATION_MODE_COALESCING = 3,
      REPLICATION_MODE_RESYNC = 4,
      REPLICATION_MODE_PAUSED = 5,
      REPLICATION_MODE_INTERRUPTED = 6,
      REPLICATION_MODE_FENCED = 7,
    }

    interface IHeartbeat extends Heartbeat.$Properties {}

    /** Not a batch: "sealed up to n, nothing newer, at this source time". Only the newest counts. */
    class Heartbeat {
      constructor(properties?: Heartbeat.$Properties);
      sealed: (number|Long);
      sourceTimeMicros: (number|Long);
      rpoMillis: (number|Long);
      mode: understudy.v1.ReplicationMode;
      dirtyBytes: (number|Long);
      sentAtMicros: (number|Long);
      static create(properties?: Heartbeat.$Properties): Heartbeat;
      static encode(message: Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Heartbeat;
      static fromObject(object: { [k: string]: any }): Heartbeat;
      static toObject(message: Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Heartbeat {
      interface $Properties {
        /** Sequence of the newest seal that was handed over; 0 when there is none in this incarnation. */
        sealed?: ((number|Long)|null);
        sourceTimeMicros?: ((number|Long)|null);
        rpoMillis?: ((number|Long)|null);
        mode?: (understudy.v1.ReplicationMode|null);
        dirtyBytes?: ((number|Long)|null);
        /** The source's wall clock when it was sent: the master target estimates the clocks' offset with it. */
        sentAtMicros?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ICompared extends Compared.$Properties {}

    /** The comparison of the hash entries of one batch; always sent before the Ack whose `durable` covers that batch. */
    class Compared {
      constructor(properties?: Compared.$Properties);
      sequence: (number|Long);
      differing: number[];
      static create(properties?: Compared.$Properties): Compared;
      static encode(message: Compared.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Compared;
      static fromObject(object: { [k: string]: any }): Compared;
      static toObject(message: Compared, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Compared {
      interface $Properties {
        sequence?: ((number|Long)|null);
        /** Indexes into the batch's entry table. */
        differing?: (number[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRepair extends Repair.$Properties {}

    /** The replica's own copy of these ranges is damaged; repeated until the source confirms with RepairTaken. */
    class Repair {
      constructor(properties?: Repair.$Properties);
      id: (number|Long);
      ranges: understudy.v1.RepairRange.$Properties[];
      reason: string;
      static create(properties?: Repair.$Properties): Repair;
      static encode(message: Repair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Repair;
      static fromObject(object: { [k: string]: any }): Repair;
      static toObject(message: Repair, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Repair {
      interface $Properties {
        id?: ((number|Long)|null);
        ranges?: (understudy.v1.RepairRange.$Properties[]|null);
        reason?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRepairRange extends RepairRange.$Properties {}

    class RepairRange {
      constructor(properties?: RepairRange.$Properties);
      disk: number;
      block: (number|Long);
      blocks: (number|Long);
      static create(properties?: RepairRange.$Properties): RepairRange;
      static encode(message: RepairRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RepairRange;
      static fromObject(object: { [k: string]: any }): RepairRange;
      static toObject(message: RepairRange, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RepairRange {
      interface $Properties {
        disk?: (number|null);
        block?: ((number|Long)|null);
        blocks?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRepairTaken extends RepairTaken.$Properties {}

    class RepairTaken {
      constructor(properties?: RepairTaken.$Properties);
      id: (number|Long);
      static create(properties?: RepairTaken.$Properties): RepairTaken;
      static encode(message: RepairTaken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): RepairTaken;
      static fromObject(object: { [k: string]: any }): RepairTaken;
      static toObject(message: RepairTaken, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace RepairTaken {
      interface $Properties {
        id?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPing extends Ping.$Properties {}

    class Ping {
      constructor(properties?: Ping.$Properties);
      nonce: (number|Long);
      static create(properties?: Ping.$Properties): Ping;
      static encode(message: Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Ping;
      static fromObject(object: { [k: string]: any }): Ping;
      static toObject(message: Ping, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Ping {
      interface $Properties {
        nonce?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPong extends Pong.$Properties {}

    class Pong {
      constructor(properties?: Pong.$Properties);
      nonce: (number|Long);
      static create(properties?: Pong.$Properties): Pong;
      static encode(message: Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Pong;
      static fromObject(object: { [k: string]: any }): Pong;
      static toObject(message: Pong, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Pong {
      interface $Properties {
        nonce?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IRefusal extends Refusal.$Properties {}

    /** The last message of a connection. `code` is one of libs/replication RefusalCode. */
    class Refusal {
      constructor(properties?: Refusal.$Properties);
      code: string;
      reason: string;
      lineage: understudy.v1.LineageEntry.$Properties[];
      static create(properties?: Refusal.$Properties): Refusal;
      static encode(message: Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Refusal;
      static fromObject(object: { [k: string]: any }): Refusal;
      static toObject(message: Refusal, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace Refusal {
      interface $Properties {
        code?: (string|null);
        reason?: (string|null);
        lineage?: (understudy.v1.LineageEntry.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISpoolState extends SpoolState.$Properties {}

    /** What a relay keeps beside its spool of one machine. */
    class SpoolState {
      constructor(properties?: SpoolState.$Properties);
      machineId: string;
      welcome?: (understudy.v1.Welcome.$Properties|null);
      definition: Uint8Array;
      static create(properties?: SpoolState.$Properties): SpoolState;
      static encode(message: SpoolState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SpoolState;
      static fromObject(object: { [k: string]: any }): SpoolState;
      static toObject(message: SpoolState, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SpoolState {
      interface $Properties {
        machineId?: (string|null);
        welcome?: (understudy.v1.Welcome.$Properties|null);
        /** JSON as in a batch header. */
        definition?: (Uint8Array|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IPartCertificate extends PartCertificate.$Properties {}

    /** Nothing secret: the private key never left the part. */
    class PartCertificate {
      constructor(properties?: PartCertificate.$Properties);
      serial: string;
      pem: string;
      expiresAtMillis: (number|Long);
      static create(properties?: PartCertificate.$Properties): PartCertificate;
      static encode(message: PartCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): PartCertificate;
      static fromObject(object: { [k: string]: any }): PartCertificate;
      static toObject(message: PartCertificate, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace PartCertificate {
      interface $Properties {
        /** Upper-case hex, as X.509 tools show it. */
        serial?: (string|null);
        pem?: (string|null);
        expiresAtMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerEnrolled extends ServerEnrolled.$Properties {}

    class ServerEnrolled {
      constructor(properties?: ServerEnrolled.$Properties);
      serverId: string;
      role: string;
      name: string;
      siteId?: (string|null);
      labels: { [k: string]: string };
      nkey: string;
      version: string;
      certificate?: (understudy.v1.PartCertificate.$Properties|null);
      tokenId: string;
      atMillis: (number|Long);
      static create(properties?: ServerEnrolled.$Properties): ServerEnrolled;
      static encode(message: ServerEnrolled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerEnrolled;
      static fromObject(object: { [k: string]: any }): ServerEnrolled;
      static toObject(message: ServerEnrolled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerEnrolled {
      interface $Properties {
        serverId?: (string|null);
        /** process-server, master-target, orchestrator */
        role?: (string|null);
        name?: (string|null);
        siteId?: (string|null);
        labels?: ({ [k: string]: string }|null);
        /** Public nkey on the bus. */
        nkey?: (string|null);
        version?: (string|null);
        certificate?: (understudy.v1.PartCertificate.$Properties|null);
        tokenId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerCertificateRenewed extends ServerCertificateRenewed.$Properties {}

    class ServerCertificateRenewed {
      constructor(properties?: ServerCertificateRenewed.$Properties);
      certificate?: (understudy.v1.PartCertificate.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: ServerCertificateRenewed.$Properties): ServerCertificateRenewed;
      static encode(message: ServerCertificateRenewed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerCertificateRenewed;
      static fromObject(object: { [k: string]: any }): ServerCertificateRenewed;
      static toObject(message: ServerCertificateRenewed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerCertificateRenewed {
      interface $Properties {
        certificate?: (understudy.v1.PartCertificate.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerLabelled extends ServerLabelled.$Properties {}

    class ServerLabelled {
      constructor(properties?: ServerLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: ServerLabelled.$Properties): ServerLabelled;
      static encode(message: ServerLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerLabelled;
      static fromObject(object: { [k: string]: any }): ServerLabelled;
      static toObject(message: ServerLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerMovedToSite extends ServerMovedToSite.$Properties {}

    class ServerMovedToSite {
      constructor(properties?: ServerMovedToSite.$Properties);
      siteId: string;
      atMillis: (number|Long);
      static create(properties?: ServerMovedToSite.$Properties): ServerMovedToSite;
      static encode(message: ServerMovedToSite.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerMovedToSite;
      static fromObject(object: { [k: string]: any }): ServerMovedToSite;
      static toObject(message: ServerMovedToSite, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerMovedToSite {
      interface $Properties {
        siteId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerAddressKnown extends ServerAddressKnown.$Properties {}

    /** Where agents and other servers reach it. An address that an operator gave outlasts what the server says itself. */
    class ServerAddressKnown {
      constructor(properties?: ServerAddressKnown.$Properties);
      host: string;
      port: number;
      byOperator: boolean;
      atMillis: (number|Long);
      static create(properties?: ServerAddressKnown.$Properties): ServerAddressKnown;
      static encode(message: ServerAddressKnown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerAddressKnown;
      static fromObject(object: { [k: string]: any }): ServerAddressKnown;
      static toObject(message: ServerAddressKnown, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerAddressKnown {
      interface $Properties {
        host?: (string|null);
        port?: (number|null);
        byOperator?: (boolean|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerRevoked extends ServerRevoked.$Properties {}

    class ServerRevoked {
      constructor(properties?: ServerRevoked.$Properties);
      reason: string;
      atMillis: (number|Long);
      static create(properties?: ServerRevoked.$Properties): ServerRevoked;
      static encode(message: ServerRevoked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerRevoked;
      static fromObject(object: { [k: string]: any }): ServerRevoked;
      static toObject(message: ServerRevoked, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerRevoked {
      interface $Properties {
        reason?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerRemoved extends ServerRemoved.$Properties {}

    class ServerRemoved {
      constructor(properties?: ServerRemoved.$Properties);
      atMillis: (number|Long);
      static create(properties?: ServerRemoved.$Properties): ServerRemoved;
      static encode(message: ServerRemoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerRemoved;
      static fromObject(object: { [k: string]: any }): ServerRemoved;
      static toObject(message: ServerRemoved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerRemoved {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentEnrolled extends AgentEnrolled.$Properties {}

    class AgentEnrolled {
      constructor(properties?: AgentEnrolled.$Properties);
      agentId: string;
      name: string;
      siteId?: (string|null);
      labels: { [k: string]: string };
      version: string;
      certificate?: (understudy.v1.PartCertificate.$Properties|null);
      tokenId: string;
      through: string;
      atMillis: (number|Long);
      static create(properties?: AgentEnrolled.$Properties): AgentEnrolled;
      static encode(message: AgentEnrolled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentEnrolled;
      static fromObject(object: { [k: string]: any }): AgentEnrolled;
      static toObject(message: AgentEnrolled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentEnrolled {
      interface $Properties {
        agentId?: (string|null);
        name?: (string|null);
        siteId?: (string|null);
        labels?: ({ [k: string]: string }|null);
        version?: (string|null);
        certificate?: (understudy.v1.PartCertificate.$Properties|null);
        tokenId?: (string|null);
        /** The process server that carried the request; empty: none. */
        through?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentCertificateRenewed extends AgentCertificateRenewed.$Properties {}

    class AgentCertificateRenewed {
      constructor(properties?: AgentCertificateRenewed.$Properties);
      certificate?: (understudy.v1.PartCertificate.$Properties|null);
      atMillis: (number|Long);
      static create(properties?: AgentCertificateRenewed.$Properties): AgentCertificateRenewed;
      static encode(message: AgentCertificateRenewed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentCertificateRenewed;
      static fromObject(object: { [k: string]: any }): AgentCertificateRenewed;
      static toObject(message: AgentCertificateRenewed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentCertificateRenewed {
      interface $Properties {
        certificate?: (understudy.v1.PartCertificate.$Properties|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentLabelled extends AgentLabelled.$Properties {}

    class AgentLabelled {
      constructor(properties?: AgentLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: AgentLabelled.$Properties): AgentLabelled;
      static encode(message: AgentLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentLabelled;
      static fromObject(object: { [k: string]: any }): AgentLabelled;
      static toObject(message: AgentLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentMovedToSite extends AgentMovedToSite.$Properties {}

    class AgentMovedToSite {
      constructor(properties?: AgentMovedToSite.$Properties);
      siteId: string;
      atMillis: (number|Long);
      static create(properties?: AgentMovedToSite.$Properties): AgentMovedToSite;
      static encode(message: AgentMovedToSite.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentMovedToSite;
      static fromObject(object: { [k: string]: any }): AgentMovedToSite;
      static toObject(message: AgentMovedToSite, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentMovedToSite {
      interface $Properties {
        siteId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentRevoked extends AgentRevoked.$Properties {}

    class AgentRevoked {
      constructor(properties?: AgentRevoked.$Properties);
      reason: string;
      atMillis: (number|Long);
      static create(properties?: AgentRevoked.$Properties): AgentRevoked;
      static encode(message: AgentRevoked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentRevoked;
      static fromObject(object: { [k: string]: any }): AgentRevoked;
      static toObject(message: AgentRevoked, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentRevoked {
      interface $Properties {
        reason?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IAgentRemoved extends AgentRemoved.$Properties {}

    class AgentRemoved {
      constructor(properties?: AgentRemoved.$Properties);
      atMillis: (number|Long);
      static create(properties?: AgentRemoved.$Properties): AgentRemoved;
      static encode(message: AgentRemoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): AgentRemoved;
      static fromObject(object: { [k: string]: any }): AgentRemoved;
      static toObject(message: AgentRemoved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace AgentRemoved {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IEnrolmentTokenIssued extends EnrolmentTokenIssued.$Properties {}

    class EnrolmentTokenIssued {
      constructor(properties?: EnrolmentTokenIssued.$Properties);
      tokenId: string;
      role: string;
      partName?: (string|null);
      siteId?: (string|null);
      labels: { [k: string]: string };
      secretHash: string;
      expiresAtMillis: (number|Long);
      atMillis: (number|Long);
      static create(properties?: EnrolmentTokenIssued.$Properties): EnrolmentTokenIssued;
      static encode(message: EnrolmentTokenIssued.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EnrolmentTokenIssued;
      static fromObject(object: { [k: string]: any }): EnrolmentTokenIssued;
      static toObject(message: EnrolmentTokenIssued, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace EnrolmentTokenIssued {
      interface $Properties {
        tokenId?: (string|null);
        role?: (string|null);
        /** Only a part of this name may use it, and it may take the place of one that has the name already. */
        partName?: (string|null);
        siteId?: (string|null);
        /** What the part gets. */
        labels?: ({ [k: string]: string }|null);
        /** Hex of SHA-256. */
        secretHash?: (string|null);
        expiresAtMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IEnrolmentTokenUsed extends EnrolmentTokenUsed.$Properties {}

    class EnrolmentTokenUsed {
      constructor(properties?: EnrolmentTokenUsed.$Properties);
      partId: string;
      name: string;
      publicKeyHash: string;
      atMillis: (number|Long);
      static create(properties?: EnrolmentTokenUsed.$Properties): EnrolmentTokenUsed;
      static encode(message: EnrolmentTokenUsed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EnrolmentTokenUsed;
      static fromObject(object: { [k: string]: any }): EnrolmentTokenUsed;
      static toObject(message: EnrolmentTokenUsed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace EnrolmentTokenUsed {
      interface $Properties {
        partId?: (string|null);
        name?: (string|null);
        /** base64url of SHA-256 of the public key: only who holds this key may repeat the request. */
        publicKeyHash?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IEnrolmentTokenWithdrawn extends EnrolmentTokenWithdrawn.$Properties {}

    class EnrolmentTokenWithdrawn {
      constructor(properties?: EnrolmentTokenWithdrawn.$Properties);
      atMillis: (number|Long);
      static create(properties?: EnrolmentTokenWithdrawn.$Properties): EnrolmentTokenWithdrawn;
      static encode(message: EnrolmentTokenWithdrawn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EnrolmentTokenWithdrawn;
      static fromObject(object: { [k: string]: any }): EnrolmentTokenWithdrawn;
      static toObject(message: EnrolmentTokenWithdrawn, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace EnrolmentTokenWithdrawn {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISiteRegistered extends SiteRegistered.$Properties {}

    class SiteRegistered {
      constructor(properties?: SiteRegistered.$Properties);
      siteId: string;
      name: string;
      description: string;
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: SiteRegistered.$Properties): SiteRegistered;
      static encode(message: SiteRegistered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SiteRegistered;
      static fromObject(object: { [k: string]: any }): SiteRegistered;
      static toObject(message: SiteRegistered, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SiteRegistered {
      interface $Properties {
        siteId?: (string|null);
        name?: (string|null);
        description?: (string|null);
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISiteDescribed extends SiteDescribed.$Properties {}

    class SiteDescribed {
      constructor(properties?: SiteDescribed.$Properties);
      description: string;
      atMillis: (number|Long);
      static create(properties?: SiteDescribed.$Properties): SiteDescribed;
      static encode(message: SiteDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SiteDescribed;
      static fromObject(object: { [k: string]: any }): SiteDescribed;
      static toObject(message: SiteDescribed, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SiteDescribed {
      interface $Properties {
        description?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISiteLabelled extends SiteLabelled.$Properties {}

    class SiteLabelled {
      constructor(properties?: SiteLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: SiteLabelled.$Properties): SiteLabelled;
      static encode(message: SiteLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SiteLabelled;
      static fromObject(object: { [k: string]: any }): SiteLabelled;
      static toObject(message: SiteLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SiteLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ISiteRetired extends SiteRetired.$Properties {}

    class SiteRetired {
      constructor(properties?: SiteRetired.$Properties);
      atMillis: (number|Long);
      static create(properties?: SiteRetired.$Properties): SiteRetired;
      static encode(message: SiteRetired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SiteRetired;
      static fromObject(object: { [k: string]: any }): SiteRetired;
      static toObject(message: SiteRetired, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace SiteRetired {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INameReserved extends NameReserved.$Properties {}

    /** Stream name-<kind>-<hash of the name>. */
    class NameReserved {
      constructor(properties?: NameReserved.$Properties);
      kind: string;
      name: string;
      ownerId: string;
      atMillis: (number|Long);
      static create(properties?: NameReserved.$Properties): NameReserved;
      static encode(message: NameReserved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NameReserved;
      static fromObject(object: { [k: string]: any }): NameReserved;
      static toObject(message: NameReserved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NameReserved {
      interface $Properties {
        kind?: (string|null);
        name?: (string|null);
        ownerId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface INameReleased extends NameReleased.$Properties {}

    class NameReleased {
      constructor(properties?: NameReleased.$Properties);
      ownerId: string;
      atMillis: (number|Long);
      static create(properties?: NameReleased.$Properties): NameReleased;
      static encode(message: NameReleased.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): NameReleased;
      static fromObject(object: { [k: string]: any }): NameReleased;
      static toObject(message: NameReleased, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace NameReleased {
      interface $Properties {
        ownerId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IServerTelemetry extends ServerTelemetry.$Properties {}

    class ServerTelemetry {
      constructor(properties?: ServerTelemetry.$Properties);
      role: string;
      name: string;
      version: string;
      instance: string;
      report: (number|Long);
      part: number;
      parts: number;
      uptimeMillis: (number|Long);
      assignmentIssuer: string;
      assignmentVersion: (number|Long);
      assignmentSettled: boolean;
      term: (number|Long);
      epoch: (number|Long);
      capacity?: (understudy.v1.TelemetryCapacity.$Properties|null);
      healthReasons: understudy.v1.TelemetryHealthReason.$Properties[];
      machines: understudy.v1.MachineTelemetry.$Properties[];
      standIns: understudy.v1.StandInTelemetry.$Properties[];
      relayedBy: string;
      agents: string[];
      listenHost: string;
      listenPort: number;
      certificateExpiresMillis: (number|Long);
      assignmentProblems: understudy.v1.TelemetryAssignmentProblem.$Properties[];
      static create(properties?: ServerTelemetry.$Properties): ServerTelemetry;
      static encode(message: ServerTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ServerTelemetry;
      static fromObject(object: { [k: string]: any }): ServerTelemetry;
      static toObject(message: ServerTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ServerTelemetry {
      interface $Properties {
        /** mobility-agent | process-server | master-target */
        role?: (string|null);
        name?: (string|null);
        /** Of the software. */
        version?: (string|null);
        /** New with each start of the process: counters and sequences begin anew. */
        instance?: (string|null);
        /** From 1, by one for each report of the instance. */
        report?: ((number|Long)|null);
        /** A report with many machines comes in parts, 0 … parts − 1, each with the whole head. */
        part?: (number|null);
        parts?: (number|null);
        uptimeMillis?: ((number|Long)|null);
        /** What is stored durably. Empty issuer: nothing was ever assigned. */
        assignmentIssuer?: (string|null);
        assignmentVersion?: ((number|Long)|null);
        /** False while the executor still acts on it. */
        assignmentSettled?: (boolean|null);
        /** Highest seen, kept durably; lower ones are refused. */
        term?: ((number|Long)|null);
        epoch?: ((number|Long)|null);
        capacity?: (understudy.v1.TelemetryCapacity.$Properties|null);
        healthReasons?: (understudy.v1.TelemetryHealthReason.$Properties[]|null);
        machines?: (understudy.v1.MachineTelemetry.$Properties[]|null);
        standIns?: (understudy.v1.StandInTelemetry.$Properties[]|null);
        /** For an agent: the process server that relayed it. For a process server: empty. */
        relayedBy?: (string|null);
        /** For a process server: agents whose control connection is open. */
        agents?: (string[]|null);
        /** Where peers connect; empty where nobody does. */
        listenHost?: (string|null);
        listenPort?: (number|null);
        certificateExpiresMillis?: ((number|Long)|null);
        assignmentProblems?: (understudy.v1.TelemetryAssignmentProblem.$Properties[]|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ITelemetryCapacity extends TelemetryCapacity.$Properties {}

    class TelemetryCapacity {
      constructor(properties?: TelemetryCapacity.$Properties);
      bytesFree: (number|Long);
      bytesTotal: (number|Long);
      machines: number;
      machinesMax: number;
      loadPercent: number;
      cpus: number;
      memoryFreeBytes: (number|Long);
      memoryTotalBytes: (number|Long);
      static create(properties?: TelemetryCapacity.$Properties): TelemetryCapacity;
      static encode(message: TelemetryCapacity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TelemetryCapacity;
      static fromObject(object: { [k: string]: any }): TelemetryCapacity;
      static toObject(message: TelemetryCapacity, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace TelemetryCapacity {
      interface $Properties {
        bytesFree?: ((number|Long)|null);
        bytesTotal?: ((number|Long)|null);
        machines?: (number|null);
        machinesMax?: (number|null);
        /** 1-minute load average × 100, and CPUs. */
        loadPercent?: (number|null);
        cpus?: (number|null);
        memoryFreeBytes?: ((number|Long)|null);
        memoryTotalBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ITelemetryHealthReason extends TelemetryHealthReason.$Properties {}

    class TelemetryHealthReason {
      constructor(properties?: TelemetryHealthReason.$Properties);
      code: string;
      state: string;
      subject: string;
      cause: string;
      remedy: string;
      static create(properties?: TelemetryHealthReason.$Properties): TelemetryHealthReason;
      static encode(message: TelemetryHealthReason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TelemetryHealthReason;
      static fromObject(object: { [k: string]: any }): TelemetryHealthReason;
      static toObject(message: TelemetryHealthReason, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace TelemetryHealthReason {
      interface $Properties {
        code?: (string|null);
        /** Warning | Critical */
        state?: (string|null);
        subject?: (string|null);
        cause?: (string|null);
        remedy?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ITelemetryAssignmentProblem extends TelemetryAssignmentProblem.$Properties {}

    class TelemetryAssignmentProblem {
      constructor(properties?: TelemetryAssignmentProblem.$Properties);
      machineId: string;
      code: string;
      message: string;
      remedy: string;
      static create(properties?: TelemetryAssignmentProblem.$Properties): TelemetryAssignmentProblem;
      static encode(message: TelemetryAssignmentProblem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TelemetryAssignmentProblem;
      static fromObject(object: { [k: string]: any }): TelemetryAssignmentProblem;
      static toObject(message: TelemetryAssignmentProblem, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace TelemetryAssignmentProblem {
      interface $Properties {
        machineId?: (string|null);
        code?: (string|null);
        message?: (string|null);
        remedy?: (string|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineTelemetry extends MachineTelemetry.$Properties {}

    class MachineTelemetry {
      constructor(properties?: MachineTelemetry.$Properties);
      machineId: string;
      name: string;
      managedBy: string;
      mode: string;
      modeReason: string;
      connected: boolean;
      peer: string;
      upstream: string;
      rpoMillis?: ((number|Long)|null);
      reportAgeMillis: (number|Long);
      lagBytes: (number|Long);
      progress?: (understudy.v1.MachineProgress.$Properties|null);
      receivedSequence: (number|Long);
      sealedSequence: (number|Long);
      durableSequence: (number|Long);
      writtenBytes: (number|Long);
      sentBytes: (number|Long);
      writtenBytesPerSecond: (number|Long);
      sentBytesPerSecond: (number|Long);
      oldestPointMicros?: ((number|Long)|null);
      newestPointMicros?: ((number|Long)|null);
      points: (number|Long);
      storeBytes: (number|Long);
      spooledBytes: (number|Long);
      spoolBytesMax: (number|Long);
      generationNumber: number;
      generationId: string;
      storeId: string;
      fenced: string;
      sourceClosed: boolean;
      problems: string[];
      disks: understudy.v1.TelemetryDisk.$Properties[];
      forecastRpoMillis?: ((number|Long)|null);
      failedOverTo: string;
      dirtyBytes: (number|Long);
      doubtBytes: (number|Long);
      static create(properties?: MachineTelemetry.$Properties): MachineTelemetry;
      static encode(message: MachineTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineTelemetry;
      static fromObject(object: { [k: string]: any }): MachineTelemetry;
      static toObject(message: MachineTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineTelemetry {
      interface $Properties {
        machineId?: (string|null);
        name?: (string|null);
        /** local: by the break-glass command line; control-plane: by the assignment. */
        managedBy?: (string|null);
        /** The agent's word: initial | streaming | coalescing | resync | paused | interrupted. A master target tells what the newest report said. */
        mode?: (string|null);
        modeReason?: (string|null);
        connected?: (boolean|null);
        peer?: (string|null);
        upstream?: (string|null);
        /** Age of the newest state the machine can be recovered to. Absent: there is none yet. */
        rpoMillis?: ((number|Long)|null);
        /** How old the report is that `rpo_millis` rests on; its age is in it already. */
        reportAgeMillis?: ((number|Long)|null);
        lagBytes?: ((number|Long)|null);
        progress?: (understudy.v1.MachineProgress.$Properties|null);
        receivedSequence?: ((number|Long)|null);
        sealedSequence?: ((number|Long)|null);
        durableSequence?: ((number|Long)|null);
        /** Since the instance began. */
        writtenBytes?: ((number|Long)|null);
        sentBytes?: ((number|Long)|null);
        /** Over the last report's span. */
        writtenBytesPerSecond?: ((number|Long)|null);
        sentBytesPerSecond?: ((number|Long)|null);
        /** Bounds of what can be returned to, by the vault's clock, microseconds since 1970. Absent: no point. */
        oldestPointMicros?: ((number|Long)|null);
        newestPointMicros?: ((number|Long)|null);
        points?: ((number|Long)|null);
        storeBytes?: ((number|Long)|null);
        spooledBytes?: ((number|Long)|null);
        spoolBytesMax?: ((number|Long)|null);
        /** Of the replica. */
        generationNumber?: (number|null);
        generationId?: (string|null);
        storeId?: (string|null);
        /** Why the agent holds the machine's writes; empty: it does not. */
        fenced?: (string|null);
        /** Set by CloseSource, until ReopenSource. */
        sourceClosed?: (boolean|null);
        problems?: (string[]|null);
        disks?: (understudy.v1.TelemetryDisk.$Properties[]|null);
        /** What the coalescing source forecasts. */
        forecastRpoMillis?: ((number|Long)|null);
        /** The stand-in that is the machine now; empty: the source is. */
        failedOverTo?: (string|null);
        dirtyBytes?: ((number|Long)|null);
        doubtBytes?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IMachineProgress extends MachineProgress.$Properties {}

    class MachineProgress {
      constructor(properties?: MachineProgress.$Properties);
      doneBytes: (number|Long);
      totalBytes: (number|Long);
      bytesPerSecond: (number|Long);
      etaMillis?: ((number|Long)|null);
      static create(properties?: MachineProgress.$Properties): MachineProgress;
      static encode(message: MachineProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MachineProgress;
      static fromObject(object: { [k: string]: any }): MachineProgress;
      static toObject(message: MachineProgress, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace MachineProgress {
      interface $Properties {
        doneBytes?: ((number|Long)|null);
        totalBytes?: ((number|Long)|null);
        bytesPerSecond?: ((number|Long)|null);
        etaMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface ITelemetryDisk extends TelemetryDisk.$Properties {}

    class TelemetryDisk {
      constructor(properties?: TelemetryDisk.$Properties);
      id: string;
      index: number;
      name: string;
      sizeBytes: (number|Long);
      excluded: boolean;
      static create(properties?: TelemetryDisk.$Properties): TelemetryDisk;
      static encode(message: TelemetryDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TelemetryDisk;
      static fromObject(object: { [k: string]: any }): TelemetryDisk;
      static toObject(message: TelemetryDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace TelemetryDisk {
      interface $Properties {
        id?: (string|null);
        index?: (number|null);
        name?: (string|null);
        sizeBytes?: ((number|Long)|null);
        excluded?: (boolean|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IStandInTelemetry extends StandInTelemetry.$Properties {}

    /** A machine that was made from a replica here, whoever asked: what the control plane adopts. */
    class StandInTelemetry {
      constructor(properties?: StandInTelemetry.$Properties);
      key: string;
      kind: string;
      machineId: string;
      machineName: string;
      managedBy: string;
      power: string;
      pointSequence: (number|Long);
      pointVaultTimeMicros: (number|Long);
      hydratedBytes: (number|Long);
      hydrationTotalBytes: (number|Long);
      hydrated: boolean;
      sourceMayRun: boolean;
      createdAtMillis: (number|Long);
      static create(properties?: StandInTelemetry.$Properties): StandInTelemetry;
      static encode(message: StandInTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StandInTelemetry;
      static fromObject(object: { [k: string]: any }): StandInTelemetry;
      static toObject(message: StandInTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace StandInTelemetry {
      interface $Properties {
        key?: (string|null);
        /** test | failover */
        kind?: (string|null);
        machineId?: (string|null);
        machineName?: (string|null);
        /** local | control-plane */
        managedBy?: (string|null);
        power?: (string|null);
        pointSequence?: ((number|Long)|null);
        pointVaultTimeMicros?: ((number|Long)|null);
        hydratedBytes?: ((number|Long)|null);
        hydrationTotalBytes?: ((number|Long)|null);
        hydrated?: (boolean|null);
        sourceMayRun?: (boolean|null);
        createdAtMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IUserCreated extends UserCreated.$Properties {}

    class UserCreated {
      constructor(properties?: UserCreated.$Properties);
      userId: string;
      name: string;
      role: string;
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: UserCreated.$Properties): UserCreated;
      static encode(message: UserCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserCreated;
      static fromObject(object: { [k: string]: any }): UserCreated;
      static toObject(message: UserCreated, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace UserCreated {
      interface $Properties {
        userId?: (string|null);
        name?: (string|null);
        /** reader, operator, owner */
        role?: (string|null);
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IUserRoleChanged extends UserRoleChanged.$Properties {}

    class UserRoleChanged {
      constructor(properties?: UserRoleChanged.$Properties);
      role: string;
      atMillis: (number|Long);
      static create(properties?: UserRoleChanged.$Properties): UserRoleChanged;
      static encode(message: UserRoleChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserRoleChanged;
      static fromObject(object: { [k: string]: any }): UserRoleChanged;
      static toObject(message: UserRoleChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace UserRoleChanged {
      interface $Properties {
        role?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IUserLabelled extends UserLabelled.$Properties {}

    class UserLabelled {
      constructor(properties?: UserLabelled.$Properties);
      labels: { [k: string]: string };
      atMillis: (number|Long);
      static create(properties?: UserLabelled.$Properties): UserLabelled;
      static encode(message: UserLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserLabelled;
      static fromObject(object: { [k: string]: any }): UserLabelled;
      static toObject(message: UserLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace UserLabelled {
      interface $Properties {
        labels?: ({ [k: string]: string }|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IUserRemoved extends UserRemoved.$Properties {}

    class UserRemoved {
      constructor(properties?: UserRemoved.$Properties);
      atMillis: (number|Long);
      static create(properties?: UserRemoved.$Properties): UserRemoved;
      static encode(message: UserRemoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): UserRemoved;
      static fromObject(object: { [k: string]: any }): UserRemoved;
      static toObject(message: UserRemoved, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace UserRemoved {
      interface $Properties {
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IApiTokenIssued extends ApiTokenIssued.$Properties {}

    class ApiTokenIssued {
      constructor(properties?: ApiTokenIssued.$Properties);
      tokenId: string;
      description: string;
      secretHash: string;
      expiresAtMillis?: ((number|Long)|null);
      atMillis: (number|Long);
      static create(properties?: ApiTokenIssued.$Properties): ApiTokenIssued;
      static encode(message: ApiTokenIssued.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ApiTokenIssued;
      static fromObject(object: { [k: string]: any }): ApiTokenIssued;
      static toObject(message: ApiTokenIssued, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ApiTokenIssued {
      interface $Properties {
        tokenId?: (string|null);
        description?: (string|null);
        /** base64url of the SHA-256 of the secret */
        secretHash?: (string|null);
        expiresAtMillis?: ((number|Long)|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }

    interface IApiTokenRevoked extends ApiTokenRevoked.$Properties {}

    class ApiTokenRevoked {
      constructor(properties?: ApiTokenRevoked.$Properties);
      tokenId: string;
      atMillis: (number|Long);
      static create(properties?: ApiTokenRevoked.$Properties): ApiTokenRevoked;
      static encode(message: ApiTokenRevoked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ApiTokenRevoked;
      static fromObject(object: { [k: string]: any }): ApiTokenRevoked;
      static toObject(message: ApiTokenRevoked, options?: $protobuf.IConversionOptions): { [k: string]: any };
      toJSON(): { [k: string]: any };
      static getTypeUrl(prefix?: string): string;
    }

    namespace ApiTokenRevoked {
      interface $Properties {
        tokenId?: (string|null);
        atMillis?: ((number|Long)|null);
        $unknowns?: Uint8Array[];
      }
    }
  }
}
