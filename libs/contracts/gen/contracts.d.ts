import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace understudy. */
export namespace understudy {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an AssignmentDocument.
         * @deprecated Use understudy.v1.AssignmentDocument.$Properties instead.
         */
        interface IAssignmentDocument extends understudy.v1.AssignmentDocument.$Properties {
        }

        /** Represents an AssignmentDocument. */
        class AssignmentDocument {

            /**
             * Constructs a new AssignmentDocument.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignmentDocument.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignmentDocument header. */
            header?: (understudy.v1.AssignmentHeader.$Properties|null);

            /** AssignmentDocument agent. */
            agent?: (understudy.v1.AgentAssignment.$Properties|null);

            /** AssignmentDocument processServer. */
            processServer?: (understudy.v1.ProcessServerAssignment.$Properties|null);

            /** AssignmentDocument masterTarget. */
            masterTarget?: (understudy.v1.MasterTargetAssignment.$Properties|null);

            /** AssignmentDocument document. */
            document?: ("agent"|"processServer"|"masterTarget");

            /**
             * Creates a new AssignmentDocument instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignmentDocument instance
             */
            static create(properties: understudy.v1.AssignmentDocument.$Shape): understudy.v1.AssignmentDocument & understudy.v1.AssignmentDocument.$Shape;
            static create(properties?: understudy.v1.AssignmentDocument.$Properties): understudy.v1.AssignmentDocument;

            /**
             * Encodes the specified AssignmentDocument message. Does not implicitly {@link understudy.v1.AssignmentDocument.verify|verify} messages.
             * @param message AssignmentDocument message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignmentDocument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignmentDocument message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignmentDocument & understudy.v1.AssignmentDocument.$Shape} AssignmentDocument
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignmentDocument & understudy.v1.AssignmentDocument.$Shape;

            /**
             * Creates an AssignmentDocument message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignmentDocument
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignmentDocument;

            /**
             * Creates a plain object from an AssignmentDocument message. Also converts values to other types if specified.
             * @param message AssignmentDocument
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignmentDocument, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignmentDocument to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignmentDocument
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignmentDocument {

            /** Properties of an AssignmentDocument. */
            interface $Properties {

                /** AssignmentDocument header */
                header?: (understudy.v1.AssignmentHeader.$Properties|null);

                /** AssignmentDocument agent */
                agent?: (understudy.v1.AgentAssignment.$Properties|null);

                /** AssignmentDocument processServer */
                processServer?: (understudy.v1.ProcessServerAssignment.$Properties|null);

                /** AssignmentDocument masterTarget */
                masterTarget?: (understudy.v1.MasterTargetAssignment.$Properties|null);

                /** AssignmentDocument document */
                document?: ("agent"|"processServer"|"masterTarget");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an AssignmentDocument. */
            type $Shape = {
              header?: understudy.v1.AssignmentHeader.$Shape|null;
              agent?: understudy.v1.AgentAssignment.$Shape|null;
              processServer?: understudy.v1.ProcessServerAssignment.$Shape|null;
              masterTarget?: understudy.v1.MasterTargetAssignment.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ document?: undefined; agent?: null; processServer?: null; masterTarget?: null }|{ document?: "agent"; agent: understudy.v1.AgentAssignment.$Shape; processServer?: null; masterTarget?: null }|{ document?: "processServer"; agent?: null; processServer: understudy.v1.ProcessServerAssignment.$Shape; masterTarget?: null }|{ document?: "masterTarget"; agent?: null; processServer?: null; masterTarget: understudy.v1.MasterTargetAssignment.$Shape })
            );
        }

        /**
         * Properties of an AssignmentHeader.
         * @deprecated Use understudy.v1.AssignmentHeader.$Properties instead.
         */
        interface IAssignmentHeader extends understudy.v1.AssignmentHeader.$Properties {
        }

        /** Represents an AssignmentHeader. */
        class AssignmentHeader {

            /**
             * Constructs a new AssignmentHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignmentHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignmentHeader issuer. */
            issuer: string;

            /** AssignmentHeader term. */
            term: (number|Long);

            /** AssignmentHeader version. */
            version: (number|Long);

            /**
             * Creates a new AssignmentHeader instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignmentHeader instance
             */
            static create(properties: understudy.v1.AssignmentHeader.$Shape): understudy.v1.AssignmentHeader & understudy.v1.AssignmentHeader.$Shape;
            static create(properties?: understudy.v1.AssignmentHeader.$Properties): understudy.v1.AssignmentHeader;

            /**
             * Encodes the specified AssignmentHeader message. Does not implicitly {@link understudy.v1.AssignmentHeader.verify|verify} messages.
             * @param message AssignmentHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignmentHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignmentHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignmentHeader & understudy.v1.AssignmentHeader.$Shape} AssignmentHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignmentHeader & understudy.v1.AssignmentHeader.$Shape;

            /**
             * Creates an AssignmentHeader message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignmentHeader
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignmentHeader;

            /**
             * Creates a plain object from an AssignmentHeader message. Also converts values to other types if specified.
             * @param message AssignmentHeader
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignmentHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignmentHeader to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignmentHeader
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignmentHeader {

            /** Properties of an AssignmentHeader. */
            interface $Properties {

                /** AssignmentHeader issuer */
                issuer?: (string|null);

                /** AssignmentHeader term */
                term?: (number|Long|null);

                /** AssignmentHeader version */
                version?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignmentHeader. */
            type $Shape = understudy.v1.AssignmentHeader.$Properties;
        }

        /**
         * Properties of an AgentAssignment.
         * @deprecated Use understudy.v1.AgentAssignment.$Properties instead.
         */
        interface IAgentAssignment extends understudy.v1.AgentAssignment.$Properties {
        }

        /** Represents an AgentAssignment. */
        class AgentAssignment {

            /**
             * Constructs a new AgentAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AgentAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentAssignment machines. */
            machines: understudy.v1.AgentMachineAssignment.$Properties[];

            /**
             * Creates a new AgentAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentAssignment instance
             */
            static create(properties: understudy.v1.AgentAssignment.$Shape): understudy.v1.AgentAssignment & understudy.v1.AgentAssignment.$Shape;
            static create(properties?: understudy.v1.AgentAssignment.$Properties): understudy.v1.AgentAssignment;

            /**
             * Encodes the specified AgentAssignment message. Does not implicitly {@link understudy.v1.AgentAssignment.verify|verify} messages.
             * @param message AgentAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AgentAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AgentAssignment & understudy.v1.AgentAssignment.$Shape} AgentAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AgentAssignment & understudy.v1.AgentAssignment.$Shape;

            /**
             * Creates an AgentAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AgentAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AgentAssignment;

            /**
             * Creates a plain object from an AgentAssignment message. Also converts values to other types if specified.
             * @param message AgentAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AgentAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AgentAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AgentAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AgentAssignment {

            /** Properties of an AgentAssignment. */
            interface $Properties {

                /** AgentAssignment machines */
                machines?: (understudy.v1.AgentMachineAssignment.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentAssignment. */
            type $Shape = understudy.v1.AgentAssignment.$Properties;
        }

        /**
         * Properties of an AgentMachineAssignment.
         * @deprecated Use understudy.v1.AgentMachineAssignment.$Properties instead.
         */
        interface IAgentMachineAssignment extends understudy.v1.AgentMachineAssignment.$Properties {
        }

        /** Represents an AgentMachineAssignment. */
        class AgentMachineAssignment {

            /**
             * Constructs a new AgentMachineAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AgentMachineAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgentMachineAssignment machineId. */
            machineId: string;

            /** AgentMachineAssignment name. */
            name: string;

            /** AgentMachineAssignment definition. */
            definition?: (understudy.v1.AssignedMachineDefinition.$Properties|null);

            /** AgentMachineAssignment disks. */
            disks: understudy.v1.AssignedDisk.$Properties[];

            /** AgentMachineAssignment fabric. */
            fabric: { [k: string]: string };

            /** AgentMachineAssignment upstream. */
            upstream: understudy.v1.AssignedPeer.$Properties[];

            /** AgentMachineAssignment paused. */
            paused: boolean;

            /** AgentMachineAssignment captureIntervalMillis. */
            captureIntervalMillis: number;

            /** AgentMachineAssignment appConsistency. */
            appConsistency?: (understudy.v1.AssignedAppConsistency.$Properties|null);

            /**
             * Creates a new AgentMachineAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AgentMachineAssignment instance
             */
            static create(properties: understudy.v1.AgentMachineAssignment.$Shape): understudy.v1.AgentMachineAssignment & understudy.v1.AgentMachineAssignment.$Shape;
            static create(properties?: understudy.v1.AgentMachineAssignment.$Properties): understudy.v1.AgentMachineAssignment;

            /**
             * Encodes the specified AgentMachineAssignment message. Does not implicitly {@link understudy.v1.AgentMachineAssignment.verify|verify} messages.
             * @param message AgentMachineAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AgentMachineAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgentMachineAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AgentMachineAssignment & understudy.v1.AgentMachineAssignment.$Shape} AgentMachineAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AgentMachineAssignment & understudy.v1.AgentMachineAssignment.$Shape;

            /**
             * Creates an AgentMachineAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AgentMachineAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AgentMachineAssignment;

            /**
             * Creates a plain object from an AgentMachineAssignment message. Also converts values to other types if specified.
             * @param message AgentMachineAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AgentMachineAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AgentMachineAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AgentMachineAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AgentMachineAssignment {

            /** Properties of an AgentMachineAssignment. */
            interface $Properties {

                /** AgentMachineAssignment machineId */
                machineId?: (string|null);

                /** AgentMachineAssignment name */
                name?: (string|null);

                /** AgentMachineAssignment definition */
                definition?: (understudy.v1.AssignedMachineDefinition.$Properties|null);

                /** AgentMachineAssignment disks */
                disks?: (understudy.v1.AssignedDisk.$Properties[]|null);

                /** AgentMachineAssignment fabric */
                fabric?: ({ [k: string]: string }|null);

                /** AgentMachineAssignment upstream */
                upstream?: (understudy.v1.AssignedPeer.$Properties[]|null);

                /** AgentMachineAssignment paused */
                paused?: (boolean|null);

                /** AgentMachineAssignment captureIntervalMillis */
                captureIntervalMillis?: (number|null);

                /** AgentMachineAssignment appConsistency */
                appConsistency?: (understudy.v1.AssignedAppConsistency.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgentMachineAssignment. */
            type $Shape = understudy.v1.AgentMachineAssignment.$Properties;
        }

        /**
         * Properties of an AssignedMachineDefinition.
         * @deprecated Use understudy.v1.AssignedMachineDefinition.$Properties instead.
         */
        interface IAssignedMachineDefinition extends understudy.v1.AssignedMachineDefinition.$Properties {
        }

        /** Represents an AssignedMachineDefinition. */
        class AssignedMachineDefinition {

            /**
             * Constructs a new AssignedMachineDefinition.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedMachineDefinition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedMachineDefinition cpus. */
            cpus: number;

            /** AssignedMachineDefinition memoryMib. */
            memoryMib: number;

            /** AssignedMachineDefinition firmware. */
            firmware: string;

            /** AssignedMachineDefinition nics. */
            nics: understudy.v1.AssignedNic.$Properties[];

            /**
             * Creates a new AssignedMachineDefinition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedMachineDefinition instance
             */
            static create(properties: understudy.v1.AssignedMachineDefinition.$Shape): understudy.v1.AssignedMachineDefinition & understudy.v1.AssignedMachineDefinition.$Shape;
            static create(properties?: understudy.v1.AssignedMachineDefinition.$Properties): understudy.v1.AssignedMachineDefinition;

            /**
             * Encodes the specified AssignedMachineDefinition message. Does not implicitly {@link understudy.v1.AssignedMachineDefinition.verify|verify} messages.
             * @param message AssignedMachineDefinition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedMachineDefinition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedMachineDefinition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedMachineDefinition & understudy.v1.AssignedMachineDefinition.$Shape} AssignedMachineDefinition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedMachineDefinition & understudy.v1.AssignedMachineDefinition.$Shape;

            /**
             * Creates an AssignedMachineDefinition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedMachineDefinition
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedMachineDefinition;

            /**
             * Creates a plain object from an AssignedMachineDefinition message. Also converts values to other types if specified.
             * @param message AssignedMachineDefinition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedMachineDefinition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedMachineDefinition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedMachineDefinition
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedMachineDefinition {

            /** Properties of an AssignedMachineDefinition. */
            interface $Properties {

                /** AssignedMachineDefinition cpus */
                cpus?: (number|null);

                /** AssignedMachineDefinition memoryMib */
                memoryMib?: (number|null);

                /** AssignedMachineDefinition firmware */
                firmware?: (string|null);

                /** AssignedMachineDefinition nics */
                nics?: (understudy.v1.AssignedNic.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedMachineDefinition. */
            type $Shape = understudy.v1.AssignedMachineDefinition.$Properties;
        }

        /**
         * Properties of an AssignedNic.
         * @deprecated Use understudy.v1.AssignedNic.$Properties instead.
         */
        interface IAssignedNic extends understudy.v1.AssignedNic.$Properties {
        }

        /** Represents an AssignedNic. */
        class AssignedNic {

            /**
             * Constructs a new AssignedNic.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedNic.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedNic mac. */
            mac: string;

            /** AssignedNic network. */
            network: string;

            /**
             * Creates a new AssignedNic instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedNic instance
             */
            static create(properties: understudy.v1.AssignedNic.$Shape): understudy.v1.AssignedNic & understudy.v1.AssignedNic.$Shape;
            static create(properties?: understudy.v1.AssignedNic.$Properties): understudy.v1.AssignedNic;

            /**
             * Encodes the specified AssignedNic message. Does not implicitly {@link understudy.v1.AssignedNic.verify|verify} messages.
             * @param message AssignedNic message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedNic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedNic message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedNic & understudy.v1.AssignedNic.$Shape} AssignedNic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedNic & understudy.v1.AssignedNic.$Shape;

            /**
             * Creates an AssignedNic message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedNic
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedNic;

            /**
             * Creates a plain object from an AssignedNic message. Also converts values to other types if specified.
             * @param message AssignedNic
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedNic, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedNic to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedNic
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedNic {

            /** Properties of an AssignedNic. */
            interface $Properties {

                /** AssignedNic mac */
                mac?: (string|null);

                /** AssignedNic network */
                network?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedNic. */
            type $Shape = understudy.v1.AssignedNic.$Properties;
        }

        /**
         * Properties of an AssignedDisk.
         * @deprecated Use understudy.v1.AssignedDisk.$Properties instead.
         */
        interface IAssignedDisk extends understudy.v1.AssignedDisk.$Properties {
        }

        /** Represents an AssignedDisk. */
        class AssignedDisk {

            /**
             * Constructs a new AssignedDisk.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedDisk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedDisk id. */
            id: string;

            /** AssignedDisk index. */
            index: number;

            /** AssignedDisk name. */
            name: string;

            /** AssignedDisk path. */
            path: string;

            /** AssignedDisk excluded. */
            excluded: boolean;

            /** AssignedDisk grownToBytes. */
            grownToBytes: (number|Long);

            /**
             * Creates a new AssignedDisk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedDisk instance
             */
            static create(properties: understudy.v1.AssignedDisk.$Shape): understudy.v1.AssignedDisk & understudy.v1.AssignedDisk.$Shape;
            static create(properties?: understudy.v1.AssignedDisk.$Properties): understudy.v1.AssignedDisk;

            /**
             * Encodes the specified AssignedDisk message. Does not implicitly {@link understudy.v1.AssignedDisk.verify|verify} messages.
             * @param message AssignedDisk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedDisk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedDisk & understudy.v1.AssignedDisk.$Shape} AssignedDisk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedDisk & understudy.v1.AssignedDisk.$Shape;

            /**
             * Creates an AssignedDisk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedDisk
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedDisk;

            /**
             * Creates a plain object from an AssignedDisk message. Also converts values to other types if specified.
             * @param message AssignedDisk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedDisk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedDisk
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedDisk {

            /** Properties of an AssignedDisk. */
            interface $Properties {

                /** AssignedDisk id */
                id?: (string|null);

                /** AssignedDisk index */
                index?: (number|null);

                /** AssignedDisk name */
                name?: (string|null);

                /** AssignedDisk path */
                path?: (string|null);

                /** AssignedDisk excluded */
                excluded?: (boolean|null);

                /** AssignedDisk grownToBytes */
                grownToBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedDisk. */
            type $Shape = understudy.v1.AssignedDisk.$Properties;
        }

        /**
         * Properties of an AssignedPeer.
         * @deprecated Use understudy.v1.AssignedPeer.$Properties instead.
         */
        interface IAssignedPeer extends understudy.v1.AssignedPeer.$Properties {
        }

        /** Represents an AssignedPeer. */
        class AssignedPeer {

            /**
             * Constructs a new AssignedPeer.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedPeer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedPeer host. */
            host: string;

            /** AssignedPeer port. */
            port: number;

            /** AssignedPeer name. */
            name: string;

            /**
             * Creates a new AssignedPeer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedPeer instance
             */
            static create(properties: understudy.v1.AssignedPeer.$Shape): understudy.v1.AssignedPeer & understudy.v1.AssignedPeer.$Shape;
            static create(properties?: understudy.v1.AssignedPeer.$Properties): understudy.v1.AssignedPeer;

            /**
             * Encodes the specified AssignedPeer message. Does not implicitly {@link understudy.v1.AssignedPeer.verify|verify} messages.
             * @param message AssignedPeer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedPeer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedPeer & understudy.v1.AssignedPeer.$Shape} AssignedPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedPeer & understudy.v1.AssignedPeer.$Shape;

            /**
             * Creates an AssignedPeer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedPeer
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedPeer;

            /**
             * Creates a plain object from an AssignedPeer message. Also converts values to other types if specified.
             * @param message AssignedPeer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedPeer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedPeer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedPeer
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedPeer {

            /** Properties of an AssignedPeer. */
            interface $Properties {

                /** AssignedPeer host */
                host?: (string|null);

                /** AssignedPeer port */
                port?: (number|null);

                /** AssignedPeer name */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedPeer. */
            type $Shape = understudy.v1.AssignedPeer.$Properties;
        }

        /**
         * Properties of an AssignedAppConsistency.
         * @deprecated Use understudy.v1.AssignedAppConsistency.$Properties instead.
         */
        interface IAssignedAppConsistency extends understudy.v1.AssignedAppConsistency.$Properties {
        }

        /** Represents an AssignedAppConsistency. */
        class AssignedAppConsistency {

            /**
             * Constructs a new AssignedAppConsistency.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedAppConsistency.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedAppConsistency everySeconds. */
            everySeconds: number;

            /** AssignedAppConsistency beforeCommand. */
            beforeCommand: string;

            /** AssignedAppConsistency afterCommand. */
            afterCommand: string;

            /** AssignedAppConsistency timeoutMillis. */
            timeoutMillis: number;

            /**
             * Creates a new AssignedAppConsistency instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedAppConsistency instance
             */
            static create(properties: understudy.v1.AssignedAppConsistency.$Shape): understudy.v1.AssignedAppConsistency & understudy.v1.AssignedAppConsistency.$Shape;
            static create(properties?: understudy.v1.AssignedAppConsistency.$Properties): understudy.v1.AssignedAppConsistency;

            /**
             * Encodes the specified AssignedAppConsistency message. Does not implicitly {@link understudy.v1.AssignedAppConsistency.verify|verify} messages.
             * @param message AssignedAppConsistency message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedAppConsistency.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedAppConsistency message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedAppConsistency & understudy.v1.AssignedAppConsistency.$Shape} AssignedAppConsistency
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedAppConsistency & understudy.v1.AssignedAppConsistency.$Shape;

            /**
             * Creates an AssignedAppConsistency message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedAppConsistency
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedAppConsistency;

            /**
             * Creates a plain object from an AssignedAppConsistency message. Also converts values to other types if specified.
             * @param message AssignedAppConsistency
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedAppConsistency, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedAppConsistency to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedAppConsistency
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedAppConsistency {

            /** Properties of an AssignedAppConsistency. */
            interface $Properties {

                /** AssignedAppConsistency everySeconds */
                everySeconds?: (number|null);

                /** AssignedAppConsistency beforeCommand */
                beforeCommand?: (string|null);

                /** AssignedAppConsistency afterCommand */
                afterCommand?: (string|null);

                /** AssignedAppConsistency timeoutMillis */
                timeoutMillis?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedAppConsistency. */
            type $Shape = understudy.v1.AssignedAppConsistency.$Properties;
        }

        /**
         * Properties of a ProcessServerAssignment.
         * @deprecated Use understudy.v1.ProcessServerAssignment.$Properties instead.
         */
        interface IProcessServerAssignment extends understudy.v1.ProcessServerAssignment.$Properties {
        }

        /** Represents a ProcessServerAssignment. */
        class ProcessServerAssignment {

            /**
             * Constructs a new ProcessServerAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProcessServerAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProcessServerAssignment machines. */
            machines: understudy.v1.ProcessServerMachineAssignment.$Properties[];

            /** ProcessServerAssignment rates. */
            rates?: (understudy.v1.AssignedRates.$Properties|null);

            /**
             * Creates a new ProcessServerAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProcessServerAssignment instance
             */
            static create(properties: understudy.v1.ProcessServerAssignment.$Shape): understudy.v1.ProcessServerAssignment & understudy.v1.ProcessServerAssignment.$Shape;
            static create(properties?: understudy.v1.ProcessServerAssignment.$Properties): understudy.v1.ProcessServerAssignment;

            /**
             * Encodes the specified ProcessServerAssignment message. Does not implicitly {@link understudy.v1.ProcessServerAssignment.verify|verify} messages.
             * @param message ProcessServerAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProcessServerAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProcessServerAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProcessServerAssignment & understudy.v1.ProcessServerAssignment.$Shape} ProcessServerAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProcessServerAssignment & understudy.v1.ProcessServerAssignment.$Shape;

            /**
             * Creates a ProcessServerAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProcessServerAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProcessServerAssignment;

            /**
             * Creates a plain object from a ProcessServerAssignment message. Also converts values to other types if specified.
             * @param message ProcessServerAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProcessServerAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProcessServerAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProcessServerAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProcessServerAssignment {

            /** Properties of a ProcessServerAssignment. */
            interface $Properties {

                /** ProcessServerAssignment machines */
                machines?: (understudy.v1.ProcessServerMachineAssignment.$Properties[]|null);

                /** ProcessServerAssignment rates */
                rates?: (understudy.v1.AssignedRates.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProcessServerAssignment. */
            type $Shape = understudy.v1.ProcessServerAssignment.$Properties;
        }

        /**
         * Properties of a ProcessServerMachineAssignment.
         * @deprecated Use understudy.v1.ProcessServerMachineAssignment.$Properties instead.
         */
        interface IProcessServerMachineAssignment extends understudy.v1.ProcessServerMachineAssignment.$Properties {
        }

        /** Represents a ProcessServerMachineAssignment. */
        class ProcessServerMachineAssignment {

            /**
             * Constructs a new ProcessServerMachineAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProcessServerMachineAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProcessServerMachineAssignment machineId. */
            machineId: string;

            /** ProcessServerMachineAssignment agentName. */
            agentName: string;

            /** ProcessServerMachineAssignment upstream. */
            upstream: understudy.v1.AssignedPeer.$Properties[];

            /** ProcessServerMachineAssignment bytesPerSecond. */
            bytesPerSecond?: (number|Long|null);

            /**
             * Creates a new ProcessServerMachineAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProcessServerMachineAssignment instance
             */
            static create(properties: understudy.v1.ProcessServerMachineAssignment.$Shape): understudy.v1.ProcessServerMachineAssignment & understudy.v1.ProcessServerMachineAssignment.$Shape;
            static create(properties?: understudy.v1.ProcessServerMachineAssignment.$Properties): understudy.v1.ProcessServerMachineAssignment;

            /**
             * Encodes the specified ProcessServerMachineAssignment message. Does not implicitly {@link understudy.v1.ProcessServerMachineAssignment.verify|verify} messages.
             * @param message ProcessServerMachineAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProcessServerMachineAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProcessServerMachineAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProcessServerMachineAssignment & understudy.v1.ProcessServerMachineAssignment.$Shape} ProcessServerMachineAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProcessServerMachineAssignment & understudy.v1.ProcessServerMachineAssignment.$Shape;

            /**
             * Creates a ProcessServerMachineAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProcessServerMachineAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProcessServerMachineAssignment;

            /**
             * Creates a plain object from a ProcessServerMachineAssignment message. Also converts values to other types if specified.
             * @param message ProcessServerMachineAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProcessServerMachineAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProcessServerMachineAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProcessServerMachineAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProcessServerMachineAssignment {

            /** Properties of a ProcessServerMachineAssignment. */
            interface $Properties {

                /** ProcessServerMachineAssignment machineId */
                machineId?: (string|null);

                /** ProcessServerMachineAssignment agentName */
                agentName?: (string|null);

                /** ProcessServerMachineAssignment upstream */
                upstream?: (understudy.v1.AssignedPeer.$Properties[]|null);

                /** ProcessServerMachineAssignment bytesPerSecond */
                bytesPerSecond?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProcessServerMachineAssignment. */
            type $Shape = understudy.v1.ProcessServerMachineAssignment.$Properties;
        }

        /**
         * Properties of an AssignedRates.
         * @deprecated Use understudy.v1.AssignedRates.$Properties instead.
         */
        interface IAssignedRates extends understudy.v1.AssignedRates.$Properties {
        }

        /** Represents an AssignedRates. */
        class AssignedRates {

            /**
             * Constructs a new AssignedRates.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedRates.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedRates bytesPerSecond. */
            bytesPerSecond?: (number|Long|null);

            /** AssignedRates windows. */
            windows: understudy.v1.AssignedRateWindow.$Properties[];

            /**
             * Creates a new AssignedRates instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedRates instance
             */
            static create(properties: understudy.v1.AssignedRates.$Shape): understudy.v1.AssignedRates & understudy.v1.AssignedRates.$Shape;
            static create(properties?: understudy.v1.AssignedRates.$Properties): understudy.v1.AssignedRates;

            /**
             * Encodes the specified AssignedRates message. Does not implicitly {@link understudy.v1.AssignedRates.verify|verify} messages.
             * @param message AssignedRates message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedRates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedRates message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedRates & understudy.v1.AssignedRates.$Shape} AssignedRates
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedRates & understudy.v1.AssignedRates.$Shape;

            /**
             * Creates an AssignedRates message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedRates
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedRates;

            /**
             * Creates a plain object from an AssignedRates message. Also converts values to other types if specified.
             * @param message AssignedRates
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedRates, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedRates to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedRates
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedRates {

            /** Properties of an AssignedRates. */
            interface $Properties {

                /** AssignedRates bytesPerSecond */
                bytesPerSecond?: (number|Long|null);

                /** AssignedRates windows */
                windows?: (understudy.v1.AssignedRateWindow.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedRates. */
            type $Shape = understudy.v1.AssignedRates.$Properties;
        }

        /**
         * Properties of an AssignedRateWindow.
         * @deprecated Use understudy.v1.AssignedRateWindow.$Properties instead.
         */
        interface IAssignedRateWindow extends understudy.v1.AssignedRateWindow.$Properties {
        }

        /** Represents an AssignedRateWindow. */
        class AssignedRateWindow {

            /**
             * Constructs a new AssignedRateWindow.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedRateWindow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedRateWindow days. */
            days: number[];

            /** AssignedRateWindow fromMinute. */
            fromMinute: number;

            /** AssignedRateWindow toMinute. */
            toMinute: number;

            /** AssignedRateWindow bytesPerSecond. */
            bytesPerSecond: (number|Long);

            /** AssignedRateWindow utcOffsetMinutes. */
            utcOffsetMinutes: number;

            /**
             * Creates a new AssignedRateWindow instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedRateWindow instance
             */
            static create(properties: understudy.v1.AssignedRateWindow.$Shape): understudy.v1.AssignedRateWindow & understudy.v1.AssignedRateWindow.$Shape;
            static create(properties?: understudy.v1.AssignedRateWindow.$Properties): understudy.v1.AssignedRateWindow;

            /**
             * Encodes the specified AssignedRateWindow message. Does not implicitly {@link understudy.v1.AssignedRateWindow.verify|verify} messages.
             * @param message AssignedRateWindow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedRateWindow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedRateWindow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedRateWindow & understudy.v1.AssignedRateWindow.$Shape} AssignedRateWindow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedRateWindow & understudy.v1.AssignedRateWindow.$Shape;

            /**
             * Creates an AssignedRateWindow message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedRateWindow
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedRateWindow;

            /**
             * Creates a plain object from an AssignedRateWindow message. Also converts values to other types if specified.
             * @param message AssignedRateWindow
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedRateWindow, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedRateWindow to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedRateWindow
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedRateWindow {

            /** Properties of an AssignedRateWindow. */
            interface $Properties {

                /** AssignedRateWindow days */
                days?: (number[]|null);

                /** AssignedRateWindow fromMinute */
                fromMinute?: (number|null);

                /** AssignedRateWindow toMinute */
                toMinute?: (number|null);

                /** AssignedRateWindow bytesPerSecond */
                bytesPerSecond?: (number|Long|null);

                /** AssignedRateWindow utcOffsetMinutes */
                utcOffsetMinutes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedRateWindow. */
            type $Shape = understudy.v1.AssignedRateWindow.$Properties;
        }

        /**
         * Properties of a MasterTargetAssignment.
         * @deprecated Use understudy.v1.MasterTargetAssignment.$Properties instead.
         */
        interface IMasterTargetAssignment extends understudy.v1.MasterTargetAssignment.$Properties {
        }

        /** Represents a MasterTargetAssignment. */
        class MasterTargetAssignment {

            /**
             * Constructs a new MasterTargetAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MasterTargetAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MasterTargetAssignment machines. */
            machines: understudy.v1.MasterTargetMachineAssignment.$Properties[];

            /**
             * Creates a new MasterTargetAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MasterTargetAssignment instance
             */
            static create(properties: understudy.v1.MasterTargetAssignment.$Shape): understudy.v1.MasterTargetAssignment & understudy.v1.MasterTargetAssignment.$Shape;
            static create(properties?: understudy.v1.MasterTargetAssignment.$Properties): understudy.v1.MasterTargetAssignment;

            /**
             * Encodes the specified MasterTargetAssignment message. Does not implicitly {@link understudy.v1.MasterTargetAssignment.verify|verify} messages.
             * @param message MasterTargetAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MasterTargetAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MasterTargetAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MasterTargetAssignment & understudy.v1.MasterTargetAssignment.$Shape} MasterTargetAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MasterTargetAssignment & understudy.v1.MasterTargetAssignment.$Shape;

            /**
             * Creates a MasterTargetAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MasterTargetAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MasterTargetAssignment;

            /**
             * Creates a plain object from a MasterTargetAssignment message. Also converts values to other types if specified.
             * @param message MasterTargetAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MasterTargetAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MasterTargetAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MasterTargetAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MasterTargetAssignment {

            /** Properties of a MasterTargetAssignment. */
            interface $Properties {

                /** MasterTargetAssignment machines */
                machines?: (understudy.v1.MasterTargetMachineAssignment.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MasterTargetAssignment. */
            type $Shape = understudy.v1.MasterTargetAssignment.$Properties;
        }

        /**
         * Properties of a MasterTargetMachineAssignment.
         * @deprecated Use understudy.v1.MasterTargetMachineAssignment.$Properties instead.
         */
        interface IMasterTargetMachineAssignment extends understudy.v1.MasterTargetMachineAssignment.$Properties {
        }

        /** Represents a MasterTargetMachineAssignment. */
        class MasterTargetMachineAssignment {

            /**
             * Constructs a new MasterTargetMachineAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MasterTargetMachineAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MasterTargetMachineAssignment machineId. */
            machineId: string;

            /** MasterTargetMachineAssignment name. */
            name: string;

            /** MasterTargetMachineAssignment agents. */
            agents: string[];

            /** MasterTargetMachineAssignment processServers. */
            processServers: string[];

            /** MasterTargetMachineAssignment retention. */
            retention?: (understudy.v1.AssignedRetention.$Properties|null);

            /**
             * Creates a new MasterTargetMachineAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MasterTargetMachineAssignment instance
             */
            static create(properties: understudy.v1.MasterTargetMachineAssignment.$Shape): understudy.v1.MasterTargetMachineAssignment & understudy.v1.MasterTargetMachineAssignment.$Shape;
            static create(properties?: understudy.v1.MasterTargetMachineAssignment.$Properties): understudy.v1.MasterTargetMachineAssignment;

            /**
             * Encodes the specified MasterTargetMachineAssignment message. Does not implicitly {@link understudy.v1.MasterTargetMachineAssignment.verify|verify} messages.
             * @param message MasterTargetMachineAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MasterTargetMachineAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MasterTargetMachineAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MasterTargetMachineAssignment & understudy.v1.MasterTargetMachineAssignment.$Shape} MasterTargetMachineAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MasterTargetMachineAssignment & understudy.v1.MasterTargetMachineAssignment.$Shape;

            /**
             * Creates a MasterTargetMachineAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MasterTargetMachineAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MasterTargetMachineAssignment;

            /**
             * Creates a plain object from a MasterTargetMachineAssignment message. Also converts values to other types if specified.
             * @param message MasterTargetMachineAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MasterTargetMachineAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MasterTargetMachineAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MasterTargetMachineAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MasterTargetMachineAssignment {

            /** Properties of a MasterTargetMachineAssignment. */
            interface $Properties {

                /** MasterTargetMachineAssignment machineId */
                machineId?: (string|null);

                /** MasterTargetMachineAssignment name */
                name?: (string|null);

                /** MasterTargetMachineAssignment agents */
                agents?: (string[]|null);

                /** MasterTargetMachineAssignment processServers */
                processServers?: (string[]|null);

                /** MasterTargetMachineAssignment retention */
                retention?: (understudy.v1.AssignedRetention.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MasterTargetMachineAssignment. */
            type $Shape = understudy.v1.MasterTargetMachineAssignment.$Properties;
        }

        /**
         * Properties of an AssignedRetention.
         * @deprecated Use understudy.v1.AssignedRetention.$Properties instead.
         */
        interface IAssignedRetention extends understudy.v1.AssignedRetention.$Properties {
        }

        /** Represents an AssignedRetention. */
        class AssignedRetention {

            /**
             * Constructs a new AssignedRetention.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedRetention.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedRetention windowMillis. */
            windowMillis: (number|Long);

            /** AssignedRetention tiers. */
            tiers: understudy.v1.AssignedRetentionTier.$Properties[];

            /** AssignedRetention markersForMillis. */
            markersForMillis?: (number|Long|null);

            /** AssignedRetention journalBytesMax. */
            journalBytesMax?: (number|Long|null);

            /**
             * Creates a new AssignedRetention instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedRetention instance
             */
            static create(properties: understudy.v1.AssignedRetention.$Shape): understudy.v1.AssignedRetention & understudy.v1.AssignedRetention.$Shape;
            static create(properties?: understudy.v1.AssignedRetention.$Properties): understudy.v1.AssignedRetention;

            /**
             * Encodes the specified AssignedRetention message. Does not implicitly {@link understudy.v1.AssignedRetention.verify|verify} messages.
             * @param message AssignedRetention message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedRetention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedRetention message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedRetention & understudy.v1.AssignedRetention.$Shape} AssignedRetention
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedRetention & understudy.v1.AssignedRetention.$Shape;

            /**
             * Creates an AssignedRetention message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedRetention
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedRetention;

            /**
             * Creates a plain object from an AssignedRetention message. Also converts values to other types if specified.
             * @param message AssignedRetention
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedRetention, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedRetention to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedRetention
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedRetention {

            /** Properties of an AssignedRetention. */
            interface $Properties {

                /** AssignedRetention windowMillis */
                windowMillis?: (number|Long|null);

                /** AssignedRetention tiers */
                tiers?: (understudy.v1.AssignedRetentionTier.$Properties[]|null);

                /** AssignedRetention markersForMillis */
                markersForMillis?: (number|Long|null);

                /** AssignedRetention journalBytesMax */
                journalBytesMax?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedRetention. */
            type $Shape = understudy.v1.AssignedRetention.$Properties;
        }

        /**
         * Properties of an AssignedRetentionTier.
         * @deprecated Use understudy.v1.AssignedRetentionTier.$Properties instead.
         */
        interface IAssignedRetentionTier extends understudy.v1.AssignedRetentionTier.$Properties {
        }

        /** Represents an AssignedRetentionTier. */
        class AssignedRetentionTier {

            /**
             * Constructs a new AssignedRetentionTier.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignedRetentionTier.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignedRetentionTier everyMillis. */
            everyMillis: (number|Long);

            /** AssignedRetentionTier forMillis. */
            forMillis: (number|Long);

            /**
             * Creates a new AssignedRetentionTier instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignedRetentionTier instance
             */
            static create(properties: understudy.v1.AssignedRetentionTier.$Shape): understudy.v1.AssignedRetentionTier & understudy.v1.AssignedRetentionTier.$Shape;
            static create(properties?: understudy.v1.AssignedRetentionTier.$Properties): understudy.v1.AssignedRetentionTier;

            /**
             * Encodes the specified AssignedRetentionTier message. Does not implicitly {@link understudy.v1.AssignedRetentionTier.verify|verify} messages.
             * @param message AssignedRetentionTier message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignedRetentionTier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignedRetentionTier message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignedRetentionTier & understudy.v1.AssignedRetentionTier.$Shape} AssignedRetentionTier
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignedRetentionTier & understudy.v1.AssignedRetentionTier.$Shape;

            /**
             * Creates an AssignedRetentionTier message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignedRetentionTier
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignedRetentionTier;

            /**
             * Creates a plain object from an AssignedRetentionTier message. Also converts values to other types if specified.
             * @param message AssignedRetentionTier
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignedRetentionTier, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignedRetentionTier to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignedRetentionTier
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignedRetentionTier {

            /** Properties of an AssignedRetentionTier. */
            interface $Properties {

                /** AssignedRetentionTier everyMillis */
                everyMillis?: (number|Long|null);

                /** AssignedRetentionTier forMillis */
                forMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignedRetentionTier. */
            type $Shape = understudy.v1.AssignedRetentionTier.$Properties;
        }

        /**
         * Properties of a GenerationRef.
         * @deprecated Use understudy.v1.GenerationRef.$Properties instead.
         */
        interface IGenerationRef extends understudy.v1.GenerationRef.$Properties {
        }

        /** Represents a GenerationRef. */
        class GenerationRef {

            /**
             * Constructs a new GenerationRef.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GenerationRef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GenerationRef number. */
            number: number;

            /** GenerationRef id. */
            id: string;

            /**
             * Creates a new GenerationRef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GenerationRef instance
             */
            static create(properties: understudy.v1.GenerationRef.$Shape): understudy.v1.GenerationRef & understudy.v1.GenerationRef.$Shape;
            static create(properties?: understudy.v1.GenerationRef.$Properties): understudy.v1.GenerationRef;

            /**
             * Encodes the specified GenerationRef message. Does not implicitly {@link understudy.v1.GenerationRef.verify|verify} messages.
             * @param message GenerationRef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GenerationRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GenerationRef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GenerationRef & understudy.v1.GenerationRef.$Shape} GenerationRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GenerationRef & understudy.v1.GenerationRef.$Shape;

            /**
             * Creates a GenerationRef message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GenerationRef
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GenerationRef;

            /**
             * Creates a plain object from a GenerationRef message. Also converts values to other types if specified.
             * @param message GenerationRef
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GenerationRef, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GenerationRef to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GenerationRef
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GenerationRef {

            /** Properties of a GenerationRef. */
            interface $Properties {

                /** GenerationRef number */
                number?: (number|null);

                /** GenerationRef id */
                id?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GenerationRef. */
            type $Shape = understudy.v1.GenerationRef.$Properties;
        }

        /**
         * Properties of a LineageRef.
         * @deprecated Use understudy.v1.LineageRef.$Properties instead.
         */
        interface ILineageRef extends understudy.v1.LineageRef.$Properties {
        }

        /** Represents a LineageRef. */
        class LineageRef {

            /**
             * Constructs a new LineageRef.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.LineageRef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LineageRef generation. */
            generation?: (understudy.v1.GenerationRef.$Properties|null);

            /** LineageRef beganAtSequence. */
            beganAtSequence: (number|Long);

            /**
             * Creates a new LineageRef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LineageRef instance
             */
            static create(properties: understudy.v1.LineageRef.$Shape): understudy.v1.LineageRef & understudy.v1.LineageRef.$Shape;
            static create(properties?: understudy.v1.LineageRef.$Properties): understudy.v1.LineageRef;

            /**
             * Encodes the specified LineageRef message. Does not implicitly {@link understudy.v1.LineageRef.verify|verify} messages.
             * @param message LineageRef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.LineageRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LineageRef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.LineageRef & understudy.v1.LineageRef.$Shape} LineageRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.LineageRef & understudy.v1.LineageRef.$Shape;

            /**
             * Creates a LineageRef message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LineageRef
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.LineageRef;

            /**
             * Creates a plain object from a LineageRef message. Also converts values to other types if specified.
             * @param message LineageRef
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.LineageRef, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LineageRef to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LineageRef
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LineageRef {

            /** Properties of a LineageRef. */
            interface $Properties {

                /** LineageRef generation */
                generation?: (understudy.v1.GenerationRef.$Properties|null);

                /** LineageRef beganAtSequence */
                beganAtSequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LineageRef. */
            type $Shape = understudy.v1.LineageRef.$Properties;
        }

        /**
         * Properties of a PointMarker.
         * @deprecated Use understudy.v1.PointMarker.$Properties instead.
         */
        interface IPointMarker extends understudy.v1.PointMarker.$Properties {
        }

        /** Represents a PointMarker. */
        class PointMarker {

            /**
             * Constructs a new PointMarker.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PointMarker.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PointMarker kind. */
            kind: string;

            /** PointMarker name. */
            name: string;

            /** PointMarker pinned. */
            pinned: boolean;

            /**
             * Creates a new PointMarker instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PointMarker instance
             */
            static create(properties: understudy.v1.PointMarker.$Shape): understudy.v1.PointMarker & understudy.v1.PointMarker.$Shape;
            static create(properties?: understudy.v1.PointMarker.$Properties): understudy.v1.PointMarker;

            /**
             * Encodes the specified PointMarker message. Does not implicitly {@link understudy.v1.PointMarker.verify|verify} messages.
             * @param message PointMarker message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PointMarker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointMarker message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PointMarker & understudy.v1.PointMarker.$Shape} PointMarker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PointMarker & understudy.v1.PointMarker.$Shape;

            /**
             * Creates a PointMarker message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PointMarker
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PointMarker;

            /**
             * Creates a plain object from a PointMarker message. Also converts values to other types if specified.
             * @param message PointMarker
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PointMarker, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PointMarker to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PointMarker
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PointMarker {

            /** Properties of a PointMarker. */
            interface $Properties {

                /** PointMarker kind */
                kind?: (string|null);

                /** PointMarker name */
                name?: (string|null);

                /** PointMarker pinned */
                pinned?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PointMarker. */
            type $Shape = understudy.v1.PointMarker.$Properties;
        }

        /**
         * Properties of a RecoveryPoint.
         * @deprecated Use understudy.v1.RecoveryPoint.$Properties instead.
         */
        interface IRecoveryPoint extends understudy.v1.RecoveryPoint.$Properties {
        }

        /** Represents a RecoveryPoint. */
        class RecoveryPoint {

            /**
             * Constructs a new RecoveryPoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RecoveryPoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecoveryPoint sequence. */
            sequence: (number|Long);

            /** RecoveryPoint vaultTimeMicros. */
            vaultTimeMicros: (number|Long);

            /** RecoveryPoint sourceTimeMicros. */
            sourceTimeMicros: (number|Long);

            /** RecoveryPoint markers. */
            markers: understudy.v1.PointMarker.$Properties[];

            /**
             * Creates a new RecoveryPoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecoveryPoint instance
             */
            static create(properties: understudy.v1.RecoveryPoint.$Shape): understudy.v1.RecoveryPoint & understudy.v1.RecoveryPoint.$Shape;
            static create(properties?: understudy.v1.RecoveryPoint.$Properties): understudy.v1.RecoveryPoint;

            /**
             * Encodes the specified RecoveryPoint message. Does not implicitly {@link understudy.v1.RecoveryPoint.verify|verify} messages.
             * @param message RecoveryPoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RecoveryPoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecoveryPoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RecoveryPoint & understudy.v1.RecoveryPoint.$Shape} RecoveryPoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RecoveryPoint & understudy.v1.RecoveryPoint.$Shape;

            /**
             * Creates a RecoveryPoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecoveryPoint
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RecoveryPoint;

            /**
             * Creates a plain object from a RecoveryPoint message. Also converts values to other types if specified.
             * @param message RecoveryPoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RecoveryPoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecoveryPoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RecoveryPoint
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RecoveryPoint {

            /** Properties of a RecoveryPoint. */
            interface $Properties {

                /** RecoveryPoint sequence */
                sequence?: (number|Long|null);

                /** RecoveryPoint vaultTimeMicros */
                vaultTimeMicros?: (number|Long|null);

                /** RecoveryPoint sourceTimeMicros */
                sourceTimeMicros?: (number|Long|null);

                /** RecoveryPoint markers */
                markers?: (understudy.v1.PointMarker.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecoveryPoint. */
            type $Shape = understudy.v1.RecoveryPoint.$Properties;
        }

        /** ReplicaMachineKind enum. */
        enum ReplicaMachineKind {

            /** REPLICA_MACHINE_KIND_UNSPECIFIED value */
            REPLICA_MACHINE_KIND_UNSPECIFIED = 0,

            /** REPLICA_MACHINE_KIND_DRILL value */
            REPLICA_MACHINE_KIND_DRILL = 1,

            /** REPLICA_MACHINE_KIND_FAILOVER value */
            REPLICA_MACHINE_KIND_FAILOVER = 2
        }

        /**
         * Properties of a ServedDiskRef.
         * @deprecated Use understudy.v1.ServedDiskRef.$Properties instead.
         */
        interface IServedDiskRef extends understudy.v1.ServedDiskRef.$Properties {
        }

        /** Represents a ServedDiskRef. */
        class ServedDiskRef {

            /**
             * Constructs a new ServedDiskRef.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ServedDiskRef.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServedDiskRef name. */
            name: string;

            /** ServedDiskRef sizeBytes. */
            sizeBytes: (number|Long);

            /** ServedDiskRef socketPath. */
            socketPath: string;

            /** ServedDiskRef exportName. */
            exportName: string;

            /**
             * Creates a new ServedDiskRef instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServedDiskRef instance
             */
            static create(properties: understudy.v1.ServedDiskRef.$Shape): understudy.v1.ServedDiskRef & understudy.v1.ServedDiskRef.$Shape;
            static create(properties?: understudy.v1.ServedDiskRef.$Properties): understudy.v1.ServedDiskRef;

            /**
             * Encodes the specified ServedDiskRef message. Does not implicitly {@link understudy.v1.ServedDiskRef.verify|verify} messages.
             * @param message ServedDiskRef message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ServedDiskRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServedDiskRef message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ServedDiskRef & understudy.v1.ServedDiskRef.$Shape} ServedDiskRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ServedDiskRef & understudy.v1.ServedDiskRef.$Shape;

            /**
             * Creates a ServedDiskRef message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServedDiskRef
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ServedDiskRef;

            /**
             * Creates a plain object from a ServedDiskRef message. Also converts values to other types if specified.
             * @param message ServedDiskRef
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ServedDiskRef, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServedDiskRef to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ServedDiskRef
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ServedDiskRef {

            /** Properties of a ServedDiskRef. */
            interface $Properties {

                /** ServedDiskRef name */
                name?: (string|null);

                /** ServedDiskRef sizeBytes */
                sizeBytes?: (number|Long|null);

                /** ServedDiskRef socketPath */
                socketPath?: (string|null);

                /** ServedDiskRef exportName */
                exportName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServedDiskRef. */
            type $Shape = understudy.v1.ServedDiskRef.$Properties;
        }

        /**
         * Properties of a CheckPrerequisites.
         * @deprecated Use understudy.v1.CheckPrerequisites.$Properties instead.
         */
        interface ICheckPrerequisites extends understudy.v1.CheckPrerequisites.$Properties {
        }

        /** Represents a CheckPrerequisites. */
        class CheckPrerequisites {

            /**
             * Constructs a new CheckPrerequisites.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CheckPrerequisites.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CheckPrerequisites machineId. */
            machineId: string;

            /** CheckPrerequisites point. */
            point: string;

            /** CheckPrerequisites kind. */
            kind: understudy.v1.ReplicaMachineKind;

            /**
             * Creates a new CheckPrerequisites instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CheckPrerequisites instance
             */
            static create(properties: understudy.v1.CheckPrerequisites.$Shape): understudy.v1.CheckPrerequisites & understudy.v1.CheckPrerequisites.$Shape;
            static create(properties?: understudy.v1.CheckPrerequisites.$Properties): understudy.v1.CheckPrerequisites;

            /**
             * Encodes the specified CheckPrerequisites message. Does not implicitly {@link understudy.v1.CheckPrerequisites.verify|verify} messages.
             * @param message CheckPrerequisites message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CheckPrerequisites.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CheckPrerequisites message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CheckPrerequisites & understudy.v1.CheckPrerequisites.$Shape} CheckPrerequisites
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CheckPrerequisites & understudy.v1.CheckPrerequisites.$Shape;

            /**
             * Creates a CheckPrerequisites message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CheckPrerequisites
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CheckPrerequisites;

            /**
             * Creates a plain object from a CheckPrerequisites message. Also converts values to other types if specified.
             * @param message CheckPrerequisites
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CheckPrerequisites, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CheckPrerequisites to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CheckPrerequisites
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CheckPrerequisites {

            /** Properties of a CheckPrerequisites. */
            interface $Properties {

                /** CheckPrerequisites machineId */
                machineId?: (string|null);

                /** CheckPrerequisites point */
                point?: (string|null);

                /** CheckPrerequisites kind */
                kind?: (understudy.v1.ReplicaMachineKind|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CheckPrerequisites. */
            type $Shape = understudy.v1.CheckPrerequisites.$Properties;
        }

        /**
         * Properties of a CheckPrerequisitesResult.
         * @deprecated Use understudy.v1.CheckPrerequisitesResult.$Properties instead.
         */
        interface ICheckPrerequisitesResult extends understudy.v1.CheckPrerequisitesResult.$Properties {
        }

        /** Represents a CheckPrerequisitesResult. */
        class CheckPrerequisitesResult {

            /**
             * Constructs a new CheckPrerequisitesResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CheckPrerequisitesResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CheckPrerequisitesResult ruling. */
            ruling?: (understudy.v1.GenerationRef.$Properties|null);

            /** CheckPrerequisitesResult sourceHeard. */
            sourceHeard: boolean;

            /** CheckPrerequisitesResult point. */
            point?: (understudy.v1.RecoveryPoint.$Properties|null);

            /** CheckPrerequisitesResult heldSequence. */
            heldSequence: (number|Long);

            /** CheckPrerequisitesResult durableSequence. */
            durableSequence: (number|Long);

            /** CheckPrerequisitesResult rpoMillis. */
            rpoMillis?: (number|Long|null);

            /** CheckPrerequisitesResult warnings. */
            warnings: string[];

            /**
             * Creates a new CheckPrerequisitesResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CheckPrerequisitesResult instance
             */
            static create(properties: understudy.v1.CheckPrerequisitesResult.$Shape): understudy.v1.CheckPrerequisitesResult & understudy.v1.CheckPrerequisitesResult.$Shape;
            static create(properties?: understudy.v1.CheckPrerequisitesResult.$Properties): understudy.v1.CheckPrerequisitesResult;

            /**
             * Encodes the specified CheckPrerequisitesResult message. Does not implicitly {@link understudy.v1.CheckPrerequisitesResult.verify|verify} messages.
             * @param message CheckPrerequisitesResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CheckPrerequisitesResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CheckPrerequisitesResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CheckPrerequisitesResult & understudy.v1.CheckPrerequisitesResult.$Shape} CheckPrerequisitesResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CheckPrerequisitesResult & understudy.v1.CheckPrerequisitesResult.$Shape;

            /**
             * Creates a CheckPrerequisitesResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CheckPrerequisitesResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CheckPrerequisitesResult;

            /**
             * Creates a plain object from a CheckPrerequisitesResult message. Also converts values to other types if specified.
             * @param message CheckPrerequisitesResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CheckPrerequisitesResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CheckPrerequisitesResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CheckPrerequisitesResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CheckPrerequisitesResult {

            /** Properties of a CheckPrerequisitesResult. */
            interface $Properties {

                /** CheckPrerequisitesResult ruling */
                ruling?: (understudy.v1.GenerationRef.$Properties|null);

                /** CheckPrerequisitesResult sourceHeard */
                sourceHeard?: (boolean|null);

                /** CheckPrerequisitesResult point */
                point?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** CheckPrerequisitesResult heldSequence */
                heldSequence?: (number|Long|null);

                /** CheckPrerequisitesResult durableSequence */
                durableSequence?: (number|Long|null);

                /** CheckPrerequisitesResult rpoMillis */
                rpoMillis?: (number|Long|null);

                /** CheckPrerequisitesResult warnings */
                warnings?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CheckPrerequisitesResult. */
            type $Shape = understudy.v1.CheckPrerequisitesResult.$Properties;
        }

        /** GrantPurpose enum. */
        enum GrantPurpose {

            /** GRANT_PURPOSE_UNSPECIFIED value */
            GRANT_PURPOSE_UNSPECIFIED = 0,

            /** GRANT_PURPOSE_FAILOVER value */
            GRANT_PURPOSE_FAILOVER = 1,

            /** GRANT_PURPOSE_RETURN_TO_SOURCE value */
            GRANT_PURPOSE_RETURN_TO_SOURCE = 2
        }

        /**
         * Properties of a GrantGeneration.
         * @deprecated Use understudy.v1.GrantGeneration.$Properties instead.
         */
        interface IGrantGeneration extends understudy.v1.GrantGeneration.$Properties {
        }

        /** Represents a GrantGeneration. */
        class GrantGeneration {

            /**
             * Constructs a new GrantGeneration.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GrantGeneration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GrantGeneration machineId. */
            machineId: string;

            /** GrantGeneration expected. */
            expected?: (understudy.v1.GenerationRef.$Properties|null);

            /** GrantGeneration purpose. */
            purpose: understudy.v1.GrantPurpose;

            /** GrantGeneration reason. */
            reason: string;

            /**
             * Creates a new GrantGeneration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GrantGeneration instance
             */
            static create(properties: understudy.v1.GrantGeneration.$Shape): understudy.v1.GrantGeneration & understudy.v1.GrantGeneration.$Shape;
            static create(properties?: understudy.v1.GrantGeneration.$Properties): understudy.v1.GrantGeneration;

            /**
             * Encodes the specified GrantGeneration message. Does not implicitly {@link understudy.v1.GrantGeneration.verify|verify} messages.
             * @param message GrantGeneration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GrantGeneration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GrantGeneration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GrantGeneration & understudy.v1.GrantGeneration.$Shape} GrantGeneration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GrantGeneration & understudy.v1.GrantGeneration.$Shape;

            /**
             * Creates a GrantGeneration message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GrantGeneration
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GrantGeneration;

            /**
             * Creates a plain object from a GrantGeneration message. Also converts values to other types if specified.
             * @param message GrantGeneration
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GrantGeneration, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GrantGeneration to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GrantGeneration
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GrantGeneration {

            /** Properties of a GrantGeneration. */
            interface $Properties {

                /** GrantGeneration machineId */
                machineId?: (string|null);

                /** GrantGeneration expected */
                expected?: (understudy.v1.GenerationRef.$Properties|null);

                /** GrantGeneration purpose */
                purpose?: (understudy.v1.GrantPurpose|null);

                /** GrantGeneration reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GrantGeneration. */
            type $Shape = understudy.v1.GrantGeneration.$Properties;
        }

        /**
         * Properties of a GrantGenerationResult.
         * @deprecated Use understudy.v1.GrantGenerationResult.$Properties instead.
         */
        interface IGrantGenerationResult extends understudy.v1.GrantGenerationResult.$Properties {
        }

        /** Represents a GrantGenerationResult. */
        class GrantGenerationResult {

            /**
             * Constructs a new GrantGenerationResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GrantGenerationResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GrantGenerationResult granted. */
            granted?: (understudy.v1.GenerationRef.$Properties|null);

            /** GrantGenerationResult lineage. */
            lineage: understudy.v1.LineageRef.$Properties[];

            /**
             * Creates a new GrantGenerationResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GrantGenerationResult instance
             */
            static create(properties: understudy.v1.GrantGenerationResult.$Shape): understudy.v1.GrantGenerationResult & understudy.v1.GrantGenerationResult.$Shape;
            static create(properties?: understudy.v1.GrantGenerationResult.$Properties): understudy.v1.GrantGenerationResult;

            /**
             * Encodes the specified GrantGenerationResult message. Does not implicitly {@link understudy.v1.GrantGenerationResult.verify|verify} messages.
             * @param message GrantGenerationResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GrantGenerationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GrantGenerationResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GrantGenerationResult & understudy.v1.GrantGenerationResult.$Shape} GrantGenerationResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GrantGenerationResult & understudy.v1.GrantGenerationResult.$Shape;

            /**
             * Creates a GrantGenerationResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GrantGenerationResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GrantGenerationResult;

            /**
             * Creates a plain object from a GrantGenerationResult message. Also converts values to other types if specified.
             * @param message GrantGenerationResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GrantGenerationResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GrantGenerationResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GrantGenerationResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GrantGenerationResult {

            /** Properties of a GrantGenerationResult. */
            interface $Properties {

                /** GrantGenerationResult granted */
                granted?: (understudy.v1.GenerationRef.$Properties|null);

                /** GrantGenerationResult lineage */
                lineage?: (understudy.v1.LineageRef.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GrantGenerationResult. */
            type $Shape = understudy.v1.GrantGenerationResult.$Properties;
        }

        /**
         * Properties of a ChoosePoint.
         * @deprecated Use understudy.v1.ChoosePoint.$Properties instead.
         */
        interface IChoosePoint extends understudy.v1.ChoosePoint.$Properties {
        }

        /** Represents a ChoosePoint. */
        class ChoosePoint {

            /**
             * Constructs a new ChoosePoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ChoosePoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChoosePoint machineId. */
            machineId: string;

            /** ChoosePoint point. */
            point: string;

            /**
             * Creates a new ChoosePoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChoosePoint instance
             */
            static create(properties: understudy.v1.ChoosePoint.$Shape): understudy.v1.ChoosePoint & understudy.v1.ChoosePoint.$Shape;
            static create(properties?: understudy.v1.ChoosePoint.$Properties): understudy.v1.ChoosePoint;

            /**
             * Encodes the specified ChoosePoint message. Does not implicitly {@link understudy.v1.ChoosePoint.verify|verify} messages.
             * @param message ChoosePoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ChoosePoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChoosePoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ChoosePoint & understudy.v1.ChoosePoint.$Shape} ChoosePoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ChoosePoint & understudy.v1.ChoosePoint.$Shape;

            /**
             * Creates a ChoosePoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChoosePoint
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ChoosePoint;

            /**
             * Creates a plain object from a ChoosePoint message. Also converts values to other types if specified.
             * @param message ChoosePoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ChoosePoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChoosePoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ChoosePoint
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChoosePoint {

            /** Properties of a ChoosePoint. */
            interface $Properties {

                /** ChoosePoint machineId */
                machineId?: (string|null);

                /** ChoosePoint point */
                point?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChoosePoint. */
            type $Shape = understudy.v1.ChoosePoint.$Properties;
        }

        /**
         * Properties of a ChoosePointResult.
         * @deprecated Use understudy.v1.ChoosePointResult.$Properties instead.
         */
        interface IChoosePointResult extends understudy.v1.ChoosePointResult.$Properties {
        }

        /** Represents a ChoosePointResult. */
        class ChoosePointResult {

            /**
             * Constructs a new ChoosePointResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ChoosePointResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChoosePointResult point. */
            point?: (understudy.v1.RecoveryPoint.$Properties|null);

            /** ChoosePointResult rpoMillis. */
            rpoMillis: (number|Long);

            /**
             * Creates a new ChoosePointResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChoosePointResult instance
             */
            static create(properties: understudy.v1.ChoosePointResult.$Shape): understudy.v1.ChoosePointResult & understudy.v1.ChoosePointResult.$Shape;
            static create(properties?: understudy.v1.ChoosePointResult.$Properties): understudy.v1.ChoosePointResult;

            /**
             * Encodes the specified ChoosePointResult message. Does not implicitly {@link understudy.v1.ChoosePointResult.verify|verify} messages.
             * @param message ChoosePointResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ChoosePointResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChoosePointResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ChoosePointResult & understudy.v1.ChoosePointResult.$Shape} ChoosePointResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ChoosePointResult & understudy.v1.ChoosePointResult.$Shape;

            /**
             * Creates a ChoosePointResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChoosePointResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ChoosePointResult;

            /**
             * Creates a plain object from a ChoosePointResult message. Also converts values to other types if specified.
             * @param message ChoosePointResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ChoosePointResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChoosePointResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ChoosePointResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChoosePointResult {

            /** Properties of a ChoosePointResult. */
            interface $Properties {

                /** ChoosePointResult point */
                point?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** ChoosePointResult rpoMillis */
                rpoMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChoosePointResult. */
            type $Shape = understudy.v1.ChoosePointResult.$Properties;
        }

        /**
         * Properties of a CreateBranch.
         * @deprecated Use understudy.v1.CreateBranch.$Properties instead.
         */
        interface ICreateBranch extends understudy.v1.CreateBranch.$Properties {
        }

        /** Represents a CreateBranch. */
        class CreateBranch {

            /**
             * Constructs a new CreateBranch.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CreateBranch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateBranch machineId. */
            machineId: string;

            /** CreateBranch replicaMachineId. */
            replicaMachineId: string;

            /** CreateBranch pointSequence. */
            pointSequence: (number|Long);

            /** CreateBranch kind. */
            kind: understudy.v1.ReplicaMachineKind;

            /**
             * Creates a new CreateBranch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateBranch instance
             */
            static create(properties: understudy.v1.CreateBranch.$Shape): understudy.v1.CreateBranch & understudy.v1.CreateBranch.$Shape;
            static create(properties?: understudy.v1.CreateBranch.$Properties): understudy.v1.CreateBranch;

            /**
             * Encodes the specified CreateBranch message. Does not implicitly {@link understudy.v1.CreateBranch.verify|verify} messages.
             * @param message CreateBranch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CreateBranch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateBranch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CreateBranch & understudy.v1.CreateBranch.$Shape} CreateBranch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CreateBranch & understudy.v1.CreateBranch.$Shape;

            /**
             * Creates a CreateBranch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateBranch
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CreateBranch;

            /**
             * Creates a plain object from a CreateBranch message. Also converts values to other types if specified.
             * @param message CreateBranch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CreateBranch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateBranch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CreateBranch
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CreateBranch {

            /** Properties of a CreateBranch. */
            interface $Properties {

                /** CreateBranch machineId */
                machineId?: (string|null);

                /** CreateBranch replicaMachineId */
                replicaMachineId?: (string|null);

                /** CreateBranch pointSequence */
                pointSequence?: (number|Long|null);

                /** CreateBranch kind */
                kind?: (understudy.v1.ReplicaMachineKind|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateBranch. */
            type $Shape = understudy.v1.CreateBranch.$Properties;
        }

        /**
         * Properties of a CreateBranchResult.
         * @deprecated Use understudy.v1.CreateBranchResult.$Properties instead.
         */
        interface ICreateBranchResult extends understudy.v1.CreateBranchResult.$Properties {
        }

        /** Represents a CreateBranchResult. */
        class CreateBranchResult {

            /**
             * Constructs a new CreateBranchResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CreateBranchResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateBranchResult branchId. */
            branchId: string;

            /**
             * Creates a new CreateBranchResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateBranchResult instance
             */
            static create(properties: understudy.v1.CreateBranchResult.$Shape): understudy.v1.CreateBranchResult & understudy.v1.CreateBranchResult.$Shape;
            static create(properties?: understudy.v1.CreateBranchResult.$Properties): understudy.v1.CreateBranchResult;

            /**
             * Encodes the specified CreateBranchResult message. Does not implicitly {@link understudy.v1.CreateBranchResult.verify|verify} messages.
             * @param message CreateBranchResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CreateBranchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateBranchResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CreateBranchResult & understudy.v1.CreateBranchResult.$Shape} CreateBranchResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CreateBranchResult & understudy.v1.CreateBranchResult.$Shape;

            /**
             * Creates a CreateBranchResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CreateBranchResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CreateBranchResult;

            /**
             * Creates a plain object from a CreateBranchResult message. Also converts values to other types if specified.
             * @param message CreateBranchResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CreateBranchResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CreateBranchResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CreateBranchResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CreateBranchResult {

            /** Properties of a CreateBranchResult. */
            interface $Properties {

                /** CreateBranchResult branchId */
                branchId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateBranchResult. */
            type $Shape = understudy.v1.CreateBranchResult.$Properties;
        }

        /** ReplicaNetwork enum. */
        enum ReplicaNetwork {

            /** REPLICA_NETWORK_UNSPECIFIED value */
            REPLICA_NETWORK_UNSPECIFIED = 0,

            /** REPLICA_NETWORK_NONE value */
            REPLICA_NETWORK_NONE = 1,

            /** REPLICA_NETWORK_ISOLATED value */
            REPLICA_NETWORK_ISOLATED = 2,

            /** REPLICA_NETWORK_USER value */
            REPLICA_NETWORK_USER = 3
        }

        /**
         * Properties of a DefineReplicaMachine.
         * @deprecated Use understudy.v1.DefineReplicaMachine.$Properties instead.
         */
        interface IDefineReplicaMachine extends understudy.v1.DefineReplicaMachine.$Properties {
        }

        /** Represents a DefineReplicaMachine. */
        class DefineReplicaMachine {

            /**
             * Constructs a new DefineReplicaMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DefineReplicaMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DefineReplicaMachine machineId. */
            machineId: string;

            /** DefineReplicaMachine replicaMachineId. */
            replicaMachineId: string;

            /** DefineReplicaMachine branchId. */
            branchId: string;

            /** DefineReplicaMachine point. */
            point?: (understudy.v1.RecoveryPoint.$Properties|null);

            /** DefineReplicaMachine kind. */
            kind: understudy.v1.ReplicaMachineKind;

            /** DefineReplicaMachine network. */
            network: understudy.v1.ReplicaNetwork;

            /** DefineReplicaMachine sourceMayRun. */
            sourceMayRun: boolean;

            /**
             * Creates a new DefineReplicaMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DefineReplicaMachine instance
             */
            static create(properties: understudy.v1.DefineReplicaMachine.$Shape): understudy.v1.DefineReplicaMachine & understudy.v1.DefineReplicaMachine.$Shape;
            static create(properties?: understudy.v1.DefineReplicaMachine.$Properties): understudy.v1.DefineReplicaMachine;

            /**
             * Encodes the specified DefineReplicaMachine message. Does not implicitly {@link understudy.v1.DefineReplicaMachine.verify|verify} messages.
             * @param message DefineReplicaMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DefineReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DefineReplicaMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DefineReplicaMachine & understudy.v1.DefineReplicaMachine.$Shape} DefineReplicaMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DefineReplicaMachine & understudy.v1.DefineReplicaMachine.$Shape;

            /**
             * Creates a DefineReplicaMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DefineReplicaMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DefineReplicaMachine;

            /**
             * Creates a plain object from a DefineReplicaMachine message. Also converts values to other types if specified.
             * @param message DefineReplicaMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DefineReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DefineReplicaMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DefineReplicaMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DefineReplicaMachine {

            /** Properties of a DefineReplicaMachine. */
            interface $Properties {

                /** DefineReplicaMachine machineId */
                machineId?: (string|null);

                /** DefineReplicaMachine replicaMachineId */
                replicaMachineId?: (string|null);

                /** DefineReplicaMachine branchId */
                branchId?: (string|null);

                /** DefineReplicaMachine point */
                point?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** DefineReplicaMachine kind */
                kind?: (understudy.v1.ReplicaMachineKind|null);

                /** DefineReplicaMachine network */
                network?: (understudy.v1.ReplicaNetwork|null);

                /** DefineReplicaMachine sourceMayRun */
                sourceMayRun?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DefineReplicaMachine. */
            type $Shape = understudy.v1.DefineReplicaMachine.$Properties;
        }

        /**
         * Properties of a DefineReplicaMachineResult.
         * @deprecated Use understudy.v1.DefineReplicaMachineResult.$Properties instead.
         */
        interface IDefineReplicaMachineResult extends understudy.v1.DefineReplicaMachineResult.$Properties {
        }

        /** Represents a DefineReplicaMachineResult. */
        class DefineReplicaMachineResult {

            /**
             * Constructs a new DefineReplicaMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DefineReplicaMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DefineReplicaMachineResult name. */
            name: string;

            /** DefineReplicaMachineResult disks. */
            disks: understudy.v1.ServedDiskRef.$Properties[];

            /**
             * Creates a new DefineReplicaMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DefineReplicaMachineResult instance
             */
            static create(properties: understudy.v1.DefineReplicaMachineResult.$Shape): understudy.v1.DefineReplicaMachineResult & understudy.v1.DefineReplicaMachineResult.$Shape;
            static create(properties?: understudy.v1.DefineReplicaMachineResult.$Properties): understudy.v1.DefineReplicaMachineResult;

            /**
             * Encodes the specified DefineReplicaMachineResult message. Does not implicitly {@link understudy.v1.DefineReplicaMachineResult.verify|verify} messages.
             * @param message DefineReplicaMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DefineReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DefineReplicaMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DefineReplicaMachineResult & understudy.v1.DefineReplicaMachineResult.$Shape} DefineReplicaMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DefineReplicaMachineResult & understudy.v1.DefineReplicaMachineResult.$Shape;

            /**
             * Creates a DefineReplicaMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DefineReplicaMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DefineReplicaMachineResult;

            /**
             * Creates a plain object from a DefineReplicaMachineResult message. Also converts values to other types if specified.
             * @param message DefineReplicaMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DefineReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DefineReplicaMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DefineReplicaMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DefineReplicaMachineResult {

            /** Properties of a DefineReplicaMachineResult. */
            interface $Properties {

                /** DefineReplicaMachineResult name */
                name?: (string|null);

                /** DefineReplicaMachineResult disks */
                disks?: (understudy.v1.ServedDiskRef.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DefineReplicaMachineResult. */
            type $Shape = understudy.v1.DefineReplicaMachineResult.$Properties;
        }

        /**
         * Properties of a StartReplicaMachine.
         * @deprecated Use understudy.v1.StartReplicaMachine.$Properties instead.
         */
        interface IStartReplicaMachine extends understudy.v1.StartReplicaMachine.$Properties {
        }

        /** Represents a StartReplicaMachine. */
        class StartReplicaMachine {

            /**
             * Constructs a new StartReplicaMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StartReplicaMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StartReplicaMachine replicaMachineId. */
            replicaMachineId: string;

            /**
             * Creates a new StartReplicaMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StartReplicaMachine instance
             */
            static create(properties: understudy.v1.StartReplicaMachine.$Shape): understudy.v1.StartReplicaMachine & understudy.v1.StartReplicaMachine.$Shape;
            static create(properties?: understudy.v1.StartReplicaMachine.$Properties): understudy.v1.StartReplicaMachine;

            /**
             * Encodes the specified StartReplicaMachine message. Does not implicitly {@link understudy.v1.StartReplicaMachine.verify|verify} messages.
             * @param message StartReplicaMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StartReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StartReplicaMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StartReplicaMachine & understudy.v1.StartReplicaMachine.$Shape} StartReplicaMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StartReplicaMachine & understudy.v1.StartReplicaMachine.$Shape;

            /**
             * Creates a StartReplicaMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StartReplicaMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StartReplicaMachine;

            /**
             * Creates a plain object from a StartReplicaMachine message. Also converts values to other types if specified.
             * @param message StartReplicaMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StartReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StartReplicaMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StartReplicaMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StartReplicaMachine {

            /** Properties of a StartReplicaMachine. */
            interface $Properties {

                /** StartReplicaMachine replicaMachineId */
                replicaMachineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StartReplicaMachine. */
            type $Shape = understudy.v1.StartReplicaMachine.$Properties;
        }

        /**
         * Properties of a StartReplicaMachineResult.
         * @deprecated Use understudy.v1.StartReplicaMachineResult.$Properties instead.
         */
        interface IStartReplicaMachineResult extends understudy.v1.StartReplicaMachineResult.$Properties {
        }

        /** Represents a StartReplicaMachineResult. */
        class StartReplicaMachineResult {

            /**
             * Constructs a new StartReplicaMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StartReplicaMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StartReplicaMachineResult power. */
            power: string;

            /**
             * Creates a new StartReplicaMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StartReplicaMachineResult instance
             */
            static create(properties: understudy.v1.StartReplicaMachineResult.$Shape): understudy.v1.StartReplicaMachineResult & understudy.v1.StartReplicaMachineResult.$Shape;
            static create(properties?: understudy.v1.StartReplicaMachineResult.$Properties): understudy.v1.StartReplicaMachineResult;

            /**
             * Encodes the specified StartReplicaMachineResult message. Does not implicitly {@link understudy.v1.StartReplicaMachineResult.verify|verify} messages.
             * @param message StartReplicaMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StartReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StartReplicaMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StartReplicaMachineResult & understudy.v1.StartReplicaMachineResult.$Shape} StartReplicaMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StartReplicaMachineResult & understudy.v1.StartReplicaMachineResult.$Shape;

            /**
             * Creates a StartReplicaMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StartReplicaMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StartReplicaMachineResult;

            /**
             * Creates a plain object from a StartReplicaMachineResult message. Also converts values to other types if specified.
             * @param message StartReplicaMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StartReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StartReplicaMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StartReplicaMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StartReplicaMachineResult {

            /** Properties of a StartReplicaMachineResult. */
            interface $Properties {

                /** StartReplicaMachineResult power */
                power?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StartReplicaMachineResult. */
            type $Shape = understudy.v1.StartReplicaMachineResult.$Properties;
        }

        /** ProbeKind enum. */
        enum ProbeKind {

            /** PROBE_KIND_UNSPECIFIED value */
            PROBE_KIND_UNSPECIFIED = 0,

            /** PROBE_KIND_CONSOLE value */
            PROBE_KIND_CONSOLE = 1,

            /** PROBE_KIND_TCP value */
            PROBE_KIND_TCP = 2
        }

        /**
         * Properties of a ProbeReplicaMachine.
         * @deprecated Use understudy.v1.ProbeReplicaMachine.$Properties instead.
         */
        interface IProbeReplicaMachine extends understudy.v1.ProbeReplicaMachine.$Properties {
        }

        /** Represents a ProbeReplicaMachine. */
        class ProbeReplicaMachine {

            /**
             * Constructs a new ProbeReplicaMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProbeReplicaMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProbeReplicaMachine replicaMachineId. */
            replicaMachineId: string;

            /** ProbeReplicaMachine kind. */
            kind: understudy.v1.ProbeKind;

            /** ProbeReplicaMachine pattern. */
            pattern: string;

            /** ProbeReplicaMachine host. */
            host: string;

            /** ProbeReplicaMachine port. */
            port: number;

            /** ProbeReplicaMachine steadyMillis. */
            steadyMillis: (number|Long);

            /** ProbeReplicaMachine timeoutMillis. */
            timeoutMillis: (number|Long);

            /**
             * Creates a new ProbeReplicaMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProbeReplicaMachine instance
             */
            static create(properties: understudy.v1.ProbeReplicaMachine.$Shape): understudy.v1.ProbeReplicaMachine & understudy.v1.ProbeReplicaMachine.$Shape;
            static create(properties?: understudy.v1.ProbeReplicaMachine.$Properties): understudy.v1.ProbeReplicaMachine;

            /**
             * Encodes the specified ProbeReplicaMachine message. Does not implicitly {@link understudy.v1.ProbeReplicaMachine.verify|verify} messages.
             * @param message ProbeReplicaMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProbeReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProbeReplicaMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProbeReplicaMachine & understudy.v1.ProbeReplicaMachine.$Shape} ProbeReplicaMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProbeReplicaMachine & understudy.v1.ProbeReplicaMachine.$Shape;

            /**
             * Creates a ProbeReplicaMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProbeReplicaMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProbeReplicaMachine;

            /**
             * Creates a plain object from a ProbeReplicaMachine message. Also converts values to other types if specified.
             * @param message ProbeReplicaMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProbeReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProbeReplicaMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProbeReplicaMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProbeReplicaMachine {

            /** Properties of a ProbeReplicaMachine. */
            interface $Properties {

                /** ProbeReplicaMachine replicaMachineId */
                replicaMachineId?: (string|null);

                /** ProbeReplicaMachine kind */
                kind?: (understudy.v1.ProbeKind|null);

                /** ProbeReplicaMachine pattern */
                pattern?: (string|null);

                /** ProbeReplicaMachine host */
                host?: (string|null);

                /** ProbeReplicaMachine port */
                port?: (number|null);

                /** ProbeReplicaMachine steadyMillis */
                steadyMillis?: (number|Long|null);

                /** ProbeReplicaMachine timeoutMillis */
                timeoutMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProbeReplicaMachine. */
            type $Shape = understudy.v1.ProbeReplicaMachine.$Properties;
        }

        /**
         * Properties of a ProbeReplicaMachineResult.
         * @deprecated Use understudy.v1.ProbeReplicaMachineResult.$Properties instead.
         */
        interface IProbeReplicaMachineResult extends understudy.v1.ProbeReplicaMachineResult.$Properties {
        }

        /** Represents a ProbeReplicaMachineResult. */
        class ProbeReplicaMachineResult {

            /**
             * Constructs a new ProbeReplicaMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProbeReplicaMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProbeReplicaMachineResult bootMillis. */
            bootMillis: (number|Long);

            /** ProbeReplicaMachineResult evidence. */
            evidence: string;

            /**
             * Creates a new ProbeReplicaMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProbeReplicaMachineResult instance
             */
            static create(properties: understudy.v1.ProbeReplicaMachineResult.$Shape): understudy.v1.ProbeReplicaMachineResult & understudy.v1.ProbeReplicaMachineResult.$Shape;
            static create(properties?: understudy.v1.ProbeReplicaMachineResult.$Properties): understudy.v1.ProbeReplicaMachineResult;

            /**
             * Encodes the specified ProbeReplicaMachineResult message. Does not implicitly {@link understudy.v1.ProbeReplicaMachineResult.verify|verify} messages.
             * @param message ProbeReplicaMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProbeReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProbeReplicaMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProbeReplicaMachineResult & understudy.v1.ProbeReplicaMachineResult.$Shape} ProbeReplicaMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProbeReplicaMachineResult & understudy.v1.ProbeReplicaMachineResult.$Shape;

            /**
             * Creates a ProbeReplicaMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProbeReplicaMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProbeReplicaMachineResult;

            /**
             * Creates a plain object from a ProbeReplicaMachineResult message. Also converts values to other types if specified.
             * @param message ProbeReplicaMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProbeReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProbeReplicaMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProbeReplicaMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProbeReplicaMachineResult {

            /** Properties of a ProbeReplicaMachineResult. */
            interface $Properties {

                /** ProbeReplicaMachineResult bootMillis */
                bootMillis?: (number|Long|null);

                /** ProbeReplicaMachineResult evidence */
                evidence?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProbeReplicaMachineResult. */
            type $Shape = understudy.v1.ProbeReplicaMachineResult.$Properties;
        }

        /**
         * Properties of a BeginHydration.
         * @deprecated Use understudy.v1.BeginHydration.$Properties instead.
         */
        interface IBeginHydration extends understudy.v1.BeginHydration.$Properties {
        }

        /** Represents a BeginHydration. */
        class BeginHydration {

            /**
             * Constructs a new BeginHydration.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.BeginHydration.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BeginHydration replicaMachineId. */
            replicaMachineId: string;

            /**
             * Creates a new BeginHydration instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BeginHydration instance
             */
            static create(properties: understudy.v1.BeginHydration.$Shape): understudy.v1.BeginHydration & understudy.v1.BeginHydration.$Shape;
            static create(properties?: understudy.v1.BeginHydration.$Properties): understudy.v1.BeginHydration;

            /**
             * Encodes the specified BeginHydration message. Does not implicitly {@link understudy.v1.BeginHydration.verify|verify} messages.
             * @param message BeginHydration message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.BeginHydration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BeginHydration message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.BeginHydration & understudy.v1.BeginHydration.$Shape} BeginHydration
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.BeginHydration & understudy.v1.BeginHydration.$Shape;

            /**
             * Creates a BeginHydration message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BeginHydration
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.BeginHydration;

            /**
             * Creates a plain object from a BeginHydration message. Also converts values to other types if specified.
             * @param message BeginHydration
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.BeginHydration, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BeginHydration to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BeginHydration
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BeginHydration {

            /** Properties of a BeginHydration. */
            interface $Properties {

                /** BeginHydration replicaMachineId */
                replicaMachineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BeginHydration. */
            type $Shape = understudy.v1.BeginHydration.$Properties;
        }

        /**
         * Properties of a BeginHydrationResult.
         * @deprecated Use understudy.v1.BeginHydrationResult.$Properties instead.
         */
        interface IBeginHydrationResult extends understudy.v1.BeginHydrationResult.$Properties {
        }

        /** Represents a BeginHydrationResult. */
        class BeginHydrationResult {

            /**
             * Constructs a new BeginHydrationResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.BeginHydrationResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BeginHydrationResult doneBytes. */
            doneBytes: (number|Long);

            /** BeginHydrationResult totalBytes. */
            totalBytes: (number|Long);

            /**
             * Creates a new BeginHydrationResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BeginHydrationResult instance
             */
            static create(properties: understudy.v1.BeginHydrationResult.$Shape): understudy.v1.BeginHydrationResult & understudy.v1.BeginHydrationResult.$Shape;
            static create(properties?: understudy.v1.BeginHydrationResult.$Properties): understudy.v1.BeginHydrationResult;

            /**
             * Encodes the specified BeginHydrationResult message. Does not implicitly {@link understudy.v1.BeginHydrationResult.verify|verify} messages.
             * @param message BeginHydrationResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.BeginHydrationResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BeginHydrationResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.BeginHydrationResult & understudy.v1.BeginHydrationResult.$Shape} BeginHydrationResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.BeginHydrationResult & understudy.v1.BeginHydrationResult.$Shape;

            /**
             * Creates a BeginHydrationResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BeginHydrationResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.BeginHydrationResult;

            /**
             * Creates a plain object from a BeginHydrationResult message. Also converts values to other types if specified.
             * @param message BeginHydrationResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.BeginHydrationResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BeginHydrationResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BeginHydrationResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BeginHydrationResult {

            /** Properties of a BeginHydrationResult. */
            interface $Properties {

                /** BeginHydrationResult doneBytes */
                doneBytes?: (number|Long|null);

                /** BeginHydrationResult totalBytes */
                totalBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BeginHydrationResult. */
            type $Shape = understudy.v1.BeginHydrationResult.$Properties;
        }

        /**
         * Properties of a StopReplicaMachine.
         * @deprecated Use understudy.v1.StopReplicaMachine.$Properties instead.
         */
        interface IStopReplicaMachine extends understudy.v1.StopReplicaMachine.$Properties {
        }

        /** Represents a StopReplicaMachine. */
        class StopReplicaMachine {

            /**
             * Constructs a new StopReplicaMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StopReplicaMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopReplicaMachine replicaMachineId. */
            replicaMachineId: string;

            /** StopReplicaMachine powerButtonMillis. */
            powerButtonMillis: (number|Long);

            /**
             * Creates a new StopReplicaMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopReplicaMachine instance
             */
            static create(properties: understudy.v1.StopReplicaMachine.$Shape): understudy.v1.StopReplicaMachine & understudy.v1.StopReplicaMachine.$Shape;
            static create(properties?: understudy.v1.StopReplicaMachine.$Properties): understudy.v1.StopReplicaMachine;

            /**
             * Encodes the specified StopReplicaMachine message. Does not implicitly {@link understudy.v1.StopReplicaMachine.verify|verify} messages.
             * @param message StopReplicaMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StopReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopReplicaMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StopReplicaMachine & understudy.v1.StopReplicaMachine.$Shape} StopReplicaMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StopReplicaMachine & understudy.v1.StopReplicaMachine.$Shape;

            /**
             * Creates a StopReplicaMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopReplicaMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StopReplicaMachine;

            /**
             * Creates a plain object from a StopReplicaMachine message. Also converts values to other types if specified.
             * @param message StopReplicaMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StopReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopReplicaMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StopReplicaMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StopReplicaMachine {

            /** Properties of a StopReplicaMachine. */
            interface $Properties {

                /** StopReplicaMachine replicaMachineId */
                replicaMachineId?: (string|null);

                /** StopReplicaMachine powerButtonMillis */
                powerButtonMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopReplicaMachine. */
            type $Shape = understudy.v1.StopReplicaMachine.$Properties;
        }

        /**
         * Properties of a StopReplicaMachineResult.
         * @deprecated Use understudy.v1.StopReplicaMachineResult.$Properties instead.
         */
        interface IStopReplicaMachineResult extends understudy.v1.StopReplicaMachineResult.$Properties {
        }

        /** Represents a StopReplicaMachineResult. */
        class StopReplicaMachineResult {

            /**
             * Constructs a new StopReplicaMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StopReplicaMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopReplicaMachineResult wasRunning. */
            wasRunning: boolean;

            /**
             * Creates a new StopReplicaMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopReplicaMachineResult instance
             */
            static create(properties: understudy.v1.StopReplicaMachineResult.$Shape): understudy.v1.StopReplicaMachineResult & understudy.v1.StopReplicaMachineResult.$Shape;
            static create(properties?: understudy.v1.StopReplicaMachineResult.$Properties): understudy.v1.StopReplicaMachineResult;

            /**
             * Encodes the specified StopReplicaMachineResult message. Does not implicitly {@link understudy.v1.StopReplicaMachineResult.verify|verify} messages.
             * @param message StopReplicaMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StopReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopReplicaMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StopReplicaMachineResult & understudy.v1.StopReplicaMachineResult.$Shape} StopReplicaMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StopReplicaMachineResult & understudy.v1.StopReplicaMachineResult.$Shape;

            /**
             * Creates a StopReplicaMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopReplicaMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StopReplicaMachineResult;

            /**
             * Creates a plain object from a StopReplicaMachineResult message. Also converts values to other types if specified.
             * @param message StopReplicaMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StopReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopReplicaMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StopReplicaMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StopReplicaMachineResult {

            /** Properties of a StopReplicaMachineResult. */
            interface $Properties {

                /** StopReplicaMachineResult wasRunning */
                wasRunning?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopReplicaMachineResult. */
            type $Shape = understudy.v1.StopReplicaMachineResult.$Properties;
        }

        /**
         * Properties of a RemoveReplicaMachine.
         * @deprecated Use understudy.v1.RemoveReplicaMachine.$Properties instead.
         */
        interface IRemoveReplicaMachine extends understudy.v1.RemoveReplicaMachine.$Properties {
        }

        /** Represents a RemoveReplicaMachine. */
        class RemoveReplicaMachine {

            /**
             * Constructs a new RemoveReplicaMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RemoveReplicaMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveReplicaMachine replicaMachineId. */
            replicaMachineId: string;

            /**
             * Creates a new RemoveReplicaMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveReplicaMachine instance
             */
            static create(properties: understudy.v1.RemoveReplicaMachine.$Shape): understudy.v1.RemoveReplicaMachine & understudy.v1.RemoveReplicaMachine.$Shape;
            static create(properties?: understudy.v1.RemoveReplicaMachine.$Properties): understudy.v1.RemoveReplicaMachine;

            /**
             * Encodes the specified RemoveReplicaMachine message. Does not implicitly {@link understudy.v1.RemoveReplicaMachine.verify|verify} messages.
             * @param message RemoveReplicaMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RemoveReplicaMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveReplicaMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RemoveReplicaMachine & understudy.v1.RemoveReplicaMachine.$Shape} RemoveReplicaMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RemoveReplicaMachine & understudy.v1.RemoveReplicaMachine.$Shape;

            /**
             * Creates a RemoveReplicaMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveReplicaMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RemoveReplicaMachine;

            /**
             * Creates a plain object from a RemoveReplicaMachine message. Also converts values to other types if specified.
             * @param message RemoveReplicaMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RemoveReplicaMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveReplicaMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RemoveReplicaMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RemoveReplicaMachine {

            /** Properties of a RemoveReplicaMachine. */
            interface $Properties {

                /** RemoveReplicaMachine replicaMachineId */
                replicaMachineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveReplicaMachine. */
            type $Shape = understudy.v1.RemoveReplicaMachine.$Properties;
        }

        /**
         * Properties of a RemoveReplicaMachineResult.
         * @deprecated Use understudy.v1.RemoveReplicaMachineResult.$Properties instead.
         */
        interface IRemoveReplicaMachineResult extends understudy.v1.RemoveReplicaMachineResult.$Properties {
        }

        /** Represents a RemoveReplicaMachineResult. */
        class RemoveReplicaMachineResult {

            /**
             * Constructs a new RemoveReplicaMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RemoveReplicaMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveReplicaMachineResult wasThere. */
            wasThere: boolean;

            /**
             * Creates a new RemoveReplicaMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RemoveReplicaMachineResult instance
             */
            static create(properties: understudy.v1.RemoveReplicaMachineResult.$Shape): understudy.v1.RemoveReplicaMachineResult & understudy.v1.RemoveReplicaMachineResult.$Shape;
            static create(properties?: understudy.v1.RemoveReplicaMachineResult.$Properties): understudy.v1.RemoveReplicaMachineResult;

            /**
             * Encodes the specified RemoveReplicaMachineResult message. Does not implicitly {@link understudy.v1.RemoveReplicaMachineResult.verify|verify} messages.
             * @param message RemoveReplicaMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RemoveReplicaMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveReplicaMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RemoveReplicaMachineResult & understudy.v1.RemoveReplicaMachineResult.$Shape} RemoveReplicaMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RemoveReplicaMachineResult & understudy.v1.RemoveReplicaMachineResult.$Shape;

            /**
             * Creates a RemoveReplicaMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveReplicaMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RemoveReplicaMachineResult;

            /**
             * Creates a plain object from a RemoveReplicaMachineResult message. Also converts values to other types if specified.
             * @param message RemoveReplicaMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RemoveReplicaMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveReplicaMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RemoveReplicaMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RemoveReplicaMachineResult {

            /** Properties of a RemoveReplicaMachineResult. */
            interface $Properties {

                /** RemoveReplicaMachineResult wasThere */
                wasThere?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveReplicaMachineResult. */
            type $Shape = understudy.v1.RemoveReplicaMachineResult.$Properties;
        }

        /**
         * Properties of a ReleaseBranch.
         * @deprecated Use understudy.v1.ReleaseBranch.$Properties instead.
         */
        interface IReleaseBranch extends understudy.v1.ReleaseBranch.$Properties {
        }

        /** Represents a ReleaseBranch. */
        class ReleaseBranch {

            /**
             * Constructs a new ReleaseBranch.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReleaseBranch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReleaseBranch replicaMachineId. */
            replicaMachineId: string;

            /**
             * Creates a new ReleaseBranch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReleaseBranch instance
             */
            static create(properties: understudy.v1.ReleaseBranch.$Shape): understudy.v1.ReleaseBranch & understudy.v1.ReleaseBranch.$Shape;
            static create(properties?: understudy.v1.ReleaseBranch.$Properties): understudy.v1.ReleaseBranch;

            /**
             * Encodes the specified ReleaseBranch message. Does not implicitly {@link understudy.v1.ReleaseBranch.verify|verify} messages.
             * @param message ReleaseBranch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReleaseBranch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReleaseBranch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReleaseBranch & understudy.v1.ReleaseBranch.$Shape} ReleaseBranch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReleaseBranch & understudy.v1.ReleaseBranch.$Shape;

            /**
             * Creates a ReleaseBranch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReleaseBranch
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReleaseBranch;

            /**
             * Creates a plain object from a ReleaseBranch message. Also converts values to other types if specified.
             * @param message ReleaseBranch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReleaseBranch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReleaseBranch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReleaseBranch
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReleaseBranch {

            /** Properties of a ReleaseBranch. */
            interface $Properties {

                /** ReleaseBranch replicaMachineId */
                replicaMachineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReleaseBranch. */
            type $Shape = understudy.v1.ReleaseBranch.$Properties;
        }

        /**
         * Properties of a ReleaseBranchResult.
         * @deprecated Use understudy.v1.ReleaseBranchResult.$Properties instead.
         */
        interface IReleaseBranchResult extends understudy.v1.ReleaseBranchResult.$Properties {
        }

        /** Represents a ReleaseBranchResult. */
        class ReleaseBranchResult {

            /**
             * Constructs a new ReleaseBranchResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReleaseBranchResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReleaseBranchResult wasThere. */
            wasThere: boolean;

            /**
             * Creates a new ReleaseBranchResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReleaseBranchResult instance
             */
            static create(properties: understudy.v1.ReleaseBranchResult.$Shape): understudy.v1.ReleaseBranchResult & understudy.v1.ReleaseBranchResult.$Shape;
            static create(properties?: understudy.v1.ReleaseBranchResult.$Properties): understudy.v1.ReleaseBranchResult;

            /**
             * Encodes the specified ReleaseBranchResult message. Does not implicitly {@link understudy.v1.ReleaseBranchResult.verify|verify} messages.
             * @param message ReleaseBranchResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReleaseBranchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReleaseBranchResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReleaseBranchResult & understudy.v1.ReleaseBranchResult.$Shape} ReleaseBranchResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReleaseBranchResult & understudy.v1.ReleaseBranchResult.$Shape;

            /**
             * Creates a ReleaseBranchResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReleaseBranchResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReleaseBranchResult;

            /**
             * Creates a plain object from a ReleaseBranchResult message. Also converts values to other types if specified.
             * @param message ReleaseBranchResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReleaseBranchResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReleaseBranchResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReleaseBranchResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReleaseBranchResult {

            /** Properties of a ReleaseBranchResult. */
            interface $Properties {

                /** ReleaseBranchResult wasThere */
                wasThere?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReleaseBranchResult. */
            type $Shape = understudy.v1.ReleaseBranchResult.$Properties;
        }

        /**
         * Properties of a ForgetReplica.
         * @deprecated Use understudy.v1.ForgetReplica.$Properties instead.
         */
        interface IForgetReplica extends understudy.v1.ForgetReplica.$Properties {
        }

        /** Represents a ForgetReplica. */
        class ForgetReplica {

            /**
             * Constructs a new ForgetReplica.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ForgetReplica.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForgetReplica machineId. */
            machineId: string;

            /**
             * Creates a new ForgetReplica instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForgetReplica instance
             */
            static create(properties: understudy.v1.ForgetReplica.$Shape): understudy.v1.ForgetReplica & understudy.v1.ForgetReplica.$Shape;
            static create(properties?: understudy.v1.ForgetReplica.$Properties): understudy.v1.ForgetReplica;

            /**
             * Encodes the specified ForgetReplica message. Does not implicitly {@link understudy.v1.ForgetReplica.verify|verify} messages.
             * @param message ForgetReplica message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ForgetReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForgetReplica message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ForgetReplica & understudy.v1.ForgetReplica.$Shape} ForgetReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ForgetReplica & understudy.v1.ForgetReplica.$Shape;

            /**
             * Creates a ForgetReplica message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForgetReplica
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ForgetReplica;

            /**
             * Creates a plain object from a ForgetReplica message. Also converts values to other types if specified.
             * @param message ForgetReplica
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ForgetReplica, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForgetReplica to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ForgetReplica
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ForgetReplica {

            /** Properties of a ForgetReplica. */
            interface $Properties {

                /** ForgetReplica machineId */
                machineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForgetReplica. */
            type $Shape = understudy.v1.ForgetReplica.$Properties;
        }

        /**
         * Properties of a ForgetReplicaResult.
         * @deprecated Use understudy.v1.ForgetReplicaResult.$Properties instead.
         */
        interface IForgetReplicaResult extends understudy.v1.ForgetReplicaResult.$Properties {
        }

        /** Represents a ForgetReplicaResult. */
        class ForgetReplicaResult {

            /**
             * Constructs a new ForgetReplicaResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ForgetReplicaResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForgetReplicaResult wasThere. */
            wasThere: boolean;

            /** ForgetReplicaResult freedBytes. */
            freedBytes: (number|Long);

            /**
             * Creates a new ForgetReplicaResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForgetReplicaResult instance
             */
            static create(properties: understudy.v1.ForgetReplicaResult.$Shape): understudy.v1.ForgetReplicaResult & understudy.v1.ForgetReplicaResult.$Shape;
            static create(properties?: understudy.v1.ForgetReplicaResult.$Properties): understudy.v1.ForgetReplicaResult;

            /**
             * Encodes the specified ForgetReplicaResult message. Does not implicitly {@link understudy.v1.ForgetReplicaResult.verify|verify} messages.
             * @param message ForgetReplicaResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ForgetReplicaResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForgetReplicaResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ForgetReplicaResult & understudy.v1.ForgetReplicaResult.$Shape} ForgetReplicaResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ForgetReplicaResult & understudy.v1.ForgetReplicaResult.$Shape;

            /**
             * Creates a ForgetReplicaResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForgetReplicaResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ForgetReplicaResult;

            /**
             * Creates a plain object from a ForgetReplicaResult message. Also converts values to other types if specified.
             * @param message ForgetReplicaResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ForgetReplicaResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForgetReplicaResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ForgetReplicaResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ForgetReplicaResult {

            /** Properties of a ForgetReplicaResult. */
            interface $Properties {

                /** ForgetReplicaResult wasThere */
                wasThere?: (boolean|null);

                /** ForgetReplicaResult freedBytes */
                freedBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForgetReplicaResult. */
            type $Shape = understudy.v1.ForgetReplicaResult.$Properties;
        }

        /**
         * Properties of a NamePoint.
         * @deprecated Use understudy.v1.NamePoint.$Properties instead.
         */
        interface INamePoint extends understudy.v1.NamePoint.$Properties {
        }

        /** Represents a NamePoint. */
        class NamePoint {

            /**
             * Constructs a new NamePoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.NamePoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NamePoint machineId. */
            machineId: string;

            /** NamePoint point. */
            point: string;

            /** NamePoint name. */
            name: string;

            /** NamePoint pinned. */
            pinned: boolean;

            /**
             * Creates a new NamePoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NamePoint instance
             */
            static create(properties: understudy.v1.NamePoint.$Shape): understudy.v1.NamePoint & understudy.v1.NamePoint.$Shape;
            static create(properties?: understudy.v1.NamePoint.$Properties): understudy.v1.NamePoint;

            /**
             * Encodes the specified NamePoint message. Does not implicitly {@link understudy.v1.NamePoint.verify|verify} messages.
             * @param message NamePoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.NamePoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NamePoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.NamePoint & understudy.v1.NamePoint.$Shape} NamePoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.NamePoint & understudy.v1.NamePoint.$Shape;

            /**
             * Creates a NamePoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NamePoint
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.NamePoint;

            /**
             * Creates a plain object from a NamePoint message. Also converts values to other types if specified.
             * @param message NamePoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.NamePoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NamePoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for NamePoint
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace NamePoint {

            /** Properties of a NamePoint. */
            interface $Properties {

                /** NamePoint machineId */
                machineId?: (string|null);

                /** NamePoint point */
                point?: (string|null);

                /** NamePoint name */
                name?: (string|null);

                /** NamePoint pinned */
                pinned?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NamePoint. */
            type $Shape = understudy.v1.NamePoint.$Properties;
        }

        /**
         * Properties of a NamePointResult.
         * @deprecated Use understudy.v1.NamePointResult.$Properties instead.
         */
        interface INamePointResult extends understudy.v1.NamePointResult.$Properties {
        }

        /** Represents a NamePointResult. */
        class NamePointResult {

            /**
             * Constructs a new NamePointResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.NamePointResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NamePointResult point. */
            point?: (understudy.v1.RecoveryPoint.$Properties|null);

            /**
             * Creates a new NamePointResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NamePointResult instance
             */
            static create(properties: understudy.v1.NamePointResult.$Shape): understudy.v1.NamePointResult & understudy.v1.NamePointResult.$Shape;
            static create(properties?: understudy.v1.NamePointResult.$Properties): understudy.v1.NamePointResult;

            /**
             * Encodes the specified NamePointResult message. Does not implicitly {@link understudy.v1.NamePointResult.verify|verify} messages.
             * @param message NamePointResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.NamePointResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NamePointResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.NamePointResult & understudy.v1.NamePointResult.$Shape} NamePointResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.NamePointResult & understudy.v1.NamePointResult.$Shape;

            /**
             * Creates a NamePointResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NamePointResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.NamePointResult;

            /**
             * Creates a plain object from a NamePointResult message. Also converts values to other types if specified.
             * @param message NamePointResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.NamePointResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NamePointResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for NamePointResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace NamePointResult {

            /** Properties of a NamePointResult. */
            interface $Properties {

                /** NamePointResult point */
                point?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NamePointResult. */
            type $Shape = understudy.v1.NamePointResult.$Properties;
        }

        /**
         * Properties of a WaitDurable.
         * @deprecated Use understudy.v1.WaitDurable.$Properties instead.
         */
        interface IWaitDurable extends understudy.v1.WaitDurable.$Properties {
        }

        /** Represents a WaitDurable. */
        class WaitDurable {

            /**
             * Constructs a new WaitDurable.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.WaitDurable.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WaitDurable machineId. */
            machineId: string;

            /** WaitDurable markerName. */
            markerName: string;

            /** WaitDurable timeoutMillis. */
            timeoutMillis: (number|Long);

            /**
             * Creates a new WaitDurable instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WaitDurable instance
             */
            static create(properties: understudy.v1.WaitDurable.$Shape): understudy.v1.WaitDurable & understudy.v1.WaitDurable.$Shape;
            static create(properties?: understudy.v1.WaitDurable.$Properties): understudy.v1.WaitDurable;

            /**
             * Encodes the specified WaitDurable message. Does not implicitly {@link understudy.v1.WaitDurable.verify|verify} messages.
             * @param message WaitDurable message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.WaitDurable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WaitDurable message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.WaitDurable & understudy.v1.WaitDurable.$Shape} WaitDurable
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.WaitDurable & understudy.v1.WaitDurable.$Shape;

            /**
             * Creates a WaitDurable message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WaitDurable
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.WaitDurable;

            /**
             * Creates a plain object from a WaitDurable message. Also converts values to other types if specified.
             * @param message WaitDurable
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.WaitDurable, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WaitDurable to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WaitDurable
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WaitDurable {

            /** Properties of a WaitDurable. */
            interface $Properties {

                /** WaitDurable machineId */
                machineId?: (string|null);

                /** WaitDurable markerName */
                markerName?: (string|null);

                /** WaitDurable timeoutMillis */
                timeoutMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WaitDurable. */
            type $Shape = understudy.v1.WaitDurable.$Properties;
        }

        /**
         * Properties of a WaitDurableResult.
         * @deprecated Use understudy.v1.WaitDurableResult.$Properties instead.
         */
        interface IWaitDurableResult extends understudy.v1.WaitDurableResult.$Properties {
        }

        /** Represents a WaitDurableResult. */
        class WaitDurableResult {

            /**
             * Constructs a new WaitDurableResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.WaitDurableResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WaitDurableResult point. */
            point?: (understudy.v1.RecoveryPoint.$Properties|null);

            /** WaitDurableResult durableSequence. */
            durableSequence: (number|Long);

            /**
             * Creates a new WaitDurableResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WaitDurableResult instance
             */
            static create(properties: understudy.v1.WaitDurableResult.$Shape): understudy.v1.WaitDurableResult & understudy.v1.WaitDurableResult.$Shape;
            static create(properties?: understudy.v1.WaitDurableResult.$Properties): understudy.v1.WaitDurableResult;

            /**
             * Encodes the specified WaitDurableResult message. Does not implicitly {@link understudy.v1.WaitDurableResult.verify|verify} messages.
             * @param message WaitDurableResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.WaitDurableResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WaitDurableResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.WaitDurableResult & understudy.v1.WaitDurableResult.$Shape} WaitDurableResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.WaitDurableResult & understudy.v1.WaitDurableResult.$Shape;

            /**
             * Creates a WaitDurableResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WaitDurableResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.WaitDurableResult;

            /**
             * Creates a plain object from a WaitDurableResult message. Also converts values to other types if specified.
             * @param message WaitDurableResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.WaitDurableResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WaitDurableResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for WaitDurableResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace WaitDurableResult {

            /** Properties of a WaitDurableResult. */
            interface $Properties {

                /** WaitDurableResult point */
                point?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** WaitDurableResult durableSequence */
                durableSequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WaitDurableResult. */
            type $Shape = understudy.v1.WaitDurableResult.$Properties;
        }

        /**
         * Properties of a ConfirmSourceStopped.
         * @deprecated Use understudy.v1.ConfirmSourceStopped.$Properties instead.
         */
        interface IConfirmSourceStopped extends understudy.v1.ConfirmSourceStopped.$Properties {
        }

        /** Represents a ConfirmSourceStopped. */
        class ConfirmSourceStopped {

            /**
             * Constructs a new ConfirmSourceStopped.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ConfirmSourceStopped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfirmSourceStopped replicaMachineId. */
            replicaMachineId: string;

            /**
             * Creates a new ConfirmSourceStopped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfirmSourceStopped instance
             */
            static create(properties: understudy.v1.ConfirmSourceStopped.$Shape): understudy.v1.ConfirmSourceStopped & understudy.v1.ConfirmSourceStopped.$Shape;
            static create(properties?: understudy.v1.ConfirmSourceStopped.$Properties): understudy.v1.ConfirmSourceStopped;

            /**
             * Encodes the specified ConfirmSourceStopped message. Does not implicitly {@link understudy.v1.ConfirmSourceStopped.verify|verify} messages.
             * @param message ConfirmSourceStopped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ConfirmSourceStopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmSourceStopped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ConfirmSourceStopped & understudy.v1.ConfirmSourceStopped.$Shape} ConfirmSourceStopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ConfirmSourceStopped & understudy.v1.ConfirmSourceStopped.$Shape;

            /**
             * Creates a ConfirmSourceStopped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConfirmSourceStopped
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ConfirmSourceStopped;

            /**
             * Creates a plain object from a ConfirmSourceStopped message. Also converts values to other types if specified.
             * @param message ConfirmSourceStopped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ConfirmSourceStopped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConfirmSourceStopped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ConfirmSourceStopped
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ConfirmSourceStopped {

            /** Properties of a ConfirmSourceStopped. */
            interface $Properties {

                /** ConfirmSourceStopped replicaMachineId */
                replicaMachineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmSourceStopped. */
            type $Shape = understudy.v1.ConfirmSourceStopped.$Properties;
        }

        /**
         * Properties of a ConfirmSourceStoppedResult.
         * @deprecated Use understudy.v1.ConfirmSourceStoppedResult.$Properties instead.
         */
        interface IConfirmSourceStoppedResult extends understudy.v1.ConfirmSourceStoppedResult.$Properties {
        }

        /** Represents a ConfirmSourceStoppedResult. */
        class ConfirmSourceStoppedResult {

            /**
             * Constructs a new ConfirmSourceStoppedResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ConfirmSourceStoppedResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfirmSourceStoppedResult wasThere. */
            wasThere: boolean;

            /**
             * Creates a new ConfirmSourceStoppedResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConfirmSourceStoppedResult instance
             */
            static create(properties: understudy.v1.ConfirmSourceStoppedResult.$Shape): understudy.v1.ConfirmSourceStoppedResult & understudy.v1.ConfirmSourceStoppedResult.$Shape;
            static create(properties?: understudy.v1.ConfirmSourceStoppedResult.$Properties): understudy.v1.ConfirmSourceStoppedResult;

            /**
             * Encodes the specified ConfirmSourceStoppedResult message. Does not implicitly {@link understudy.v1.ConfirmSourceStoppedResult.verify|verify} messages.
             * @param message ConfirmSourceStoppedResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ConfirmSourceStoppedResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmSourceStoppedResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ConfirmSourceStoppedResult & understudy.v1.ConfirmSourceStoppedResult.$Shape} ConfirmSourceStoppedResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ConfirmSourceStoppedResult & understudy.v1.ConfirmSourceStoppedResult.$Shape;

            /**
             * Creates a ConfirmSourceStoppedResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConfirmSourceStoppedResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ConfirmSourceStoppedResult;

            /**
             * Creates a plain object from a ConfirmSourceStoppedResult message. Also converts values to other types if specified.
             * @param message ConfirmSourceStoppedResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ConfirmSourceStoppedResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConfirmSourceStoppedResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ConfirmSourceStoppedResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ConfirmSourceStoppedResult {

            /** Properties of a ConfirmSourceStoppedResult. */
            interface $Properties {

                /** ConfirmSourceStoppedResult wasThere */
                wasThere?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmSourceStoppedResult. */
            type $Shape = understudy.v1.ConfirmSourceStoppedResult.$Properties;
        }

        /**
         * Properties of a ListPoints.
         * @deprecated Use understudy.v1.ListPoints.$Properties instead.
         */
        interface IListPoints extends understudy.v1.ListPoints.$Properties {
        }

        /** Represents a ListPoints. */
        class ListPoints {

            /**
             * Constructs a new ListPoints.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ListPoints.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListPoints machineId. */
            machineId: string;

            /** ListPoints limit. */
            limit: number;

            /** ListPoints beforeSequence. */
            beforeSequence: (number|Long);

            /** ListPoints fromVaultTimeMicros. */
            fromVaultTimeMicros: (number|Long);

            /** ListPoints markerKind. */
            markerKind: string;

            /**
             * Creates a new ListPoints instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListPoints instance
             */
            static create(properties: understudy.v1.ListPoints.$Shape): understudy.v1.ListPoints & understudy.v1.ListPoints.$Shape;
            static create(properties?: understudy.v1.ListPoints.$Properties): understudy.v1.ListPoints;

            /**
             * Encodes the specified ListPoints message. Does not implicitly {@link understudy.v1.ListPoints.verify|verify} messages.
             * @param message ListPoints message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ListPoints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPoints message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ListPoints & understudy.v1.ListPoints.$Shape} ListPoints
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ListPoints & understudy.v1.ListPoints.$Shape;

            /**
             * Creates a ListPoints message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListPoints
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ListPoints;

            /**
             * Creates a plain object from a ListPoints message. Also converts values to other types if specified.
             * @param message ListPoints
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ListPoints, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListPoints to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ListPoints
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ListPoints {

            /** Properties of a ListPoints. */
            interface $Properties {

                /** ListPoints machineId */
                machineId?: (string|null);

                /** ListPoints limit */
                limit?: (number|null);

                /** ListPoints beforeSequence */
                beforeSequence?: (number|Long|null);

                /** ListPoints fromVaultTimeMicros */
                fromVaultTimeMicros?: (number|Long|null);

                /** ListPoints markerKind */
                markerKind?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPoints. */
            type $Shape = understudy.v1.ListPoints.$Properties;
        }

        /**
         * Properties of a ListPointsResult.
         * @deprecated Use understudy.v1.ListPointsResult.$Properties instead.
         */
        interface IListPointsResult extends understudy.v1.ListPointsResult.$Properties {
        }

        /** Represents a ListPointsResult. */
        class ListPointsResult {

            /**
             * Constructs a new ListPointsResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ListPointsResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListPointsResult points. */
            points: understudy.v1.RecoveryPoint.$Properties[];

            /** ListPointsResult nextBeforeSequence. */
            nextBeforeSequence: (number|Long);

            /**
             * Creates a new ListPointsResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListPointsResult instance
             */
            static create(properties: understudy.v1.ListPointsResult.$Shape): understudy.v1.ListPointsResult & understudy.v1.ListPointsResult.$Shape;
            static create(properties?: understudy.v1.ListPointsResult.$Properties): understudy.v1.ListPointsResult;

            /**
             * Encodes the specified ListPointsResult message. Does not implicitly {@link understudy.v1.ListPointsResult.verify|verify} messages.
             * @param message ListPointsResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ListPointsResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListPointsResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ListPointsResult & understudy.v1.ListPointsResult.$Shape} ListPointsResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ListPointsResult & understudy.v1.ListPointsResult.$Shape;

            /**
             * Creates a ListPointsResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListPointsResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ListPointsResult;

            /**
             * Creates a plain object from a ListPointsResult message. Also converts values to other types if specified.
             * @param message ListPointsResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ListPointsResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListPointsResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ListPointsResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ListPointsResult {

            /** Properties of a ListPointsResult. */
            interface $Properties {

                /** ListPointsResult points */
                points?: (understudy.v1.RecoveryPoint.$Properties[]|null);

                /** ListPointsResult nextBeforeSequence */
                nextBeforeSequence?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListPointsResult. */
            type $Shape = understudy.v1.ListPointsResult.$Properties;
        }

        /**
         * Properties of a DescribeReplica.
         * @deprecated Use understudy.v1.DescribeReplica.$Properties instead.
         */
        interface IDescribeReplica extends understudy.v1.DescribeReplica.$Properties {
        }

        /** Represents a DescribeReplica. */
        class DescribeReplica {

            /**
             * Constructs a new DescribeReplica.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DescribeReplica.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeReplica machineId. */
            machineId: string;

            /**
             * Creates a new DescribeReplica instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeReplica instance
             */
            static create(properties: understudy.v1.DescribeReplica.$Shape): understudy.v1.DescribeReplica & understudy.v1.DescribeReplica.$Shape;
            static create(properties?: understudy.v1.DescribeReplica.$Properties): understudy.v1.DescribeReplica;

            /**
             * Encodes the specified DescribeReplica message. Does not implicitly {@link understudy.v1.DescribeReplica.verify|verify} messages.
             * @param message DescribeReplica message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DescribeReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeReplica message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DescribeReplica & understudy.v1.DescribeReplica.$Shape} DescribeReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DescribeReplica & understudy.v1.DescribeReplica.$Shape;

            /**
             * Creates a DescribeReplica message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeReplica
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DescribeReplica;

            /**
             * Creates a plain object from a DescribeReplica message. Also converts values to other types if specified.
             * @param message DescribeReplica
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DescribeReplica, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeReplica to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DescribeReplica
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DescribeReplica {

            /** Properties of a DescribeReplica. */
            interface $Properties {

                /** DescribeReplica machineId */
                machineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeReplica. */
            type $Shape = understudy.v1.DescribeReplica.$Properties;
        }

        /**
         * Properties of a ReplicaMachineState.
         * @deprecated Use understudy.v1.ReplicaMachineState.$Properties instead.
         */
        interface IReplicaMachineState extends understudy.v1.ReplicaMachineState.$Properties {
        }

        /** Represents a ReplicaMachineState. */
        class ReplicaMachineState {

            /**
             * Constructs a new ReplicaMachineState.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReplicaMachineState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicaMachineState replicaMachineId. */
            replicaMachineId: string;

            /** ReplicaMachineState kind. */
            kind: understudy.v1.ReplicaMachineKind;

            /** ReplicaMachineState name. */
            name: string;

            /** ReplicaMachineState power. */
            power: string;

            /** ReplicaMachineState point. */
            point?: (understudy.v1.RecoveryPoint.$Properties|null);

            /** ReplicaMachineState sourceMayRun. */
            sourceMayRun: boolean;

            /** ReplicaMachineState hydrating. */
            hydrating: boolean;

            /** ReplicaMachineState hydrated. */
            hydrated: boolean;

            /** ReplicaMachineState hydratedBytes. */
            hydratedBytes: (number|Long);

            /** ReplicaMachineState hydrationTotalBytes. */
            hydrationTotalBytes: (number|Long);

            /** ReplicaMachineState consolePath. */
            consolePath: string;

            /**
             * Creates a new ReplicaMachineState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicaMachineState instance
             */
            static create(properties: understudy.v1.ReplicaMachineState.$Shape): understudy.v1.ReplicaMachineState & understudy.v1.ReplicaMachineState.$Shape;
            static create(properties?: understudy.v1.ReplicaMachineState.$Properties): understudy.v1.ReplicaMachineState;

            /**
             * Encodes the specified ReplicaMachineState message. Does not implicitly {@link understudy.v1.ReplicaMachineState.verify|verify} messages.
             * @param message ReplicaMachineState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReplicaMachineState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicaMachineState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReplicaMachineState & understudy.v1.ReplicaMachineState.$Shape} ReplicaMachineState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReplicaMachineState & understudy.v1.ReplicaMachineState.$Shape;

            /**
             * Creates a ReplicaMachineState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReplicaMachineState
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReplicaMachineState;

            /**
             * Creates a plain object from a ReplicaMachineState message. Also converts values to other types if specified.
             * @param message ReplicaMachineState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReplicaMachineState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReplicaMachineState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReplicaMachineState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReplicaMachineState {

            /** Properties of a ReplicaMachineState. */
            interface $Properties {

                /** ReplicaMachineState replicaMachineId */
                replicaMachineId?: (string|null);

                /** ReplicaMachineState kind */
                kind?: (understudy.v1.ReplicaMachineKind|null);

                /** ReplicaMachineState name */
                name?: (string|null);

                /** ReplicaMachineState power */
                power?: (string|null);

                /** ReplicaMachineState point */
                point?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** ReplicaMachineState sourceMayRun */
                sourceMayRun?: (boolean|null);

                /** ReplicaMachineState hydrating */
                hydrating?: (boolean|null);

                /** ReplicaMachineState hydrated */
                hydrated?: (boolean|null);

                /** ReplicaMachineState hydratedBytes */
                hydratedBytes?: (number|Long|null);

                /** ReplicaMachineState hydrationTotalBytes */
                hydrationTotalBytes?: (number|Long|null);

                /** ReplicaMachineState consolePath */
                consolePath?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicaMachineState. */
            type $Shape = understudy.v1.ReplicaMachineState.$Properties;
        }

        /**
         * Properties of a DescribeReplicaResult.
         * @deprecated Use understudy.v1.DescribeReplicaResult.$Properties instead.
         */
        interface IDescribeReplicaResult extends understudy.v1.DescribeReplicaResult.$Properties {
        }

        /** Represents a DescribeReplicaResult. */
        class DescribeReplicaResult {

            /**
             * Constructs a new DescribeReplicaResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DescribeReplicaResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeReplicaResult name. */
            name: string;

            /** DescribeReplicaResult storeId. */
            storeId: string;

            /** DescribeReplicaResult lineage. */
            lineage: understudy.v1.LineageRef.$Properties[];

            /** DescribeReplicaResult heldSequence. */
            heldSequence: (number|Long);

            /** DescribeReplicaResult durableSequence. */
            durableSequence: (number|Long);

            /** DescribeReplicaResult sealedSequence. */
            sealedSequence: (number|Long);

            /** DescribeReplicaResult newestPoint. */
            newestPoint?: (understudy.v1.RecoveryPoint.$Properties|null);

            /** DescribeReplicaResult pointsCount. */
            pointsCount: (number|Long);

            /** DescribeReplicaResult storeBytes. */
            storeBytes: (number|Long);

            /** DescribeReplicaResult replicaMachines. */
            replicaMachines: understudy.v1.ReplicaMachineState.$Properties[];

            /**
             * Creates a new DescribeReplicaResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeReplicaResult instance
             */
            static create(properties: understudy.v1.DescribeReplicaResult.$Shape): understudy.v1.DescribeReplicaResult & understudy.v1.DescribeReplicaResult.$Shape;
            static create(properties?: understudy.v1.DescribeReplicaResult.$Properties): understudy.v1.DescribeReplicaResult;

            /**
             * Encodes the specified DescribeReplicaResult message. Does not implicitly {@link understudy.v1.DescribeReplicaResult.verify|verify} messages.
             * @param message DescribeReplicaResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DescribeReplicaResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeReplicaResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DescribeReplicaResult & understudy.v1.DescribeReplicaResult.$Shape} DescribeReplicaResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DescribeReplicaResult & understudy.v1.DescribeReplicaResult.$Shape;

            /**
             * Creates a DescribeReplicaResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeReplicaResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DescribeReplicaResult;

            /**
             * Creates a plain object from a DescribeReplicaResult message. Also converts values to other types if specified.
             * @param message DescribeReplicaResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DescribeReplicaResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeReplicaResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DescribeReplicaResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DescribeReplicaResult {

            /** Properties of a DescribeReplicaResult. */
            interface $Properties {

                /** DescribeReplicaResult name */
                name?: (string|null);

                /** DescribeReplicaResult storeId */
                storeId?: (string|null);

                /** DescribeReplicaResult lineage */
                lineage?: (understudy.v1.LineageRef.$Properties[]|null);

                /** DescribeReplicaResult heldSequence */
                heldSequence?: (number|Long|null);

                /** DescribeReplicaResult durableSequence */
                durableSequence?: (number|Long|null);

                /** DescribeReplicaResult sealedSequence */
                sealedSequence?: (number|Long|null);

                /** DescribeReplicaResult newestPoint */
                newestPoint?: (understudy.v1.RecoveryPoint.$Properties|null);

                /** DescribeReplicaResult pointsCount */
                pointsCount?: (number|Long|null);

                /** DescribeReplicaResult storeBytes */
                storeBytes?: (number|Long|null);

                /** DescribeReplicaResult replicaMachines */
                replicaMachines?: (understudy.v1.ReplicaMachineState.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeReplicaResult. */
            type $Shape = understudy.v1.DescribeReplicaResult.$Properties;
        }

        /**
         * Properties of a ForgetStream.
         * @deprecated Use understudy.v1.ForgetStream.$Properties instead.
         */
        interface IForgetStream extends understudy.v1.ForgetStream.$Properties {
        }

        /** Represents a ForgetStream. */
        class ForgetStream {

            /**
             * Constructs a new ForgetStream.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ForgetStream.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForgetStream machineId. */
            machineId: string;

            /**
             * Creates a new ForgetStream instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForgetStream instance
             */
            static create(properties: understudy.v1.ForgetStream.$Shape): understudy.v1.ForgetStream & understudy.v1.ForgetStream.$Shape;
            static create(properties?: understudy.v1.ForgetStream.$Properties): understudy.v1.ForgetStream;

            /**
             * Encodes the specified ForgetStream message. Does not implicitly {@link understudy.v1.ForgetStream.verify|verify} messages.
             * @param message ForgetStream message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ForgetStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForgetStream message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ForgetStream & understudy.v1.ForgetStream.$Shape} ForgetStream
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ForgetStream & understudy.v1.ForgetStream.$Shape;

            /**
             * Creates a ForgetStream message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForgetStream
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ForgetStream;

            /**
             * Creates a plain object from a ForgetStream message. Also converts values to other types if specified.
             * @param message ForgetStream
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ForgetStream, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForgetStream to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ForgetStream
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ForgetStream {

            /** Properties of a ForgetStream. */
            interface $Properties {

                /** ForgetStream machineId */
                machineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForgetStream. */
            type $Shape = understudy.v1.ForgetStream.$Properties;
        }

        /**
         * Properties of a ForgetStreamResult.
         * @deprecated Use understudy.v1.ForgetStreamResult.$Properties instead.
         */
        interface IForgetStreamResult extends understudy.v1.ForgetStreamResult.$Properties {
        }

        /** Represents a ForgetStreamResult. */
        class ForgetStreamResult {

            /**
             * Constructs a new ForgetStreamResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ForgetStreamResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ForgetStreamResult wasThere. */
            wasThere: boolean;

            /**
             * Creates a new ForgetStreamResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ForgetStreamResult instance
             */
            static create(properties: understudy.v1.ForgetStreamResult.$Shape): understudy.v1.ForgetStreamResult & understudy.v1.ForgetStreamResult.$Shape;
            static create(properties?: understudy.v1.ForgetStreamResult.$Properties): understudy.v1.ForgetStreamResult;

            /**
             * Encodes the specified ForgetStreamResult message. Does not implicitly {@link understudy.v1.ForgetStreamResult.verify|verify} messages.
             * @param message ForgetStreamResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ForgetStreamResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ForgetStreamResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ForgetStreamResult & understudy.v1.ForgetStreamResult.$Shape} ForgetStreamResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ForgetStreamResult & understudy.v1.ForgetStreamResult.$Shape;

            /**
             * Creates a ForgetStreamResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ForgetStreamResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ForgetStreamResult;

            /**
             * Creates a plain object from a ForgetStreamResult message. Also converts values to other types if specified.
             * @param message ForgetStreamResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ForgetStreamResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ForgetStreamResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ForgetStreamResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ForgetStreamResult {

            /** Properties of a ForgetStreamResult. */
            interface $Properties {

                /** ForgetStreamResult wasThere */
                wasThere?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ForgetStreamResult. */
            type $Shape = understudy.v1.ForgetStreamResult.$Properties;
        }

        /**
         * Properties of a DrainStream.
         * @deprecated Use understudy.v1.DrainStream.$Properties instead.
         */
        interface IDrainStream extends understudy.v1.DrainStream.$Properties {
        }

        /** Represents a DrainStream. */
        class DrainStream {

            /**
             * Constructs a new DrainStream.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DrainStream.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrainStream machineId. */
            machineId: string;

            /** DrainStream timeoutMillis. */
            timeoutMillis: (number|Long);

            /**
             * Creates a new DrainStream instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DrainStream instance
             */
            static create(properties: understudy.v1.DrainStream.$Shape): understudy.v1.DrainStream & understudy.v1.DrainStream.$Shape;
            static create(properties?: understudy.v1.DrainStream.$Properties): understudy.v1.DrainStream;

            /**
             * Encodes the specified DrainStream message. Does not implicitly {@link understudy.v1.DrainStream.verify|verify} messages.
             * @param message DrainStream message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DrainStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrainStream message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DrainStream & understudy.v1.DrainStream.$Shape} DrainStream
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DrainStream & understudy.v1.DrainStream.$Shape;

            /**
             * Creates a DrainStream message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrainStream
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DrainStream;

            /**
             * Creates a plain object from a DrainStream message. Also converts values to other types if specified.
             * @param message DrainStream
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DrainStream, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrainStream to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DrainStream
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DrainStream {

            /** Properties of a DrainStream. */
            interface $Properties {

                /** DrainStream machineId */
                machineId?: (string|null);

                /** DrainStream timeoutMillis */
                timeoutMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrainStream. */
            type $Shape = understudy.v1.DrainStream.$Properties;
        }

        /**
         * Properties of a DrainStreamResult.
         * @deprecated Use understudy.v1.DrainStreamResult.$Properties instead.
         */
        interface IDrainStreamResult extends understudy.v1.DrainStreamResult.$Properties {
        }

        /** Represents a DrainStreamResult. */
        class DrainStreamResult {

            /**
             * Constructs a new DrainStreamResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DrainStreamResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrainStreamResult drained. */
            drained: boolean;

            /** DrainStreamResult leftBytes. */
            leftBytes: (number|Long);

            /** DrainStreamResult leftBatches. */
            leftBatches: (number|Long);

            /**
             * Creates a new DrainStreamResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DrainStreamResult instance
             */
            static create(properties: understudy.v1.DrainStreamResult.$Shape): understudy.v1.DrainStreamResult & understudy.v1.DrainStreamResult.$Shape;
            static create(properties?: understudy.v1.DrainStreamResult.$Properties): understudy.v1.DrainStreamResult;

            /**
             * Encodes the specified DrainStreamResult message. Does not implicitly {@link understudy.v1.DrainStreamResult.verify|verify} messages.
             * @param message DrainStreamResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DrainStreamResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrainStreamResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DrainStreamResult & understudy.v1.DrainStreamResult.$Shape} DrainStreamResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DrainStreamResult & understudy.v1.DrainStreamResult.$Shape;

            /**
             * Creates a DrainStreamResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrainStreamResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DrainStreamResult;

            /**
             * Creates a plain object from a DrainStreamResult message. Also converts values to other types if specified.
             * @param message DrainStreamResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DrainStreamResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrainStreamResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DrainStreamResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DrainStreamResult {

            /** Properties of a DrainStreamResult. */
            interface $Properties {

                /** DrainStreamResult drained */
                drained?: (boolean|null);

                /** DrainStreamResult leftBytes */
                leftBytes?: (number|Long|null);

                /** DrainStreamResult leftBatches */
                leftBatches?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrainStreamResult. */
            type $Shape = understudy.v1.DrainStreamResult.$Properties;
        }

        /**
         * Properties of a StopSourceMachine.
         * @deprecated Use understudy.v1.StopSourceMachine.$Properties instead.
         */
        interface IStopSourceMachine extends understudy.v1.StopSourceMachine.$Properties {
        }

        /** Represents a StopSourceMachine. */
        class StopSourceMachine {

            /**
             * Constructs a new StopSourceMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StopSourceMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopSourceMachine machineId. */
            machineId: string;

            /** StopSourceMachine powerButtonMillis. */
            powerButtonMillis: (number|Long);

            /** StopSourceMachine force. */
            force: boolean;

            /**
             * Creates a new StopSourceMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopSourceMachine instance
             */
            static create(properties: understudy.v1.StopSourceMachine.$Shape): understudy.v1.StopSourceMachine & understudy.v1.StopSourceMachine.$Shape;
            static create(properties?: understudy.v1.StopSourceMachine.$Properties): understudy.v1.StopSourceMachine;

            /**
             * Encodes the specified StopSourceMachine message. Does not implicitly {@link understudy.v1.StopSourceMachine.verify|verify} messages.
             * @param message StopSourceMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StopSourceMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopSourceMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StopSourceMachine & understudy.v1.StopSourceMachine.$Shape} StopSourceMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StopSourceMachine & understudy.v1.StopSourceMachine.$Shape;

            /**
             * Creates a StopSourceMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopSourceMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StopSourceMachine;

            /**
             * Creates a plain object from a StopSourceMachine message. Also converts values to other types if specified.
             * @param message StopSourceMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StopSourceMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopSourceMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StopSourceMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StopSourceMachine {

            /** Properties of a StopSourceMachine. */
            interface $Properties {

                /** StopSourceMachine machineId */
                machineId?: (string|null);

                /** StopSourceMachine powerButtonMillis */
                powerButtonMillis?: (number|Long|null);

                /** StopSourceMachine force */
                force?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopSourceMachine. */
            type $Shape = understudy.v1.StopSourceMachine.$Properties;
        }

        /**
         * Properties of a StopSourceMachineResult.
         * @deprecated Use understudy.v1.StopSourceMachineResult.$Properties instead.
         */
        interface IStopSourceMachineResult extends understudy.v1.StopSourceMachineResult.$Properties {
        }

        /** Represents a StopSourceMachineResult. */
        class StopSourceMachineResult {

            /**
             * Constructs a new StopSourceMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StopSourceMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopSourceMachineResult confirmedStopped. */
            confirmedStopped: boolean;

            /**
             * Creates a new StopSourceMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StopSourceMachineResult instance
             */
            static create(properties: understudy.v1.StopSourceMachineResult.$Shape): understudy.v1.StopSourceMachineResult & understudy.v1.StopSourceMachineResult.$Shape;
            static create(properties?: understudy.v1.StopSourceMachineResult.$Properties): understudy.v1.StopSourceMachineResult;

            /**
             * Encodes the specified StopSourceMachineResult message. Does not implicitly {@link understudy.v1.StopSourceMachineResult.verify|verify} messages.
             * @param message StopSourceMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StopSourceMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopSourceMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StopSourceMachineResult & understudy.v1.StopSourceMachineResult.$Shape} StopSourceMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StopSourceMachineResult & understudy.v1.StopSourceMachineResult.$Shape;

            /**
             * Creates a StopSourceMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopSourceMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StopSourceMachineResult;

            /**
             * Creates a plain object from a StopSourceMachineResult message. Also converts values to other types if specified.
             * @param message StopSourceMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StopSourceMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopSourceMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StopSourceMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StopSourceMachineResult {

            /** Properties of a StopSourceMachineResult. */
            interface $Properties {

                /** StopSourceMachineResult confirmedStopped */
                confirmedStopped?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopSourceMachineResult. */
            type $Shape = understudy.v1.StopSourceMachineResult.$Properties;
        }

        /**
         * Properties of a StartSourceMachine.
         * @deprecated Use understudy.v1.StartSourceMachine.$Properties instead.
         */
        interface IStartSourceMachine extends understudy.v1.StartSourceMachine.$Properties {
        }

        /** Represents a StartSourceMachine. */
        class StartSourceMachine {

            /**
             * Constructs a new StartSourceMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StartSourceMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StartSourceMachine machineId. */
            machineId: string;

            /**
             * Creates a new StartSourceMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StartSourceMachine instance
             */
            static create(properties: understudy.v1.StartSourceMachine.$Shape): understudy.v1.StartSourceMachine & understudy.v1.StartSourceMachine.$Shape;
            static create(properties?: understudy.v1.StartSourceMachine.$Properties): understudy.v1.StartSourceMachine;

            /**
             * Encodes the specified StartSourceMachine message. Does not implicitly {@link understudy.v1.StartSourceMachine.verify|verify} messages.
             * @param message StartSourceMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StartSourceMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StartSourceMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StartSourceMachine & understudy.v1.StartSourceMachine.$Shape} StartSourceMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StartSourceMachine & understudy.v1.StartSourceMachine.$Shape;

            /**
             * Creates a StartSourceMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StartSourceMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StartSourceMachine;

            /**
             * Creates a plain object from a StartSourceMachine message. Also converts values to other types if specified.
             * @param message StartSourceMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StartSourceMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StartSourceMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StartSourceMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StartSourceMachine {

            /** Properties of a StartSourceMachine. */
            interface $Properties {

                /** StartSourceMachine machineId */
                machineId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StartSourceMachine. */
            type $Shape = understudy.v1.StartSourceMachine.$Properties;
        }

        /**
         * Properties of a StartSourceMachineResult.
         * @deprecated Use understudy.v1.StartSourceMachineResult.$Properties instead.
         */
        interface IStartSourceMachineResult extends understudy.v1.StartSourceMachineResult.$Properties {
        }

        /** Represents a StartSourceMachineResult. */
        class StartSourceMachineResult {

            /**
             * Constructs a new StartSourceMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StartSourceMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StartSourceMachineResult confirmedRunning. */
            confirmedRunning: boolean;

            /**
             * Creates a new StartSourceMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StartSourceMachineResult instance
             */
            static create(properties: understudy.v1.StartSourceMachineResult.$Shape): understudy.v1.StartSourceMachineResult & understudy.v1.StartSourceMachineResult.$Shape;
            static create(properties?: understudy.v1.StartSourceMachineResult.$Properties): understudy.v1.StartSourceMachineResult;

            /**
             * Encodes the specified StartSourceMachineResult message. Does not implicitly {@link understudy.v1.StartSourceMachineResult.verify|verify} messages.
             * @param message StartSourceMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StartSourceMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StartSourceMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StartSourceMachineResult & understudy.v1.StartSourceMachineResult.$Shape} StartSourceMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StartSourceMachineResult & understudy.v1.StartSourceMachineResult.$Shape;

            /**
             * Creates a StartSourceMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StartSourceMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StartSourceMachineResult;

            /**
             * Creates a plain object from a StartSourceMachineResult message. Also converts values to other types if specified.
             * @param message StartSourceMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StartSourceMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StartSourceMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StartSourceMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StartSourceMachineResult {

            /** Properties of a StartSourceMachineResult. */
            interface $Properties {

                /** StartSourceMachineResult confirmedRunning */
                confirmedRunning?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StartSourceMachineResult. */
            type $Shape = understudy.v1.StartSourceMachineResult.$Properties;
        }

        /**
         * Properties of an InspectHost.
         * @deprecated Use understudy.v1.InspectHost.$Properties instead.
         */
        interface IInspectHost extends understudy.v1.InspectHost.$Properties {
        }

        /** Represents an InspectHost. */
        class InspectHost {

            /**
             * Constructs a new InspectHost.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.InspectHost.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InspectHost paths. */
            paths: string[];

            /**
             * Creates a new InspectHost instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InspectHost instance
             */
            static create(properties: understudy.v1.InspectHost.$Shape): understudy.v1.InspectHost & understudy.v1.InspectHost.$Shape;
            static create(properties?: understudy.v1.InspectHost.$Properties): understudy.v1.InspectHost;

            /**
             * Encodes the specified InspectHost message. Does not implicitly {@link understudy.v1.InspectHost.verify|verify} messages.
             * @param message InspectHost message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.InspectHost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InspectHost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.InspectHost & understudy.v1.InspectHost.$Shape} InspectHost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.InspectHost & understudy.v1.InspectHost.$Shape;

            /**
             * Creates an InspectHost message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InspectHost
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.InspectHost;

            /**
             * Creates a plain object from an InspectHost message. Also converts values to other types if specified.
             * @param message InspectHost
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.InspectHost, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InspectHost to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for InspectHost
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace InspectHost {

            /** Properties of an InspectHost. */
            interface $Properties {

                /** InspectHost paths */
                paths?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InspectHost. */
            type $Shape = understudy.v1.InspectHost.$Properties;
        }

        /**
         * Properties of an InspectedDisk.
         * @deprecated Use understudy.v1.InspectedDisk.$Properties instead.
         */
        interface IInspectedDisk extends understudy.v1.InspectedDisk.$Properties {
        }

        /** Represents an InspectedDisk. */
        class InspectedDisk {

            /**
             * Constructs a new InspectedDisk.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.InspectedDisk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InspectedDisk path. */
            path: string;

            /** InspectedDisk name. */
            name: string;

            /** InspectedDisk sizeBytes. */
            sizeBytes: (number|Long);

            /** InspectedDisk kind. */
            kind: string;

            /** InspectedDisk isReadOnly. */
            isReadOnly: boolean;

            /** InspectedDisk inUseBy. */
            inUseBy: string;

            /** InspectedDisk protectedByMachineId. */
            protectedByMachineId: string;

            /** InspectedDisk problem. */
            problem: string;

            /**
             * Creates a new InspectedDisk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InspectedDisk instance
             */
            static create(properties: understudy.v1.InspectedDisk.$Shape): understudy.v1.InspectedDisk & understudy.v1.InspectedDisk.$Shape;
            static create(properties?: understudy.v1.InspectedDisk.$Properties): understudy.v1.InspectedDisk;

            /**
             * Encodes the specified InspectedDisk message. Does not implicitly {@link understudy.v1.InspectedDisk.verify|verify} messages.
             * @param message InspectedDisk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.InspectedDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InspectedDisk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.InspectedDisk & understudy.v1.InspectedDisk.$Shape} InspectedDisk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.InspectedDisk & understudy.v1.InspectedDisk.$Shape;

            /**
             * Creates an InspectedDisk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InspectedDisk
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.InspectedDisk;

            /**
             * Creates a plain object from an InspectedDisk message. Also converts values to other types if specified.
             * @param message InspectedDisk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.InspectedDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InspectedDisk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for InspectedDisk
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace InspectedDisk {

            /** Properties of an InspectedDisk. */
            interface $Properties {

                /** InspectedDisk path */
                path?: (string|null);

                /** InspectedDisk name */
                name?: (string|null);

                /** InspectedDisk sizeBytes */
                sizeBytes?: (number|Long|null);

                /** InspectedDisk kind */
                kind?: (string|null);

                /** InspectedDisk isReadOnly */
                isReadOnly?: (boolean|null);

                /** InspectedDisk inUseBy */
                inUseBy?: (string|null);

                /** InspectedDisk protectedByMachineId */
                protectedByMachineId?: (string|null);

                /** InspectedDisk problem */
                problem?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InspectedDisk. */
            type $Shape = understudy.v1.InspectedDisk.$Properties;
        }

        /**
         * Properties of an InspectHostResult.
         * @deprecated Use understudy.v1.InspectHostResult.$Properties instead.
         */
        interface IInspectHostResult extends understudy.v1.InspectHostResult.$Properties {
        }

        /** Represents an InspectHostResult. */
        class InspectHostResult {

            /**
             * Constructs a new InspectHostResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.InspectHostResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InspectHostResult hostName. */
            hostName: string;

            /** InspectHostResult kernel. */
            kernel: string;

            /** InspectHostResult architecture. */
            architecture: string;

            /** InspectHostResult cpus. */
            cpus: number;

            /** InspectHostResult memoryMib. */
            memoryMib: (number|Long);

            /** InspectHostResult agentVersion. */
            agentVersion: string;

            /** InspectHostResult disks. */
            disks: understudy.v1.InspectedDisk.$Properties[];

            /** InspectHostResult dataFreeBytes. */
            dataFreeBytes: (number|Long);

            /**
             * Creates a new InspectHostResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InspectHostResult instance
             */
            static create(properties: understudy.v1.InspectHostResult.$Shape): understudy.v1.InspectHostResult & understudy.v1.InspectHostResult.$Shape;
            static create(properties?: understudy.v1.InspectHostResult.$Properties): understudy.v1.InspectHostResult;

            /**
             * Encodes the specified InspectHostResult message. Does not implicitly {@link understudy.v1.InspectHostResult.verify|verify} messages.
             * @param message InspectHostResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.InspectHostResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InspectHostResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.InspectHostResult & understudy.v1.InspectHostResult.$Shape} InspectHostResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.InspectHostResult & understudy.v1.InspectHostResult.$Shape;

            /**
             * Creates an InspectHostResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InspectHostResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.InspectHostResult;

            /**
             * Creates a plain object from an InspectHostResult message. Also converts values to other types if specified.
             * @param message InspectHostResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.InspectHostResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InspectHostResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for InspectHostResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace InspectHostResult {

            /** Properties of an InspectHostResult. */
            interface $Properties {

                /** InspectHostResult hostName */
                hostName?: (string|null);

                /** InspectHostResult kernel */
                kernel?: (string|null);

                /** InspectHostResult architecture */
                architecture?: (string|null);

                /** InspectHostResult cpus */
                cpus?: (number|null);

                /** InspectHostResult memoryMib */
                memoryMib?: (number|Long|null);

                /** InspectHostResult agentVersion */
                agentVersion?: (string|null);

                /** InspectHostResult disks */
                disks?: (understudy.v1.InspectedDisk.$Properties[]|null);

                /** InspectHostResult dataFreeBytes */
                dataFreeBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InspectHostResult. */
            type $Shape = understudy.v1.InspectHostResult.$Properties;
        }

        /**
         * Properties of a CloseSource.
         * @deprecated Use understudy.v1.CloseSource.$Properties instead.
         */
        interface ICloseSource extends understudy.v1.CloseSource.$Properties {
        }

        /** Represents a CloseSource. */
        class CloseSource {

            /**
             * Constructs a new CloseSource.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CloseSource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CloseSource machineId. */
            machineId: string;

            /** CloseSource markerName. */
            markerName: string;

            /** CloseSource reason. */
            reason: string;

            /**
             * Creates a new CloseSource instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CloseSource instance
             */
            static create(properties: understudy.v1.CloseSource.$Shape): understudy.v1.CloseSource & understudy.v1.CloseSource.$Shape;
            static create(properties?: understudy.v1.CloseSource.$Properties): understudy.v1.CloseSource;

            /**
             * Encodes the specified CloseSource message. Does not implicitly {@link understudy.v1.CloseSource.verify|verify} messages.
             * @param message CloseSource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CloseSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CloseSource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CloseSource & understudy.v1.CloseSource.$Shape} CloseSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CloseSource & understudy.v1.CloseSource.$Shape;

            /**
             * Creates a CloseSource message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CloseSource
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CloseSource;

            /**
             * Creates a plain object from a CloseSource message. Also converts values to other types if specified.
             * @param message CloseSource
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CloseSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CloseSource to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CloseSource
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CloseSource {

            /** Properties of a CloseSource. */
            interface $Properties {

                /** CloseSource machineId */
                machineId?: (string|null);

                /** CloseSource markerName */
                markerName?: (string|null);

                /** CloseSource reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CloseSource. */
            type $Shape = understudy.v1.CloseSource.$Properties;
        }

        /**
         * Properties of a CloseSourceResult.
         * @deprecated Use understudy.v1.CloseSourceResult.$Properties instead.
         */
        interface ICloseSourceResult extends understudy.v1.CloseSourceResult.$Properties {
        }

        /** Represents a CloseSourceResult. */
        class CloseSourceResult {

            /**
             * Constructs a new CloseSourceResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CloseSourceResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CloseSourceResult sourceTimeMicros. */
            sourceTimeMicros: (number|Long);

            /**
             * Creates a new CloseSourceResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CloseSourceResult instance
             */
            static create(properties: understudy.v1.CloseSourceResult.$Shape): understudy.v1.CloseSourceResult & understudy.v1.CloseSourceResult.$Shape;
            static create(properties?: understudy.v1.CloseSourceResult.$Properties): understudy.v1.CloseSourceResult;

            /**
             * Encodes the specified CloseSourceResult message. Does not implicitly {@link understudy.v1.CloseSourceResult.verify|verify} messages.
             * @param message CloseSourceResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CloseSourceResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CloseSourceResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CloseSourceResult & understudy.v1.CloseSourceResult.$Shape} CloseSourceResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CloseSourceResult & understudy.v1.CloseSourceResult.$Shape;

            /**
             * Creates a CloseSourceResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CloseSourceResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CloseSourceResult;

            /**
             * Creates a plain object from a CloseSourceResult message. Also converts values to other types if specified.
             * @param message CloseSourceResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CloseSourceResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CloseSourceResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CloseSourceResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CloseSourceResult {

            /** Properties of a CloseSourceResult. */
            interface $Properties {

                /** CloseSourceResult sourceTimeMicros */
                sourceTimeMicros?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CloseSourceResult. */
            type $Shape = understudy.v1.CloseSourceResult.$Properties;
        }

        /**
         * Properties of a ReopenSource.
         * @deprecated Use understudy.v1.ReopenSource.$Properties instead.
         */
        interface IReopenSource extends understudy.v1.ReopenSource.$Properties {
        }

        /** Represents a ReopenSource. */
        class ReopenSource {

            /**
             * Constructs a new ReopenSource.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReopenSource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReopenSource machineId. */
            machineId: string;

            /** ReopenSource lineage. */
            lineage: understudy.v1.LineageRef.$Properties[];

            /**
             * Creates a new ReopenSource instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReopenSource instance
             */
            static create(properties: understudy.v1.ReopenSource.$Shape): understudy.v1.ReopenSource & understudy.v1.ReopenSource.$Shape;
            static create(properties?: understudy.v1.ReopenSource.$Properties): understudy.v1.ReopenSource;

            /**
             * Encodes the specified ReopenSource message. Does not implicitly {@link understudy.v1.ReopenSource.verify|verify} messages.
             * @param message ReopenSource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReopenSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReopenSource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReopenSource & understudy.v1.ReopenSource.$Shape} ReopenSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReopenSource & understudy.v1.ReopenSource.$Shape;

            /**
             * Creates a ReopenSource message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReopenSource
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReopenSource;

            /**
             * Creates a plain object from a ReopenSource message. Also converts values to other types if specified.
             * @param message ReopenSource
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReopenSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReopenSource to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReopenSource
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReopenSource {

            /** Properties of a ReopenSource. */
            interface $Properties {

                /** ReopenSource machineId */
                machineId?: (string|null);

                /** ReopenSource lineage */
                lineage?: (understudy.v1.LineageRef.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReopenSource. */
            type $Shape = understudy.v1.ReopenSource.$Properties;
        }

        /**
         * Properties of a ReopenSourceResult.
         * @deprecated Use understudy.v1.ReopenSourceResult.$Properties instead.
         */
        interface IReopenSourceResult extends understudy.v1.ReopenSourceResult.$Properties {
        }

        /** Represents a ReopenSourceResult. */
        class ReopenSourceResult {

            /**
             * Constructs a new ReopenSourceResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReopenSourceResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReopenSourceResult wasClosed. */
            wasClosed: boolean;

            /**
             * Creates a new ReopenSourceResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReopenSourceResult instance
             */
            static create(properties: understudy.v1.ReopenSourceResult.$Shape): understudy.v1.ReopenSourceResult & understudy.v1.ReopenSourceResult.$Shape;
            static create(properties?: understudy.v1.ReopenSourceResult.$Properties): understudy.v1.ReopenSourceResult;

            /**
             * Encodes the specified ReopenSourceResult message. Does not implicitly {@link understudy.v1.ReopenSourceResult.verify|verify} messages.
             * @param message ReopenSourceResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReopenSourceResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReopenSourceResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReopenSourceResult & understudy.v1.ReopenSourceResult.$Shape} ReopenSourceResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReopenSourceResult & understudy.v1.ReopenSourceResult.$Shape;

            /**
             * Creates a ReopenSourceResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReopenSourceResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReopenSourceResult;

            /**
             * Creates a plain object from a ReopenSourceResult message. Also converts values to other types if specified.
             * @param message ReopenSourceResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReopenSourceResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReopenSourceResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReopenSourceResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReopenSourceResult {

            /** Properties of a ReopenSourceResult. */
            interface $Properties {

                /** ReopenSourceResult wasClosed */
                wasClosed?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReopenSourceResult. */
            type $Shape = understudy.v1.ReopenSourceResult.$Properties;
        }

        /**
         * Properties of a RequestResync.
         * @deprecated Use understudy.v1.RequestResync.$Properties instead.
         */
        interface IRequestResync extends understudy.v1.RequestResync.$Properties {
        }

        /** Represents a RequestResync. */
        class RequestResync {

            /**
             * Constructs a new RequestResync.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RequestResync.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestResync machineId. */
            machineId: string;

            /** RequestResync reason. */
            reason: string;

            /**
             * Creates a new RequestResync instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestResync instance
             */
            static create(properties: understudy.v1.RequestResync.$Shape): understudy.v1.RequestResync & understudy.v1.RequestResync.$Shape;
            static create(properties?: understudy.v1.RequestResync.$Properties): understudy.v1.RequestResync;

            /**
             * Encodes the specified RequestResync message. Does not implicitly {@link understudy.v1.RequestResync.verify|verify} messages.
             * @param message RequestResync message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RequestResync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestResync message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RequestResync & understudy.v1.RequestResync.$Shape} RequestResync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RequestResync & understudy.v1.RequestResync.$Shape;

            /**
             * Creates a RequestResync message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestResync
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RequestResync;

            /**
             * Creates a plain object from a RequestResync message. Also converts values to other types if specified.
             * @param message RequestResync
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RequestResync, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestResync to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RequestResync
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RequestResync {

            /** Properties of a RequestResync. */
            interface $Properties {

                /** RequestResync machineId */
                machineId?: (string|null);

                /** RequestResync reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestResync. */
            type $Shape = understudy.v1.RequestResync.$Properties;
        }

        /**
         * Properties of a RequestResyncResult.
         * @deprecated Use understudy.v1.RequestResyncResult.$Properties instead.
         */
        interface IRequestResyncResult extends understudy.v1.RequestResyncResult.$Properties {
        }

        /** Represents a RequestResyncResult. */
        class RequestResyncResult {

            /**
             * Constructs a new RequestResyncResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RequestResyncResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestResyncResult run. */
            run: (number|Long);

            /**
             * Creates a new RequestResyncResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestResyncResult instance
             */
            static create(properties: understudy.v1.RequestResyncResult.$Shape): understudy.v1.RequestResyncResult & understudy.v1.RequestResyncResult.$Shape;
            static create(properties?: understudy.v1.RequestResyncResult.$Properties): understudy.v1.RequestResyncResult;

            /**
             * Encodes the specified RequestResyncResult message. Does not implicitly {@link understudy.v1.RequestResyncResult.verify|verify} messages.
             * @param message RequestResyncResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RequestResyncResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestResyncResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RequestResyncResult & understudy.v1.RequestResyncResult.$Shape} RequestResyncResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RequestResyncResult & understudy.v1.RequestResyncResult.$Shape;

            /**
             * Creates a RequestResyncResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestResyncResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RequestResyncResult;

            /**
             * Creates a plain object from a RequestResyncResult message. Also converts values to other types if specified.
             * @param message RequestResyncResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RequestResyncResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestResyncResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RequestResyncResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RequestResyncResult {

            /** Properties of a RequestResyncResult. */
            interface $Properties {

                /** RequestResyncResult run */
                run?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestResyncResult. */
            type $Shape = understudy.v1.RequestResyncResult.$Properties;
        }

        /** PointConsistency enum. */
        enum PointConsistency {

            /** POINT_CONSISTENCY_UNSPECIFIED value */
            POINT_CONSISTENCY_UNSPECIFIED = 0,

            /** POINT_CONSISTENCY_CRASH value */
            POINT_CONSISTENCY_CRASH = 1,

            /** POINT_CONSISTENCY_APPLICATION value */
            POINT_CONSISTENCY_APPLICATION = 2
        }

        /**
         * Properties of a MarkPoint.
         * @deprecated Use understudy.v1.MarkPoint.$Properties instead.
         */
        interface IMarkPoint extends understudy.v1.MarkPoint.$Properties {
        }

        /** Represents a MarkPoint. */
        class MarkPoint {

            /**
             * Constructs a new MarkPoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MarkPoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkPoint machineId. */
            machineId: string;

            /** MarkPoint markerName. */
            markerName: string;

            /** MarkPoint pinned. */
            pinned: boolean;

            /** MarkPoint consistency. */
            consistency: understudy.v1.PointConsistency;

            /**
             * Creates a new MarkPoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkPoint instance
             */
            static create(properties: understudy.v1.MarkPoint.$Shape): understudy.v1.MarkPoint & understudy.v1.MarkPoint.$Shape;
            static create(properties?: understudy.v1.MarkPoint.$Properties): understudy.v1.MarkPoint;

            /**
             * Encodes the specified MarkPoint message. Does not implicitly {@link understudy.v1.MarkPoint.verify|verify} messages.
             * @param message MarkPoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MarkPoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkPoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MarkPoint & understudy.v1.MarkPoint.$Shape} MarkPoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MarkPoint & understudy.v1.MarkPoint.$Shape;

            /**
             * Creates a MarkPoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkPoint
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MarkPoint;

            /**
             * Creates a plain object from a MarkPoint message. Also converts values to other types if specified.
             * @param message MarkPoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MarkPoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkPoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MarkPoint
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MarkPoint {

            /** Properties of a MarkPoint. */
            interface $Properties {

                /** MarkPoint machineId */
                machineId?: (string|null);

                /** MarkPoint markerName */
                markerName?: (string|null);

                /** MarkPoint pinned */
                pinned?: (boolean|null);

                /** MarkPoint consistency */
                consistency?: (understudy.v1.PointConsistency|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkPoint. */
            type $Shape = understudy.v1.MarkPoint.$Properties;
        }

        /**
         * Properties of a MarkPointResult.
         * @deprecated Use understudy.v1.MarkPointResult.$Properties instead.
         */
        interface IMarkPointResult extends understudy.v1.MarkPointResult.$Properties {
        }

        /** Represents a MarkPointResult. */
        class MarkPointResult {

            /**
             * Constructs a new MarkPointResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MarkPointResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkPointResult sourceTimeMicros. */
            sourceTimeMicros: (number|Long);

            /** MarkPointResult consistency. */
            consistency: understudy.v1.PointConsistency;

            /** MarkPointResult warning. */
            warning: string;

            /**
             * Creates a new MarkPointResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MarkPointResult instance
             */
            static create(properties: understudy.v1.MarkPointResult.$Shape): understudy.v1.MarkPointResult & understudy.v1.MarkPointResult.$Shape;
            static create(properties?: understudy.v1.MarkPointResult.$Properties): understudy.v1.MarkPointResult;

            /**
             * Encodes the specified MarkPointResult message. Does not implicitly {@link understudy.v1.MarkPointResult.verify|verify} messages.
             * @param message MarkPointResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MarkPointResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkPointResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MarkPointResult & understudy.v1.MarkPointResult.$Shape} MarkPointResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MarkPointResult & understudy.v1.MarkPointResult.$Shape;

            /**
             * Creates a MarkPointResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarkPointResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MarkPointResult;

            /**
             * Creates a plain object from a MarkPointResult message. Also converts values to other types if specified.
             * @param message MarkPointResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MarkPointResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarkPointResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MarkPointResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MarkPointResult {

            /** Properties of a MarkPointResult. */
            interface $Properties {

                /** MarkPointResult sourceTimeMicros */
                sourceTimeMicros?: (number|Long|null);

                /** MarkPointResult consistency */
                consistency?: (understudy.v1.PointConsistency|null);

                /** MarkPointResult warning */
                warning?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkPointResult. */
            type $Shape = understudy.v1.MarkPointResult.$Properties;
        }

        /**
         * Properties of a DetachMachine.
         * @deprecated Use understudy.v1.DetachMachine.$Properties instead.
         */
        interface IDetachMachine extends understudy.v1.DetachMachine.$Properties {
        }

        /** Represents a DetachMachine. */
        class DetachMachine {

            /**
             * Constructs a new DetachMachine.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DetachMachine.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DetachMachine machineId. */
            machineId: string;

            /** DetachMachine force. */
            force: boolean;

            /**
             * Creates a new DetachMachine instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DetachMachine instance
             */
            static create(properties: understudy.v1.DetachMachine.$Shape): understudy.v1.DetachMachine & understudy.v1.DetachMachine.$Shape;
            static create(properties?: understudy.v1.DetachMachine.$Properties): understudy.v1.DetachMachine;

            /**
             * Encodes the specified DetachMachine message. Does not implicitly {@link understudy.v1.DetachMachine.verify|verify} messages.
             * @param message DetachMachine message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DetachMachine.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DetachMachine message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DetachMachine & understudy.v1.DetachMachine.$Shape} DetachMachine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DetachMachine & understudy.v1.DetachMachine.$Shape;

            /**
             * Creates a DetachMachine message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DetachMachine
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DetachMachine;

            /**
             * Creates a plain object from a DetachMachine message. Also converts values to other types if specified.
             * @param message DetachMachine
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DetachMachine, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DetachMachine to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DetachMachine
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DetachMachine {

            /** Properties of a DetachMachine. */
            interface $Properties {

                /** DetachMachine machineId */
                machineId?: (string|null);

                /** DetachMachine force */
                force?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DetachMachine. */
            type $Shape = understudy.v1.DetachMachine.$Properties;
        }

        /**
         * Properties of a DetachMachineResult.
         * @deprecated Use understudy.v1.DetachMachineResult.$Properties instead.
         */
        interface IDetachMachineResult extends understudy.v1.DetachMachineResult.$Properties {
        }

        /** Represents a DetachMachineResult. */
        class DetachMachineResult {

            /**
             * Constructs a new DetachMachineResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DetachMachineResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DetachMachineResult wasAttached. */
            wasAttached: boolean;

            /**
             * Creates a new DetachMachineResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DetachMachineResult instance
             */
            static create(properties: understudy.v1.DetachMachineResult.$Shape): understudy.v1.DetachMachineResult & understudy.v1.DetachMachineResult.$Shape;
            static create(properties?: understudy.v1.DetachMachineResult.$Properties): understudy.v1.DetachMachineResult;

            /**
             * Encodes the specified DetachMachineResult message. Does not implicitly {@link understudy.v1.DetachMachineResult.verify|verify} messages.
             * @param message DetachMachineResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DetachMachineResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DetachMachineResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DetachMachineResult & understudy.v1.DetachMachineResult.$Shape} DetachMachineResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DetachMachineResult & understudy.v1.DetachMachineResult.$Shape;

            /**
             * Creates a DetachMachineResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DetachMachineResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DetachMachineResult;

            /**
             * Creates a plain object from a DetachMachineResult message. Also converts values to other types if specified.
             * @param message DetachMachineResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DetachMachineResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DetachMachineResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DetachMachineResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DetachMachineResult {

            /** Properties of a DetachMachineResult. */
            interface $Properties {

                /** DetachMachineResult wasAttached */
                wasAttached?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DetachMachineResult. */
            type $Shape = understudy.v1.DetachMachineResult.$Properties;
        }

        /**
         * Properties of a ChainPosition.
         * @deprecated Use understudy.v1.ChainPosition.$Properties instead.
         */
        interface IChainPosition extends understudy.v1.ChainPosition.$Properties {
        }

        /** Represents a ChainPosition. */
        class ChainPosition {

            /**
             * Constructs a new ChainPosition.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ChainPosition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChainPosition sequence. */
            sequence: (number|Long);

            /** ChainPosition chain. */
            chain: Uint8Array;

            /**
             * Creates a new ChainPosition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ChainPosition instance
             */
            static create(properties: understudy.v1.ChainPosition.$Shape): understudy.v1.ChainPosition & understudy.v1.ChainPosition.$Shape;
            static create(properties?: understudy.v1.ChainPosition.$Properties): understudy.v1.ChainPosition;

            /**
             * Encodes the specified ChainPosition message. Does not implicitly {@link understudy.v1.ChainPosition.verify|verify} messages.
             * @param message ChainPosition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ChainPosition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChainPosition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ChainPosition & understudy.v1.ChainPosition.$Shape} ChainPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ChainPosition & understudy.v1.ChainPosition.$Shape;

            /**
             * Creates a ChainPosition message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChainPosition
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ChainPosition;

            /**
             * Creates a plain object from a ChainPosition message. Also converts values to other types if specified.
             * @param message ChainPosition
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ChainPosition, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChainPosition to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ChainPosition
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ChainPosition {

            /** Properties of a ChainPosition. */
            interface $Properties {

                /** ChainPosition sequence */
                sequence?: (number|Long|null);

                /** ChainPosition chain */
                chain?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChainPosition. */
            type $Shape = understudy.v1.ChainPosition.$Properties;
        }

        /**
         * Properties of a Generation.
         * @deprecated Use understudy.v1.Generation.$Properties instead.
         */
        interface IGeneration extends understudy.v1.Generation.$Properties {
        }

        /** Represents a Generation. */
        class Generation {

            /**
             * Constructs a new Generation.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Generation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Generation number. */
            number: number;

            /** Generation id. */
            id: Uint8Array;

            /**
             * Creates a new Generation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Generation instance
             */
            static create(properties: understudy.v1.Generation.$Shape): understudy.v1.Generation & understudy.v1.Generation.$Shape;
            static create(properties?: understudy.v1.Generation.$Properties): understudy.v1.Generation;

            /**
             * Encodes the specified Generation message. Does not implicitly {@link understudy.v1.Generation.verify|verify} messages.
             * @param message Generation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Generation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Generation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Generation & understudy.v1.Generation.$Shape} Generation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Generation & understudy.v1.Generation.$Shape;

            /**
             * Creates a Generation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Generation
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Generation;

            /**
             * Creates a plain object from a Generation message. Also converts values to other types if specified.
             * @param message Generation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Generation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Generation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Generation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Generation {

            /** Properties of a Generation. */
            interface $Properties {

                /** Generation number */
                number?: (number|null);

                /** Generation id */
                id?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Generation. */
            type $Shape = understudy.v1.Generation.$Properties;
        }

        /**
         * Properties of a LineageEntry.
         * @deprecated Use understudy.v1.LineageEntry.$Properties instead.
         */
        interface ILineageEntry extends understudy.v1.LineageEntry.$Properties {
        }

        /** Represents a LineageEntry. */
        class LineageEntry {

            /**
             * Constructs a new LineageEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.LineageEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LineageEntry generation. */
            generation?: (understudy.v1.Generation.$Properties|null);

            /** LineageEntry beganAt. */
            beganAt: (number|Long);

            /**
             * Creates a new LineageEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LineageEntry instance
             */
            static create(properties: understudy.v1.LineageEntry.$Shape): understudy.v1.LineageEntry & understudy.v1.LineageEntry.$Shape;
            static create(properties?: understudy.v1.LineageEntry.$Properties): understudy.v1.LineageEntry;

            /**
             * Encodes the specified LineageEntry message. Does not implicitly {@link understudy.v1.LineageEntry.verify|verify} messages.
             * @param message LineageEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.LineageEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LineageEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.LineageEntry & understudy.v1.LineageEntry.$Shape} LineageEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.LineageEntry & understudy.v1.LineageEntry.$Shape;

            /**
             * Creates a LineageEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LineageEntry
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.LineageEntry;

            /**
             * Creates a plain object from a LineageEntry message. Also converts values to other types if specified.
             * @param message LineageEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.LineageEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LineageEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LineageEntry
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LineageEntry {

            /** Properties of a LineageEntry. */
            interface $Properties {

                /** LineageEntry generation */
                generation?: (understudy.v1.Generation.$Properties|null);

                /** LineageEntry beganAt */
                beganAt?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LineageEntry. */
            type $Shape = understudy.v1.LineageEntry.$Properties;
        }

        /**
         * Properties of a ReplicaMemory.
         * @deprecated Use understudy.v1.ReplicaMemory.$Properties instead.
         */
        interface IReplicaMemory extends understudy.v1.ReplicaMemory.$Properties {
        }

        /** Represents a ReplicaMemory. */
        class ReplicaMemory {

            /**
             * Constructs a new ReplicaMemory.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReplicaMemory.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicaMemory storeId. */
            storeId: string;

            /** ReplicaMemory lineage. */
            lineage: understudy.v1.LineageEntry.$Properties[];

            /** ReplicaMemory durable. */
            durable?: (understudy.v1.ChainPosition.$Properties|null);

            /** ReplicaMemory incarnation. */
            incarnation: (number|Long);

            /**
             * Creates a new ReplicaMemory instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicaMemory instance
             */
            static create(properties: understudy.v1.ReplicaMemory.$Shape): understudy.v1.ReplicaMemory & understudy.v1.ReplicaMemory.$Shape;
            static create(properties?: understudy.v1.ReplicaMemory.$Properties): understudy.v1.ReplicaMemory;

            /**
             * Encodes the specified ReplicaMemory message. Does not implicitly {@link understudy.v1.ReplicaMemory.verify|verify} messages.
             * @param message ReplicaMemory message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReplicaMemory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicaMemory message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReplicaMemory & understudy.v1.ReplicaMemory.$Shape} ReplicaMemory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReplicaMemory & understudy.v1.ReplicaMemory.$Shape;

            /**
             * Creates a ReplicaMemory message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReplicaMemory
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReplicaMemory;

            /**
             * Creates a plain object from a ReplicaMemory message. Also converts values to other types if specified.
             * @param message ReplicaMemory
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReplicaMemory, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReplicaMemory to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReplicaMemory
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReplicaMemory {

            /** Properties of a ReplicaMemory. */
            interface $Properties {

                /** ReplicaMemory storeId */
                storeId?: (string|null);

                /** ReplicaMemory lineage */
                lineage?: (understudy.v1.LineageEntry.$Properties[]|null);

                /** ReplicaMemory durable */
                durable?: (understudy.v1.ChainPosition.$Properties|null);

                /** ReplicaMemory incarnation */
                incarnation?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicaMemory. */
            type $Shape = understudy.v1.ReplicaMemory.$Properties;
        }

        /**
         * Properties of a Hello.
         * @deprecated Use understudy.v1.Hello.$Properties instead.
         */
        interface IHello extends understudy.v1.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello versionMin. */
            versionMin: number;

            /** Hello versionMax. */
            versionMax: number;

            /** Hello features. */
            features: string[];

            /** Hello machineId. */
            machineId: string;

            /** Hello definition. */
            definition: Uint8Array;

            /** Hello memory. */
            memory?: (understudy.v1.ReplicaMemory.$Properties|null);

            /** Hello open. */
            open?: (understudy.v1.OpenIncarnation.$Properties|null);

            /** Hello continue. */
            continue?: (understudy.v1.ContinueIncarnation.$Properties|null);

            /** Hello intent. */
            intent?: ("open"|"continue");

            /**
             * Creates a new Hello instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Hello instance
             */
            static create(properties: understudy.v1.Hello.$Shape): understudy.v1.Hello & understudy.v1.Hello.$Shape;
            static create(properties?: understudy.v1.Hello.$Properties): understudy.v1.Hello;

            /**
             * Encodes the specified Hello message. Does not implicitly {@link understudy.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Hello & understudy.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Hello & understudy.v1.Hello.$Shape;

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Hello
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Hello;

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @param message Hello
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Hello to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Hello
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello versionMin */
                versionMin?: (number|null);

                /** Hello versionMax */
                versionMax?: (number|null);

                /** Hello features */
                features?: (string[]|null);

                /** Hello machineId */
                machineId?: (string|null);

                /** Hello definition */
                definition?: (Uint8Array|null);

                /** Hello memory */
                memory?: (understudy.v1.ReplicaMemory.$Properties|null);

                /** Hello open */
                open?: (understudy.v1.OpenIncarnation.$Properties|null);

                /** Hello continue */
                "continue"?: (understudy.v1.ContinueIncarnation.$Properties|null);

                /** Hello intent */
                intent?: ("open"|"continue");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Hello. */
            type $Shape = {
              versionMin?: number|null;
              versionMax?: number|null;
              features?: string[]|null;
              machineId?: string|null;
              definition?: Uint8Array|null;
              memory?: understudy.v1.ReplicaMemory.$Shape|null;
              open?: understudy.v1.OpenIncarnation.$Shape|null;
              "continue"?: understudy.v1.ContinueIncarnation.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ intent?: undefined; open?: null; "continue"?: null }|{ intent?: "open"; open: understudy.v1.OpenIncarnation.$Shape; "continue"?: null }|{ intent?: "continue"; open?: null; "continue": understudy.v1.ContinueIncarnation.$Shape })
            );
        }

        /**
         * Properties of an OpenIncarnation.
         * @deprecated Use understudy.v1.OpenIncarnation.$Properties instead.
         */
        interface IOpenIncarnation extends understudy.v1.OpenIncarnation.$Properties {
        }

        /** Represents an OpenIncarnation. */
        class OpenIncarnation {

            /**
             * Constructs a new OpenIncarnation.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.OpenIncarnation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenIncarnation incarnation. */
            incarnation: (number|Long);

            /**
             * Creates a new OpenIncarnation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenIncarnation instance
             */
            static create(properties: understudy.v1.OpenIncarnation.$Shape): understudy.v1.OpenIncarnation & understudy.v1.OpenIncarnation.$Shape;
            static create(properties?: understudy.v1.OpenIncarnation.$Properties): understudy.v1.OpenIncarnation;

            /**
             * Encodes the specified OpenIncarnation message. Does not implicitly {@link understudy.v1.OpenIncarnation.verify|verify} messages.
             * @param message OpenIncarnation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.OpenIncarnation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenIncarnation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.OpenIncarnation & understudy.v1.OpenIncarnation.$Shape} OpenIncarnation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.OpenIncarnation & understudy.v1.OpenIncarnation.$Shape;

            /**
             * Creates an OpenIncarnation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenIncarnation
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.OpenIncarnation;

            /**
             * Creates a plain object from an OpenIncarnation message. Also converts values to other types if specified.
             * @param message OpenIncarnation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.OpenIncarnation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenIncarnation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OpenIncarnation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OpenIncarnation {

            /** Properties of an OpenIncarnation. */
            interface $Properties {

                /** OpenIncarnation incarnation */
                incarnation?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenIncarnation. */
            type $Shape = understudy.v1.OpenIncarnation.$Properties;
        }

        /**
         * Properties of a ContinueIncarnation.
         * @deprecated Use understudy.v1.ContinueIncarnation.$Properties instead.
         */
        interface IContinueIncarnation extends understudy.v1.ContinueIncarnation.$Properties {
        }

        /** Represents a ContinueIncarnation. */
        class ContinueIncarnation {

            /**
             * Constructs a new ContinueIncarnation.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ContinueIncarnation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContinueIncarnation incarnation. */
            incarnation: (number|Long);

            /** ContinueIncarnation from. */
            from?: (understudy.v1.ChainPosition.$Properties|null);

            /** ContinueIncarnation to. */
            to?: (understudy.v1.ChainPosition.$Properties|null);

            /** ContinueIncarnation awaitingComparison. */
            awaitingComparison: (number|Long)[];

            /**
             * Creates a new ContinueIncarnation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ContinueIncarnation instance
             */
            static create(properties: understudy.v1.ContinueIncarnation.$Shape): understudy.v1.ContinueIncarnation & understudy.v1.ContinueIncarnation.$Shape;
            static create(properties?: understudy.v1.ContinueIncarnation.$Properties): understudy.v1.ContinueIncarnation;

            /**
             * Encodes the specified ContinueIncarnation message. Does not implicitly {@link understudy.v1.ContinueIncarnation.verify|verify} messages.
             * @param message ContinueIncarnation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ContinueIncarnation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContinueIncarnation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ContinueIncarnation & understudy.v1.ContinueIncarnation.$Shape} ContinueIncarnation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ContinueIncarnation & understudy.v1.ContinueIncarnation.$Shape;

            /**
             * Creates a ContinueIncarnation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ContinueIncarnation
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ContinueIncarnation;

            /**
             * Creates a plain object from a ContinueIncarnation message. Also converts values to other types if specified.
             * @param message ContinueIncarnation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ContinueIncarnation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ContinueIncarnation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ContinueIncarnation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ContinueIncarnation {

            /** Properties of a ContinueIncarnation. */
            interface $Properties {

                /** ContinueIncarnation incarnation */
                incarnation?: (number|Long|null);

                /** ContinueIncarnation from */
                from?: (understudy.v1.ChainPosition.$Properties|null);

                /** ContinueIncarnation to */
                to?: (understudy.v1.ChainPosition.$Properties|null);

                /** ContinueIncarnation awaitingComparison */
                awaitingComparison?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContinueIncarnation. */
            type $Shape = understudy.v1.ContinueIncarnation.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use understudy.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends understudy.v1.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome version. */
            version: number;

            /** Welcome features. */
            features: string[];

            /** Welcome storeId. */
            storeId: string;

            /** Welcome lineage. */
            lineage: understudy.v1.LineageEntry.$Properties[];

            /** Welcome incarnation. */
            incarnation: (number|Long);

            /** Welcome held. */
            held?: (understudy.v1.ChainPosition.$Properties|null);

            /** Welcome durable. */
            durable?: (understudy.v1.ChainPosition.$Properties|null);

            /** Welcome sealed. */
            sealed: (number|Long);

            /** Welcome heldIncarnation. */
            heldIncarnation: (number|Long);

            /** Welcome chainAtMemory. */
            chainAtMemory: Uint8Array;

            /** Welcome windowBytes. */
            windowBytes: (number|Long);

            /** Welcome hops. */
            hops: number;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Welcome instance
             */
            static create(properties: understudy.v1.Welcome.$Shape): understudy.v1.Welcome & understudy.v1.Welcome.$Shape;
            static create(properties?: understudy.v1.Welcome.$Properties): understudy.v1.Welcome;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link understudy.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Welcome & understudy.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Welcome & understudy.v1.Welcome.$Shape;

            /**
             * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Welcome
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Welcome;

            /**
             * Creates a plain object from a Welcome message. Also converts values to other types if specified.
             * @param message Welcome
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Welcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Welcome to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Welcome
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome version */
                version?: (number|null);

                /** Welcome features */
                features?: (string[]|null);

                /** Welcome storeId */
                storeId?: (string|null);

                /** Welcome lineage */
                lineage?: (understudy.v1.LineageEntry.$Properties[]|null);

                /** Welcome incarnation */
                incarnation?: (number|Long|null);

                /** Welcome held */
                held?: (understudy.v1.ChainPosition.$Properties|null);

                /** Welcome durable */
                durable?: (understudy.v1.ChainPosition.$Properties|null);

                /** Welcome sealed */
                sealed?: (number|Long|null);

                /** Welcome heldIncarnation */
                heldIncarnation?: (number|Long|null);

                /** Welcome chainAtMemory */
                chainAtMemory?: (Uint8Array|null);

                /** Welcome windowBytes */
                windowBytes?: (number|Long|null);

                /** Welcome hops */
                hops?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = understudy.v1.Welcome.$Properties;
        }

        /**
         * Properties of an Ack.
         * @deprecated Use understudy.v1.Ack.$Properties instead.
         */
        interface IAck extends understudy.v1.Ack.$Properties {
        }

        /** Represents an Ack. */
        class Ack {

            /**
             * Constructs a new Ack.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Ack.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ack received. */
            received: (number|Long);

            /** Ack durable. */
            durable?: (understudy.v1.ChainPosition.$Properties|null);

            /** Ack sealed. */
            sealed: (number|Long);

            /** Ack windowBytes. */
            windowBytes: (number|Long);

            /**
             * Creates a new Ack instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ack instance
             */
            static create(properties: understudy.v1.Ack.$Shape): understudy.v1.Ack & understudy.v1.Ack.$Shape;
            static create(properties?: understudy.v1.Ack.$Properties): understudy.v1.Ack;

            /**
             * Encodes the specified Ack message. Does not implicitly {@link understudy.v1.Ack.verify|verify} messages.
             * @param message Ack message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Ack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Ack & understudy.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Ack & understudy.v1.Ack.$Shape;

            /**
             * Creates an Ack message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ack
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Ack;

            /**
             * Creates a plain object from an Ack message. Also converts values to other types if specified.
             * @param message Ack
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Ack, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ack to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Ack
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Ack {

            /** Properties of an Ack. */
            interface $Properties {

                /** Ack received */
                received?: (number|Long|null);

                /** Ack durable */
                durable?: (understudy.v1.ChainPosition.$Properties|null);

                /** Ack sealed */
                sealed?: (number|Long|null);

                /** Ack windowBytes */
                windowBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ack. */
            type $Shape = understudy.v1.Ack.$Properties;
        }

        /** ReplicationMode enum. */
        enum ReplicationMode {

            /** REPLICATION_MODE_UNSPECIFIED value */
            REPLICATION_MODE_UNSPECIFIED = 0,

            /** REPLICATION_MODE_INITIAL value */
            REPLICATION_MODE_INITIAL = 1,

            /** REPLICATION_MODE_STREAMING value */
            REPLICATION_MODE_STREAMING = 2,

            /** REPLICATION_MODE_COALESCING value */
            REPLICATION_MODE_COALESCING = 3,

            /** REPLICATION_MODE_RESYNC value */
            REPLICATION_MODE_RESYNC = 4,

            /** REPLICATION_MODE_PAUSED value */
            REPLICATION_MODE_PAUSED = 5,

            /** REPLICATION_MODE_INTERRUPTED value */
            REPLICATION_MODE_INTERRUPTED = 6,

            /** REPLICATION_MODE_FENCED value */
            REPLICATION_MODE_FENCED = 7
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use understudy.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends understudy.v1.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat sealed. */
            sealed: (number|Long);

            /** Heartbeat sourceTimeMicros. */
            sourceTimeMicros: (number|Long);

            /** Heartbeat rpoMillis. */
            rpoMillis: (number|Long);

            /** Heartbeat mode. */
            mode: understudy.v1.ReplicationMode;

            /** Heartbeat dirtyBytes. */
            dirtyBytes: (number|Long);

            /** Heartbeat sentAtMicros. */
            sentAtMicros: (number|Long);

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Heartbeat instance
             */
            static create(properties: understudy.v1.Heartbeat.$Shape): understudy.v1.Heartbeat & understudy.v1.Heartbeat.$Shape;
            static create(properties?: understudy.v1.Heartbeat.$Properties): understudy.v1.Heartbeat;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link understudy.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Heartbeat & understudy.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Heartbeat & understudy.v1.Heartbeat.$Shape;

            /**
             * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Heartbeat
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Heartbeat;

            /**
             * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
             * @param message Heartbeat
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Heartbeat to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Heartbeat
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat sealed */
                sealed?: (number|Long|null);

                /** Heartbeat sourceTimeMicros */
                sourceTimeMicros?: (number|Long|null);

                /** Heartbeat rpoMillis */
                rpoMillis?: (number|Long|null);

                /** Heartbeat mode */
                mode?: (understudy.v1.ReplicationMode|null);

                /** Heartbeat dirtyBytes */
                dirtyBytes?: (number|Long|null);

                /** Heartbeat sentAtMicros */
                sentAtMicros?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = understudy.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a Compared.
         * @deprecated Use understudy.v1.Compared.$Properties instead.
         */
        interface ICompared extends understudy.v1.Compared.$Properties {
        }

        /** Represents a Compared. */
        class Compared {

            /**
             * Constructs a new Compared.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Compared.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Compared sequence. */
            sequence: (number|Long);

            /** Compared differing. */
            differing: number[];

            /**
             * Creates a new Compared instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Compared instance
             */
            static create(properties: understudy.v1.Compared.$Shape): understudy.v1.Compared & understudy.v1.Compared.$Shape;
            static create(properties?: understudy.v1.Compared.$Properties): understudy.v1.Compared;

            /**
             * Encodes the specified Compared message. Does not implicitly {@link understudy.v1.Compared.verify|verify} messages.
             * @param message Compared message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Compared.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Compared message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Compared & understudy.v1.Compared.$Shape} Compared
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Compared & understudy.v1.Compared.$Shape;

            /**
             * Creates a Compared message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Compared
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Compared;

            /**
             * Creates a plain object from a Compared message. Also converts values to other types if specified.
             * @param message Compared
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Compared, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Compared to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Compared
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Compared {

            /** Properties of a Compared. */
            interface $Properties {

                /** Compared sequence */
                sequence?: (number|Long|null);

                /** Compared differing */
                differing?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Compared. */
            type $Shape = understudy.v1.Compared.$Properties;
        }

        /**
         * Properties of a Repair.
         * @deprecated Use understudy.v1.Repair.$Properties instead.
         */
        interface IRepair extends understudy.v1.Repair.$Properties {
        }

        /** Represents a Repair. */
        class Repair {

            /**
             * Constructs a new Repair.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Repair.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Repair id. */
            id: (number|Long);

            /** Repair ranges. */
            ranges: understudy.v1.RepairRange.$Properties[];

            /** Repair reason. */
            reason: string;

            /**
             * Creates a new Repair instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Repair instance
             */
            static create(properties: understudy.v1.Repair.$Shape): understudy.v1.Repair & understudy.v1.Repair.$Shape;
            static create(properties?: understudy.v1.Repair.$Properties): understudy.v1.Repair;

            /**
             * Encodes the specified Repair message. Does not implicitly {@link understudy.v1.Repair.verify|verify} messages.
             * @param message Repair message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Repair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Repair message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Repair & understudy.v1.Repair.$Shape} Repair
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Repair & understudy.v1.Repair.$Shape;

            /**
             * Creates a Repair message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Repair
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Repair;

            /**
             * Creates a plain object from a Repair message. Also converts values to other types if specified.
             * @param message Repair
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Repair, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Repair to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Repair
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Repair {

            /** Properties of a Repair. */
            interface $Properties {

                /** Repair id */
                id?: (number|Long|null);

                /** Repair ranges */
                ranges?: (understudy.v1.RepairRange.$Properties[]|null);

                /** Repair reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Repair. */
            type $Shape = understudy.v1.Repair.$Properties;
        }

        /**
         * Properties of a RepairRange.
         * @deprecated Use understudy.v1.RepairRange.$Properties instead.
         */
        interface IRepairRange extends understudy.v1.RepairRange.$Properties {
        }

        /** Represents a RepairRange. */
        class RepairRange {

            /**
             * Constructs a new RepairRange.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RepairRange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RepairRange disk. */
            disk: number;

            /** RepairRange block. */
            block: (number|Long);

            /** RepairRange blocks. */
            blocks: (number|Long);

            /**
             * Creates a new RepairRange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RepairRange instance
             */
            static create(properties: understudy.v1.RepairRange.$Shape): understudy.v1.RepairRange & understudy.v1.RepairRange.$Shape;
            static create(properties?: understudy.v1.RepairRange.$Properties): understudy.v1.RepairRange;

            /**
             * Encodes the specified RepairRange message. Does not implicitly {@link understudy.v1.RepairRange.verify|verify} messages.
             * @param message RepairRange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RepairRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RepairRange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RepairRange & understudy.v1.RepairRange.$Shape} RepairRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RepairRange & understudy.v1.RepairRange.$Shape;

            /**
             * Creates a RepairRange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RepairRange
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RepairRange;

            /**
             * Creates a plain object from a RepairRange message. Also converts values to other types if specified.
             * @param message RepairRange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RepairRange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RepairRange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RepairRange
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RepairRange {

            /** Properties of a RepairRange. */
            interface $Properties {

                /** RepairRange disk */
                disk?: (number|null);

                /** RepairRange block */
                block?: (number|Long|null);

                /** RepairRange blocks */
                blocks?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RepairRange. */
            type $Shape = understudy.v1.RepairRange.$Properties;
        }

        /**
         * Properties of a RepairTaken.
         * @deprecated Use understudy.v1.RepairTaken.$Properties instead.
         */
        interface IRepairTaken extends understudy.v1.RepairTaken.$Properties {
        }

        /** Represents a RepairTaken. */
        class RepairTaken {

            /**
             * Constructs a new RepairTaken.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RepairTaken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RepairTaken id. */
            id: (number|Long);

            /**
             * Creates a new RepairTaken instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RepairTaken instance
             */
            static create(properties: understudy.v1.RepairTaken.$Shape): understudy.v1.RepairTaken & understudy.v1.RepairTaken.$Shape;
            static create(properties?: understudy.v1.RepairTaken.$Properties): understudy.v1.RepairTaken;

            /**
             * Encodes the specified RepairTaken message. Does not implicitly {@link understudy.v1.RepairTaken.verify|verify} messages.
             * @param message RepairTaken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RepairTaken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RepairTaken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RepairTaken & understudy.v1.RepairTaken.$Shape} RepairTaken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RepairTaken & understudy.v1.RepairTaken.$Shape;

            /**
             * Creates a RepairTaken message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RepairTaken
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RepairTaken;

            /**
             * Creates a plain object from a RepairTaken message. Also converts values to other types if specified.
             * @param message RepairTaken
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RepairTaken, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RepairTaken to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RepairTaken
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RepairTaken {

            /** Properties of a RepairTaken. */
            interface $Properties {

                /** RepairTaken id */
                id?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RepairTaken. */
            type $Shape = understudy.v1.RepairTaken.$Properties;
        }

        /**
         * Properties of a Ping.
         * @deprecated Use understudy.v1.Ping.$Properties instead.
         */
        interface IPing extends understudy.v1.Ping.$Properties {
        }

        /** Represents a Ping. */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ping nonce. */
            nonce: (number|Long);

            /**
             * Creates a new Ping instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Ping instance
             */
            static create(properties: understudy.v1.Ping.$Shape): understudy.v1.Ping & understudy.v1.Ping.$Shape;
            static create(properties?: understudy.v1.Ping.$Properties): understudy.v1.Ping;

            /**
             * Encodes the specified Ping message. Does not implicitly {@link understudy.v1.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Ping & understudy.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Ping & understudy.v1.Ping.$Shape;

            /**
             * Creates a Ping message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Ping
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Ping;

            /**
             * Creates a plain object from a Ping message. Also converts values to other types if specified.
             * @param message Ping
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Ping, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Ping to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Ping
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** Ping nonce */
                nonce?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = understudy.v1.Ping.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use understudy.v1.Pong.$Properties instead.
         */
        interface IPong extends understudy.v1.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Pong nonce. */
            nonce: (number|Long);

            /**
             * Creates a new Pong instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Pong instance
             */
            static create(properties: understudy.v1.Pong.$Shape): understudy.v1.Pong & understudy.v1.Pong.$Shape;
            static create(properties?: understudy.v1.Pong.$Properties): understudy.v1.Pong;

            /**
             * Encodes the specified Pong message. Does not implicitly {@link understudy.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Pong & understudy.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Pong & understudy.v1.Pong.$Shape;

            /**
             * Creates a Pong message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pong
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Pong;

            /**
             * Creates a plain object from a Pong message. Also converts values to other types if specified.
             * @param message Pong
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Pong, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pong to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Pong
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Pong nonce */
                nonce?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = understudy.v1.Pong.$Properties;
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use understudy.v1.Refusal.$Properties instead.
         */
        interface IRefusal extends understudy.v1.Refusal.$Properties {
        }

        /** Represents a Refusal. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refusal code. */
            code: string;

            /** Refusal reason. */
            reason: string;

            /** Refusal lineage. */
            lineage: understudy.v1.LineageEntry.$Properties[];

            /**
             * Creates a new Refusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Refusal instance
             */
            static create(properties: understudy.v1.Refusal.$Shape): understudy.v1.Refusal & understudy.v1.Refusal.$Shape;
            static create(properties?: understudy.v1.Refusal.$Properties): understudy.v1.Refusal;

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link understudy.v1.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Refusal & understudy.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Refusal & understudy.v1.Refusal.$Shape;

            /**
             * Creates a Refusal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Refusal
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Refusal;

            /**
             * Creates a plain object from a Refusal message. Also converts values to other types if specified.
             * @param message Refusal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Refusal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Refusal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Refusal
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** Refusal code */
                code?: (string|null);

                /** Refusal reason */
                reason?: (string|null);

                /** Refusal lineage */
                lineage?: (understudy.v1.LineageEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refusal. */
            type $Shape = understudy.v1.Refusal.$Properties;
        }

        /**
         * Properties of a SpoolState.
         * @deprecated Use understudy.v1.SpoolState.$Properties instead.
         */
        interface ISpoolState extends understudy.v1.SpoolState.$Properties {
        }

        /** Represents a SpoolState. */
        class SpoolState {

            /**
             * Constructs a new SpoolState.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.SpoolState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SpoolState machineId. */
            machineId: string;

            /** SpoolState welcome. */
            welcome?: (understudy.v1.Welcome.$Properties|null);

            /** SpoolState definition. */
            definition: Uint8Array;

            /**
             * Creates a new SpoolState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SpoolState instance
             */
            static create(properties: understudy.v1.SpoolState.$Shape): understudy.v1.SpoolState & understudy.v1.SpoolState.$Shape;
            static create(properties?: understudy.v1.SpoolState.$Properties): understudy.v1.SpoolState;

            /**
             * Encodes the specified SpoolState message. Does not implicitly {@link understudy.v1.SpoolState.verify|verify} messages.
             * @param message SpoolState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.SpoolState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SpoolState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.SpoolState & understudy.v1.SpoolState.$Shape} SpoolState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.SpoolState & understudy.v1.SpoolState.$Shape;

            /**
             * Creates a SpoolState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SpoolState
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.SpoolState;

            /**
             * Creates a plain object from a SpoolState message. Also converts values to other types if specified.
             * @param message SpoolState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.SpoolState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SpoolState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SpoolState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SpoolState {

            /** Properties of a SpoolState. */
            interface $Properties {

                /** SpoolState machineId */
                machineId?: (string|null);

                /** SpoolState welcome */
                welcome?: (understudy.v1.Welcome.$Properties|null);

                /** SpoolState definition */
                definition?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SpoolState. */
            type $Shape = understudy.v1.SpoolState.$Properties;
        }

        /**
         * Properties of a ServerTelemetry.
         * @deprecated Use understudy.v1.ServerTelemetry.$Properties instead.
         */
        interface IServerTelemetry extends understudy.v1.ServerTelemetry.$Properties {
        }

        /** Represents a ServerTelemetry. */
        class ServerTelemetry {

            /**
             * Constructs a new ServerTelemetry.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ServerTelemetry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerTelemetry role. */
            role: string;

            /** ServerTelemetry name. */
            name: string;

            /** ServerTelemetry version. */
            version: string;

            /** ServerTelemetry instance. */
            instance: string;

            /** ServerTelemetry report. */
            report: (number|Long);

            /** ServerTelemetry part. */
            part: number;

            /** ServerTelemetry parts. */
            parts: number;

            /** ServerTelemetry uptimeMillis. */
            uptimeMillis: (number|Long);

            /** ServerTelemetry assignmentIssuer. */
            assignmentIssuer: string;

            /** ServerTelemetry assignmentVersion. */
            assignmentVersion: (number|Long);

            /** ServerTelemetry assignmentSettled. */
            assignmentSettled: boolean;

            /** ServerTelemetry term. */
            term: (number|Long);

            /** ServerTelemetry epoch. */
            epoch: (number|Long);

            /** ServerTelemetry capacity. */
            capacity?: (understudy.v1.TelemetryCapacity.$Properties|null);

            /** ServerTelemetry healthReasons. */
            healthReasons: understudy.v1.TelemetryHealthReason.$Properties[];

            /** ServerTelemetry machines. */
            machines: understudy.v1.MachineTelemetry.$Properties[];

            /** ServerTelemetry standIns. */
            standIns: understudy.v1.StandInTelemetry.$Properties[];

            /** ServerTelemetry relayedBy. */
            relayedBy: string;

            /** ServerTelemetry agents. */
            agents: string[];

            /** ServerTelemetry listenHost. */
            listenHost: string;

            /** ServerTelemetry listenPort. */
            listenPort: number;

            /** ServerTelemetry certificateExpiresMillis. */
            certificateExpiresMillis: (number|Long);

            /** ServerTelemetry assignmentProblems. */
            assignmentProblems: understudy.v1.TelemetryAssignmentProblem.$Properties[];

            /**
             * Creates a new ServerTelemetry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServerTelemetry instance
             */
            static create(properties: understudy.v1.ServerTelemetry.$Shape): understudy.v1.ServerTelemetry & understudy.v1.ServerTelemetry.$Shape;
            static create(properties?: understudy.v1.ServerTelemetry.$Properties): understudy.v1.ServerTelemetry;

            /**
             * Encodes the specified ServerTelemetry message. Does not implicitly {@link understudy.v1.ServerTelemetry.verify|verify} messages.
             * @param message ServerTelemetry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ServerTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerTelemetry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ServerTelemetry & understudy.v1.ServerTelemetry.$Shape} ServerTelemetry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ServerTelemetry & understudy.v1.ServerTelemetry.$Shape;

            /**
             * Creates a ServerTelemetry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ServerTelemetry
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ServerTelemetry;

            /**
             * Creates a plain object from a ServerTelemetry message. Also converts values to other types if specified.
             * @param message ServerTelemetry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ServerTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ServerTelemetry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ServerTelemetry
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ServerTelemetry {

            /** Properties of a ServerTelemetry. */
            interface $Properties {

                /** ServerTelemetry role */
                role?: (string|null);

                /** ServerTelemetry name */
                name?: (string|null);

                /** ServerTelemetry version */
                version?: (string|null);

                /** ServerTelemetry instance */
                instance?: (string|null);

                /** ServerTelemetry report */
                report?: (number|Long|null);

                /** ServerTelemetry part */
                part?: (number|null);

                /** ServerTelemetry parts */
                parts?: (number|null);

                /** ServerTelemetry uptimeMillis */
                uptimeMillis?: (number|Long|null);

                /** ServerTelemetry assignmentIssuer */
                assignmentIssuer?: (string|null);

                /** ServerTelemetry assignmentVersion */
                assignmentVersion?: (number|Long|null);

                /** ServerTelemetry assignmentSettled */
                assignmentSettled?: (boolean|null);

                /** ServerTelemetry term */
                term?: (number|Long|null);

                /** ServerTelemetry epoch */
                epoch?: (number|Long|null);

                /** ServerTelemetry capacity */
                capacity?: (understudy.v1.TelemetryCapacity.$Properties|null);

                /** ServerTelemetry healthReasons */
                healthReasons?: (understudy.v1.TelemetryHealthReason.$Properties[]|null);

                /** ServerTelemetry machines */
                machines?: (understudy.v1.MachineTelemetry.$Properties[]|null);

                /** ServerTelemetry standIns */
                standIns?: (understudy.v1.StandInTelemetry.$Properties[]|null);

                /** ServerTelemetry relayedBy */
                relayedBy?: (string|null);

                /** ServerTelemetry agents */
                agents?: (string[]|null);

                /** ServerTelemetry listenHost */
                listenHost?: (string|null);

                /** ServerTelemetry listenPort */
                listenPort?: (number|null);

                /** ServerTelemetry certificateExpiresMillis */
                certificateExpiresMillis?: (number|Long|null);

                /** ServerTelemetry assignmentProblems */
                assignmentProblems?: (understudy.v1.TelemetryAssignmentProblem.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerTelemetry. */
            type $Shape = understudy.v1.ServerTelemetry.$Properties;
        }

        /**
         * Properties of a TelemetryCapacity.
         * @deprecated Use understudy.v1.TelemetryCapacity.$Properties instead.
         */
        interface ITelemetryCapacity extends understudy.v1.TelemetryCapacity.$Properties {
        }

        /** Represents a TelemetryCapacity. */
        class TelemetryCapacity {

            /**
             * Constructs a new TelemetryCapacity.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.TelemetryCapacity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TelemetryCapacity bytesFree. */
            bytesFree: (number|Long);

            /** TelemetryCapacity bytesTotal. */
            bytesTotal: (number|Long);

            /** TelemetryCapacity machines. */
            machines: number;

            /** TelemetryCapacity machinesMax. */
            machinesMax: number;

            /** TelemetryCapacity loadPercent. */
            loadPercent: number;

            /** TelemetryCapacity cpus. */
            cpus: number;

            /** TelemetryCapacity memoryFreeBytes. */
            memoryFreeBytes: (number|Long);

            /** TelemetryCapacity memoryTotalBytes. */
            memoryTotalBytes: (number|Long);

            /**
             * Creates a new TelemetryCapacity instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TelemetryCapacity instance
             */
            static create(properties: understudy.v1.TelemetryCapacity.$Shape): understudy.v1.TelemetryCapacity & understudy.v1.TelemetryCapacity.$Shape;
            static create(properties?: understudy.v1.TelemetryCapacity.$Properties): understudy.v1.TelemetryCapacity;

            /**
             * Encodes the specified TelemetryCapacity message. Does not implicitly {@link understudy.v1.TelemetryCapacity.verify|verify} messages.
             * @param message TelemetryCapacity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.TelemetryCapacity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TelemetryCapacity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.TelemetryCapacity & understudy.v1.TelemetryCapacity.$Shape} TelemetryCapacity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.TelemetryCapacity & understudy.v1.TelemetryCapacity.$Shape;

            /**
             * Creates a TelemetryCapacity message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TelemetryCapacity
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.TelemetryCapacity;

            /**
             * Creates a plain object from a TelemetryCapacity message. Also converts values to other types if specified.
             * @param message TelemetryCapacity
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.TelemetryCapacity, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TelemetryCapacity to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TelemetryCapacity
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TelemetryCapacity {

            /** Properties of a TelemetryCapacity. */
            interface $Properties {

                /** TelemetryCapacity bytesFree */
                bytesFree?: (number|Long|null);

                /** TelemetryCapacity bytesTotal */
                bytesTotal?: (number|Long|null);

                /** TelemetryCapacity machines */
                machines?: (number|null);

                /** TelemetryCapacity machinesMax */
                machinesMax?: (number|null);

                /** TelemetryCapacity loadPercent */
                loadPercent?: (number|null);

                /** TelemetryCapacity cpus */
                cpus?: (number|null);

                /** TelemetryCapacity memoryFreeBytes */
                memoryFreeBytes?: (number|Long|null);

                /** TelemetryCapacity memoryTotalBytes */
                memoryTotalBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TelemetryCapacity. */
            type $Shape = understudy.v1.TelemetryCapacity.$Properties;
        }

        /**
         * Properties of a TelemetryHealthReason.
         * @deprecated Use understudy.v1.TelemetryHealthReason.$Properties instead.
         */
        interface ITelemetryHealthReason extends understudy.v1.TelemetryHealthReason.$Properties {
        }

        /** Represents a TelemetryHealthReason. */
        class TelemetryHealthReason {

            /**
             * Constructs a new TelemetryHealthReason.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.TelemetryHealthReason.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TelemetryHealthReason code. */
            code: string;

            /** TelemetryHealthReason state. */
            state: string;

            /** TelemetryHealthReason subject. */
            subject: string;

            /** TelemetryHealthReason cause. */
            cause: string;

            /** TelemetryHealthReason remedy. */
            remedy: string;

            /**
             * Creates a new TelemetryHealthReason instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TelemetryHealthReason instance
             */
            static create(properties: understudy.v1.TelemetryHealthReason.$Shape): understudy.v1.TelemetryHealthReason & understudy.v1.TelemetryHealthReason.$Shape;
            static create(properties?: understudy.v1.TelemetryHealthReason.$Properties): understudy.v1.TelemetryHealthReason;

            /**
             * Encodes the specified TelemetryHealthReason message. Does not implicitly {@link understudy.v1.TelemetryHealthReason.verify|verify} messages.
             * @param message TelemetryHealthReason message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.TelemetryHealthReason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TelemetryHealthReason message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.TelemetryHealthReason & understudy.v1.TelemetryHealthReason.$Shape} TelemetryHealthReason
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.TelemetryHealthReason & understudy.v1.TelemetryHealthReason.$Shape;

            /**
             * Creates a TelemetryHealthReason message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TelemetryHealthReason
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.TelemetryHealthReason;

            /**
             * Creates a plain object from a TelemetryHealthReason message. Also converts values to other types if specified.
             * @param message TelemetryHealthReason
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.TelemetryHealthReason, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TelemetryHealthReason to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TelemetryHealthReason
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TelemetryHealthReason {

            /** Properties of a TelemetryHealthReason. */
            interface $Properties {

                /** TelemetryHealthReason code */
                code?: (string|null);

                /** TelemetryHealthReason state */
                state?: (string|null);

                /** TelemetryHealthReason subject */
                subject?: (string|null);

                /** TelemetryHealthReason cause */
                cause?: (string|null);

                /** TelemetryHealthReason remedy */
                remedy?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TelemetryHealthReason. */
            type $Shape = understudy.v1.TelemetryHealthReason.$Properties;
        }

        /**
         * Properties of a TelemetryAssignmentProblem.
         * @deprecated Use understudy.v1.TelemetryAssignmentProblem.$Properties instead.
         */
        interface ITelemetryAssignmentProblem extends understudy.v1.TelemetryAssignmentProblem.$Properties {
        }

        /** Represents a TelemetryAssignmentProblem. */
        class TelemetryAssignmentProblem {

            /**
             * Constructs a new TelemetryAssignmentProblem.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.TelemetryAssignmentProblem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TelemetryAssignmentProblem machineId. */
            machineId: string;

            /** TelemetryAssignmentProblem code. */
            code: string;

            /** TelemetryAssignmentProblem message. */
            message: string;

            /** TelemetryAssignmentProblem remedy. */
            remedy: string;

            /**
             * Creates a new TelemetryAssignmentProblem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TelemetryAssignmentProblem instance
             */
            static create(properties: understudy.v1.TelemetryAssignmentProblem.$Shape): understudy.v1.TelemetryAssignmentProblem & understudy.v1.TelemetryAssignmentProblem.$Shape;
            static create(properties?: understudy.v1.TelemetryAssignmentProblem.$Properties): understudy.v1.TelemetryAssignmentProblem;

            /**
             * Encodes the specified TelemetryAssignmentProblem message. Does not implicitly {@link understudy.v1.TelemetryAssignmentProblem.verify|verify} messages.
             * @param message TelemetryAssignmentProblem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.TelemetryAssignmentProblem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TelemetryAssignmentProblem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.TelemetryAssignmentProblem & understudy.v1.TelemetryAssignmentProblem.$Shape} TelemetryAssignmentProblem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.TelemetryAssignmentProblem & understudy.v1.TelemetryAssignmentProblem.$Shape;

            /**
             * Creates a TelemetryAssignmentProblem message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TelemetryAssignmentProblem
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.TelemetryAssignmentProblem;

            /**
             * Creates a plain object from a TelemetryAssignmentProblem message. Also converts values to other types if specified.
             * @param message TelemetryAssignmentProblem
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.TelemetryAssignmentProblem, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TelemetryAssignmentProblem to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TelemetryAssignmentProblem
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TelemetryAssignmentProblem {

            /** Properties of a TelemetryAssignmentProblem. */
            interface $Properties {

                /** TelemetryAssignmentProblem machineId */
                machineId?: (string|null);

                /** TelemetryAssignmentProblem code */
                code?: (string|null);

                /** TelemetryAssignmentProblem message */
                message?: (string|null);

                /** TelemetryAssignmentProblem remedy */
                remedy?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TelemetryAssignmentProblem. */
            type $Shape = understudy.v1.TelemetryAssignmentProblem.$Properties;
        }

        /**
         * Properties of a MachineTelemetry.
         * @deprecated Use understudy.v1.MachineTelemetry.$Properties instead.
         */
        interface IMachineTelemetry extends understudy.v1.MachineTelemetry.$Properties {
        }

        /** Represents a MachineTelemetry. */
        class MachineTelemetry {

            /**
             * Constructs a new MachineTelemetry.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineTelemetry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineTelemetry machineId. */
            machineId: string;

            /** MachineTelemetry name. */
            name: string;

            /** MachineTelemetry managedBy. */
            managedBy: string;

            /** MachineTelemetry mode. */
            mode: string;

            /** MachineTelemetry modeReason. */
            modeReason: string;

            /** MachineTelemetry connected. */
            connected: boolean;

            /** MachineTelemetry peer. */
            peer: string;

            /** MachineTelemetry upstream. */
            upstream: string;

            /** MachineTelemetry rpoMillis. */
            rpoMillis?: (number|Long|null);

            /** MachineTelemetry reportAgeMillis. */
            reportAgeMillis: (number|Long);

            /** MachineTelemetry lagBytes. */
            lagBytes: (number|Long);

            /** MachineTelemetry progress. */
            progress?: (understudy.v1.MachineProgress.$Properties|null);

            /** MachineTelemetry receivedSequence. */
            receivedSequence: (number|Long);

            /** MachineTelemetry sealedSequence. */
            sealedSequence: (number|Long);

            /** MachineTelemetry durableSequence. */
            durableSequence: (number|Long);

            /** MachineTelemetry writtenBytes. */
            writtenBytes: (number|Long);

            /** MachineTelemetry sentBytes. */
            sentBytes: (number|Long);

            /** MachineTelemetry writtenBytesPerSecond. */
            writtenBytesPerSecond: (number|Long);

            /** MachineTelemetry sentBytesPerSecond. */
            sentBytesPerSecond: (number|Long);

            /** MachineTelemetry oldestPointMicros. */
            oldestPointMicros?: (number|Long|null);

            /** MachineTelemetry newestPointMicros. */
            newestPointMicros?: (number|Long|null);

            /** MachineTelemetry points. */
            points: (number|Long);

            /** MachineTelemetry storeBytes. */
            storeBytes: (number|Long);

            /** MachineTelemetry spooledBytes. */
            spooledBytes: (number|Long);

            /** MachineTelemetry spoolBytesMax. */
            spoolBytesMax: (number|Long);

            /** MachineTelemetry generationNumber. */
            generationNumber: number;

            /** MachineTelemetry generationId. */
            generationId: string;

            /** MachineTelemetry storeId. */
            storeId: string;

            /** MachineTelemetry fenced. */
            fenced: string;

            /** MachineTelemetry sourceClosed. */
            sourceClosed: boolean;

            /** MachineTelemetry problems. */
            problems: string[];

            /** MachineTelemetry disks. */
            disks: understudy.v1.TelemetryDisk.$Properties[];

            /** MachineTelemetry forecastRpoMillis. */
            forecastRpoMillis?: (number|Long|null);

            /** MachineTelemetry failedOverTo. */
            failedOverTo: string;

            /** MachineTelemetry dirtyBytes. */
            dirtyBytes: (number|Long);

            /** MachineTelemetry doubtBytes. */
            doubtBytes: (number|Long);

            /**
             * Creates a new MachineTelemetry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineTelemetry instance
             */
            static create(properties: understudy.v1.MachineTelemetry.$Shape): understudy.v1.MachineTelemetry & understudy.v1.MachineTelemetry.$Shape;
            static create(properties?: understudy.v1.MachineTelemetry.$Properties): understudy.v1.MachineTelemetry;

            /**
             * Encodes the specified MachineTelemetry message. Does not implicitly {@link understudy.v1.MachineTelemetry.verify|verify} messages.
             * @param message MachineTelemetry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineTelemetry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineTelemetry & understudy.v1.MachineTelemetry.$Shape} MachineTelemetry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineTelemetry & understudy.v1.MachineTelemetry.$Shape;

            /**
             * Creates a MachineTelemetry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineTelemetry
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineTelemetry;

            /**
             * Creates a plain object from a MachineTelemetry message. Also converts values to other types if specified.
             * @param message MachineTelemetry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineTelemetry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineTelemetry
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineTelemetry {

            /** Properties of a MachineTelemetry. */
            interface $Properties {

                /** MachineTelemetry machineId */
                machineId?: (string|null);

                /** MachineTelemetry name */
                name?: (string|null);

                /** MachineTelemetry managedBy */
                managedBy?: (string|null);

                /** MachineTelemetry mode */
                mode?: (string|null);

                /** MachineTelemetry modeReason */
                modeReason?: (string|null);

                /** MachineTelemetry connected */
                connected?: (boolean|null);

                /** MachineTelemetry peer */
                peer?: (string|null);

                /** MachineTelemetry upstream */
                upstream?: (string|null);

                /** MachineTelemetry rpoMillis */
                rpoMillis?: (number|Long|null);

                /** MachineTelemetry reportAgeMillis */
                reportAgeMillis?: (number|Long|null);

                /** MachineTelemetry lagBytes */
                lagBytes?: (number|Long|null);

                /** MachineTelemetry progress */
                progress?: (understudy.v1.MachineProgress.$Properties|null);

                /** MachineTelemetry receivedSequence */
                receivedSequence?: (number|Long|null);

                /** MachineTelemetry sealedSequence */
                sealedSequence?: (number|Long|null);

                /** MachineTelemetry durableSequence */
                durableSequence?: (number|Long|null);

                /** MachineTelemetry writtenBytes */
                writtenBytes?: (number|Long|null);

                /** MachineTelemetry sentBytes */
                sentBytes?: (number|Long|null);

                /** MachineTelemetry writtenBytesPerSecond */
                writtenBytesPerSecond?: (number|Long|null);

                /** MachineTelemetry sentBytesPerSecond */
                sentBytesPerSecond?: (number|Long|null);

                /** MachineTelemetry oldestPointMicros */
                oldestPointMicros?: (number|Long|null);

                /** MachineTelemetry newestPointMicros */
                newestPointMicros?: (number|Long|null);

                /** MachineTelemetry points */
                points?: (number|Long|null);

                /** MachineTelemetry storeBytes */
                storeBytes?: (number|Long|null);

                /** MachineTelemetry spooledBytes */
                spooledBytes?: (number|Long|null);

                /** MachineTelemetry spoolBytesMax */
                spoolBytesMax?: (number|Long|null);

                /** MachineTelemetry generationNumber */
                generationNumber?: (number|null);

                /** MachineTelemetry generationId */
                generationId?: (string|null);

                /** MachineTelemetry storeId */
                storeId?: (string|null);

                /** MachineTelemetry fenced */
                fenced?: (string|null);

                /** MachineTelemetry sourceClosed */
                sourceClosed?: (boolean|null);

                /** MachineTelemetry problems */
                problems?: (string[]|null);

                /** MachineTelemetry disks */
                disks?: (understudy.v1.TelemetryDisk.$Properties[]|null);

                /** MachineTelemetry forecastRpoMillis */
                forecastRpoMillis?: (number|Long|null);

                /** MachineTelemetry failedOverTo */
                failedOverTo?: (string|null);

                /** MachineTelemetry dirtyBytes */
                dirtyBytes?: (number|Long|null);

                /** MachineTelemetry doubtBytes */
                doubtBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineTelemetry. */
            type $Shape = understudy.v1.MachineTelemetry.$Properties;
        }

        /**
         * Properties of a MachineProgress.
         * @deprecated Use understudy.v1.MachineProgress.$Properties instead.
         */
        interface IMachineProgress extends understudy.v1.MachineProgress.$Properties {
        }

        /** Represents a MachineProgress. */
        class MachineProgress {

            /**
             * Constructs a new MachineProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineProgress doneBytes. */
            doneBytes: (number|Long);

            /** MachineProgress totalBytes. */
            totalBytes: (number|Long);

            /** MachineProgress bytesPerSecond. */
            bytesPerSecond: (number|Long);

            /** MachineProgress etaMillis. */
            etaMillis?: (number|Long|null);

            /**
             * Creates a new MachineProgress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineProgress instance
             */
            static create(properties: understudy.v1.MachineProgress.$Shape): understudy.v1.MachineProgress & understudy.v1.MachineProgress.$Shape;
            static create(properties?: understudy.v1.MachineProgress.$Properties): understudy.v1.MachineProgress;

            /**
             * Encodes the specified MachineProgress message. Does not implicitly {@link understudy.v1.MachineProgress.verify|verify} messages.
             * @param message MachineProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineProgress & understudy.v1.MachineProgress.$Shape} MachineProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineProgress & understudy.v1.MachineProgress.$Shape;

            /**
             * Creates a MachineProgress message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineProgress
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineProgress;

            /**
             * Creates a plain object from a MachineProgress message. Also converts values to other types if specified.
             * @param message MachineProgress
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineProgress, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineProgress to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineProgress
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineProgress {

            /** Properties of a MachineProgress. */
            interface $Properties {

                /** MachineProgress doneBytes */
                doneBytes?: (number|Long|null);

                /** MachineProgress totalBytes */
                totalBytes?: (number|Long|null);

                /** MachineProgress bytesPerSecond */
                bytesPerSecond?: (number|Long|null);

                /** MachineProgress etaMillis */
                etaMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineProgress. */
            type $Shape = understudy.v1.MachineProgress.$Properties;
        }

        /**
         * Properties of a TelemetryDisk.
         * @deprecated Use understudy.v1.TelemetryDisk.$Properties instead.
         */
        interface ITelemetryDisk extends understudy.v1.TelemetryDisk.$Properties {
        }

        /** Represents a TelemetryDisk. */
        class TelemetryDisk {

            /**
             * Constructs a new TelemetryDisk.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.TelemetryDisk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TelemetryDisk id. */
            id: string;

            /** TelemetryDisk index. */
            index: number;

            /** TelemetryDisk name. */
            name: string;

            /** TelemetryDisk sizeBytes. */
            sizeBytes: (number|Long);

            /** TelemetryDisk excluded. */
            excluded: boolean;

            /**
             * Creates a new TelemetryDisk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TelemetryDisk instance
             */
            static create(properties: understudy.v1.TelemetryDisk.$Shape): understudy.v1.TelemetryDisk & understudy.v1.TelemetryDisk.$Shape;
            static create(properties?: understudy.v1.TelemetryDisk.$Properties): understudy.v1.TelemetryDisk;

            /**
             * Encodes the specified TelemetryDisk message. Does not implicitly {@link understudy.v1.TelemetryDisk.verify|verify} messages.
             * @param message TelemetryDisk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.TelemetryDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TelemetryDisk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.TelemetryDisk & understudy.v1.TelemetryDisk.$Shape} TelemetryDisk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.TelemetryDisk & understudy.v1.TelemetryDisk.$Shape;

            /**
             * Creates a TelemetryDisk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TelemetryDisk
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.TelemetryDisk;

            /**
             * Creates a plain object from a TelemetryDisk message. Also converts values to other types if specified.
             * @param message TelemetryDisk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.TelemetryDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TelemetryDisk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TelemetryDisk
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TelemetryDisk {

            /** Properties of a TelemetryDisk. */
            interface $Properties {

                /** TelemetryDisk id */
                id?: (string|null);

                /** TelemetryDisk index */
                index?: (number|null);

                /** TelemetryDisk name */
                name?: (string|null);

                /** TelemetryDisk sizeBytes */
                sizeBytes?: (number|Long|null);

                /** TelemetryDisk excluded */
                excluded?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TelemetryDisk. */
            type $Shape = understudy.v1.TelemetryDisk.$Properties;
        }

        /**
         * Properties of a StandInTelemetry.
         * @deprecated Use understudy.v1.StandInTelemetry.$Properties instead.
         */
        interface IStandInTelemetry extends understudy.v1.StandInTelemetry.$Properties {
        }

        /** Represents a StandInTelemetry. */
        class StandInTelemetry {

            /**
             * Constructs a new StandInTelemetry.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StandInTelemetry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StandInTelemetry key. */
            key: string;

            /** StandInTelemetry kind. */
            kind: string;

            /** StandInTelemetry machineId. */
            machineId: string;

            /** StandInTelemetry machineName. */
            machineName: string;

            /** StandInTelemetry managedBy. */
            managedBy: string;

            /** StandInTelemetry power. */
            power: string;

            /** StandInTelemetry pointSequence. */
            pointSequence: (number|Long);

            /** StandInTelemetry pointVaultTimeMicros. */
            pointVaultTimeMicros: (number|Long);

            /** StandInTelemetry hydratedBytes. */
            hydratedBytes: (number|Long);

            /** StandInTelemetry hydrationTotalBytes. */
            hydrationTotalBytes: (number|Long);

            /** StandInTelemetry hydrated. */
            hydrated: boolean;

            /** StandInTelemetry sourceMayRun. */
            sourceMayRun: boolean;

            /** StandInTelemetry createdAtMillis. */
            createdAtMillis: (number|Long);

            /**
             * Creates a new StandInTelemetry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StandInTelemetry instance
             */
            static create(properties: understudy.v1.StandInTelemetry.$Shape): understudy.v1.StandInTelemetry & understudy.v1.StandInTelemetry.$Shape;
            static create(properties?: understudy.v1.StandInTelemetry.$Properties): understudy.v1.StandInTelemetry;

            /**
             * Encodes the specified StandInTelemetry message. Does not implicitly {@link understudy.v1.StandInTelemetry.verify|verify} messages.
             * @param message StandInTelemetry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StandInTelemetry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StandInTelemetry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StandInTelemetry & understudy.v1.StandInTelemetry.$Shape} StandInTelemetry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StandInTelemetry & understudy.v1.StandInTelemetry.$Shape;

            /**
             * Creates a StandInTelemetry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StandInTelemetry
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StandInTelemetry;

            /**
             * Creates a plain object from a StandInTelemetry message. Also converts values to other types if specified.
             * @param message StandInTelemetry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StandInTelemetry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StandInTelemetry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StandInTelemetry
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StandInTelemetry {

            /** Properties of a StandInTelemetry. */
            interface $Properties {

                /** StandInTelemetry key */
                key?: (string|null);

                /** StandInTelemetry kind */
                kind?: (string|null);

                /** StandInTelemetry machineId */
                machineId?: (string|null);

                /** StandInTelemetry machineName */
                machineName?: (string|null);

                /** StandInTelemetry managedBy */
                managedBy?: (string|null);

                /** StandInTelemetry power */
                power?: (string|null);

                /** StandInTelemetry pointSequence */
                pointSequence?: (number|Long|null);

                /** StandInTelemetry pointVaultTimeMicros */
                pointVaultTimeMicros?: (number|Long|null);

                /** StandInTelemetry hydratedBytes */
                hydratedBytes?: (number|Long|null);

                /** StandInTelemetry hydrationTotalBytes */
                hydrationTotalBytes?: (number|Long|null);

                /** StandInTelemetry hydrated */
                hydrated?: (boolean|null);

                /** StandInTelemetry sourceMayRun */
                sourceMayRun?: (boolean|null);

                /** StandInTelemetry createdAtMillis */
                createdAtMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StandInTelemetry. */
            type $Shape = understudy.v1.StandInTelemetry.$Properties;
        }
    }
}
