import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace understudy. */
export namespace understudy {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an AlertOpened.
         * @deprecated Use understudy.v1.AlertOpened.$Properties instead.
         */
        interface IAlertOpened extends understudy.v1.AlertOpened.$Properties {
        }

        /** Represents an AlertOpened. */
        class AlertOpened {

            /**
             * Constructs a new AlertOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AlertOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AlertOpened alertId. */
            alertId: string;

            /** AlertOpened occurrence. */
            occurrence: number;

            /** AlertOpened code. */
            code: string;

            /** AlertOpened level. */
            level: string;

            /** AlertOpened subjectKind. */
            subjectKind: string;

            /** AlertOpened subject. */
            subject: string;

            /** AlertOpened cause. */
            cause: string;

            /** AlertOpened evidence. */
            evidence: string;

            /** AlertOpened itemIds. */
            itemIds: string[];

            /** AlertOpened itemsTotal. */
            itemsTotal: number;

            /** AlertOpened mutedBy. */
            mutedBy?: (string|null);

            /** AlertOpened atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new AlertOpened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AlertOpened instance
             */
            static create(properties: understudy.v1.AlertOpened.$Shape): understudy.v1.AlertOpened & understudy.v1.AlertOpened.$Shape;
            static create(properties?: understudy.v1.AlertOpened.$Properties): understudy.v1.AlertOpened;

            /**
             * Encodes the specified AlertOpened message. Does not implicitly {@link understudy.v1.AlertOpened.verify|verify} messages.
             * @param message AlertOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AlertOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AlertOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AlertOpened & understudy.v1.AlertOpened.$Shape} AlertOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AlertOpened & understudy.v1.AlertOpened.$Shape;

            /**
             * Creates an AlertOpened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AlertOpened
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AlertOpened;

            /**
             * Creates a plain object from an AlertOpened message. Also converts values to other types if specified.
             * @param message AlertOpened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AlertOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AlertOpened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AlertOpened
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AlertOpened {

            /** Properties of an AlertOpened. */
            interface $Properties {

                /** AlertOpened alertId */
                alertId?: (string|null);

                /** AlertOpened occurrence */
                occurrence?: (number|null);

                /** AlertOpened code */
                code?: (string|null);

                /** AlertOpened level */
                level?: (string|null);

                /** AlertOpened subjectKind */
                subjectKind?: (string|null);

                /** AlertOpened subject */
                subject?: (string|null);

                /** AlertOpened cause */
                cause?: (string|null);

                /** AlertOpened evidence */
                evidence?: (string|null);

                /** AlertOpened itemIds */
                itemIds?: (string[]|null);

                /** AlertOpened itemsTotal */
                itemsTotal?: (number|null);

                /** AlertOpened mutedBy */
                mutedBy?: (string|null);

                /** AlertOpened atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AlertOpened. */
            type $Shape = understudy.v1.AlertOpened.$Properties;
        }

        /**
         * Properties of an AlertWorsened.
         * @deprecated Use understudy.v1.AlertWorsened.$Properties instead.
         */
        interface IAlertWorsened extends understudy.v1.AlertWorsened.$Properties {
        }

        /** Represents an AlertWorsened. */
        class AlertWorsened {

            /**
             * Constructs a new AlertWorsened.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AlertWorsened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AlertWorsened alertId. */
            alertId: string;

            /** AlertWorsened occurrence. */
            occurrence: number;

            /** AlertWorsened level. */
            level: string;

            /** AlertWorsened previous. */
            previous: string;

            /** AlertWorsened cause. */
            cause: string;

            /** AlertWorsened evidence. */
            evidence: string;

            /** AlertWorsened atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new AlertWorsened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AlertWorsened instance
             */
            static create(properties: understudy.v1.AlertWorsened.$Shape): understudy.v1.AlertWorsened & understudy.v1.AlertWorsened.$Shape;
            static create(properties?: understudy.v1.AlertWorsened.$Properties): understudy.v1.AlertWorsened;

            /**
             * Encodes the specified AlertWorsened message. Does not implicitly {@link understudy.v1.AlertWorsened.verify|verify} messages.
             * @param message AlertWorsened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AlertWorsened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AlertWorsened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AlertWorsened & understudy.v1.AlertWorsened.$Shape} AlertWorsened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AlertWorsened & understudy.v1.AlertWorsened.$Shape;

            /**
             * Creates an AlertWorsened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AlertWorsened
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AlertWorsened;

            /**
             * Creates a plain object from an AlertWorsened message. Also converts values to other types if specified.
             * @param message AlertWorsened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AlertWorsened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AlertWorsened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AlertWorsened
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AlertWorsened {

            /** Properties of an AlertWorsened. */
            interface $Properties {

                /** AlertWorsened alertId */
                alertId?: (string|null);

                /** AlertWorsened occurrence */
                occurrence?: (number|null);

                /** AlertWorsened level */
                level?: (string|null);

                /** AlertWorsened previous */
                previous?: (string|null);

                /** AlertWorsened cause */
                cause?: (string|null);

                /** AlertWorsened evidence */
                evidence?: (string|null);

                /** AlertWorsened atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AlertWorsened. */
            type $Shape = understudy.v1.AlertWorsened.$Properties;
        }

        /**
         * Properties of an AlertEased.
         * @deprecated Use understudy.v1.AlertEased.$Properties instead.
         */
        interface IAlertEased extends understudy.v1.AlertEased.$Properties {
        }

        /** Represents an AlertEased. */
        class AlertEased {

            /**
             * Constructs a new AlertEased.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AlertEased.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AlertEased alertId. */
            alertId: string;

            /** AlertEased occurrence. */
            occurrence: number;

            /** AlertEased level. */
            level: string;

            /** AlertEased previous. */
            previous: string;

            /** AlertEased atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new AlertEased instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AlertEased instance
             */
            static create(properties: understudy.v1.AlertEased.$Shape): understudy.v1.AlertEased & understudy.v1.AlertEased.$Shape;
            static create(properties?: understudy.v1.AlertEased.$Properties): understudy.v1.AlertEased;

            /**
             * Encodes the specified AlertEased message. Does not implicitly {@link understudy.v1.AlertEased.verify|verify} messages.
             * @param message AlertEased message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AlertEased.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AlertEased message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AlertEased & understudy.v1.AlertEased.$Shape} AlertEased
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AlertEased & understudy.v1.AlertEased.$Shape;

            /**
             * Creates an AlertEased message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AlertEased
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AlertEased;

            /**
             * Creates a plain object from an AlertEased message. Also converts values to other types if specified.
             * @param message AlertEased
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AlertEased, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AlertEased to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AlertEased
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AlertEased {

            /** Properties of an AlertEased. */
            interface $Properties {

                /** AlertEased alertId */
                alertId?: (string|null);

                /** AlertEased occurrence */
                occurrence?: (number|null);

                /** AlertEased level */
                level?: (string|null);

                /** AlertEased previous */
                previous?: (string|null);

                /** AlertEased atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AlertEased. */
            type $Shape = understudy.v1.AlertEased.$Properties;
        }

        /**
         * Properties of an AlertAcknowledged.
         * @deprecated Use understudy.v1.AlertAcknowledged.$Properties instead.
         */
        interface IAlertAcknowledged extends understudy.v1.AlertAcknowledged.$Properties {
        }

        /** Represents an AlertAcknowledged. */
        class AlertAcknowledged {

            /**
             * Constructs a new AlertAcknowledged.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AlertAcknowledged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AlertAcknowledged alertId. */
            alertId: string;

            /** AlertAcknowledged occurrence. */
            occurrence: number;

            /** AlertAcknowledged by. */
            by: string;

            /** AlertAcknowledged note. */
            note: string;

            /** AlertAcknowledged atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new AlertAcknowledged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AlertAcknowledged instance
             */
            static create(properties: understudy.v1.AlertAcknowledged.$Shape): understudy.v1.AlertAcknowledged & understudy.v1.AlertAcknowledged.$Shape;
            static create(properties?: understudy.v1.AlertAcknowledged.$Properties): understudy.v1.AlertAcknowledged;

            /**
             * Encodes the specified AlertAcknowledged message. Does not implicitly {@link understudy.v1.AlertAcknowledged.verify|verify} messages.
             * @param message AlertAcknowledged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AlertAcknowledged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AlertAcknowledged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AlertAcknowledged & understudy.v1.AlertAcknowledged.$Shape} AlertAcknowledged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AlertAcknowledged & understudy.v1.AlertAcknowledged.$Shape;

            /**
             * Creates an AlertAcknowledged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AlertAcknowledged
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AlertAcknowledged;

            /**
             * Creates a plain object from an AlertAcknowledged message. Also converts values to other types if specified.
             * @param message AlertAcknowledged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AlertAcknowledged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AlertAcknowledged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AlertAcknowledged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AlertAcknowledged {

            /** Properties of an AlertAcknowledged. */
            interface $Properties {

                /** AlertAcknowledged alertId */
                alertId?: (string|null);

                /** AlertAcknowledged occurrence */
                occurrence?: (number|null);

                /** AlertAcknowledged by */
                by?: (string|null);

                /** AlertAcknowledged note */
                note?: (string|null);

                /** AlertAcknowledged atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AlertAcknowledged. */
            type $Shape = understudy.v1.AlertAcknowledged.$Properties;
        }

        /**
         * Properties of an AlertUnmuted.
         * @deprecated Use understudy.v1.AlertUnmuted.$Properties instead.
         */
        interface IAlertUnmuted extends understudy.v1.AlertUnmuted.$Properties {
        }

        /** Represents an AlertUnmuted. */
        class AlertUnmuted {

            /**
             * Constructs a new AlertUnmuted.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AlertUnmuted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AlertUnmuted alertId. */
            alertId: string;

            /** AlertUnmuted occurrence. */
            occurrence: number;

            /** AlertUnmuted atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new AlertUnmuted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AlertUnmuted instance
             */
            static create(properties: understudy.v1.AlertUnmuted.$Shape): understudy.v1.AlertUnmuted & understudy.v1.AlertUnmuted.$Shape;
            static create(properties?: understudy.v1.AlertUnmuted.$Properties): understudy.v1.AlertUnmuted;

            /**
             * Encodes the specified AlertUnmuted message. Does not implicitly {@link understudy.v1.AlertUnmuted.verify|verify} messages.
             * @param message AlertUnmuted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AlertUnmuted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AlertUnmuted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AlertUnmuted & understudy.v1.AlertUnmuted.$Shape} AlertUnmuted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AlertUnmuted & understudy.v1.AlertUnmuted.$Shape;

            /**
             * Creates an AlertUnmuted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AlertUnmuted
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AlertUnmuted;

            /**
             * Creates a plain object from an AlertUnmuted message. Also converts values to other types if specified.
             * @param message AlertUnmuted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AlertUnmuted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AlertUnmuted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AlertUnmuted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AlertUnmuted {

            /** Properties of an AlertUnmuted. */
            interface $Properties {

                /** AlertUnmuted alertId */
                alertId?: (string|null);

                /** AlertUnmuted occurrence */
                occurrence?: (number|null);

                /** AlertUnmuted atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AlertUnmuted. */
            type $Shape = understudy.v1.AlertUnmuted.$Properties;
        }

        /**
         * Properties of an AlertClosed.
         * @deprecated Use understudy.v1.AlertClosed.$Properties instead.
         */
        interface IAlertClosed extends understudy.v1.AlertClosed.$Properties {
        }

        /** Represents an AlertClosed. */
        class AlertClosed {

            /**
             * Constructs a new AlertClosed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AlertClosed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AlertClosed alertId. */
            alertId: string;

            /** AlertClosed occurrence. */
            occurrence: number;

            /** AlertClosed reason. */
            reason: string;

            /** AlertClosed by. */
            by: string;

            /** AlertClosed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new AlertClosed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AlertClosed instance
             */
            static create(properties: understudy.v1.AlertClosed.$Shape): understudy.v1.AlertClosed & understudy.v1.AlertClosed.$Shape;
            static create(properties?: understudy.v1.AlertClosed.$Properties): understudy.v1.AlertClosed;

            /**
             * Encodes the specified AlertClosed message. Does not implicitly {@link understudy.v1.AlertClosed.verify|verify} messages.
             * @param message AlertClosed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AlertClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AlertClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AlertClosed & understudy.v1.AlertClosed.$Shape} AlertClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AlertClosed & understudy.v1.AlertClosed.$Shape;

            /**
             * Creates an AlertClosed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AlertClosed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AlertClosed;

            /**
             * Creates a plain object from an AlertClosed message. Also converts values to other types if specified.
             * @param message AlertClosed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AlertClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AlertClosed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AlertClosed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AlertClosed {

            /** Properties of an AlertClosed. */
            interface $Properties {

                /** AlertClosed alertId */
                alertId?: (string|null);

                /** AlertClosed occurrence */
                occurrence?: (number|null);

                /** AlertClosed reason */
                reason?: (string|null);

                /** AlertClosed by */
                by?: (string|null);

                /** AlertClosed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AlertClosed. */
            type $Shape = understudy.v1.AlertClosed.$Properties;
        }

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
         * Properties of a CommandKey.
         * @deprecated Use understudy.v1.CommandKey.$Properties instead.
         */
        interface ICommandKey extends understudy.v1.CommandKey.$Properties {
        }

        /** Represents a CommandKey. */
        class CommandKey {

            /**
             * Constructs a new CommandKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CommandKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandKey jobId. */
            jobId: string;

            /** CommandKey step. */
            step: string;

            /**
             * Creates a new CommandKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandKey instance
             */
            static create(properties: understudy.v1.CommandKey.$Shape): understudy.v1.CommandKey & understudy.v1.CommandKey.$Shape;
            static create(properties?: understudy.v1.CommandKey.$Properties): understudy.v1.CommandKey;

            /**
             * Encodes the specified CommandKey message. Does not implicitly {@link understudy.v1.CommandKey.verify|verify} messages.
             * @param message CommandKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CommandKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CommandKey & understudy.v1.CommandKey.$Shape} CommandKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CommandKey & understudy.v1.CommandKey.$Shape;

            /**
             * Creates a CommandKey message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandKey
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CommandKey;

            /**
             * Creates a plain object from a CommandKey message. Also converts values to other types if specified.
             * @param message CommandKey
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CommandKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandKey to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandKey
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandKey {

            /** Properties of a CommandKey. */
            interface $Properties {

                /** CommandKey jobId */
                jobId?: (string|null);

                /** CommandKey step */
                step?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandKey. */
            type $Shape = understudy.v1.CommandKey.$Properties;
        }

        /**
         * Properties of a CommandEnvelope.
         * @deprecated Use understudy.v1.CommandEnvelope.$Properties instead.
         */
        interface ICommandEnvelope extends understudy.v1.CommandEnvelope.$Properties {
        }

        /** Represents a CommandEnvelope. */
        class CommandEnvelope {

            /**
             * Constructs a new CommandEnvelope.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CommandEnvelope.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandEnvelope commandId. */
            commandId: string;

            /** CommandEnvelope name. */
            name: string;

            /** CommandEnvelope body. */
            body: Uint8Array;

            /** CommandEnvelope key. */
            key?: (understudy.v1.CommandKey.$Properties|null);

            /** CommandEnvelope term. */
            term: (number|Long);

            /** CommandEnvelope epoch. */
            epoch: (number|Long);

            /** CommandEnvelope generation. */
            generation: number;

            /** CommandEnvelope correlationId. */
            correlationId: string;

            /** CommandEnvelope causationId. */
            causationId: string;

            /** CommandEnvelope traceparent. */
            traceparent: string;

            /** CommandEnvelope principal. */
            principal: string;

            /** CommandEnvelope assignmentVersion. */
            assignmentVersion: (number|Long);

            /**
             * Creates a new CommandEnvelope instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandEnvelope instance
             */
            static create(properties: understudy.v1.CommandEnvelope.$Shape): understudy.v1.CommandEnvelope & understudy.v1.CommandEnvelope.$Shape;
            static create(properties?: understudy.v1.CommandEnvelope.$Properties): understudy.v1.CommandEnvelope;

            /**
             * Encodes the specified CommandEnvelope message. Does not implicitly {@link understudy.v1.CommandEnvelope.verify|verify} messages.
             * @param message CommandEnvelope message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CommandEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandEnvelope message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CommandEnvelope & understudy.v1.CommandEnvelope.$Shape} CommandEnvelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CommandEnvelope & understudy.v1.CommandEnvelope.$Shape;

            /**
             * Creates a CommandEnvelope message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandEnvelope
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CommandEnvelope;

            /**
             * Creates a plain object from a CommandEnvelope message. Also converts values to other types if specified.
             * @param message CommandEnvelope
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CommandEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandEnvelope to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandEnvelope
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandEnvelope {

            /** Properties of a CommandEnvelope. */
            interface $Properties {

                /** CommandEnvelope commandId */
                commandId?: (string|null);

                /** CommandEnvelope name */
                name?: (string|null);

                /** CommandEnvelope body */
                body?: (Uint8Array|null);

                /** CommandEnvelope key */
                key?: (understudy.v1.CommandKey.$Properties|null);

                /** CommandEnvelope term */
                term?: (number|Long|null);

                /** CommandEnvelope epoch */
                epoch?: (number|Long|null);

                /** CommandEnvelope generation */
                generation?: (number|null);

                /** CommandEnvelope correlationId */
                correlationId?: (string|null);

                /** CommandEnvelope causationId */
                causationId?: (string|null);

                /** CommandEnvelope traceparent */
                traceparent?: (string|null);

                /** CommandEnvelope principal */
                principal?: (string|null);

                /** CommandEnvelope assignmentVersion */
                assignmentVersion?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandEnvelope. */
            type $Shape = understudy.v1.CommandEnvelope.$Properties;
        }

        /**
         * Properties of a ReplyEnvelope.
         * @deprecated Use understudy.v1.ReplyEnvelope.$Properties instead.
         */
        interface IReplyEnvelope extends understudy.v1.ReplyEnvelope.$Properties {
        }

        /** Represents a ReplyEnvelope. */
        class ReplyEnvelope {

            /**
             * Constructs a new ReplyEnvelope.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReplyEnvelope.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplyEnvelope commandId. */
            commandId: string;

            /** ReplyEnvelope result. */
            result?: (understudy.v1.CommandResult.$Properties|null);

            /** ReplyEnvelope refusal. */
            refusal?: (understudy.v1.CommandRefusal.$Properties|null);

            /** ReplyEnvelope failure. */
            failure?: (understudy.v1.CommandFailure.$Properties|null);

            /** ReplyEnvelope traceparent. */
            traceparent: string;

            /** ReplyEnvelope outcome. */
            outcome?: ("result"|"refusal"|"failure");

            /**
             * Creates a new ReplyEnvelope instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplyEnvelope instance
             */
            static create(properties: understudy.v1.ReplyEnvelope.$Shape): understudy.v1.ReplyEnvelope & understudy.v1.ReplyEnvelope.$Shape;
            static create(properties?: understudy.v1.ReplyEnvelope.$Properties): understudy.v1.ReplyEnvelope;

            /**
             * Encodes the specified ReplyEnvelope message. Does not implicitly {@link understudy.v1.ReplyEnvelope.verify|verify} messages.
             * @param message ReplyEnvelope message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReplyEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplyEnvelope message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReplyEnvelope & understudy.v1.ReplyEnvelope.$Shape} ReplyEnvelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReplyEnvelope & understudy.v1.ReplyEnvelope.$Shape;

            /**
             * Creates a ReplyEnvelope message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReplyEnvelope
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReplyEnvelope;

            /**
             * Creates a plain object from a ReplyEnvelope message. Also converts values to other types if specified.
             * @param message ReplyEnvelope
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReplyEnvelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReplyEnvelope to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReplyEnvelope
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReplyEnvelope {

            /** Properties of a ReplyEnvelope. */
            interface $Properties {

                /** ReplyEnvelope commandId */
                commandId?: (string|null);

                /** ReplyEnvelope result */
                result?: (understudy.v1.CommandResult.$Properties|null);

                /** ReplyEnvelope refusal */
                refusal?: (understudy.v1.CommandRefusal.$Properties|null);

                /** ReplyEnvelope failure */
                failure?: (understudy.v1.CommandFailure.$Properties|null);

                /** ReplyEnvelope traceparent */
                traceparent?: (string|null);

                /** ReplyEnvelope outcome */
                outcome?: ("result"|"refusal"|"failure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ReplyEnvelope. */
            type $Shape = {
              commandId?: string|null;
              result?: understudy.v1.CommandResult.$Shape|null;
              refusal?: understudy.v1.CommandRefusal.$Shape|null;
              failure?: understudy.v1.CommandFailure.$Shape|null;
              traceparent?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; result?: null; refusal?: null; failure?: null }|{ outcome?: "result"; result: understudy.v1.CommandResult.$Shape; refusal?: null; failure?: null }|{ outcome?: "refusal"; result?: null; refusal: understudy.v1.CommandRefusal.$Shape; failure?: null }|{ outcome?: "failure"; result?: null; refusal?: null; failure: understudy.v1.CommandFailure.$Shape })
            );
        }

        /**
         * Properties of a CommandResult.
         * @deprecated Use understudy.v1.CommandResult.$Properties instead.
         */
        interface ICommandResult extends understudy.v1.CommandResult.$Properties {
        }

        /** Represents a CommandResult. */
        class CommandResult {

            /**
             * Constructs a new CommandResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CommandResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandResult name. */
            name: string;

            /** CommandResult body. */
            body: Uint8Array;

            /** CommandResult position. */
            position: string;

            /** CommandResult revision. */
            revision?: (number|Long|null);

            /**
             * Creates a new CommandResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandResult instance
             */
            static create(properties: understudy.v1.CommandResult.$Shape): understudy.v1.CommandResult & understudy.v1.CommandResult.$Shape;
            static create(properties?: understudy.v1.CommandResult.$Properties): understudy.v1.CommandResult;

            /**
             * Encodes the specified CommandResult message. Does not implicitly {@link understudy.v1.CommandResult.verify|verify} messages.
             * @param message CommandResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CommandResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CommandResult & understudy.v1.CommandResult.$Shape} CommandResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CommandResult & understudy.v1.CommandResult.$Shape;

            /**
             * Creates a CommandResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandResult
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CommandResult;

            /**
             * Creates a plain object from a CommandResult message. Also converts values to other types if specified.
             * @param message CommandResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CommandResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandResult
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandResult {

            /** Properties of a CommandResult. */
            interface $Properties {

                /** CommandResult name */
                name?: (string|null);

                /** CommandResult body */
                body?: (Uint8Array|null);

                /** CommandResult position */
                position?: (string|null);

                /** CommandResult revision */
                revision?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandResult. */
            type $Shape = understudy.v1.CommandResult.$Properties;
        }

        /** RefusalWhen enum. */
        enum RefusalWhen {

            /** REFUSAL_WHEN_UNSPECIFIED value */
            REFUSAL_WHEN_UNSPECIFIED = 0,

            /** REFUSAL_WHEN_NEVER value */
            REFUSAL_WHEN_NEVER = 1,

            /** REFUSAL_WHEN_NOT_NOW value */
            REFUSAL_WHEN_NOT_NOW = 2
        }

        /**
         * Properties of a CommandRefusal.
         * @deprecated Use understudy.v1.CommandRefusal.$Properties instead.
         */
        interface ICommandRefusal extends understudy.v1.CommandRefusal.$Properties {
        }

        /** Represents a CommandRefusal. */
        class CommandRefusal {

            /**
             * Constructs a new CommandRefusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CommandRefusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandRefusal code. */
            code: string;

            /** CommandRefusal message. */
            message: string;

            /** CommandRefusal remedy. */
            remedy: string;

            /** CommandRefusal field. */
            field: string;

            /** CommandRefusal when. */
            when: understudy.v1.RefusalWhen;

            /**
             * Creates a new CommandRefusal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandRefusal instance
             */
            static create(properties: understudy.v1.CommandRefusal.$Shape): understudy.v1.CommandRefusal & understudy.v1.CommandRefusal.$Shape;
            static create(properties?: understudy.v1.CommandRefusal.$Properties): understudy.v1.CommandRefusal;

            /**
             * Encodes the specified CommandRefusal message. Does not implicitly {@link understudy.v1.CommandRefusal.verify|verify} messages.
             * @param message CommandRefusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CommandRefusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandRefusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CommandRefusal & understudy.v1.CommandRefusal.$Shape} CommandRefusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CommandRefusal & understudy.v1.CommandRefusal.$Shape;

            /**
             * Creates a CommandRefusal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandRefusal
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CommandRefusal;

            /**
             * Creates a plain object from a CommandRefusal message. Also converts values to other types if specified.
             * @param message CommandRefusal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CommandRefusal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandRefusal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandRefusal
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandRefusal {

            /** Properties of a CommandRefusal. */
            interface $Properties {

                /** CommandRefusal code */
                code?: (string|null);

                /** CommandRefusal message */
                message?: (string|null);

                /** CommandRefusal remedy */
                remedy?: (string|null);

                /** CommandRefusal field */
                field?: (string|null);

                /** CommandRefusal when */
                when?: (understudy.v1.RefusalWhen|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandRefusal. */
            type $Shape = understudy.v1.CommandRefusal.$Properties;
        }

        /**
         * Properties of a CommandFailure.
         * @deprecated Use understudy.v1.CommandFailure.$Properties instead.
         */
        interface ICommandFailure extends understudy.v1.CommandFailure.$Properties {
        }

        /** Represents a CommandFailure. */
        class CommandFailure {

            /**
             * Constructs a new CommandFailure.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.CommandFailure.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandFailure code. */
            code: string;

            /** CommandFailure message. */
            message: string;

            /** CommandFailure retryable. */
            retryable: boolean;

            /**
             * Creates a new CommandFailure instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandFailure instance
             */
            static create(properties: understudy.v1.CommandFailure.$Shape): understudy.v1.CommandFailure & understudy.v1.CommandFailure.$Shape;
            static create(properties?: understudy.v1.CommandFailure.$Properties): understudy.v1.CommandFailure;

            /**
             * Encodes the specified CommandFailure message. Does not implicitly {@link understudy.v1.CommandFailure.verify|verify} messages.
             * @param message CommandFailure message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.CommandFailure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandFailure message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.CommandFailure & understudy.v1.CommandFailure.$Shape} CommandFailure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.CommandFailure & understudy.v1.CommandFailure.$Shape;

            /**
             * Creates a CommandFailure message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandFailure
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.CommandFailure;

            /**
             * Creates a plain object from a CommandFailure message. Also converts values to other types if specified.
             * @param message CommandFailure
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.CommandFailure, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandFailure to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandFailure
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandFailure {

            /** Properties of a CommandFailure. */
            interface $Properties {

                /** CommandFailure code */
                code?: (string|null);

                /** CommandFailure message */
                message?: (string|null);

                /** CommandFailure retryable */
                retryable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandFailure. */
            type $Shape = understudy.v1.CommandFailure.$Properties;
        }

        /**
         * Properties of a FeedRead.
         * @deprecated Use understudy.v1.FeedRead.$Properties instead.
         */
        interface IFeedRead extends understudy.v1.FeedRead.$Properties {
        }

        /** Represents a FeedRead. */
        class FeedRead {

            /**
             * Constructs a new FeedRead.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FeedRead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedRead storeId. */
            storeId: string;

            /** FeedRead after. */
            after: string;

            /** FeedRead max. */
            max: number;

            /** FeedRead types. */
            types: string[];

            /**
             * Creates a new FeedRead instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedRead instance
             */
            static create(properties: understudy.v1.FeedRead.$Shape): understudy.v1.FeedRead & understudy.v1.FeedRead.$Shape;
            static create(properties?: understudy.v1.FeedRead.$Properties): understudy.v1.FeedRead;

            /**
             * Encodes the specified FeedRead message. Does not implicitly {@link understudy.v1.FeedRead.verify|verify} messages.
             * @param message FeedRead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FeedRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedRead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FeedRead & understudy.v1.FeedRead.$Shape} FeedRead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FeedRead & understudy.v1.FeedRead.$Shape;

            /**
             * Creates a FeedRead message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FeedRead
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FeedRead;

            /**
             * Creates a plain object from a FeedRead message. Also converts values to other types if specified.
             * @param message FeedRead
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FeedRead, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FeedRead to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FeedRead
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FeedRead {

            /** Properties of a FeedRead. */
            interface $Properties {

                /** FeedRead storeId */
                storeId?: (string|null);

                /** FeedRead after */
                after?: (string|null);

                /** FeedRead max */
                max?: (number|null);

                /** FeedRead types */
                types?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedRead. */
            type $Shape = understudy.v1.FeedRead.$Properties;
        }

        /**
         * Properties of a FeedReply.
         * @deprecated Use understudy.v1.FeedReply.$Properties instead.
         */
        interface IFeedReply extends understudy.v1.FeedReply.$Properties {
        }

        /** Represents a FeedReply. */
        class FeedReply {

            /**
             * Constructs a new FeedReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FeedReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedReply page. */
            page?: (understudy.v1.FeedPage.$Properties|null);

            /** FeedReply rebuild. */
            rebuild?: (understudy.v1.FeedRebuild.$Properties|null);

            /** FeedReply refusal. */
            refusal?: (understudy.v1.CommandRefusal.$Properties|null);

            /** FeedReply failure. */
            failure?: (understudy.v1.CommandFailure.$Properties|null);

            /** FeedReply outcome. */
            outcome?: ("page"|"rebuild"|"refusal"|"failure");

            /**
             * Creates a new FeedReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedReply instance
             */
            static create(properties: understudy.v1.FeedReply.$Shape): understudy.v1.FeedReply & understudy.v1.FeedReply.$Shape;
            static create(properties?: understudy.v1.FeedReply.$Properties): understudy.v1.FeedReply;

            /**
             * Encodes the specified FeedReply message. Does not implicitly {@link understudy.v1.FeedReply.verify|verify} messages.
             * @param message FeedReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FeedReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FeedReply & understudy.v1.FeedReply.$Shape} FeedReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FeedReply & understudy.v1.FeedReply.$Shape;

            /**
             * Creates a FeedReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FeedReply
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FeedReply;

            /**
             * Creates a plain object from a FeedReply message. Also converts values to other types if specified.
             * @param message FeedReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FeedReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FeedReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FeedReply
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FeedReply {

            /** Properties of a FeedReply. */
            interface $Properties {

                /** FeedReply page */
                page?: (understudy.v1.FeedPage.$Properties|null);

                /** FeedReply rebuild */
                rebuild?: (understudy.v1.FeedRebuild.$Properties|null);

                /** FeedReply refusal */
                refusal?: (understudy.v1.CommandRefusal.$Properties|null);

                /** FeedReply failure */
                failure?: (understudy.v1.CommandFailure.$Properties|null);

                /** FeedReply outcome */
                outcome?: ("page"|"rebuild"|"refusal"|"failure");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a FeedReply. */
            type $Shape = {
              page?: understudy.v1.FeedPage.$Shape|null;
              rebuild?: understudy.v1.FeedRebuild.$Shape|null;
              refusal?: understudy.v1.CommandRefusal.$Shape|null;
              failure?: understudy.v1.CommandFailure.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; page?: null; rebuild?: null; refusal?: null; failure?: null }|{ outcome?: "page"; page: understudy.v1.FeedPage.$Shape; rebuild?: null; refusal?: null; failure?: null }|{ outcome?: "rebuild"; page?: null; rebuild: understudy.v1.FeedRebuild.$Shape; refusal?: null; failure?: null }|{ outcome?: "refusal"; page?: null; rebuild?: null; refusal: understudy.v1.CommandRefusal.$Shape; failure?: null }|{ outcome?: "failure"; page?: null; rebuild?: null; refusal?: null; failure: understudy.v1.CommandFailure.$Shape })
            );
        }

        /**
         * Properties of a FeedPage.
         * @deprecated Use understudy.v1.FeedPage.$Properties instead.
         */
        interface IFeedPage extends understudy.v1.FeedPage.$Properties {
        }

        /** Represents a FeedPage. */
        class FeedPage {

            /**
             * Constructs a new FeedPage.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FeedPage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedPage storeId. */
            storeId: string;

            /** FeedPage events. */
            events: understudy.v1.PublishedEvent.$Properties[];

            /** FeedPage next. */
            next: string;

            /** FeedPage atHead. */
            atHead: boolean;

            /**
             * Creates a new FeedPage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedPage instance
             */
            static create(properties: understudy.v1.FeedPage.$Shape): understudy.v1.FeedPage & understudy.v1.FeedPage.$Shape;
            static create(properties?: understudy.v1.FeedPage.$Properties): understudy.v1.FeedPage;

            /**
             * Encodes the specified FeedPage message. Does not implicitly {@link understudy.v1.FeedPage.verify|verify} messages.
             * @param message FeedPage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FeedPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedPage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FeedPage & understudy.v1.FeedPage.$Shape} FeedPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FeedPage & understudy.v1.FeedPage.$Shape;

            /**
             * Creates a FeedPage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FeedPage
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FeedPage;

            /**
             * Creates a plain object from a FeedPage message. Also converts values to other types if specified.
             * @param message FeedPage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FeedPage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FeedPage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FeedPage
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FeedPage {

            /** Properties of a FeedPage. */
            interface $Properties {

                /** FeedPage storeId */
                storeId?: (string|null);

                /** FeedPage events */
                events?: (understudy.v1.PublishedEvent.$Properties[]|null);

                /** FeedPage next */
                next?: (string|null);

                /** FeedPage atHead */
                atHead?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedPage. */
            type $Shape = understudy.v1.FeedPage.$Properties;
        }

        /**
         * Properties of a FeedRebuild.
         * @deprecated Use understudy.v1.FeedRebuild.$Properties instead.
         */
        interface IFeedRebuild extends understudy.v1.FeedRebuild.$Properties {
        }

        /** Represents a FeedRebuild. */
        class FeedRebuild {

            /**
             * Constructs a new FeedRebuild.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FeedRebuild.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeedRebuild storeId. */
            storeId: string;

            /**
             * Creates a new FeedRebuild instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FeedRebuild instance
             */
            static create(properties: understudy.v1.FeedRebuild.$Shape): understudy.v1.FeedRebuild & understudy.v1.FeedRebuild.$Shape;
            static create(properties?: understudy.v1.FeedRebuild.$Properties): understudy.v1.FeedRebuild;

            /**
             * Encodes the specified FeedRebuild message. Does not implicitly {@link understudy.v1.FeedRebuild.verify|verify} messages.
             * @param message FeedRebuild message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FeedRebuild.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeedRebuild message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FeedRebuild & understudy.v1.FeedRebuild.$Shape} FeedRebuild
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FeedRebuild & understudy.v1.FeedRebuild.$Shape;

            /**
             * Creates a FeedRebuild message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FeedRebuild
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FeedRebuild;

            /**
             * Creates a plain object from a FeedRebuild message. Also converts values to other types if specified.
             * @param message FeedRebuild
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FeedRebuild, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FeedRebuild to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FeedRebuild
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FeedRebuild {

            /** Properties of a FeedRebuild. */
            interface $Properties {

                /** FeedRebuild storeId */
                storeId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeedRebuild. */
            type $Shape = understudy.v1.FeedRebuild.$Properties;
        }

        /**
         * Properties of a PublishedEvent.
         * @deprecated Use understudy.v1.PublishedEvent.$Properties instead.
         */
        interface IPublishedEvent extends understudy.v1.PublishedEvent.$Properties {
        }

        /** Represents a PublishedEvent. */
        class PublishedEvent {

            /**
             * Constructs a new PublishedEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PublishedEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PublishedEvent id. */
            id: string;

            /** PublishedEvent type. */
            type: string;

            /** PublishedEvent stream. */
            stream: string;

            /** PublishedEvent revision. */
            revision: (number|Long);

            /** PublishedEvent position. */
            position: string;

            /** PublishedEvent body. */
            body: Uint8Array;

            /** PublishedEvent metadata. */
            metadata: string;

            /**
             * Creates a new PublishedEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PublishedEvent instance
             */
            static create(properties: understudy.v1.PublishedEvent.$Shape): understudy.v1.PublishedEvent & understudy.v1.PublishedEvent.$Shape;
            static create(properties?: understudy.v1.PublishedEvent.$Properties): understudy.v1.PublishedEvent;

            /**
             * Encodes the specified PublishedEvent message. Does not implicitly {@link understudy.v1.PublishedEvent.verify|verify} messages.
             * @param message PublishedEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PublishedEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PublishedEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PublishedEvent & understudy.v1.PublishedEvent.$Shape} PublishedEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PublishedEvent & understudy.v1.PublishedEvent.$Shape;

            /**
             * Creates a PublishedEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PublishedEvent
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PublishedEvent;

            /**
             * Creates a plain object from a PublishedEvent message. Also converts values to other types if specified.
             * @param message PublishedEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PublishedEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PublishedEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PublishedEvent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PublishedEvent {

            /** Properties of a PublishedEvent. */
            interface $Properties {

                /** PublishedEvent id */
                id?: (string|null);

                /** PublishedEvent type */
                type?: (string|null);

                /** PublishedEvent stream */
                stream?: (string|null);

                /** PublishedEvent revision */
                revision?: (number|Long|null);

                /** PublishedEvent position */
                position?: (string|null);

                /** PublishedEvent body */
                body?: (Uint8Array|null);

                /** PublishedEvent metadata */
                metadata?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PublishedEvent. */
            type $Shape = understudy.v1.PublishedEvent.$Properties;
        }

        /**
         * Properties of a Wake.
         * @deprecated Use understudy.v1.Wake.$Properties instead.
         */
        interface IWake extends understudy.v1.Wake.$Properties {
        }

        /** Represents a Wake. */
        class Wake {

            /**
             * Constructs a new Wake.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.Wake.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Wake storeId. */
            storeId: string;

            /** Wake head. */
            head: string;

            /**
             * Creates a new Wake instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Wake instance
             */
            static create(properties: understudy.v1.Wake.$Shape): understudy.v1.Wake & understudy.v1.Wake.$Shape;
            static create(properties?: understudy.v1.Wake.$Properties): understudy.v1.Wake;

            /**
             * Encodes the specified Wake message. Does not implicitly {@link understudy.v1.Wake.verify|verify} messages.
             * @param message Wake message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.Wake.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Wake message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.Wake & understudy.v1.Wake.$Shape} Wake
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.Wake & understudy.v1.Wake.$Shape;

            /**
             * Creates a Wake message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Wake
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.Wake;

            /**
             * Creates a plain object from a Wake message. Also converts values to other types if specified.
             * @param message Wake
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.Wake, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Wake to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Wake
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Wake {

            /** Properties of a Wake. */
            interface $Properties {

                /** Wake storeId */
                storeId?: (string|null);

                /** Wake head */
                head?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Wake. */
            type $Shape = understudy.v1.Wake.$Properties;
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
         * Properties of an EndOperation.
         * @deprecated Use understudy.v1.EndOperation.$Properties instead.
         */
        interface IEndOperation extends understudy.v1.EndOperation.$Properties {
        }

        /** Represents an EndOperation. */
        class EndOperation {

            /**
             * Constructs a new EndOperation.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.EndOperation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EndOperation itemId. */
            itemId: string;

            /** EndOperation jobId. */
            jobId: string;

            /** EndOperation kind. */
            kind: string;

            /** EndOperation outcome. */
            outcome: string;

            /** EndOperation code. */
            code?: (string|null);

            /** EndOperation message. */
            message?: (string|null);

            /** EndOperation facts. */
            facts?: (understudy.v1.OperationFacts.$Properties|null);

            /** EndOperation drillId. */
            drillId?: (string|null);

            /**
             * Creates a new EndOperation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EndOperation instance
             */
            static create(properties: understudy.v1.EndOperation.$Shape): understudy.v1.EndOperation & understudy.v1.EndOperation.$Shape;
            static create(properties?: understudy.v1.EndOperation.$Properties): understudy.v1.EndOperation;

            /**
             * Encodes the specified EndOperation message. Does not implicitly {@link understudy.v1.EndOperation.verify|verify} messages.
             * @param message EndOperation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.EndOperation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EndOperation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.EndOperation & understudy.v1.EndOperation.$Shape} EndOperation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.EndOperation & understudy.v1.EndOperation.$Shape;

            /**
             * Creates an EndOperation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EndOperation
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.EndOperation;

            /**
             * Creates a plain object from an EndOperation message. Also converts values to other types if specified.
             * @param message EndOperation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.EndOperation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EndOperation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EndOperation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EndOperation {

            /** Properties of an EndOperation. */
            interface $Properties {

                /** EndOperation itemId */
                itemId?: (string|null);

                /** EndOperation jobId */
                jobId?: (string|null);

                /** EndOperation kind */
                kind?: (string|null);

                /** EndOperation outcome */
                outcome?: (string|null);

                /** EndOperation code */
                code?: (string|null);

                /** EndOperation message */
                message?: (string|null);

                /** EndOperation facts */
                facts?: (understudy.v1.OperationFacts.$Properties|null);

                /** EndOperation drillId */
                drillId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EndOperation. */
            type $Shape = understudy.v1.EndOperation.$Properties;
        }

        /**
         * Properties of a RecordPointByName.
         * @deprecated Use understudy.v1.RecordPointByName.$Properties instead.
         */
        interface IRecordPointByName extends understudy.v1.RecordPointByName.$Properties {
        }

        /** Represents a RecordPointByName. */
        class RecordPointByName {

            /**
             * Constructs a new RecordPointByName.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RecordPointByName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecordPointByName itemId. */
            itemId: string;

            /** RecordPointByName pointName. */
            pointName: string;

            /** RecordPointByName marker. */
            marker: string;

            /** RecordPointByName made. */
            made: boolean;

            /** RecordPointByName sequence. */
            sequence: (number|Long);

            /** RecordPointByName vaultTimeMicros. */
            vaultTimeMicros: (number|Long);

            /** RecordPointByName pinned. */
            pinned: boolean;

            /** RecordPointByName reason. */
            reason: string;

            /**
             * Creates a new RecordPointByName instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecordPointByName instance
             */
            static create(properties: understudy.v1.RecordPointByName.$Shape): understudy.v1.RecordPointByName & understudy.v1.RecordPointByName.$Shape;
            static create(properties?: understudy.v1.RecordPointByName.$Properties): understudy.v1.RecordPointByName;

            /**
             * Encodes the specified RecordPointByName message. Does not implicitly {@link understudy.v1.RecordPointByName.verify|verify} messages.
             * @param message RecordPointByName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RecordPointByName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecordPointByName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RecordPointByName & understudy.v1.RecordPointByName.$Shape} RecordPointByName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RecordPointByName & understudy.v1.RecordPointByName.$Shape;

            /**
             * Creates a RecordPointByName message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RecordPointByName
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RecordPointByName;

            /**
             * Creates a plain object from a RecordPointByName message. Also converts values to other types if specified.
             * @param message RecordPointByName
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RecordPointByName, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RecordPointByName to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RecordPointByName
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RecordPointByName {

            /** Properties of a RecordPointByName. */
            interface $Properties {

                /** RecordPointByName itemId */
                itemId?: (string|null);

                /** RecordPointByName pointName */
                pointName?: (string|null);

                /** RecordPointByName marker */
                marker?: (string|null);

                /** RecordPointByName made */
                made?: (boolean|null);

                /** RecordPointByName sequence */
                sequence?: (number|Long|null);

                /** RecordPointByName vaultTimeMicros */
                vaultTimeMicros?: (number|Long|null);

                /** RecordPointByName pinned */
                pinned?: (boolean|null);

                /** RecordPointByName reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecordPointByName. */
            type $Shape = understudy.v1.RecordPointByName.$Properties;
        }

        /**
         * Properties of a DescribeAssignment.
         * @deprecated Use understudy.v1.DescribeAssignment.$Properties instead.
         */
        interface IDescribeAssignment extends understudy.v1.DescribeAssignment.$Properties {
        }

        /** Represents a DescribeAssignment. */
        class DescribeAssignment {

            /**
             * Constructs a new DescribeAssignment.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DescribeAssignment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeAssignment role. */
            role: string;

            /** DescribeAssignment name. */
            name: string;

            /** DescribeAssignment itemId. */
            itemId: string;

            /**
             * Creates a new DescribeAssignment instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeAssignment instance
             */
            static create(properties: understudy.v1.DescribeAssignment.$Shape): understudy.v1.DescribeAssignment & understudy.v1.DescribeAssignment.$Shape;
            static create(properties?: understudy.v1.DescribeAssignment.$Properties): understudy.v1.DescribeAssignment;

            /**
             * Encodes the specified DescribeAssignment message. Does not implicitly {@link understudy.v1.DescribeAssignment.verify|verify} messages.
             * @param message DescribeAssignment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DescribeAssignment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeAssignment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DescribeAssignment & understudy.v1.DescribeAssignment.$Shape} DescribeAssignment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DescribeAssignment & understudy.v1.DescribeAssignment.$Shape;

            /**
             * Creates a DescribeAssignment message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DescribeAssignment
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DescribeAssignment;

            /**
             * Creates a plain object from a DescribeAssignment message. Also converts values to other types if specified.
             * @param message DescribeAssignment
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DescribeAssignment, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DescribeAssignment to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DescribeAssignment
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DescribeAssignment {

            /** Properties of a DescribeAssignment. */
            interface $Properties {

                /** DescribeAssignment role */
                role?: (string|null);

                /** DescribeAssignment name */
                name?: (string|null);

                /** DescribeAssignment itemId */
                itemId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeAssignment. */
            type $Shape = understudy.v1.DescribeAssignment.$Properties;
        }

        /**
         * Properties of an AssignmentDescription.
         * @deprecated Use understudy.v1.AssignmentDescription.$Properties instead.
         */
        interface IAssignmentDescription extends understudy.v1.AssignmentDescription.$Properties {
        }

        /** Represents an AssignmentDescription. */
        class AssignmentDescription {

            /**
             * Constructs a new AssignmentDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.AssignmentDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AssignmentDescription version. */
            version: (number|Long);

            /** AssignmentDescription appliedVersion. */
            appliedVersion: (number|Long);

            /** AssignmentDescription heard. */
            heard: boolean;

            /** AssignmentDescription hasMachine. */
            hasMachine: boolean;

            /**
             * Creates a new AssignmentDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AssignmentDescription instance
             */
            static create(properties: understudy.v1.AssignmentDescription.$Shape): understudy.v1.AssignmentDescription & understudy.v1.AssignmentDescription.$Shape;
            static create(properties?: understudy.v1.AssignmentDescription.$Properties): understudy.v1.AssignmentDescription;

            /**
             * Encodes the specified AssignmentDescription message. Does not implicitly {@link understudy.v1.AssignmentDescription.verify|verify} messages.
             * @param message AssignmentDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.AssignmentDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AssignmentDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.AssignmentDescription & understudy.v1.AssignmentDescription.$Shape} AssignmentDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.AssignmentDescription & understudy.v1.AssignmentDescription.$Shape;

            /**
             * Creates an AssignmentDescription message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AssignmentDescription
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.AssignmentDescription;

            /**
             * Creates a plain object from an AssignmentDescription message. Also converts values to other types if specified.
             * @param message AssignmentDescription
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.AssignmentDescription, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AssignmentDescription to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AssignmentDescription
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AssignmentDescription {

            /** Properties of an AssignmentDescription. */
            interface $Properties {

                /** AssignmentDescription version */
                version?: (number|Long|null);

                /** AssignmentDescription appliedVersion */
                appliedVersion?: (number|Long|null);

                /** AssignmentDescription heard */
                heard?: (boolean|null);

                /** AssignmentDescription hasMachine */
                hasMachine?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AssignmentDescription. */
            type $Shape = understudy.v1.AssignmentDescription.$Properties;
        }

        /**
         * Properties of a ProtectedDisk.
         * @deprecated Use understudy.v1.ProtectedDisk.$Properties instead.
         */
        interface IProtectedDisk extends understudy.v1.ProtectedDisk.$Properties {
        }

        /** Represents a ProtectedDisk. */
        class ProtectedDisk {

            /**
             * Constructs a new ProtectedDisk.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProtectedDisk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProtectedDisk index. */
            index: number;

            /** ProtectedDisk id. */
            id: string;

            /** ProtectedDisk name. */
            name: string;

            /** ProtectedDisk path. */
            path: string;

            /** ProtectedDisk sizeBytes. */
            sizeBytes: (number|Long);

            /** ProtectedDisk excluded. */
            excluded: boolean;

            /**
             * Creates a new ProtectedDisk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProtectedDisk instance
             */
            static create(properties: understudy.v1.ProtectedDisk.$Shape): understudy.v1.ProtectedDisk & understudy.v1.ProtectedDisk.$Shape;
            static create(properties?: understudy.v1.ProtectedDisk.$Properties): understudy.v1.ProtectedDisk;

            /**
             * Encodes the specified ProtectedDisk message. Does not implicitly {@link understudy.v1.ProtectedDisk.verify|verify} messages.
             * @param message ProtectedDisk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProtectedDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProtectedDisk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProtectedDisk & understudy.v1.ProtectedDisk.$Shape} ProtectedDisk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProtectedDisk & understudy.v1.ProtectedDisk.$Shape;

            /**
             * Creates a ProtectedDisk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProtectedDisk
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProtectedDisk;

            /**
             * Creates a plain object from a ProtectedDisk message. Also converts values to other types if specified.
             * @param message ProtectedDisk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProtectedDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProtectedDisk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProtectedDisk
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProtectedDisk {

            /** Properties of a ProtectedDisk. */
            interface $Properties {

                /** ProtectedDisk index */
                index?: (number|null);

                /** ProtectedDisk id */
                id?: (string|null);

                /** ProtectedDisk name */
                name?: (string|null);

                /** ProtectedDisk path */
                path?: (string|null);

                /** ProtectedDisk sizeBytes */
                sizeBytes?: (number|Long|null);

                /** ProtectedDisk excluded */
                excluded?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProtectedDisk. */
            type $Shape = understudy.v1.ProtectedDisk.$Properties;
        }

        /**
         * Properties of a NetworkChoice.
         * @deprecated Use understudy.v1.NetworkChoice.$Properties instead.
         */
        interface INetworkChoice extends understudy.v1.NetworkChoice.$Properties {
        }

        /** Represents a NetworkChoice. */
        class NetworkChoice {

            /**
             * Constructs a new NetworkChoice.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.NetworkChoice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NetworkChoice source. */
            source: string;

            /** NetworkChoice target. */
            target: string;

            /**
             * Creates a new NetworkChoice instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NetworkChoice instance
             */
            static create(properties: understudy.v1.NetworkChoice.$Shape): understudy.v1.NetworkChoice & understudy.v1.NetworkChoice.$Shape;
            static create(properties?: understudy.v1.NetworkChoice.$Properties): understudy.v1.NetworkChoice;

            /**
             * Encodes the specified NetworkChoice message. Does not implicitly {@link understudy.v1.NetworkChoice.verify|verify} messages.
             * @param message NetworkChoice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.NetworkChoice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NetworkChoice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.NetworkChoice & understudy.v1.NetworkChoice.$Shape} NetworkChoice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.NetworkChoice & understudy.v1.NetworkChoice.$Shape;

            /**
             * Creates a NetworkChoice message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NetworkChoice
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.NetworkChoice;

            /**
             * Creates a plain object from a NetworkChoice message. Also converts values to other types if specified.
             * @param message NetworkChoice
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.NetworkChoice, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NetworkChoice to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for NetworkChoice
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace NetworkChoice {

            /** Properties of a NetworkChoice. */
            interface $Properties {

                /** NetworkChoice source */
                source?: (string|null);

                /** NetworkChoice target */
                target?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NetworkChoice. */
            type $Shape = understudy.v1.NetworkChoice.$Properties;
        }

        /**
         * Properties of an OperationParameters.
         * @deprecated Use understudy.v1.OperationParameters.$Properties instead.
         */
        interface IOperationParameters extends understudy.v1.OperationParameters.$Properties {
        }

        /** Represents an OperationParameters. */
        class OperationParameters {

            /**
             * Constructs a new OperationParameters.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.OperationParameters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperationParameters point. */
            point?: (string|null);

            /** OperationParameters planned. */
            planned?: (boolean|null);

            /** OperationParameters shutDownSource. */
            shutDownSource?: (boolean|null);

            /** OperationParameters hydrate. */
            hydrate?: (boolean|null);

            /** OperationParameters network. */
            network?: (string|null);

            /** OperationParameters networks. */
            networks: understudy.v1.NetworkChoice.$Properties[];

            /** OperationParameters disks. */
            disks: understudy.v1.ProtectedDisk.$Properties[];

            /** OperationParameters policyId. */
            policyId?: (string|null);

            /** OperationParameters processServer. */
            processServer?: (string|null);

            /** OperationParameters previousProcessServer. */
            previousProcessServer?: (string|null);

            /** OperationParameters keepPoints. */
            keepPoints?: (boolean|null);

            /** OperationParameters drills. */
            drills?: (string|null);

            /** OperationParameters drillId. */
            drillId?: (string|null);

            /** OperationParameters retryOf. */
            retryOf?: (string|null);

            /** OperationParameters reason. */
            reason?: (string|null);

            /** OperationParameters cpus. */
            cpus?: (number|null);

            /** OperationParameters memoryMib. */
            memoryMib?: (number|null);

            /** OperationParameters drainMillisMax. */
            drainMillisMax?: (number|Long|null);

            /**
             * Creates a new OperationParameters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperationParameters instance
             */
            static create(properties: understudy.v1.OperationParameters.$Shape): understudy.v1.OperationParameters & understudy.v1.OperationParameters.$Shape;
            static create(properties?: understudy.v1.OperationParameters.$Properties): understudy.v1.OperationParameters;

            /**
             * Encodes the specified OperationParameters message. Does not implicitly {@link understudy.v1.OperationParameters.verify|verify} messages.
             * @param message OperationParameters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.OperationParameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperationParameters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.OperationParameters & understudy.v1.OperationParameters.$Shape} OperationParameters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.OperationParameters & understudy.v1.OperationParameters.$Shape;

            /**
             * Creates an OperationParameters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperationParameters
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.OperationParameters;

            /**
             * Creates a plain object from an OperationParameters message. Also converts values to other types if specified.
             * @param message OperationParameters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.OperationParameters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperationParameters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OperationParameters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OperationParameters {

            /** Properties of an OperationParameters. */
            interface $Properties {

                /** OperationParameters point */
                point?: (string|null);

                /** OperationParameters planned */
                planned?: (boolean|null);

                /** OperationParameters shutDownSource */
                shutDownSource?: (boolean|null);

                /** OperationParameters hydrate */
                hydrate?: (boolean|null);

                /** OperationParameters network */
                network?: (string|null);

                /** OperationParameters networks */
                networks?: (understudy.v1.NetworkChoice.$Properties[]|null);

                /** OperationParameters disks */
                disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);

                /** OperationParameters policyId */
                policyId?: (string|null);

                /** OperationParameters processServer */
                processServer?: (string|null);

                /** OperationParameters previousProcessServer */
                previousProcessServer?: (string|null);

                /** OperationParameters keepPoints */
                keepPoints?: (boolean|null);

                /** OperationParameters drills */
                drills?: (string|null);

                /** OperationParameters drillId */
                drillId?: (string|null);

                /** OperationParameters retryOf */
                retryOf?: (string|null);

                /** OperationParameters reason */
                reason?: (string|null);

                /** OperationParameters cpus */
                cpus?: (number|null);

                /** OperationParameters memoryMib */
                memoryMib?: (number|null);

                /** OperationParameters drainMillisMax */
                drainMillisMax?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperationParameters. */
            type $Shape = understudy.v1.OperationParameters.$Properties;
        }

        /**
         * Properties of an OperationFacts.
         * @deprecated Use understudy.v1.OperationFacts.$Properties instead.
         */
        interface IOperationFacts extends understudy.v1.OperationFacts.$Properties {
        }

        /** Represents an OperationFacts. */
        class OperationFacts {

            /**
             * Constructs a new OperationFacts.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.OperationFacts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperationFacts generation. */
            generation?: (number|null);

            /** OperationFacts generationId. */
            generationId?: (string|null);

            /** OperationFacts pointSequence. */
            pointSequence?: (number|Long|null);

            /** OperationFacts pointTimeMicros. */
            pointTimeMicros?: (number|Long|null);

            /** OperationFacts standIn. */
            standIn?: (string|null);

            /** OperationFacts hydrated. */
            hydrated?: (boolean|null);

            /** OperationFacts sourceMayRun. */
            sourceMayRun?: (boolean|null);

            /** OperationFacts rpoMillis. */
            rpoMillis?: (number|Long|null);

            /** OperationFacts rtoMillis. */
            rtoMillis?: (number|Long|null);

            /** OperationFacts leftBehind. */
            leftBehind: string[];

            /**
             * Creates a new OperationFacts instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperationFacts instance
             */
            static create(properties: understudy.v1.OperationFacts.$Shape): understudy.v1.OperationFacts & understudy.v1.OperationFacts.$Shape;
            static create(properties?: understudy.v1.OperationFacts.$Properties): understudy.v1.OperationFacts;

            /**
             * Encodes the specified OperationFacts message. Does not implicitly {@link understudy.v1.OperationFacts.verify|verify} messages.
             * @param message OperationFacts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.OperationFacts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperationFacts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.OperationFacts & understudy.v1.OperationFacts.$Shape} OperationFacts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.OperationFacts & understudy.v1.OperationFacts.$Shape;

            /**
             * Creates an OperationFacts message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperationFacts
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.OperationFacts;

            /**
             * Creates a plain object from an OperationFacts message. Also converts values to other types if specified.
             * @param message OperationFacts
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.OperationFacts, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperationFacts to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OperationFacts
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OperationFacts {

            /** Properties of an OperationFacts. */
            interface $Properties {

                /** OperationFacts generation */
                generation?: (number|null);

                /** OperationFacts generationId */
                generationId?: (string|null);

                /** OperationFacts pointSequence */
                pointSequence?: (number|Long|null);

                /** OperationFacts pointTimeMicros */
                pointTimeMicros?: (number|Long|null);

                /** OperationFacts standIn */
                standIn?: (string|null);

                /** OperationFacts hydrated */
                hydrated?: (boolean|null);

                /** OperationFacts sourceMayRun */
                sourceMayRun?: (boolean|null);

                /** OperationFacts rpoMillis */
                rpoMillis?: (number|Long|null);

                /** OperationFacts rtoMillis */
                rtoMillis?: (number|Long|null);

                /** OperationFacts leftBehind */
                leftBehind?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperationFacts. */
            type $Shape = understudy.v1.OperationFacts.$Properties;
        }

        /**
         * Properties of a ProtectionEnabled.
         * @deprecated Use understudy.v1.ProtectionEnabled.$Properties instead.
         */
        interface IProtectionEnabled extends understudy.v1.ProtectionEnabled.$Properties {
        }

        /** Represents a ProtectionEnabled. */
        class ProtectionEnabled {

            /**
             * Constructs a new ProtectionEnabled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProtectionEnabled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProtectionEnabled itemId. */
            itemId: string;

            /** ProtectionEnabled name. */
            name: string;

            /** ProtectionEnabled labels. */
            labels: { [k: string]: string };

            /** ProtectionEnabled agent. */
            agent: string;

            /** ProtectionEnabled processServer. */
            processServer: string;

            /** ProtectionEnabled masterTarget. */
            masterTarget: string;

            /** ProtectionEnabled policyId. */
            policyId: string;

            /** ProtectionEnabled disks. */
            disks: understudy.v1.ProtectedDisk.$Properties[];

            /** ProtectionEnabled placementReason. */
            placementReason: string;

            /** ProtectionEnabled atMillis. */
            atMillis: (number|Long);

            /** ProtectionEnabled networks. */
            networks: understudy.v1.NetworkChoice.$Properties[];

            /**
             * Creates a new ProtectionEnabled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProtectionEnabled instance
             */
            static create(properties: understudy.v1.ProtectionEnabled.$Shape): understudy.v1.ProtectionEnabled & understudy.v1.ProtectionEnabled.$Shape;
            static create(properties?: understudy.v1.ProtectionEnabled.$Properties): understudy.v1.ProtectionEnabled;

            /**
             * Encodes the specified ProtectionEnabled message. Does not implicitly {@link understudy.v1.ProtectionEnabled.verify|verify} messages.
             * @param message ProtectionEnabled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProtectionEnabled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProtectionEnabled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProtectionEnabled & understudy.v1.ProtectionEnabled.$Shape} ProtectionEnabled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProtectionEnabled & understudy.v1.ProtectionEnabled.$Shape;

            /**
             * Creates a ProtectionEnabled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProtectionEnabled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProtectionEnabled;

            /**
             * Creates a plain object from a ProtectionEnabled message. Also converts values to other types if specified.
             * @param message ProtectionEnabled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProtectionEnabled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProtectionEnabled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProtectionEnabled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProtectionEnabled {

            /** Properties of a ProtectionEnabled. */
            interface $Properties {

                /** ProtectionEnabled itemId */
                itemId?: (string|null);

                /** ProtectionEnabled name */
                name?: (string|null);

                /** ProtectionEnabled labels */
                labels?: ({ [k: string]: string }|null);

                /** ProtectionEnabled agent */
                agent?: (string|null);

                /** ProtectionEnabled processServer */
                processServer?: (string|null);

                /** ProtectionEnabled masterTarget */
                masterTarget?: (string|null);

                /** ProtectionEnabled policyId */
                policyId?: (string|null);

                /** ProtectionEnabled disks */
                disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);

                /** ProtectionEnabled placementReason */
                placementReason?: (string|null);

                /** ProtectionEnabled atMillis */
                atMillis?: (number|Long|null);

                /** ProtectionEnabled networks */
                networks?: (understudy.v1.NetworkChoice.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProtectionEnabled. */
            type $Shape = understudy.v1.ProtectionEnabled.$Properties;
        }

        /**
         * Properties of an OperationBegun.
         * @deprecated Use understudy.v1.OperationBegun.$Properties instead.
         */
        interface IOperationBegun extends understudy.v1.OperationBegun.$Properties {
        }

        /** Represents an OperationBegun. */
        class OperationBegun {

            /**
             * Constructs a new OperationBegun.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.OperationBegun.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperationBegun itemId. */
            itemId: string;

            /** OperationBegun jobId. */
            jobId: string;

            /** OperationBegun kind. */
            kind: string;

            /** OperationBegun parameters. */
            parameters?: (understudy.v1.OperationParameters.$Properties|null);

            /** OperationBegun name. */
            name: string;

            /** OperationBegun agent. */
            agent: string;

            /** OperationBegun processServer. */
            processServer: string;

            /** OperationBegun masterTarget. */
            masterTarget: string;

            /** OperationBegun generation. */
            generation: number;

            /** OperationBegun generationId. */
            generationId: string;

            /** OperationBegun standIn. */
            standIn?: (string|null);

            /** OperationBegun atMillis. */
            atMillis: (number|Long);

            /** OperationBegun disks. */
            disks: understudy.v1.ProtectedDisk.$Properties[];

            /** OperationBegun principal. */
            principal: string;

            /**
             * Creates a new OperationBegun instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperationBegun instance
             */
            static create(properties: understudy.v1.OperationBegun.$Shape): understudy.v1.OperationBegun & understudy.v1.OperationBegun.$Shape;
            static create(properties?: understudy.v1.OperationBegun.$Properties): understudy.v1.OperationBegun;

            /**
             * Encodes the specified OperationBegun message. Does not implicitly {@link understudy.v1.OperationBegun.verify|verify} messages.
             * @param message OperationBegun message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.OperationBegun.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperationBegun message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.OperationBegun & understudy.v1.OperationBegun.$Shape} OperationBegun
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.OperationBegun & understudy.v1.OperationBegun.$Shape;

            /**
             * Creates an OperationBegun message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperationBegun
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.OperationBegun;

            /**
             * Creates a plain object from an OperationBegun message. Also converts values to other types if specified.
             * @param message OperationBegun
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.OperationBegun, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperationBegun to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OperationBegun
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OperationBegun {

            /** Properties of an OperationBegun. */
            interface $Properties {

                /** OperationBegun itemId */
                itemId?: (string|null);

                /** OperationBegun jobId */
                jobId?: (string|null);

                /** OperationBegun kind */
                kind?: (string|null);

                /** OperationBegun parameters */
                parameters?: (understudy.v1.OperationParameters.$Properties|null);

                /** OperationBegun name */
                name?: (string|null);

                /** OperationBegun agent */
                agent?: (string|null);

                /** OperationBegun processServer */
                processServer?: (string|null);

                /** OperationBegun masterTarget */
                masterTarget?: (string|null);

                /** OperationBegun generation */
                generation?: (number|null);

                /** OperationBegun generationId */
                generationId?: (string|null);

                /** OperationBegun standIn */
                standIn?: (string|null);

                /** OperationBegun atMillis */
                atMillis?: (number|Long|null);

                /** OperationBegun disks */
                disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);

                /** OperationBegun principal */
                principal?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperationBegun. */
            type $Shape = understudy.v1.OperationBegun.$Properties;
        }

        /**
         * Properties of an OperationSuperseded.
         * @deprecated Use understudy.v1.OperationSuperseded.$Properties instead.
         */
        interface IOperationSuperseded extends understudy.v1.OperationSuperseded.$Properties {
        }

        /** Represents an OperationSuperseded. */
        class OperationSuperseded {

            /**
             * Constructs a new OperationSuperseded.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.OperationSuperseded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperationSuperseded itemId. */
            itemId: string;

            /** OperationSuperseded jobId. */
            jobId: string;

            /** OperationSuperseded kind. */
            kind: string;

            /** OperationSuperseded byJobId. */
            byJobId: string;

            /** OperationSuperseded atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new OperationSuperseded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperationSuperseded instance
             */
            static create(properties: understudy.v1.OperationSuperseded.$Shape): understudy.v1.OperationSuperseded & understudy.v1.OperationSuperseded.$Shape;
            static create(properties?: understudy.v1.OperationSuperseded.$Properties): understudy.v1.OperationSuperseded;

            /**
             * Encodes the specified OperationSuperseded message. Does not implicitly {@link understudy.v1.OperationSuperseded.verify|verify} messages.
             * @param message OperationSuperseded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.OperationSuperseded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperationSuperseded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.OperationSuperseded & understudy.v1.OperationSuperseded.$Shape} OperationSuperseded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.OperationSuperseded & understudy.v1.OperationSuperseded.$Shape;

            /**
             * Creates an OperationSuperseded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperationSuperseded
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.OperationSuperseded;

            /**
             * Creates a plain object from an OperationSuperseded message. Also converts values to other types if specified.
             * @param message OperationSuperseded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.OperationSuperseded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperationSuperseded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OperationSuperseded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OperationSuperseded {

            /** Properties of an OperationSuperseded. */
            interface $Properties {

                /** OperationSuperseded itemId */
                itemId?: (string|null);

                /** OperationSuperseded jobId */
                jobId?: (string|null);

                /** OperationSuperseded kind */
                kind?: (string|null);

                /** OperationSuperseded byJobId */
                byJobId?: (string|null);

                /** OperationSuperseded atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperationSuperseded. */
            type $Shape = understudy.v1.OperationSuperseded.$Properties;
        }

        /**
         * Properties of an OperationEnded.
         * @deprecated Use understudy.v1.OperationEnded.$Properties instead.
         */
        interface IOperationEnded extends understudy.v1.OperationEnded.$Properties {
        }

        /** Represents an OperationEnded. */
        class OperationEnded {

            /**
             * Constructs a new OperationEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.OperationEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OperationEnded itemId. */
            itemId: string;

            /** OperationEnded jobId. */
            jobId: string;

            /** OperationEnded kind. */
            kind: string;

            /** OperationEnded outcome. */
            outcome: string;

            /** OperationEnded code. */
            code?: (string|null);

            /** OperationEnded message. */
            message?: (string|null);

            /** OperationEnded waysOn. */
            waysOn: string[];

            /** OperationEnded facts. */
            facts?: (understudy.v1.OperationFacts.$Properties|null);

            /** OperationEnded atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new OperationEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OperationEnded instance
             */
            static create(properties: understudy.v1.OperationEnded.$Shape): understudy.v1.OperationEnded & understudy.v1.OperationEnded.$Shape;
            static create(properties?: understudy.v1.OperationEnded.$Properties): understudy.v1.OperationEnded;

            /**
             * Encodes the specified OperationEnded message. Does not implicitly {@link understudy.v1.OperationEnded.verify|verify} messages.
             * @param message OperationEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.OperationEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OperationEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.OperationEnded & understudy.v1.OperationEnded.$Shape} OperationEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.OperationEnded & understudy.v1.OperationEnded.$Shape;

            /**
             * Creates an OperationEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OperationEnded
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.OperationEnded;

            /**
             * Creates a plain object from an OperationEnded message. Also converts values to other types if specified.
             * @param message OperationEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.OperationEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OperationEnded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OperationEnded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OperationEnded {

            /** Properties of an OperationEnded. */
            interface $Properties {

                /** OperationEnded itemId */
                itemId?: (string|null);

                /** OperationEnded jobId */
                jobId?: (string|null);

                /** OperationEnded kind */
                kind?: (string|null);

                /** OperationEnded outcome */
                outcome?: (string|null);

                /** OperationEnded code */
                code?: (string|null);

                /** OperationEnded message */
                message?: (string|null);

                /** OperationEnded waysOn */
                waysOn?: (string[]|null);

                /** OperationEnded facts */
                facts?: (understudy.v1.OperationFacts.$Properties|null);

                /** OperationEnded atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OperationEnded. */
            type $Shape = understudy.v1.OperationEnded.$Properties;
        }

        /**
         * Properties of a FailedOperationLeft.
         * @deprecated Use understudy.v1.FailedOperationLeft.$Properties instead.
         */
        interface IFailedOperationLeft extends understudy.v1.FailedOperationLeft.$Properties {
        }

        /** Represents a FailedOperationLeft. */
        class FailedOperationLeft {

            /**
             * Constructs a new FailedOperationLeft.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FailedOperationLeft.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FailedOperationLeft itemId. */
            itemId: string;

            /** FailedOperationLeft jobId. */
            jobId: string;

            /** FailedOperationLeft atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new FailedOperationLeft instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FailedOperationLeft instance
             */
            static create(properties: understudy.v1.FailedOperationLeft.$Shape): understudy.v1.FailedOperationLeft & understudy.v1.FailedOperationLeft.$Shape;
            static create(properties?: understudy.v1.FailedOperationLeft.$Properties): understudy.v1.FailedOperationLeft;

            /**
             * Encodes the specified FailedOperationLeft message. Does not implicitly {@link understudy.v1.FailedOperationLeft.verify|verify} messages.
             * @param message FailedOperationLeft message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FailedOperationLeft.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FailedOperationLeft message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FailedOperationLeft & understudy.v1.FailedOperationLeft.$Shape} FailedOperationLeft
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FailedOperationLeft & understudy.v1.FailedOperationLeft.$Shape;

            /**
             * Creates a FailedOperationLeft message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FailedOperationLeft
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FailedOperationLeft;

            /**
             * Creates a plain object from a FailedOperationLeft message. Also converts values to other types if specified.
             * @param message FailedOperationLeft
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FailedOperationLeft, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FailedOperationLeft to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FailedOperationLeft
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FailedOperationLeft {

            /** Properties of a FailedOperationLeft. */
            interface $Properties {

                /** FailedOperationLeft itemId */
                itemId?: (string|null);

                /** FailedOperationLeft jobId */
                jobId?: (string|null);

                /** FailedOperationLeft atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FailedOperationLeft. */
            type $Shape = understudy.v1.FailedOperationLeft.$Properties;
        }

        /**
         * Properties of a ProtectionEstablished.
         * @deprecated Use understudy.v1.ProtectionEstablished.$Properties instead.
         */
        interface IProtectionEstablished extends understudy.v1.ProtectionEstablished.$Properties {
        }

        /** Represents a ProtectionEstablished. */
        class ProtectionEstablished {

            /**
             * Constructs a new ProtectionEstablished.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProtectionEstablished.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProtectionEstablished itemId. */
            itemId: string;

            /** ProtectionEstablished generation. */
            generation: number;

            /** ProtectionEstablished generationId. */
            generationId: string;

            /** ProtectionEstablished atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ProtectionEstablished instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProtectionEstablished instance
             */
            static create(properties: understudy.v1.ProtectionEstablished.$Shape): understudy.v1.ProtectionEstablished & understudy.v1.ProtectionEstablished.$Shape;
            static create(properties?: understudy.v1.ProtectionEstablished.$Properties): understudy.v1.ProtectionEstablished;

            /**
             * Encodes the specified ProtectionEstablished message. Does not implicitly {@link understudy.v1.ProtectionEstablished.verify|verify} messages.
             * @param message ProtectionEstablished message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProtectionEstablished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProtectionEstablished message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProtectionEstablished & understudy.v1.ProtectionEstablished.$Shape} ProtectionEstablished
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProtectionEstablished & understudy.v1.ProtectionEstablished.$Shape;

            /**
             * Creates a ProtectionEstablished message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProtectionEstablished
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProtectionEstablished;

            /**
             * Creates a plain object from a ProtectionEstablished message. Also converts values to other types if specified.
             * @param message ProtectionEstablished
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProtectionEstablished, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProtectionEstablished to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProtectionEstablished
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProtectionEstablished {

            /** Properties of a ProtectionEstablished. */
            interface $Properties {

                /** ProtectionEstablished itemId */
                itemId?: (string|null);

                /** ProtectionEstablished generation */
                generation?: (number|null);

                /** ProtectionEstablished generationId */
                generationId?: (string|null);

                /** ProtectionEstablished atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProtectionEstablished. */
            type $Shape = understudy.v1.ProtectionEstablished.$Properties;
        }

        /**
         * Properties of a ProtectionDisabled.
         * @deprecated Use understudy.v1.ProtectionDisabled.$Properties instead.
         */
        interface IProtectionDisabled extends understudy.v1.ProtectionDisabled.$Properties {
        }

        /** Represents a ProtectionDisabled. */
        class ProtectionDisabled {

            /**
             * Constructs a new ProtectionDisabled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProtectionDisabled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProtectionDisabled itemId. */
            itemId: string;

            /** ProtectionDisabled forgotten. */
            forgotten: boolean;

            /** ProtectionDisabled leftBehind. */
            leftBehind: string[];

            /** ProtectionDisabled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ProtectionDisabled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProtectionDisabled instance
             */
            static create(properties: understudy.v1.ProtectionDisabled.$Shape): understudy.v1.ProtectionDisabled & understudy.v1.ProtectionDisabled.$Shape;
            static create(properties?: understudy.v1.ProtectionDisabled.$Properties): understudy.v1.ProtectionDisabled;

            /**
             * Encodes the specified ProtectionDisabled message. Does not implicitly {@link understudy.v1.ProtectionDisabled.verify|verify} messages.
             * @param message ProtectionDisabled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProtectionDisabled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProtectionDisabled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProtectionDisabled & understudy.v1.ProtectionDisabled.$Shape} ProtectionDisabled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProtectionDisabled & understudy.v1.ProtectionDisabled.$Shape;

            /**
             * Creates a ProtectionDisabled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProtectionDisabled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProtectionDisabled;

            /**
             * Creates a plain object from a ProtectionDisabled message. Also converts values to other types if specified.
             * @param message ProtectionDisabled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProtectionDisabled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProtectionDisabled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProtectionDisabled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProtectionDisabled {

            /** Properties of a ProtectionDisabled. */
            interface $Properties {

                /** ProtectionDisabled itemId */
                itemId?: (string|null);

                /** ProtectionDisabled forgotten */
                forgotten?: (boolean|null);

                /** ProtectionDisabled leftBehind */
                leftBehind?: (string[]|null);

                /** ProtectionDisabled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProtectionDisabled. */
            type $Shape = understudy.v1.ProtectionDisabled.$Properties;
        }

        /**
         * Properties of a ReplicationModeChanged.
         * @deprecated Use understudy.v1.ReplicationModeChanged.$Properties instead.
         */
        interface IReplicationModeChanged extends understudy.v1.ReplicationModeChanged.$Properties {
        }

        /** Represents a ReplicationModeChanged. */
        class ReplicationModeChanged {

            /**
             * Constructs a new ReplicationModeChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReplicationModeChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicationModeChanged itemId. */
            itemId: string;

            /** ReplicationModeChanged mode. */
            mode: string;

            /** ReplicationModeChanged previous. */
            previous: string;

            /** ReplicationModeChanged reason. */
            reason: string;

            /** ReplicationModeChanged atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ReplicationModeChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicationModeChanged instance
             */
            static create(properties: understudy.v1.ReplicationModeChanged.$Shape): understudy.v1.ReplicationModeChanged & understudy.v1.ReplicationModeChanged.$Shape;
            static create(properties?: understudy.v1.ReplicationModeChanged.$Properties): understudy.v1.ReplicationModeChanged;

            /**
             * Encodes the specified ReplicationModeChanged message. Does not implicitly {@link understudy.v1.ReplicationModeChanged.verify|verify} messages.
             * @param message ReplicationModeChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReplicationModeChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicationModeChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReplicationModeChanged & understudy.v1.ReplicationModeChanged.$Shape} ReplicationModeChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReplicationModeChanged & understudy.v1.ReplicationModeChanged.$Shape;

            /**
             * Creates a ReplicationModeChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReplicationModeChanged
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReplicationModeChanged;

            /**
             * Creates a plain object from a ReplicationModeChanged message. Also converts values to other types if specified.
             * @param message ReplicationModeChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReplicationModeChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReplicationModeChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReplicationModeChanged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReplicationModeChanged {

            /** Properties of a ReplicationModeChanged. */
            interface $Properties {

                /** ReplicationModeChanged itemId */
                itemId?: (string|null);

                /** ReplicationModeChanged mode */
                mode?: (string|null);

                /** ReplicationModeChanged previous */
                previous?: (string|null);

                /** ReplicationModeChanged reason */
                reason?: (string|null);

                /** ReplicationModeChanged atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicationModeChanged. */
            type $Shape = understudy.v1.ReplicationModeChanged.$Properties;
        }

        /**
         * Properties of a RpoThresholdCrossed.
         * @deprecated Use understudy.v1.RpoThresholdCrossed.$Properties instead.
         */
        interface IRpoThresholdCrossed extends understudy.v1.RpoThresholdCrossed.$Properties {
        }

        /** Represents a RpoThresholdCrossed. */
        class RpoThresholdCrossed {

            /**
             * Constructs a new RpoThresholdCrossed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.RpoThresholdCrossed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RpoThresholdCrossed itemId. */
            itemId: string;

            /** RpoThresholdCrossed level. */
            level: string;

            /** RpoThresholdCrossed rpoMillis. */
            rpoMillis?: (number|Long|null);

            /** RpoThresholdCrossed thresholdMillis. */
            thresholdMillis: (number|Long);

            /** RpoThresholdCrossed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new RpoThresholdCrossed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RpoThresholdCrossed instance
             */
            static create(properties: understudy.v1.RpoThresholdCrossed.$Shape): understudy.v1.RpoThresholdCrossed & understudy.v1.RpoThresholdCrossed.$Shape;
            static create(properties?: understudy.v1.RpoThresholdCrossed.$Properties): understudy.v1.RpoThresholdCrossed;

            /**
             * Encodes the specified RpoThresholdCrossed message. Does not implicitly {@link understudy.v1.RpoThresholdCrossed.verify|verify} messages.
             * @param message RpoThresholdCrossed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.RpoThresholdCrossed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RpoThresholdCrossed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.RpoThresholdCrossed & understudy.v1.RpoThresholdCrossed.$Shape} RpoThresholdCrossed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.RpoThresholdCrossed & understudy.v1.RpoThresholdCrossed.$Shape;

            /**
             * Creates a RpoThresholdCrossed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RpoThresholdCrossed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.RpoThresholdCrossed;

            /**
             * Creates a plain object from a RpoThresholdCrossed message. Also converts values to other types if specified.
             * @param message RpoThresholdCrossed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.RpoThresholdCrossed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RpoThresholdCrossed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RpoThresholdCrossed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RpoThresholdCrossed {

            /** Properties of a RpoThresholdCrossed. */
            interface $Properties {

                /** RpoThresholdCrossed itemId */
                itemId?: (string|null);

                /** RpoThresholdCrossed level */
                level?: (string|null);

                /** RpoThresholdCrossed rpoMillis */
                rpoMillis?: (number|Long|null);

                /** RpoThresholdCrossed thresholdMillis */
                thresholdMillis?: (number|Long|null);

                /** RpoThresholdCrossed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RpoThresholdCrossed. */
            type $Shape = understudy.v1.RpoThresholdCrossed.$Properties;
        }

        /**
         * Properties of a ReplicationSummarized.
         * @deprecated Use understudy.v1.ReplicationSummarized.$Properties instead.
         */
        interface IReplicationSummarized extends understudy.v1.ReplicationSummarized.$Properties {
        }

        /** Represents a ReplicationSummarized. */
        class ReplicationSummarized {

            /**
             * Constructs a new ReplicationSummarized.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ReplicationSummarized.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReplicationSummarized itemId. */
            itemId: string;

            /** ReplicationSummarized hourMillis. */
            hourMillis: (number|Long);

            /** ReplicationSummarized observedMillis. */
            observedMillis: (number|Long);

            /** ReplicationSummarized writtenBytes. */
            writtenBytes: (number|Long);

            /** ReplicationSummarized sentBytes. */
            sentBytes: (number|Long);

            /** ReplicationSummarized worstRpoMillis. */
            worstRpoMillis?: (number|Long|null);

            /** ReplicationSummarized p95RpoMillis. */
            p95RpoMillis?: (number|Long|null);

            /** ReplicationSummarized points. */
            points: (number|Long);

            /** ReplicationSummarized secondsByMode. */
            secondsByMode: { [k: string]: (number|Long) };

            /** ReplicationSummarized gaps. */
            gaps: number;

            /** ReplicationSummarized longestGapMillis. */
            longestGapMillis: (number|Long);

            /**
             * Creates a new ReplicationSummarized instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReplicationSummarized instance
             */
            static create(properties: understudy.v1.ReplicationSummarized.$Shape): understudy.v1.ReplicationSummarized & understudy.v1.ReplicationSummarized.$Shape;
            static create(properties?: understudy.v1.ReplicationSummarized.$Properties): understudy.v1.ReplicationSummarized;

            /**
             * Encodes the specified ReplicationSummarized message. Does not implicitly {@link understudy.v1.ReplicationSummarized.verify|verify} messages.
             * @param message ReplicationSummarized message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ReplicationSummarized.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReplicationSummarized message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ReplicationSummarized & understudy.v1.ReplicationSummarized.$Shape} ReplicationSummarized
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ReplicationSummarized & understudy.v1.ReplicationSummarized.$Shape;

            /**
             * Creates a ReplicationSummarized message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReplicationSummarized
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ReplicationSummarized;

            /**
             * Creates a plain object from a ReplicationSummarized message. Also converts values to other types if specified.
             * @param message ReplicationSummarized
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ReplicationSummarized, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReplicationSummarized to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReplicationSummarized
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReplicationSummarized {

            /** Properties of a ReplicationSummarized. */
            interface $Properties {

                /** ReplicationSummarized itemId */
                itemId?: (string|null);

                /** ReplicationSummarized hourMillis */
                hourMillis?: (number|Long|null);

                /** ReplicationSummarized observedMillis */
                observedMillis?: (number|Long|null);

                /** ReplicationSummarized writtenBytes */
                writtenBytes?: (number|Long|null);

                /** ReplicationSummarized sentBytes */
                sentBytes?: (number|Long|null);

                /** ReplicationSummarized worstRpoMillis */
                worstRpoMillis?: (number|Long|null);

                /** ReplicationSummarized p95RpoMillis */
                p95RpoMillis?: (number|Long|null);

                /** ReplicationSummarized points */
                points?: (number|Long|null);

                /** ReplicationSummarized secondsByMode */
                secondsByMode?: ({ [k: string]: (number|Long) }|null);

                /** ReplicationSummarized gaps */
                gaps?: (number|null);

                /** ReplicationSummarized longestGapMillis */
                longestGapMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReplicationSummarized. */
            type $Shape = understudy.v1.ReplicationSummarized.$Properties;
        }

        /**
         * Properties of a PointMadeByName.
         * @deprecated Use understudy.v1.PointMadeByName.$Properties instead.
         */
        interface IPointMadeByName extends understudy.v1.PointMadeByName.$Properties {
        }

        /** Represents a PointMadeByName. */
        class PointMadeByName {

            /**
             * Constructs a new PointMadeByName.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PointMadeByName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PointMadeByName itemId. */
            itemId: string;

            /** PointMadeByName pointName. */
            pointName: string;

            /** PointMadeByName marker. */
            marker: string;

            /** PointMadeByName sequence. */
            sequence: (number|Long);

            /** PointMadeByName vaultTimeMicros. */
            vaultTimeMicros: (number|Long);

            /** PointMadeByName pinned. */
            pinned: boolean;

            /** PointMadeByName atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PointMadeByName instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PointMadeByName instance
             */
            static create(properties: understudy.v1.PointMadeByName.$Shape): understudy.v1.PointMadeByName & understudy.v1.PointMadeByName.$Shape;
            static create(properties?: understudy.v1.PointMadeByName.$Properties): understudy.v1.PointMadeByName;

            /**
             * Encodes the specified PointMadeByName message. Does not implicitly {@link understudy.v1.PointMadeByName.verify|verify} messages.
             * @param message PointMadeByName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PointMadeByName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointMadeByName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PointMadeByName & understudy.v1.PointMadeByName.$Shape} PointMadeByName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PointMadeByName & understudy.v1.PointMadeByName.$Shape;

            /**
             * Creates a PointMadeByName message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PointMadeByName
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PointMadeByName;

            /**
             * Creates a plain object from a PointMadeByName message. Also converts values to other types if specified.
             * @param message PointMadeByName
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PointMadeByName, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PointMadeByName to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PointMadeByName
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PointMadeByName {

            /** Properties of a PointMadeByName. */
            interface $Properties {

                /** PointMadeByName itemId */
                itemId?: (string|null);

                /** PointMadeByName pointName */
                pointName?: (string|null);

                /** PointMadeByName marker */
                marker?: (string|null);

                /** PointMadeByName sequence */
                sequence?: (number|Long|null);

                /** PointMadeByName vaultTimeMicros */
                vaultTimeMicros?: (number|Long|null);

                /** PointMadeByName pinned */
                pinned?: (boolean|null);

                /** PointMadeByName atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PointMadeByName. */
            type $Shape = understudy.v1.PointMadeByName.$Properties;
        }

        /**
         * Properties of a PointSkippedByName.
         * @deprecated Use understudy.v1.PointSkippedByName.$Properties instead.
         */
        interface IPointSkippedByName extends understudy.v1.PointSkippedByName.$Properties {
        }

        /** Represents a PointSkippedByName. */
        class PointSkippedByName {

            /**
             * Constructs a new PointSkippedByName.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PointSkippedByName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PointSkippedByName itemId. */
            itemId: string;

            /** PointSkippedByName pointName. */
            pointName: string;

            /** PointSkippedByName marker. */
            marker: string;

            /** PointSkippedByName reason. */
            reason: string;

            /** PointSkippedByName atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PointSkippedByName instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PointSkippedByName instance
             */
            static create(properties: understudy.v1.PointSkippedByName.$Shape): understudy.v1.PointSkippedByName & understudy.v1.PointSkippedByName.$Shape;
            static create(properties?: understudy.v1.PointSkippedByName.$Properties): understudy.v1.PointSkippedByName;

            /**
             * Encodes the specified PointSkippedByName message. Does not implicitly {@link understudy.v1.PointSkippedByName.verify|verify} messages.
             * @param message PointSkippedByName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PointSkippedByName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointSkippedByName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PointSkippedByName & understudy.v1.PointSkippedByName.$Shape} PointSkippedByName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PointSkippedByName & understudy.v1.PointSkippedByName.$Shape;

            /**
             * Creates a PointSkippedByName message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PointSkippedByName
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PointSkippedByName;

            /**
             * Creates a plain object from a PointSkippedByName message. Also converts values to other types if specified.
             * @param message PointSkippedByName
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PointSkippedByName, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PointSkippedByName to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PointSkippedByName
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PointSkippedByName {

            /** Properties of a PointSkippedByName. */
            interface $Properties {

                /** PointSkippedByName itemId */
                itemId?: (string|null);

                /** PointSkippedByName pointName */
                pointName?: (string|null);

                /** PointSkippedByName marker */
                marker?: (string|null);

                /** PointSkippedByName reason */
                reason?: (string|null);

                /** PointSkippedByName atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PointSkippedByName. */
            type $Shape = understudy.v1.PointSkippedByName.$Properties;
        }

        /**
         * Properties of a SourceFenced.
         * @deprecated Use understudy.v1.SourceFenced.$Properties instead.
         */
        interface ISourceFenced extends understudy.v1.SourceFenced.$Properties {
        }

        /** Represents a SourceFenced. */
        class SourceFenced {

            /**
             * Constructs a new SourceFenced.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.SourceFenced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourceFenced itemId. */
            itemId: string;

            /** SourceFenced jobId. */
            jobId: string;

            /** SourceFenced generation. */
            generation: number;

            /** SourceFenced generationId. */
            generationId: string;

            /** SourceFenced atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new SourceFenced instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourceFenced instance
             */
            static create(properties: understudy.v1.SourceFenced.$Shape): understudy.v1.SourceFenced & understudy.v1.SourceFenced.$Shape;
            static create(properties?: understudy.v1.SourceFenced.$Properties): understudy.v1.SourceFenced;

            /**
             * Encodes the specified SourceFenced message. Does not implicitly {@link understudy.v1.SourceFenced.verify|verify} messages.
             * @param message SourceFenced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.SourceFenced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourceFenced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.SourceFenced & understudy.v1.SourceFenced.$Shape} SourceFenced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.SourceFenced & understudy.v1.SourceFenced.$Shape;

            /**
             * Creates a SourceFenced message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SourceFenced
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.SourceFenced;

            /**
             * Creates a plain object from a SourceFenced message. Also converts values to other types if specified.
             * @param message SourceFenced
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.SourceFenced, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SourceFenced to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SourceFenced
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SourceFenced {

            /** Properties of a SourceFenced. */
            interface $Properties {

                /** SourceFenced itemId */
                itemId?: (string|null);

                /** SourceFenced jobId */
                jobId?: (string|null);

                /** SourceFenced generation */
                generation?: (number|null);

                /** SourceFenced generationId */
                generationId?: (string|null);

                /** SourceFenced atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourceFenced. */
            type $Shape = understudy.v1.SourceFenced.$Properties;
        }

        /**
         * Properties of a FailedOver.
         * @deprecated Use understudy.v1.FailedOver.$Properties instead.
         */
        interface IFailedOver extends understudy.v1.FailedOver.$Properties {
        }

        /** Represents a FailedOver. */
        class FailedOver {

            /**
             * Constructs a new FailedOver.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FailedOver.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FailedOver itemId. */
            itemId: string;

            /** FailedOver jobId. */
            jobId: string;

            /** FailedOver planned. */
            planned: boolean;

            /** FailedOver generation. */
            generation: number;

            /** FailedOver generationId. */
            generationId: string;

            /** FailedOver standIn. */
            standIn: string;

            /** FailedOver pointSequence. */
            pointSequence: (number|Long);

            /** FailedOver pointTimeMicros. */
            pointTimeMicros: (number|Long);

            /** FailedOver hydrated. */
            hydrated: boolean;

            /** FailedOver sourceMayRun. */
            sourceMayRun: boolean;

            /** FailedOver rpoMillis. */
            rpoMillis?: (number|Long|null);

            /** FailedOver rtoMillis. */
            rtoMillis?: (number|Long|null);

            /** FailedOver atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new FailedOver instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FailedOver instance
             */
            static create(properties: understudy.v1.FailedOver.$Shape): understudy.v1.FailedOver & understudy.v1.FailedOver.$Shape;
            static create(properties?: understudy.v1.FailedOver.$Properties): understudy.v1.FailedOver;

            /**
             * Encodes the specified FailedOver message. Does not implicitly {@link understudy.v1.FailedOver.verify|verify} messages.
             * @param message FailedOver message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FailedOver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FailedOver message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FailedOver & understudy.v1.FailedOver.$Shape} FailedOver
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FailedOver & understudy.v1.FailedOver.$Shape;

            /**
             * Creates a FailedOver message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FailedOver
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FailedOver;

            /**
             * Creates a plain object from a FailedOver message. Also converts values to other types if specified.
             * @param message FailedOver
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FailedOver, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FailedOver to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FailedOver
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FailedOver {

            /** Properties of a FailedOver. */
            interface $Properties {

                /** FailedOver itemId */
                itemId?: (string|null);

                /** FailedOver jobId */
                jobId?: (string|null);

                /** FailedOver planned */
                planned?: (boolean|null);

                /** FailedOver generation */
                generation?: (number|null);

                /** FailedOver generationId */
                generationId?: (string|null);

                /** FailedOver standIn */
                standIn?: (string|null);

                /** FailedOver pointSequence */
                pointSequence?: (number|Long|null);

                /** FailedOver pointTimeMicros */
                pointTimeMicros?: (number|Long|null);

                /** FailedOver hydrated */
                hydrated?: (boolean|null);

                /** FailedOver sourceMayRun */
                sourceMayRun?: (boolean|null);

                /** FailedOver rpoMillis */
                rpoMillis?: (number|Long|null);

                /** FailedOver rtoMillis */
                rtoMillis?: (number|Long|null);

                /** FailedOver atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FailedOver. */
            type $Shape = understudy.v1.FailedOver.$Properties;
        }

        /**
         * Properties of a FailoverPointChanged.
         * @deprecated Use understudy.v1.FailoverPointChanged.$Properties instead.
         */
        interface IFailoverPointChanged extends understudy.v1.FailoverPointChanged.$Properties {
        }

        /** Represents a FailoverPointChanged. */
        class FailoverPointChanged {

            /**
             * Constructs a new FailoverPointChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FailoverPointChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FailoverPointChanged itemId. */
            itemId: string;

            /** FailoverPointChanged jobId. */
            jobId: string;

            /** FailoverPointChanged pointSequence. */
            pointSequence: (number|Long);

            /** FailoverPointChanged pointTimeMicros. */
            pointTimeMicros: (number|Long);

            /** FailoverPointChanged standIn. */
            standIn: string;

            /** FailoverPointChanged generation. */
            generation: number;

            /** FailoverPointChanged generationId. */
            generationId: string;

            /** FailoverPointChanged atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new FailoverPointChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FailoverPointChanged instance
             */
            static create(properties: understudy.v1.FailoverPointChanged.$Shape): understudy.v1.FailoverPointChanged & understudy.v1.FailoverPointChanged.$Shape;
            static create(properties?: understudy.v1.FailoverPointChanged.$Properties): understudy.v1.FailoverPointChanged;

            /**
             * Encodes the specified FailoverPointChanged message. Does not implicitly {@link understudy.v1.FailoverPointChanged.verify|verify} messages.
             * @param message FailoverPointChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FailoverPointChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FailoverPointChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FailoverPointChanged & understudy.v1.FailoverPointChanged.$Shape} FailoverPointChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FailoverPointChanged & understudy.v1.FailoverPointChanged.$Shape;

            /**
             * Creates a FailoverPointChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FailoverPointChanged
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FailoverPointChanged;

            /**
             * Creates a plain object from a FailoverPointChanged message. Also converts values to other types if specified.
             * @param message FailoverPointChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FailoverPointChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FailoverPointChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FailoverPointChanged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FailoverPointChanged {

            /** Properties of a FailoverPointChanged. */
            interface $Properties {

                /** FailoverPointChanged itemId */
                itemId?: (string|null);

                /** FailoverPointChanged jobId */
                jobId?: (string|null);

                /** FailoverPointChanged pointSequence */
                pointSequence?: (number|Long|null);

                /** FailoverPointChanged pointTimeMicros */
                pointTimeMicros?: (number|Long|null);

                /** FailoverPointChanged standIn */
                standIn?: (string|null);

                /** FailoverPointChanged generation */
                generation?: (number|null);

                /** FailoverPointChanged generationId */
                generationId?: (string|null);

                /** FailoverPointChanged atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FailoverPointChanged. */
            type $Shape = understudy.v1.FailoverPointChanged.$Properties;
        }

        /**
         * Properties of a FailoverUndone.
         * @deprecated Use understudy.v1.FailoverUndone.$Properties instead.
         */
        interface IFailoverUndone extends understudy.v1.FailoverUndone.$Properties {
        }

        /** Represents a FailoverUndone. */
        class FailoverUndone {

            /**
             * Constructs a new FailoverUndone.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FailoverUndone.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FailoverUndone itemId. */
            itemId: string;

            /** FailoverUndone jobId. */
            jobId: string;

            /** FailoverUndone generation. */
            generation: number;

            /** FailoverUndone generationId. */
            generationId: string;

            /** FailoverUndone atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new FailoverUndone instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FailoverUndone instance
             */
            static create(properties: understudy.v1.FailoverUndone.$Shape): understudy.v1.FailoverUndone & understudy.v1.FailoverUndone.$Shape;
            static create(properties?: understudy.v1.FailoverUndone.$Properties): understudy.v1.FailoverUndone;

            /**
             * Encodes the specified FailoverUndone message. Does not implicitly {@link understudy.v1.FailoverUndone.verify|verify} messages.
             * @param message FailoverUndone message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FailoverUndone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FailoverUndone message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FailoverUndone & understudy.v1.FailoverUndone.$Shape} FailoverUndone
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FailoverUndone & understudy.v1.FailoverUndone.$Shape;

            /**
             * Creates a FailoverUndone message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FailoverUndone
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FailoverUndone;

            /**
             * Creates a plain object from a FailoverUndone message. Also converts values to other types if specified.
             * @param message FailoverUndone
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FailoverUndone, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FailoverUndone to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FailoverUndone
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FailoverUndone {

            /** Properties of a FailoverUndone. */
            interface $Properties {

                /** FailoverUndone itemId */
                itemId?: (string|null);

                /** FailoverUndone jobId */
                jobId?: (string|null);

                /** FailoverUndone generation */
                generation?: (number|null);

                /** FailoverUndone generationId */
                generationId?: (string|null);

                /** FailoverUndone atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FailoverUndone. */
            type $Shape = understudy.v1.FailoverUndone.$Properties;
        }

        /**
         * Properties of a FailoverCommitted.
         * @deprecated Use understudy.v1.FailoverCommitted.$Properties instead.
         */
        interface IFailoverCommitted extends understudy.v1.FailoverCommitted.$Properties {
        }

        /** Represents a FailoverCommitted. */
        class FailoverCommitted {

            /**
             * Constructs a new FailoverCommitted.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.FailoverCommitted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FailoverCommitted itemId. */
            itemId: string;

            /** FailoverCommitted jobId. */
            jobId: string;

            /** FailoverCommitted atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new FailoverCommitted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FailoverCommitted instance
             */
            static create(properties: understudy.v1.FailoverCommitted.$Shape): understudy.v1.FailoverCommitted & understudy.v1.FailoverCommitted.$Shape;
            static create(properties?: understudy.v1.FailoverCommitted.$Properties): understudy.v1.FailoverCommitted;

            /**
             * Encodes the specified FailoverCommitted message. Does not implicitly {@link understudy.v1.FailoverCommitted.verify|verify} messages.
             * @param message FailoverCommitted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.FailoverCommitted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FailoverCommitted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.FailoverCommitted & understudy.v1.FailoverCommitted.$Shape} FailoverCommitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.FailoverCommitted & understudy.v1.FailoverCommitted.$Shape;

            /**
             * Creates a FailoverCommitted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FailoverCommitted
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.FailoverCommitted;

            /**
             * Creates a plain object from a FailoverCommitted message. Also converts values to other types if specified.
             * @param message FailoverCommitted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.FailoverCommitted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FailoverCommitted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FailoverCommitted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FailoverCommitted {

            /** Properties of a FailoverCommitted. */
            interface $Properties {

                /** FailoverCommitted itemId */
                itemId?: (string|null);

                /** FailoverCommitted jobId */
                jobId?: (string|null);

                /** FailoverCommitted atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FailoverCommitted. */
            type $Shape = understudy.v1.FailoverCommitted.$Properties;
        }

        /**
         * Properties of a StandInHydrated.
         * @deprecated Use understudy.v1.StandInHydrated.$Properties instead.
         */
        interface IStandInHydrated extends understudy.v1.StandInHydrated.$Properties {
        }

        /** Represents a StandInHydrated. */
        class StandInHydrated {

            /**
             * Constructs a new StandInHydrated.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.StandInHydrated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StandInHydrated itemId. */
            itemId: string;

            /** StandInHydrated standIn. */
            standIn: string;

            /** StandInHydrated atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new StandInHydrated instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StandInHydrated instance
             */
            static create(properties: understudy.v1.StandInHydrated.$Shape): understudy.v1.StandInHydrated & understudy.v1.StandInHydrated.$Shape;
            static create(properties?: understudy.v1.StandInHydrated.$Properties): understudy.v1.StandInHydrated;

            /**
             * Encodes the specified StandInHydrated message. Does not implicitly {@link understudy.v1.StandInHydrated.verify|verify} messages.
             * @param message StandInHydrated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.StandInHydrated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StandInHydrated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.StandInHydrated & understudy.v1.StandInHydrated.$Shape} StandInHydrated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.StandInHydrated & understudy.v1.StandInHydrated.$Shape;

            /**
             * Creates a StandInHydrated message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StandInHydrated
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.StandInHydrated;

            /**
             * Creates a plain object from a StandInHydrated message. Also converts values to other types if specified.
             * @param message StandInHydrated
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.StandInHydrated, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StandInHydrated to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StandInHydrated
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StandInHydrated {

            /** Properties of a StandInHydrated. */
            interface $Properties {

                /** StandInHydrated itemId */
                itemId?: (string|null);

                /** StandInHydrated standIn */
                standIn?: (string|null);

                /** StandInHydrated atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StandInHydrated. */
            type $Shape = understudy.v1.StandInHydrated.$Properties;
        }

        /**
         * Properties of a SourceConfirmedStopped.
         * @deprecated Use understudy.v1.SourceConfirmedStopped.$Properties instead.
         */
        interface ISourceConfirmedStopped extends understudy.v1.SourceConfirmedStopped.$Properties {
        }

        /** Represents a SourceConfirmedStopped. */
        class SourceConfirmedStopped {

            /**
             * Constructs a new SourceConfirmedStopped.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.SourceConfirmedStopped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourceConfirmedStopped itemId. */
            itemId: string;

            /** SourceConfirmedStopped by. */
            by: string;

            /** SourceConfirmedStopped atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new SourceConfirmedStopped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourceConfirmedStopped instance
             */
            static create(properties: understudy.v1.SourceConfirmedStopped.$Shape): understudy.v1.SourceConfirmedStopped & understudy.v1.SourceConfirmedStopped.$Shape;
            static create(properties?: understudy.v1.SourceConfirmedStopped.$Properties): understudy.v1.SourceConfirmedStopped;

            /**
             * Encodes the specified SourceConfirmedStopped message. Does not implicitly {@link understudy.v1.SourceConfirmedStopped.verify|verify} messages.
             * @param message SourceConfirmedStopped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.SourceConfirmedStopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourceConfirmedStopped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.SourceConfirmedStopped & understudy.v1.SourceConfirmedStopped.$Shape} SourceConfirmedStopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.SourceConfirmedStopped & understudy.v1.SourceConfirmedStopped.$Shape;

            /**
             * Creates a SourceConfirmedStopped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SourceConfirmedStopped
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.SourceConfirmedStopped;

            /**
             * Creates a plain object from a SourceConfirmedStopped message. Also converts values to other types if specified.
             * @param message SourceConfirmedStopped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.SourceConfirmedStopped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SourceConfirmedStopped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SourceConfirmedStopped
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SourceConfirmedStopped {

            /** Properties of a SourceConfirmedStopped. */
            interface $Properties {

                /** SourceConfirmedStopped itemId */
                itemId?: (string|null);

                /** SourceConfirmedStopped by */
                by?: (string|null);

                /** SourceConfirmedStopped atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourceConfirmedStopped. */
            type $Shape = understudy.v1.SourceConfirmedStopped.$Properties;
        }

        /**
         * Properties of a BreakGlassFailoverAdopted.
         * @deprecated Use understudy.v1.BreakGlassFailoverAdopted.$Properties instead.
         */
        interface IBreakGlassFailoverAdopted extends understudy.v1.BreakGlassFailoverAdopted.$Properties {
        }

        /** Represents a BreakGlassFailoverAdopted. */
        class BreakGlassFailoverAdopted {

            /**
             * Constructs a new BreakGlassFailoverAdopted.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.BreakGlassFailoverAdopted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BreakGlassFailoverAdopted itemId. */
            itemId: string;

            /** BreakGlassFailoverAdopted generation. */
            generation: number;

            /** BreakGlassFailoverAdopted generationId. */
            generationId: string;

            /** BreakGlassFailoverAdopted standIn. */
            standIn: string;

            /** BreakGlassFailoverAdopted pointSequence. */
            pointSequence: (number|Long);

            /** BreakGlassFailoverAdopted pointTimeMicros. */
            pointTimeMicros: (number|Long);

            /** BreakGlassFailoverAdopted hydrated. */
            hydrated: boolean;

            /** BreakGlassFailoverAdopted sourceMayRun. */
            sourceMayRun: boolean;

            /** BreakGlassFailoverAdopted madeAtMillis. */
            madeAtMillis: (number|Long);

            /** BreakGlassFailoverAdopted atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new BreakGlassFailoverAdopted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BreakGlassFailoverAdopted instance
             */
            static create(properties: understudy.v1.BreakGlassFailoverAdopted.$Shape): understudy.v1.BreakGlassFailoverAdopted & understudy.v1.BreakGlassFailoverAdopted.$Shape;
            static create(properties?: understudy.v1.BreakGlassFailoverAdopted.$Properties): understudy.v1.BreakGlassFailoverAdopted;

            /**
             * Encodes the specified BreakGlassFailoverAdopted message. Does not implicitly {@link understudy.v1.BreakGlassFailoverAdopted.verify|verify} messages.
             * @param message BreakGlassFailoverAdopted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.BreakGlassFailoverAdopted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BreakGlassFailoverAdopted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.BreakGlassFailoverAdopted & understudy.v1.BreakGlassFailoverAdopted.$Shape} BreakGlassFailoverAdopted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.BreakGlassFailoverAdopted & understudy.v1.BreakGlassFailoverAdopted.$Shape;

            /**
             * Creates a BreakGlassFailoverAdopted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BreakGlassFailoverAdopted
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.BreakGlassFailoverAdopted;

            /**
             * Creates a plain object from a BreakGlassFailoverAdopted message. Also converts values to other types if specified.
             * @param message BreakGlassFailoverAdopted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.BreakGlassFailoverAdopted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BreakGlassFailoverAdopted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BreakGlassFailoverAdopted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BreakGlassFailoverAdopted {

            /** Properties of a BreakGlassFailoverAdopted. */
            interface $Properties {

                /** BreakGlassFailoverAdopted itemId */
                itemId?: (string|null);

                /** BreakGlassFailoverAdopted generation */
                generation?: (number|null);

                /** BreakGlassFailoverAdopted generationId */
                generationId?: (string|null);

                /** BreakGlassFailoverAdopted standIn */
                standIn?: (string|null);

                /** BreakGlassFailoverAdopted pointSequence */
                pointSequence?: (number|Long|null);

                /** BreakGlassFailoverAdopted pointTimeMicros */
                pointTimeMicros?: (number|Long|null);

                /** BreakGlassFailoverAdopted hydrated */
                hydrated?: (boolean|null);

                /** BreakGlassFailoverAdopted sourceMayRun */
                sourceMayRun?: (boolean|null);

                /** BreakGlassFailoverAdopted madeAtMillis */
                madeAtMillis?: (number|Long|null);

                /** BreakGlassFailoverAdopted atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BreakGlassFailoverAdopted. */
            type $Shape = understudy.v1.BreakGlassFailoverAdopted.$Properties;
        }

        /**
         * Properties of a BreakGlassCleanupAdopted.
         * @deprecated Use understudy.v1.BreakGlassCleanupAdopted.$Properties instead.
         */
        interface IBreakGlassCleanupAdopted extends understudy.v1.BreakGlassCleanupAdopted.$Properties {
        }

        /** Represents a BreakGlassCleanupAdopted. */
        class BreakGlassCleanupAdopted {

            /**
             * Constructs a new BreakGlassCleanupAdopted.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.BreakGlassCleanupAdopted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BreakGlassCleanupAdopted itemId. */
            itemId: string;

            /** BreakGlassCleanupAdopted standIn. */
            standIn: string;

            /** BreakGlassCleanupAdopted generation. */
            generation: number;

            /** BreakGlassCleanupAdopted generationId. */
            generationId: string;

            /** BreakGlassCleanupAdopted atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new BreakGlassCleanupAdopted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BreakGlassCleanupAdopted instance
             */
            static create(properties: understudy.v1.BreakGlassCleanupAdopted.$Shape): understudy.v1.BreakGlassCleanupAdopted & understudy.v1.BreakGlassCleanupAdopted.$Shape;
            static create(properties?: understudy.v1.BreakGlassCleanupAdopted.$Properties): understudy.v1.BreakGlassCleanupAdopted;

            /**
             * Encodes the specified BreakGlassCleanupAdopted message. Does not implicitly {@link understudy.v1.BreakGlassCleanupAdopted.verify|verify} messages.
             * @param message BreakGlassCleanupAdopted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.BreakGlassCleanupAdopted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BreakGlassCleanupAdopted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.BreakGlassCleanupAdopted & understudy.v1.BreakGlassCleanupAdopted.$Shape} BreakGlassCleanupAdopted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.BreakGlassCleanupAdopted & understudy.v1.BreakGlassCleanupAdopted.$Shape;

            /**
             * Creates a BreakGlassCleanupAdopted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BreakGlassCleanupAdopted
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.BreakGlassCleanupAdopted;

            /**
             * Creates a plain object from a BreakGlassCleanupAdopted message. Also converts values to other types if specified.
             * @param message BreakGlassCleanupAdopted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.BreakGlassCleanupAdopted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BreakGlassCleanupAdopted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BreakGlassCleanupAdopted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BreakGlassCleanupAdopted {

            /** Properties of a BreakGlassCleanupAdopted. */
            interface $Properties {

                /** BreakGlassCleanupAdopted itemId */
                itemId?: (string|null);

                /** BreakGlassCleanupAdopted standIn */
                standIn?: (string|null);

                /** BreakGlassCleanupAdopted generation */
                generation?: (number|null);

                /** BreakGlassCleanupAdopted generationId */
                generationId?: (string|null);

                /** BreakGlassCleanupAdopted atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BreakGlassCleanupAdopted. */
            type $Shape = understudy.v1.BreakGlassCleanupAdopted.$Properties;
        }

        /**
         * Properties of a SplitBrainSeen.
         * @deprecated Use understudy.v1.SplitBrainSeen.$Properties instead.
         */
        interface ISplitBrainSeen extends understudy.v1.SplitBrainSeen.$Properties {
        }

        /** Represents a SplitBrainSeen. */
        class SplitBrainSeen {

            /**
             * Constructs a new SplitBrainSeen.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.SplitBrainSeen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SplitBrainSeen itemId. */
            itemId: string;

            /** SplitBrainSeen generation. */
            generation: number;

            /** SplitBrainSeen knownId. */
            knownId: string;

            /** SplitBrainSeen seenId. */
            seenId: string;

            /** SplitBrainSeen atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new SplitBrainSeen instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SplitBrainSeen instance
             */
            static create(properties: understudy.v1.SplitBrainSeen.$Shape): understudy.v1.SplitBrainSeen & understudy.v1.SplitBrainSeen.$Shape;
            static create(properties?: understudy.v1.SplitBrainSeen.$Properties): understudy.v1.SplitBrainSeen;

            /**
             * Encodes the specified SplitBrainSeen message. Does not implicitly {@link understudy.v1.SplitBrainSeen.verify|verify} messages.
             * @param message SplitBrainSeen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.SplitBrainSeen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SplitBrainSeen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.SplitBrainSeen & understudy.v1.SplitBrainSeen.$Shape} SplitBrainSeen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.SplitBrainSeen & understudy.v1.SplitBrainSeen.$Shape;

            /**
             * Creates a SplitBrainSeen message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SplitBrainSeen
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.SplitBrainSeen;

            /**
             * Creates a plain object from a SplitBrainSeen message. Also converts values to other types if specified.
             * @param message SplitBrainSeen
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.SplitBrainSeen, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SplitBrainSeen to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SplitBrainSeen
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SplitBrainSeen {

            /** Properties of a SplitBrainSeen. */
            interface $Properties {

                /** SplitBrainSeen itemId */
                itemId?: (string|null);

                /** SplitBrainSeen generation */
                generation?: (number|null);

                /** SplitBrainSeen knownId */
                knownId?: (string|null);

                /** SplitBrainSeen seenId */
                seenId?: (string|null);

                /** SplitBrainSeen atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SplitBrainSeen. */
            type $Shape = understudy.v1.SplitBrainSeen.$Properties;
        }

        /**
         * Properties of a PolicyAssigned.
         * @deprecated Use understudy.v1.PolicyAssigned.$Properties instead.
         */
        interface IPolicyAssigned extends understudy.v1.PolicyAssigned.$Properties {
        }

        /** Represents a PolicyAssigned. */
        class PolicyAssigned {

            /**
             * Constructs a new PolicyAssigned.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyAssigned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyAssigned itemId. */
            itemId: string;

            /** PolicyAssigned policyId. */
            policyId: string;

            /** PolicyAssigned previous. */
            previous: string;

            /** PolicyAssigned atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyAssigned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyAssigned instance
             */
            static create(properties: understudy.v1.PolicyAssigned.$Shape): understudy.v1.PolicyAssigned & understudy.v1.PolicyAssigned.$Shape;
            static create(properties?: understudy.v1.PolicyAssigned.$Properties): understudy.v1.PolicyAssigned;

            /**
             * Encodes the specified PolicyAssigned message. Does not implicitly {@link understudy.v1.PolicyAssigned.verify|verify} messages.
             * @param message PolicyAssigned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyAssigned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyAssigned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyAssigned & understudy.v1.PolicyAssigned.$Shape} PolicyAssigned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyAssigned & understudy.v1.PolicyAssigned.$Shape;

            /**
             * Creates a PolicyAssigned message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyAssigned
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyAssigned;

            /**
             * Creates a plain object from a PolicyAssigned message. Also converts values to other types if specified.
             * @param message PolicyAssigned
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyAssigned, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyAssigned to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyAssigned
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyAssigned {

            /** Properties of a PolicyAssigned. */
            interface $Properties {

                /** PolicyAssigned itemId */
                itemId?: (string|null);

                /** PolicyAssigned policyId */
                policyId?: (string|null);

                /** PolicyAssigned previous */
                previous?: (string|null);

                /** PolicyAssigned atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyAssigned. */
            type $Shape = understudy.v1.PolicyAssigned.$Properties;
        }

        /**
         * Properties of a ProtectedDisksChosen.
         * @deprecated Use understudy.v1.ProtectedDisksChosen.$Properties instead.
         */
        interface IProtectedDisksChosen extends understudy.v1.ProtectedDisksChosen.$Properties {
        }

        /** Represents a ProtectedDisksChosen. */
        class ProtectedDisksChosen {

            /**
             * Constructs a new ProtectedDisksChosen.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProtectedDisksChosen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProtectedDisksChosen itemId. */
            itemId: string;

            /** ProtectedDisksChosen disks. */
            disks: understudy.v1.ProtectedDisk.$Properties[];

            /** ProtectedDisksChosen atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ProtectedDisksChosen instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProtectedDisksChosen instance
             */
            static create(properties: understudy.v1.ProtectedDisksChosen.$Shape): understudy.v1.ProtectedDisksChosen & understudy.v1.ProtectedDisksChosen.$Shape;
            static create(properties?: understudy.v1.ProtectedDisksChosen.$Properties): understudy.v1.ProtectedDisksChosen;

            /**
             * Encodes the specified ProtectedDisksChosen message. Does not implicitly {@link understudy.v1.ProtectedDisksChosen.verify|verify} messages.
             * @param message ProtectedDisksChosen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProtectedDisksChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProtectedDisksChosen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProtectedDisksChosen & understudy.v1.ProtectedDisksChosen.$Shape} ProtectedDisksChosen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProtectedDisksChosen & understudy.v1.ProtectedDisksChosen.$Shape;

            /**
             * Creates a ProtectedDisksChosen message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProtectedDisksChosen
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProtectedDisksChosen;

            /**
             * Creates a plain object from a ProtectedDisksChosen message. Also converts values to other types if specified.
             * @param message ProtectedDisksChosen
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProtectedDisksChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProtectedDisksChosen to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProtectedDisksChosen
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProtectedDisksChosen {

            /** Properties of a ProtectedDisksChosen. */
            interface $Properties {

                /** ProtectedDisksChosen itemId */
                itemId?: (string|null);

                /** ProtectedDisksChosen disks */
                disks?: (understudy.v1.ProtectedDisk.$Properties[]|null);

                /** ProtectedDisksChosen atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProtectedDisksChosen. */
            type $Shape = understudy.v1.ProtectedDisksChosen.$Properties;
        }

        /**
         * Properties of a ProcessServerChosen.
         * @deprecated Use understudy.v1.ProcessServerChosen.$Properties instead.
         */
        interface IProcessServerChosen extends understudy.v1.ProcessServerChosen.$Properties {
        }

        /** Represents a ProcessServerChosen. */
        class ProcessServerChosen {

            /**
             * Constructs a new ProcessServerChosen.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ProcessServerChosen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProcessServerChosen itemId. */
            itemId: string;

            /** ProcessServerChosen processServer. */
            processServer: string;

            /** ProcessServerChosen previous. */
            previous: string;

            /** ProcessServerChosen reason. */
            reason: string;

            /** ProcessServerChosen atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ProcessServerChosen instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProcessServerChosen instance
             */
            static create(properties: understudy.v1.ProcessServerChosen.$Shape): understudy.v1.ProcessServerChosen & understudy.v1.ProcessServerChosen.$Shape;
            static create(properties?: understudy.v1.ProcessServerChosen.$Properties): understudy.v1.ProcessServerChosen;

            /**
             * Encodes the specified ProcessServerChosen message. Does not implicitly {@link understudy.v1.ProcessServerChosen.verify|verify} messages.
             * @param message ProcessServerChosen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ProcessServerChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProcessServerChosen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ProcessServerChosen & understudy.v1.ProcessServerChosen.$Shape} ProcessServerChosen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ProcessServerChosen & understudy.v1.ProcessServerChosen.$Shape;

            /**
             * Creates a ProcessServerChosen message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProcessServerChosen
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ProcessServerChosen;

            /**
             * Creates a plain object from a ProcessServerChosen message. Also converts values to other types if specified.
             * @param message ProcessServerChosen
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ProcessServerChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProcessServerChosen to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProcessServerChosen
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProcessServerChosen {

            /** Properties of a ProcessServerChosen. */
            interface $Properties {

                /** ProcessServerChosen itemId */
                itemId?: (string|null);

                /** ProcessServerChosen processServer */
                processServer?: (string|null);

                /** ProcessServerChosen previous */
                previous?: (string|null);

                /** ProcessServerChosen reason */
                reason?: (string|null);

                /** ProcessServerChosen atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProcessServerChosen. */
            type $Shape = understudy.v1.ProcessServerChosen.$Properties;
        }

        /**
         * Properties of an ItemRenamed.
         * @deprecated Use understudy.v1.ItemRenamed.$Properties instead.
         */
        interface IItemRenamed extends understudy.v1.ItemRenamed.$Properties {
        }

        /** Represents an ItemRenamed. */
        class ItemRenamed {

            /**
             * Constructs a new ItemRenamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ItemRenamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemRenamed itemId. */
            itemId: string;

            /** ItemRenamed name. */
            name: string;

            /** ItemRenamed previous. */
            previous: string;

            /** ItemRenamed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ItemRenamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemRenamed instance
             */
            static create(properties: understudy.v1.ItemRenamed.$Shape): understudy.v1.ItemRenamed & understudy.v1.ItemRenamed.$Shape;
            static create(properties?: understudy.v1.ItemRenamed.$Properties): understudy.v1.ItemRenamed;

            /**
             * Encodes the specified ItemRenamed message. Does not implicitly {@link understudy.v1.ItemRenamed.verify|verify} messages.
             * @param message ItemRenamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ItemRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemRenamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ItemRenamed & understudy.v1.ItemRenamed.$Shape} ItemRenamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ItemRenamed & understudy.v1.ItemRenamed.$Shape;

            /**
             * Creates an ItemRenamed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ItemRenamed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ItemRenamed;

            /**
             * Creates a plain object from an ItemRenamed message. Also converts values to other types if specified.
             * @param message ItemRenamed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ItemRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ItemRenamed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ItemRenamed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ItemRenamed {

            /** Properties of an ItemRenamed. */
            interface $Properties {

                /** ItemRenamed itemId */
                itemId?: (string|null);

                /** ItemRenamed name */
                name?: (string|null);

                /** ItemRenamed previous */
                previous?: (string|null);

                /** ItemRenamed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemRenamed. */
            type $Shape = understudy.v1.ItemRenamed.$Properties;
        }

        /**
         * Properties of an ItemLabelled.
         * @deprecated Use understudy.v1.ItemLabelled.$Properties instead.
         */
        interface IItemLabelled extends understudy.v1.ItemLabelled.$Properties {
        }

        /** Represents an ItemLabelled. */
        class ItemLabelled {

            /**
             * Constructs a new ItemLabelled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.ItemLabelled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemLabelled itemId. */
            itemId: string;

            /** ItemLabelled labels. */
            labels: { [k: string]: string };

            /** ItemLabelled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new ItemLabelled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemLabelled instance
             */
            static create(properties: understudy.v1.ItemLabelled.$Shape): understudy.v1.ItemLabelled & understudy.v1.ItemLabelled.$Shape;
            static create(properties?: understudy.v1.ItemLabelled.$Properties): understudy.v1.ItemLabelled;

            /**
             * Encodes the specified ItemLabelled message. Does not implicitly {@link understudy.v1.ItemLabelled.verify|verify} messages.
             * @param message ItemLabelled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.ItemLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemLabelled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.ItemLabelled & understudy.v1.ItemLabelled.$Shape} ItemLabelled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.ItemLabelled & understudy.v1.ItemLabelled.$Shape;

            /**
             * Creates an ItemLabelled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ItemLabelled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.ItemLabelled;

            /**
             * Creates a plain object from an ItemLabelled message. Also converts values to other types if specified.
             * @param message ItemLabelled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.ItemLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ItemLabelled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ItemLabelled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ItemLabelled {

            /** Properties of an ItemLabelled. */
            interface $Properties {

                /** ItemLabelled itemId */
                itemId?: (string|null);

                /** ItemLabelled labels */
                labels?: ({ [k: string]: string }|null);

                /** ItemLabelled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemLabelled. */
            type $Shape = understudy.v1.ItemLabelled.$Properties;
        }

        /**
         * Properties of a DrillEnded.
         * @deprecated Use understudy.v1.DrillEnded.$Properties instead.
         */
        interface IDrillEnded extends understudy.v1.DrillEnded.$Properties {
        }

        /** Represents a DrillEnded. */
        class DrillEnded {

            /**
             * Constructs a new DrillEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DrillEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrillEnded drillId. */
            drillId: string;

            /** DrillEnded itemId. */
            itemId: string;

            /** DrillEnded jobId. */
            jobId: string;

            /** DrillEnded outcome. */
            outcome: string;

            /** DrillEnded code. */
            code?: (string|null);

            /** DrillEnded message. */
            message?: (string|null);

            /** DrillEnded facts. */
            facts?: (understudy.v1.OperationFacts.$Properties|null);

            /** DrillEnded atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new DrillEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DrillEnded instance
             */
            static create(properties: understudy.v1.DrillEnded.$Shape): understudy.v1.DrillEnded & understudy.v1.DrillEnded.$Shape;
            static create(properties?: understudy.v1.DrillEnded.$Properties): understudy.v1.DrillEnded;

            /**
             * Encodes the specified DrillEnded message. Does not implicitly {@link understudy.v1.DrillEnded.verify|verify} messages.
             * @param message DrillEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DrillEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrillEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DrillEnded & understudy.v1.DrillEnded.$Shape} DrillEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DrillEnded & understudy.v1.DrillEnded.$Shape;

            /**
             * Creates a DrillEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrillEnded
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DrillEnded;

            /**
             * Creates a plain object from a DrillEnded message. Also converts values to other types if specified.
             * @param message DrillEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DrillEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrillEnded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DrillEnded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DrillEnded {

            /** Properties of a DrillEnded. */
            interface $Properties {

                /** DrillEnded drillId */
                drillId?: (string|null);

                /** DrillEnded itemId */
                itemId?: (string|null);

                /** DrillEnded jobId */
                jobId?: (string|null);

                /** DrillEnded outcome */
                outcome?: (string|null);

                /** DrillEnded code */
                code?: (string|null);

                /** DrillEnded message */
                message?: (string|null);

                /** DrillEnded facts */
                facts?: (understudy.v1.OperationFacts.$Properties|null);

                /** DrillEnded atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrillEnded. */
            type $Shape = understudy.v1.DrillEnded.$Properties;
        }

        /**
         * Properties of a DrillCleanedUp.
         * @deprecated Use understudy.v1.DrillCleanedUp.$Properties instead.
         */
        interface IDrillCleanedUp extends understudy.v1.DrillCleanedUp.$Properties {
        }

        /** Represents a DrillCleanedUp. */
        class DrillCleanedUp {

            /**
             * Constructs a new DrillCleanedUp.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.DrillCleanedUp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrillCleanedUp drillId. */
            drillId: string;

            /** DrillCleanedUp itemId. */
            itemId: string;

            /** DrillCleanedUp jobId. */
            jobId: string;

            /** DrillCleanedUp atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new DrillCleanedUp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DrillCleanedUp instance
             */
            static create(properties: understudy.v1.DrillCleanedUp.$Shape): understudy.v1.DrillCleanedUp & understudy.v1.DrillCleanedUp.$Shape;
            static create(properties?: understudy.v1.DrillCleanedUp.$Properties): understudy.v1.DrillCleanedUp;

            /**
             * Encodes the specified DrillCleanedUp message. Does not implicitly {@link understudy.v1.DrillCleanedUp.verify|verify} messages.
             * @param message DrillCleanedUp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.DrillCleanedUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrillCleanedUp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.DrillCleanedUp & understudy.v1.DrillCleanedUp.$Shape} DrillCleanedUp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.DrillCleanedUp & understudy.v1.DrillCleanedUp.$Shape;

            /**
             * Creates a DrillCleanedUp message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrillCleanedUp
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.DrillCleanedUp;

            /**
             * Creates a plain object from a DrillCleanedUp message. Also converts values to other types if specified.
             * @param message DrillCleanedUp
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.DrillCleanedUp, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrillCleanedUp to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DrillCleanedUp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DrillCleanedUp {

            /** Properties of a DrillCleanedUp. */
            interface $Properties {

                /** DrillCleanedUp drillId */
                drillId?: (string|null);

                /** DrillCleanedUp itemId */
                itemId?: (string|null);

                /** DrillCleanedUp jobId */
                jobId?: (string|null);

                /** DrillCleanedUp atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrillCleanedUp. */
            type $Shape = understudy.v1.DrillCleanedUp.$Properties;
        }

        /**
         * Properties of a GroupFormed.
         * @deprecated Use understudy.v1.GroupFormed.$Properties instead.
         */
        interface IGroupFormed extends understudy.v1.GroupFormed.$Properties {
        }

        /** Represents a GroupFormed. */
        class GroupFormed {

            /**
             * Constructs a new GroupFormed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupFormed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupFormed groupId. */
            groupId: string;

            /** GroupFormed name. */
            name: string;

            /** GroupFormed labels. */
            labels: { [k: string]: string };

            /** GroupFormed itemIds. */
            itemIds: string[];

            /** GroupFormed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupFormed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupFormed instance
             */
            static create(properties: understudy.v1.GroupFormed.$Shape): understudy.v1.GroupFormed & understudy.v1.GroupFormed.$Shape;
            static create(properties?: understudy.v1.GroupFormed.$Properties): understudy.v1.GroupFormed;

            /**
             * Encodes the specified GroupFormed message. Does not implicitly {@link understudy.v1.GroupFormed.verify|verify} messages.
             * @param message GroupFormed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupFormed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupFormed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupFormed & understudy.v1.GroupFormed.$Shape} GroupFormed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupFormed & understudy.v1.GroupFormed.$Shape;

            /**
             * Creates a GroupFormed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupFormed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupFormed;

            /**
             * Creates a plain object from a GroupFormed message. Also converts values to other types if specified.
             * @param message GroupFormed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupFormed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupFormed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupFormed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupFormed {

            /** Properties of a GroupFormed. */
            interface $Properties {

                /** GroupFormed groupId */
                groupId?: (string|null);

                /** GroupFormed name */
                name?: (string|null);

                /** GroupFormed labels */
                labels?: ({ [k: string]: string }|null);

                /** GroupFormed itemIds */
                itemIds?: (string[]|null);

                /** GroupFormed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupFormed. */
            type $Shape = understudy.v1.GroupFormed.$Properties;
        }

        /**
         * Properties of a GroupJoined.
         * @deprecated Use understudy.v1.GroupJoined.$Properties instead.
         */
        interface IGroupJoined extends understudy.v1.GroupJoined.$Properties {
        }

        /** Represents a GroupJoined. */
        class GroupJoined {

            /**
             * Constructs a new GroupJoined.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupJoined.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupJoined groupId. */
            groupId: string;

            /** GroupJoined itemId. */
            itemId: string;

            /** GroupJoined atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupJoined instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupJoined instance
             */
            static create(properties: understudy.v1.GroupJoined.$Shape): understudy.v1.GroupJoined & understudy.v1.GroupJoined.$Shape;
            static create(properties?: understudy.v1.GroupJoined.$Properties): understudy.v1.GroupJoined;

            /**
             * Encodes the specified GroupJoined message. Does not implicitly {@link understudy.v1.GroupJoined.verify|verify} messages.
             * @param message GroupJoined message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupJoined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupJoined message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupJoined & understudy.v1.GroupJoined.$Shape} GroupJoined
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupJoined & understudy.v1.GroupJoined.$Shape;

            /**
             * Creates a GroupJoined message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupJoined
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupJoined;

            /**
             * Creates a plain object from a GroupJoined message. Also converts values to other types if specified.
             * @param message GroupJoined
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupJoined, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupJoined to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupJoined
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupJoined {

            /** Properties of a GroupJoined. */
            interface $Properties {

                /** GroupJoined groupId */
                groupId?: (string|null);

                /** GroupJoined itemId */
                itemId?: (string|null);

                /** GroupJoined atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupJoined. */
            type $Shape = understudy.v1.GroupJoined.$Properties;
        }

        /**
         * Properties of a GroupLeft.
         * @deprecated Use understudy.v1.GroupLeft.$Properties instead.
         */
        interface IGroupLeft extends understudy.v1.GroupLeft.$Properties {
        }

        /** Represents a GroupLeft. */
        class GroupLeft {

            /**
             * Constructs a new GroupLeft.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupLeft.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupLeft groupId. */
            groupId: string;

            /** GroupLeft itemId. */
            itemId: string;

            /** GroupLeft atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupLeft instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupLeft instance
             */
            static create(properties: understudy.v1.GroupLeft.$Shape): understudy.v1.GroupLeft & understudy.v1.GroupLeft.$Shape;
            static create(properties?: understudy.v1.GroupLeft.$Properties): understudy.v1.GroupLeft;

            /**
             * Encodes the specified GroupLeft message. Does not implicitly {@link understudy.v1.GroupLeft.verify|verify} messages.
             * @param message GroupLeft message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupLeft.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupLeft message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupLeft & understudy.v1.GroupLeft.$Shape} GroupLeft
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupLeft & understudy.v1.GroupLeft.$Shape;

            /**
             * Creates a GroupLeft message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupLeft
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupLeft;

            /**
             * Creates a plain object from a GroupLeft message. Also converts values to other types if specified.
             * @param message GroupLeft
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupLeft, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupLeft to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupLeft
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupLeft {

            /** Properties of a GroupLeft. */
            interface $Properties {

                /** GroupLeft groupId */
                groupId?: (string|null);

                /** GroupLeft itemId */
                itemId?: (string|null);

                /** GroupLeft atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupLeft. */
            type $Shape = understudy.v1.GroupLeft.$Properties;
        }

        /**
         * Properties of a GroupPointsScheduled.
         * @deprecated Use understudy.v1.GroupPointsScheduled.$Properties instead.
         */
        interface IGroupPointsScheduled extends understudy.v1.GroupPointsScheduled.$Properties {
        }

        /** Represents a GroupPointsScheduled. */
        class GroupPointsScheduled {

            /**
             * Constructs a new GroupPointsScheduled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupPointsScheduled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupPointsScheduled groupId. */
            groupId: string;

            /** GroupPointsScheduled everyMillis. */
            everyMillis: (number|Long);

            /** GroupPointsScheduled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupPointsScheduled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupPointsScheduled instance
             */
            static create(properties: understudy.v1.GroupPointsScheduled.$Shape): understudy.v1.GroupPointsScheduled & understudy.v1.GroupPointsScheduled.$Shape;
            static create(properties?: understudy.v1.GroupPointsScheduled.$Properties): understudy.v1.GroupPointsScheduled;

            /**
             * Encodes the specified GroupPointsScheduled message. Does not implicitly {@link understudy.v1.GroupPointsScheduled.verify|verify} messages.
             * @param message GroupPointsScheduled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupPointsScheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupPointsScheduled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupPointsScheduled & understudy.v1.GroupPointsScheduled.$Shape} GroupPointsScheduled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupPointsScheduled & understudy.v1.GroupPointsScheduled.$Shape;

            /**
             * Creates a GroupPointsScheduled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupPointsScheduled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupPointsScheduled;

            /**
             * Creates a plain object from a GroupPointsScheduled message. Also converts values to other types if specified.
             * @param message GroupPointsScheduled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupPointsScheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupPointsScheduled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupPointsScheduled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupPointsScheduled {

            /** Properties of a GroupPointsScheduled. */
            interface $Properties {

                /** GroupPointsScheduled groupId */
                groupId?: (string|null);

                /** GroupPointsScheduled everyMillis */
                everyMillis?: (number|Long|null);

                /** GroupPointsScheduled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupPointsScheduled. */
            type $Shape = understudy.v1.GroupPointsScheduled.$Properties;
        }

        /**
         * Properties of a GroupRenamed.
         * @deprecated Use understudy.v1.GroupRenamed.$Properties instead.
         */
        interface IGroupRenamed extends understudy.v1.GroupRenamed.$Properties {
        }

        /** Represents a GroupRenamed. */
        class GroupRenamed {

            /**
             * Constructs a new GroupRenamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupRenamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupRenamed groupId. */
            groupId: string;

            /** GroupRenamed name. */
            name: string;

            /** GroupRenamed previous. */
            previous: string;

            /** GroupRenamed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupRenamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupRenamed instance
             */
            static create(properties: understudy.v1.GroupRenamed.$Shape): understudy.v1.GroupRenamed & understudy.v1.GroupRenamed.$Shape;
            static create(properties?: understudy.v1.GroupRenamed.$Properties): understudy.v1.GroupRenamed;

            /**
             * Encodes the specified GroupRenamed message. Does not implicitly {@link understudy.v1.GroupRenamed.verify|verify} messages.
             * @param message GroupRenamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupRenamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupRenamed & understudy.v1.GroupRenamed.$Shape} GroupRenamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupRenamed & understudy.v1.GroupRenamed.$Shape;

            /**
             * Creates a GroupRenamed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupRenamed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupRenamed;

            /**
             * Creates a plain object from a GroupRenamed message. Also converts values to other types if specified.
             * @param message GroupRenamed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupRenamed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupRenamed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupRenamed {

            /** Properties of a GroupRenamed. */
            interface $Properties {

                /** GroupRenamed groupId */
                groupId?: (string|null);

                /** GroupRenamed name */
                name?: (string|null);

                /** GroupRenamed previous */
                previous?: (string|null);

                /** GroupRenamed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupRenamed. */
            type $Shape = understudy.v1.GroupRenamed.$Properties;
        }

        /**
         * Properties of a GroupLabelled.
         * @deprecated Use understudy.v1.GroupLabelled.$Properties instead.
         */
        interface IGroupLabelled extends understudy.v1.GroupLabelled.$Properties {
        }

        /** Represents a GroupLabelled. */
        class GroupLabelled {

            /**
             * Constructs a new GroupLabelled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupLabelled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupLabelled groupId. */
            groupId: string;

            /** GroupLabelled labels. */
            labels: { [k: string]: string };

            /** GroupLabelled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupLabelled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupLabelled instance
             */
            static create(properties: understudy.v1.GroupLabelled.$Shape): understudy.v1.GroupLabelled & understudy.v1.GroupLabelled.$Shape;
            static create(properties?: understudy.v1.GroupLabelled.$Properties): understudy.v1.GroupLabelled;

            /**
             * Encodes the specified GroupLabelled message. Does not implicitly {@link understudy.v1.GroupLabelled.verify|verify} messages.
             * @param message GroupLabelled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupLabelled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupLabelled & understudy.v1.GroupLabelled.$Shape} GroupLabelled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupLabelled & understudy.v1.GroupLabelled.$Shape;

            /**
             * Creates a GroupLabelled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupLabelled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupLabelled;

            /**
             * Creates a plain object from a GroupLabelled message. Also converts values to other types if specified.
             * @param message GroupLabelled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupLabelled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupLabelled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupLabelled {

            /** Properties of a GroupLabelled. */
            interface $Properties {

                /** GroupLabelled groupId */
                groupId?: (string|null);

                /** GroupLabelled labels */
                labels?: ({ [k: string]: string }|null);

                /** GroupLabelled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupLabelled. */
            type $Shape = understudy.v1.GroupLabelled.$Properties;
        }

        /**
         * Properties of a GroupDissolved.
         * @deprecated Use understudy.v1.GroupDissolved.$Properties instead.
         */
        interface IGroupDissolved extends understudy.v1.GroupDissolved.$Properties {
        }

        /** Represents a GroupDissolved. */
        class GroupDissolved {

            /**
             * Constructs a new GroupDissolved.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.GroupDissolved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GroupDissolved groupId. */
            groupId: string;

            /** GroupDissolved atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new GroupDissolved instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GroupDissolved instance
             */
            static create(properties: understudy.v1.GroupDissolved.$Shape): understudy.v1.GroupDissolved & understudy.v1.GroupDissolved.$Shape;
            static create(properties?: understudy.v1.GroupDissolved.$Properties): understudy.v1.GroupDissolved;

            /**
             * Encodes the specified GroupDissolved message. Does not implicitly {@link understudy.v1.GroupDissolved.verify|verify} messages.
             * @param message GroupDissolved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.GroupDissolved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GroupDissolved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.GroupDissolved & understudy.v1.GroupDissolved.$Shape} GroupDissolved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.GroupDissolved & understudy.v1.GroupDissolved.$Shape;

            /**
             * Creates a GroupDissolved message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GroupDissolved
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.GroupDissolved;

            /**
             * Creates a plain object from a GroupDissolved message. Also converts values to other types if specified.
             * @param message GroupDissolved
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.GroupDissolved, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GroupDissolved to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GroupDissolved
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GroupDissolved {

            /** Properties of a GroupDissolved. */
            interface $Properties {

                /** GroupDissolved groupId */
                groupId?: (string|null);

                /** GroupDissolved atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GroupDissolved. */
            type $Shape = understudy.v1.GroupDissolved.$Properties;
        }

        /**
         * Properties of a MachineNic.
         * @deprecated Use understudy.v1.MachineNic.$Properties instead.
         */
        interface IMachineNic extends understudy.v1.MachineNic.$Properties {
        }

        /** Represents a MachineNic. */
        class MachineNic {

            /**
             * Constructs a new MachineNic.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineNic.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineNic mac. */
            mac: string;

            /** MachineNic network. */
            network: string;

            /**
             * Creates a new MachineNic instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineNic instance
             */
            static create(properties: understudy.v1.MachineNic.$Shape): understudy.v1.MachineNic & understudy.v1.MachineNic.$Shape;
            static create(properties?: understudy.v1.MachineNic.$Properties): understudy.v1.MachineNic;

            /**
             * Encodes the specified MachineNic message. Does not implicitly {@link understudy.v1.MachineNic.verify|verify} messages.
             * @param message MachineNic message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineNic.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineNic message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineNic & understudy.v1.MachineNic.$Shape} MachineNic
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineNic & understudy.v1.MachineNic.$Shape;

            /**
             * Creates a MachineNic message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineNic
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineNic;

            /**
             * Creates a plain object from a MachineNic message. Also converts values to other types if specified.
             * @param message MachineNic
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineNic, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineNic to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineNic
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineNic {

            /** Properties of a MachineNic. */
            interface $Properties {

                /** MachineNic mac */
                mac?: (string|null);

                /** MachineNic network */
                network?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineNic. */
            type $Shape = understudy.v1.MachineNic.$Properties;
        }

        /**
         * Properties of a MachineDisk.
         * @deprecated Use understudy.v1.MachineDisk.$Properties instead.
         */
        interface IMachineDisk extends understudy.v1.MachineDisk.$Properties {
        }

        /** Represents a MachineDisk. */
        class MachineDisk {

            /**
             * Constructs a new MachineDisk.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineDisk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineDisk id. */
            id: string;

            /** MachineDisk index. */
            index: number;

            /** MachineDisk name. */
            name: string;

            /** MachineDisk path. */
            path: string;

            /** MachineDisk sizeBytes. */
            sizeBytes: (number|Long);

            /**
             * Creates a new MachineDisk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineDisk instance
             */
            static create(properties: understudy.v1.MachineDisk.$Shape): understudy.v1.MachineDisk & understudy.v1.MachineDisk.$Shape;
            static create(properties?: understudy.v1.MachineDisk.$Properties): understudy.v1.MachineDisk;

            /**
             * Encodes the specified MachineDisk message. Does not implicitly {@link understudy.v1.MachineDisk.verify|verify} messages.
             * @param message MachineDisk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineDisk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineDisk & understudy.v1.MachineDisk.$Shape} MachineDisk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineDisk & understudy.v1.MachineDisk.$Shape;

            /**
             * Creates a MachineDisk message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineDisk
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineDisk;

            /**
             * Creates a plain object from a MachineDisk message. Also converts values to other types if specified.
             * @param message MachineDisk
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineDisk, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineDisk to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineDisk
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineDisk {

            /** Properties of a MachineDisk. */
            interface $Properties {

                /** MachineDisk id */
                id?: (string|null);

                /** MachineDisk index */
                index?: (number|null);

                /** MachineDisk name */
                name?: (string|null);

                /** MachineDisk path */
                path?: (string|null);

                /** MachineDisk sizeBytes */
                sizeBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineDisk. */
            type $Shape = understudy.v1.MachineDisk.$Properties;
        }

        /**
         * Properties of a MachineRegistered.
         * @deprecated Use understudy.v1.MachineRegistered.$Properties instead.
         */
        interface IMachineRegistered extends understudy.v1.MachineRegistered.$Properties {
        }

        /** Represents a MachineRegistered. */
        class MachineRegistered {

            /**
             * Constructs a new MachineRegistered.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineRegistered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineRegistered machineId. */
            machineId: string;

            /** MachineRegistered name. */
            name: string;

            /** MachineRegistered labels. */
            labels: { [k: string]: string };

            /** MachineRegistered agent. */
            agent: string;

            /** MachineRegistered cpus. */
            cpus: number;

            /** MachineRegistered memoryMib. */
            memoryMib: number;

            /** MachineRegistered firmware. */
            firmware: string;

            /** MachineRegistered nics. */
            nics: understudy.v1.MachineNic.$Properties[];

            /** MachineRegistered disks. */
            disks: understudy.v1.MachineDisk.$Properties[];

            /** MachineRegistered fabric. */
            fabric: { [k: string]: string };

            /** MachineRegistered atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineRegistered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineRegistered instance
             */
            static create(properties: understudy.v1.MachineRegistered.$Shape): understudy.v1.MachineRegistered & understudy.v1.MachineRegistered.$Shape;
            static create(properties?: understudy.v1.MachineRegistered.$Properties): understudy.v1.MachineRegistered;

            /**
             * Encodes the specified MachineRegistered message. Does not implicitly {@link understudy.v1.MachineRegistered.verify|verify} messages.
             * @param message MachineRegistered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineRegistered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineRegistered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineRegistered & understudy.v1.MachineRegistered.$Shape} MachineRegistered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineRegistered & understudy.v1.MachineRegistered.$Shape;

            /**
             * Creates a MachineRegistered message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineRegistered
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineRegistered;

            /**
             * Creates a plain object from a MachineRegistered message. Also converts values to other types if specified.
             * @param message MachineRegistered
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineRegistered, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineRegistered to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineRegistered
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineRegistered {

            /** Properties of a MachineRegistered. */
            interface $Properties {

                /** MachineRegistered machineId */
                machineId?: (string|null);

                /** MachineRegistered name */
                name?: (string|null);

                /** MachineRegistered labels */
                labels?: ({ [k: string]: string }|null);

                /** MachineRegistered agent */
                agent?: (string|null);

                /** MachineRegistered cpus */
                cpus?: (number|null);

                /** MachineRegistered memoryMib */
                memoryMib?: (number|null);

                /** MachineRegistered firmware */
                firmware?: (string|null);

                /** MachineRegistered nics */
                nics?: (understudy.v1.MachineNic.$Properties[]|null);

                /** MachineRegistered disks */
                disks?: (understudy.v1.MachineDisk.$Properties[]|null);

                /** MachineRegistered fabric */
                fabric?: ({ [k: string]: string }|null);

                /** MachineRegistered atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineRegistered. */
            type $Shape = understudy.v1.MachineRegistered.$Properties;
        }

        /**
         * Properties of a MachineResized.
         * @deprecated Use understudy.v1.MachineResized.$Properties instead.
         */
        interface IMachineResized extends understudy.v1.MachineResized.$Properties {
        }

        /** Represents a MachineResized. */
        class MachineResized {

            /**
             * Constructs a new MachineResized.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineResized.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineResized machineId. */
            machineId: string;

            /** MachineResized cpus. */
            cpus: number;

            /** MachineResized memoryMib. */
            memoryMib: number;

            /** MachineResized atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineResized instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineResized instance
             */
            static create(properties: understudy.v1.MachineResized.$Shape): understudy.v1.MachineResized & understudy.v1.MachineResized.$Shape;
            static create(properties?: understudy.v1.MachineResized.$Properties): understudy.v1.MachineResized;

            /**
             * Encodes the specified MachineResized message. Does not implicitly {@link understudy.v1.MachineResized.verify|verify} messages.
             * @param message MachineResized message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineResized.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineResized message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineResized & understudy.v1.MachineResized.$Shape} MachineResized
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineResized & understudy.v1.MachineResized.$Shape;

            /**
             * Creates a MachineResized message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineResized
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineResized;

            /**
             * Creates a plain object from a MachineResized message. Also converts values to other types if specified.
             * @param message MachineResized
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineResized, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineResized to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineResized
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineResized {

            /** Properties of a MachineResized. */
            interface $Properties {

                /** MachineResized machineId */
                machineId?: (string|null);

                /** MachineResized cpus */
                cpus?: (number|null);

                /** MachineResized memoryMib */
                memoryMib?: (number|null);

                /** MachineResized atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineResized. */
            type $Shape = understudy.v1.MachineResized.$Properties;
        }

        /**
         * Properties of a MachineFirmwareChosen.
         * @deprecated Use understudy.v1.MachineFirmwareChosen.$Properties instead.
         */
        interface IMachineFirmwareChosen extends understudy.v1.MachineFirmwareChosen.$Properties {
        }

        /** Represents a MachineFirmwareChosen. */
        class MachineFirmwareChosen {

            /**
             * Constructs a new MachineFirmwareChosen.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineFirmwareChosen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineFirmwareChosen machineId. */
            machineId: string;

            /** MachineFirmwareChosen firmware. */
            firmware: string;

            /** MachineFirmwareChosen atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineFirmwareChosen instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineFirmwareChosen instance
             */
            static create(properties: understudy.v1.MachineFirmwareChosen.$Shape): understudy.v1.MachineFirmwareChosen & understudy.v1.MachineFirmwareChosen.$Shape;
            static create(properties?: understudy.v1.MachineFirmwareChosen.$Properties): understudy.v1.MachineFirmwareChosen;

            /**
             * Encodes the specified MachineFirmwareChosen message. Does not implicitly {@link understudy.v1.MachineFirmwareChosen.verify|verify} messages.
             * @param message MachineFirmwareChosen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineFirmwareChosen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineFirmwareChosen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineFirmwareChosen & understudy.v1.MachineFirmwareChosen.$Shape} MachineFirmwareChosen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineFirmwareChosen & understudy.v1.MachineFirmwareChosen.$Shape;

            /**
             * Creates a MachineFirmwareChosen message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineFirmwareChosen
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineFirmwareChosen;

            /**
             * Creates a plain object from a MachineFirmwareChosen message. Also converts values to other types if specified.
             * @param message MachineFirmwareChosen
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineFirmwareChosen, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineFirmwareChosen to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineFirmwareChosen
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineFirmwareChosen {

            /** Properties of a MachineFirmwareChosen. */
            interface $Properties {

                /** MachineFirmwareChosen machineId */
                machineId?: (string|null);

                /** MachineFirmwareChosen firmware */
                firmware?: (string|null);

                /** MachineFirmwareChosen atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineFirmwareChosen. */
            type $Shape = understudy.v1.MachineFirmwareChosen.$Properties;
        }

        /**
         * Properties of a MachineNicsConnected.
         * @deprecated Use understudy.v1.MachineNicsConnected.$Properties instead.
         */
        interface IMachineNicsConnected extends understudy.v1.MachineNicsConnected.$Properties {
        }

        /** Represents a MachineNicsConnected. */
        class MachineNicsConnected {

            /**
             * Constructs a new MachineNicsConnected.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineNicsConnected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineNicsConnected machineId. */
            machineId: string;

            /** MachineNicsConnected nics. */
            nics: understudy.v1.MachineNic.$Properties[];

            /** MachineNicsConnected atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineNicsConnected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineNicsConnected instance
             */
            static create(properties: understudy.v1.MachineNicsConnected.$Shape): understudy.v1.MachineNicsConnected & understudy.v1.MachineNicsConnected.$Shape;
            static create(properties?: understudy.v1.MachineNicsConnected.$Properties): understudy.v1.MachineNicsConnected;

            /**
             * Encodes the specified MachineNicsConnected message. Does not implicitly {@link understudy.v1.MachineNicsConnected.verify|verify} messages.
             * @param message MachineNicsConnected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineNicsConnected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineNicsConnected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineNicsConnected & understudy.v1.MachineNicsConnected.$Shape} MachineNicsConnected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineNicsConnected & understudy.v1.MachineNicsConnected.$Shape;

            /**
             * Creates a MachineNicsConnected message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineNicsConnected
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineNicsConnected;

            /**
             * Creates a plain object from a MachineNicsConnected message. Also converts values to other types if specified.
             * @param message MachineNicsConnected
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineNicsConnected, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineNicsConnected to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineNicsConnected
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineNicsConnected {

            /** Properties of a MachineNicsConnected. */
            interface $Properties {

                /** MachineNicsConnected machineId */
                machineId?: (string|null);

                /** MachineNicsConnected nics */
                nics?: (understudy.v1.MachineNic.$Properties[]|null);

                /** MachineNicsConnected atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineNicsConnected. */
            type $Shape = understudy.v1.MachineNicsConnected.$Properties;
        }

        /**
         * Properties of a MachineFabricDescribed.
         * @deprecated Use understudy.v1.MachineFabricDescribed.$Properties instead.
         */
        interface IMachineFabricDescribed extends understudy.v1.MachineFabricDescribed.$Properties {
        }

        /** Represents a MachineFabricDescribed. */
        class MachineFabricDescribed {

            /**
             * Constructs a new MachineFabricDescribed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineFabricDescribed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineFabricDescribed machineId. */
            machineId: string;

            /** MachineFabricDescribed fabric. */
            fabric: { [k: string]: string };

            /** MachineFabricDescribed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineFabricDescribed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineFabricDescribed instance
             */
            static create(properties: understudy.v1.MachineFabricDescribed.$Shape): understudy.v1.MachineFabricDescribed & understudy.v1.MachineFabricDescribed.$Shape;
            static create(properties?: understudy.v1.MachineFabricDescribed.$Properties): understudy.v1.MachineFabricDescribed;

            /**
             * Encodes the specified MachineFabricDescribed message. Does not implicitly {@link understudy.v1.MachineFabricDescribed.verify|verify} messages.
             * @param message MachineFabricDescribed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineFabricDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineFabricDescribed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineFabricDescribed & understudy.v1.MachineFabricDescribed.$Shape} MachineFabricDescribed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineFabricDescribed & understudy.v1.MachineFabricDescribed.$Shape;

            /**
             * Creates a MachineFabricDescribed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineFabricDescribed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineFabricDescribed;

            /**
             * Creates a plain object from a MachineFabricDescribed message. Also converts values to other types if specified.
             * @param message MachineFabricDescribed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineFabricDescribed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineFabricDescribed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineFabricDescribed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineFabricDescribed {

            /** Properties of a MachineFabricDescribed. */
            interface $Properties {

                /** MachineFabricDescribed machineId */
                machineId?: (string|null);

                /** MachineFabricDescribed fabric */
                fabric?: ({ [k: string]: string }|null);

                /** MachineFabricDescribed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineFabricDescribed. */
            type $Shape = understudy.v1.MachineFabricDescribed.$Properties;
        }

        /**
         * Properties of a MachineDiskAttached.
         * @deprecated Use understudy.v1.MachineDiskAttached.$Properties instead.
         */
        interface IMachineDiskAttached extends understudy.v1.MachineDiskAttached.$Properties {
        }

        /** Represents a MachineDiskAttached. */
        class MachineDiskAttached {

            /**
             * Constructs a new MachineDiskAttached.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineDiskAttached.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineDiskAttached machineId. */
            machineId: string;

            /** MachineDiskAttached disk. */
            disk?: (understudy.v1.MachineDisk.$Properties|null);

            /** MachineDiskAttached atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineDiskAttached instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineDiskAttached instance
             */
            static create(properties: understudy.v1.MachineDiskAttached.$Shape): understudy.v1.MachineDiskAttached & understudy.v1.MachineDiskAttached.$Shape;
            static create(properties?: understudy.v1.MachineDiskAttached.$Properties): understudy.v1.MachineDiskAttached;

            /**
             * Encodes the specified MachineDiskAttached message. Does not implicitly {@link understudy.v1.MachineDiskAttached.verify|verify} messages.
             * @param message MachineDiskAttached message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineDiskAttached.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineDiskAttached message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineDiskAttached & understudy.v1.MachineDiskAttached.$Shape} MachineDiskAttached
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineDiskAttached & understudy.v1.MachineDiskAttached.$Shape;

            /**
             * Creates a MachineDiskAttached message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineDiskAttached
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineDiskAttached;

            /**
             * Creates a plain object from a MachineDiskAttached message. Also converts values to other types if specified.
             * @param message MachineDiskAttached
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineDiskAttached, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineDiskAttached to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineDiskAttached
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineDiskAttached {

            /** Properties of a MachineDiskAttached. */
            interface $Properties {

                /** MachineDiskAttached machineId */
                machineId?: (string|null);

                /** MachineDiskAttached disk */
                disk?: (understudy.v1.MachineDisk.$Properties|null);

                /** MachineDiskAttached atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineDiskAttached. */
            type $Shape = understudy.v1.MachineDiskAttached.$Properties;
        }

        /**
         * Properties of a MachineDiskGrown.
         * @deprecated Use understudy.v1.MachineDiskGrown.$Properties instead.
         */
        interface IMachineDiskGrown extends understudy.v1.MachineDiskGrown.$Properties {
        }

        /** Represents a MachineDiskGrown. */
        class MachineDiskGrown {

            /**
             * Constructs a new MachineDiskGrown.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineDiskGrown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineDiskGrown machineId. */
            machineId: string;

            /** MachineDiskGrown diskId. */
            diskId: string;

            /** MachineDiskGrown sizeBytes. */
            sizeBytes: (number|Long);

            /** MachineDiskGrown previousBytes. */
            previousBytes: (number|Long);

            /** MachineDiskGrown atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineDiskGrown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineDiskGrown instance
             */
            static create(properties: understudy.v1.MachineDiskGrown.$Shape): understudy.v1.MachineDiskGrown & understudy.v1.MachineDiskGrown.$Shape;
            static create(properties?: understudy.v1.MachineDiskGrown.$Properties): understudy.v1.MachineDiskGrown;

            /**
             * Encodes the specified MachineDiskGrown message. Does not implicitly {@link understudy.v1.MachineDiskGrown.verify|verify} messages.
             * @param message MachineDiskGrown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineDiskGrown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineDiskGrown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineDiskGrown & understudy.v1.MachineDiskGrown.$Shape} MachineDiskGrown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineDiskGrown & understudy.v1.MachineDiskGrown.$Shape;

            /**
             * Creates a MachineDiskGrown message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineDiskGrown
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineDiskGrown;

            /**
             * Creates a plain object from a MachineDiskGrown message. Also converts values to other types if specified.
             * @param message MachineDiskGrown
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineDiskGrown, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineDiskGrown to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineDiskGrown
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineDiskGrown {

            /** Properties of a MachineDiskGrown. */
            interface $Properties {

                /** MachineDiskGrown machineId */
                machineId?: (string|null);

                /** MachineDiskGrown diskId */
                diskId?: (string|null);

                /** MachineDiskGrown sizeBytes */
                sizeBytes?: (number|Long|null);

                /** MachineDiskGrown previousBytes */
                previousBytes?: (number|Long|null);

                /** MachineDiskGrown atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineDiskGrown. */
            type $Shape = understudy.v1.MachineDiskGrown.$Properties;
        }

        /**
         * Properties of a MachineDiskMoved.
         * @deprecated Use understudy.v1.MachineDiskMoved.$Properties instead.
         */
        interface IMachineDiskMoved extends understudy.v1.MachineDiskMoved.$Properties {
        }

        /** Represents a MachineDiskMoved. */
        class MachineDiskMoved {

            /**
             * Constructs a new MachineDiskMoved.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineDiskMoved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineDiskMoved machineId. */
            machineId: string;

            /** MachineDiskMoved diskId. */
            diskId: string;

            /** MachineDiskMoved name. */
            name: string;

            /** MachineDiskMoved path. */
            path: string;

            /** MachineDiskMoved atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineDiskMoved instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineDiskMoved instance
             */
            static create(properties: understudy.v1.MachineDiskMoved.$Shape): understudy.v1.MachineDiskMoved & understudy.v1.MachineDiskMoved.$Shape;
            static create(properties?: understudy.v1.MachineDiskMoved.$Properties): understudy.v1.MachineDiskMoved;

            /**
             * Encodes the specified MachineDiskMoved message. Does not implicitly {@link understudy.v1.MachineDiskMoved.verify|verify} messages.
             * @param message MachineDiskMoved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineDiskMoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineDiskMoved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineDiskMoved & understudy.v1.MachineDiskMoved.$Shape} MachineDiskMoved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineDiskMoved & understudy.v1.MachineDiskMoved.$Shape;

            /**
             * Creates a MachineDiskMoved message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineDiskMoved
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineDiskMoved;

            /**
             * Creates a plain object from a MachineDiskMoved message. Also converts values to other types if specified.
             * @param message MachineDiskMoved
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineDiskMoved, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineDiskMoved to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineDiskMoved
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineDiskMoved {

            /** Properties of a MachineDiskMoved. */
            interface $Properties {

                /** MachineDiskMoved machineId */
                machineId?: (string|null);

                /** MachineDiskMoved diskId */
                diskId?: (string|null);

                /** MachineDiskMoved name */
                name?: (string|null);

                /** MachineDiskMoved path */
                path?: (string|null);

                /** MachineDiskMoved atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineDiskMoved. */
            type $Shape = understudy.v1.MachineDiskMoved.$Properties;
        }

        /**
         * Properties of a MachineDiskDetached.
         * @deprecated Use understudy.v1.MachineDiskDetached.$Properties instead.
         */
        interface IMachineDiskDetached extends understudy.v1.MachineDiskDetached.$Properties {
        }

        /** Represents a MachineDiskDetached. */
        class MachineDiskDetached {

            /**
             * Constructs a new MachineDiskDetached.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineDiskDetached.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineDiskDetached machineId. */
            machineId: string;

            /** MachineDiskDetached diskId. */
            diskId: string;

            /** MachineDiskDetached atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineDiskDetached instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineDiskDetached instance
             */
            static create(properties: understudy.v1.MachineDiskDetached.$Shape): understudy.v1.MachineDiskDetached & understudy.v1.MachineDiskDetached.$Shape;
            static create(properties?: understudy.v1.MachineDiskDetached.$Properties): understudy.v1.MachineDiskDetached;

            /**
             * Encodes the specified MachineDiskDetached message. Does not implicitly {@link understudy.v1.MachineDiskDetached.verify|verify} messages.
             * @param message MachineDiskDetached message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineDiskDetached.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineDiskDetached message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineDiskDetached & understudy.v1.MachineDiskDetached.$Shape} MachineDiskDetached
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineDiskDetached & understudy.v1.MachineDiskDetached.$Shape;

            /**
             * Creates a MachineDiskDetached message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineDiskDetached
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineDiskDetached;

            /**
             * Creates a plain object from a MachineDiskDetached message. Also converts values to other types if specified.
             * @param message MachineDiskDetached
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineDiskDetached, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineDiskDetached to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineDiskDetached
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineDiskDetached {

            /** Properties of a MachineDiskDetached. */
            interface $Properties {

                /** MachineDiskDetached machineId */
                machineId?: (string|null);

                /** MachineDiskDetached diskId */
                diskId?: (string|null);

                /** MachineDiskDetached atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineDiskDetached. */
            type $Shape = understudy.v1.MachineDiskDetached.$Properties;
        }

        /**
         * Properties of a MachineMovedToAgent.
         * @deprecated Use understudy.v1.MachineMovedToAgent.$Properties instead.
         */
        interface IMachineMovedToAgent extends understudy.v1.MachineMovedToAgent.$Properties {
        }

        /** Represents a MachineMovedToAgent. */
        class MachineMovedToAgent {

            /**
             * Constructs a new MachineMovedToAgent.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineMovedToAgent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineMovedToAgent machineId. */
            machineId: string;

            /** MachineMovedToAgent agent. */
            agent: string;

            /** MachineMovedToAgent previous. */
            previous: string;

            /** MachineMovedToAgent atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineMovedToAgent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineMovedToAgent instance
             */
            static create(properties: understudy.v1.MachineMovedToAgent.$Shape): understudy.v1.MachineMovedToAgent & understudy.v1.MachineMovedToAgent.$Shape;
            static create(properties?: understudy.v1.MachineMovedToAgent.$Properties): understudy.v1.MachineMovedToAgent;

            /**
             * Encodes the specified MachineMovedToAgent message. Does not implicitly {@link understudy.v1.MachineMovedToAgent.verify|verify} messages.
             * @param message MachineMovedToAgent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineMovedToAgent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineMovedToAgent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineMovedToAgent & understudy.v1.MachineMovedToAgent.$Shape} MachineMovedToAgent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineMovedToAgent & understudy.v1.MachineMovedToAgent.$Shape;

            /**
             * Creates a MachineMovedToAgent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineMovedToAgent
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineMovedToAgent;

            /**
             * Creates a plain object from a MachineMovedToAgent message. Also converts values to other types if specified.
             * @param message MachineMovedToAgent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineMovedToAgent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineMovedToAgent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineMovedToAgent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineMovedToAgent {

            /** Properties of a MachineMovedToAgent. */
            interface $Properties {

                /** MachineMovedToAgent machineId */
                machineId?: (string|null);

                /** MachineMovedToAgent agent */
                agent?: (string|null);

                /** MachineMovedToAgent previous */
                previous?: (string|null);

                /** MachineMovedToAgent atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineMovedToAgent. */
            type $Shape = understudy.v1.MachineMovedToAgent.$Properties;
        }

        /**
         * Properties of a MachineRenamed.
         * @deprecated Use understudy.v1.MachineRenamed.$Properties instead.
         */
        interface IMachineRenamed extends understudy.v1.MachineRenamed.$Properties {
        }

        /** Represents a MachineRenamed. */
        class MachineRenamed {

            /**
             * Constructs a new MachineRenamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineRenamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineRenamed machineId. */
            machineId: string;

            /** MachineRenamed name. */
            name: string;

            /** MachineRenamed previous. */
            previous: string;

            /** MachineRenamed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineRenamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineRenamed instance
             */
            static create(properties: understudy.v1.MachineRenamed.$Shape): understudy.v1.MachineRenamed & understudy.v1.MachineRenamed.$Shape;
            static create(properties?: understudy.v1.MachineRenamed.$Properties): understudy.v1.MachineRenamed;

            /**
             * Encodes the specified MachineRenamed message. Does not implicitly {@link understudy.v1.MachineRenamed.verify|verify} messages.
             * @param message MachineRenamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineRenamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineRenamed & understudy.v1.MachineRenamed.$Shape} MachineRenamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineRenamed & understudy.v1.MachineRenamed.$Shape;

            /**
             * Creates a MachineRenamed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineRenamed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineRenamed;

            /**
             * Creates a plain object from a MachineRenamed message. Also converts values to other types if specified.
             * @param message MachineRenamed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineRenamed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineRenamed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineRenamed {

            /** Properties of a MachineRenamed. */
            interface $Properties {

                /** MachineRenamed machineId */
                machineId?: (string|null);

                /** MachineRenamed name */
                name?: (string|null);

                /** MachineRenamed previous */
                previous?: (string|null);

                /** MachineRenamed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineRenamed. */
            type $Shape = understudy.v1.MachineRenamed.$Properties;
        }

        /**
         * Properties of a MachineLabelled.
         * @deprecated Use understudy.v1.MachineLabelled.$Properties instead.
         */
        interface IMachineLabelled extends understudy.v1.MachineLabelled.$Properties {
        }

        /** Represents a MachineLabelled. */
        class MachineLabelled {

            /**
             * Constructs a new MachineLabelled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineLabelled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineLabelled machineId. */
            machineId: string;

            /** MachineLabelled labels. */
            labels: { [k: string]: string };

            /** MachineLabelled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineLabelled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineLabelled instance
             */
            static create(properties: understudy.v1.MachineLabelled.$Shape): understudy.v1.MachineLabelled & understudy.v1.MachineLabelled.$Shape;
            static create(properties?: understudy.v1.MachineLabelled.$Properties): understudy.v1.MachineLabelled;

            /**
             * Encodes the specified MachineLabelled message. Does not implicitly {@link understudy.v1.MachineLabelled.verify|verify} messages.
             * @param message MachineLabelled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineLabelled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineLabelled & understudy.v1.MachineLabelled.$Shape} MachineLabelled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineLabelled & understudy.v1.MachineLabelled.$Shape;

            /**
             * Creates a MachineLabelled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineLabelled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineLabelled;

            /**
             * Creates a plain object from a MachineLabelled message. Also converts values to other types if specified.
             * @param message MachineLabelled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineLabelled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineLabelled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineLabelled {

            /** Properties of a MachineLabelled. */
            interface $Properties {

                /** MachineLabelled machineId */
                machineId?: (string|null);

                /** MachineLabelled labels */
                labels?: ({ [k: string]: string }|null);

                /** MachineLabelled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineLabelled. */
            type $Shape = understudy.v1.MachineLabelled.$Properties;
        }

        /**
         * Properties of a MachineRetired.
         * @deprecated Use understudy.v1.MachineRetired.$Properties instead.
         */
        interface IMachineRetired extends understudy.v1.MachineRetired.$Properties {
        }

        /** Represents a MachineRetired. */
        class MachineRetired {

            /**
             * Constructs a new MachineRetired.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.MachineRetired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MachineRetired machineId. */
            machineId: string;

            /** MachineRetired reason. */
            reason: string;

            /** MachineRetired atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new MachineRetired instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MachineRetired instance
             */
            static create(properties: understudy.v1.MachineRetired.$Shape): understudy.v1.MachineRetired & understudy.v1.MachineRetired.$Shape;
            static create(properties?: understudy.v1.MachineRetired.$Properties): understudy.v1.MachineRetired;

            /**
             * Encodes the specified MachineRetired message. Does not implicitly {@link understudy.v1.MachineRetired.verify|verify} messages.
             * @param message MachineRetired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.MachineRetired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MachineRetired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.MachineRetired & understudy.v1.MachineRetired.$Shape} MachineRetired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.MachineRetired & understudy.v1.MachineRetired.$Shape;

            /**
             * Creates a MachineRetired message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MachineRetired
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.MachineRetired;

            /**
             * Creates a plain object from a MachineRetired message. Also converts values to other types if specified.
             * @param message MachineRetired
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.MachineRetired, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MachineRetired to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MachineRetired
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MachineRetired {

            /** Properties of a MachineRetired. */
            interface $Properties {

                /** MachineRetired machineId */
                machineId?: (string|null);

                /** MachineRetired reason */
                reason?: (string|null);

                /** MachineRetired atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MachineRetired. */
            type $Shape = understudy.v1.MachineRetired.$Properties;
        }

        /**
         * Properties of a PolicyRetentionTier.
         * @deprecated Use understudy.v1.PolicyRetentionTier.$Properties instead.
         */
        interface IPolicyRetentionTier extends understudy.v1.PolicyRetentionTier.$Properties {
        }

        /** Represents a PolicyRetentionTier. */
        class PolicyRetentionTier {

            /**
             * Constructs a new PolicyRetentionTier.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyRetentionTier.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyRetentionTier everyMillis. */
            everyMillis: (number|Long);

            /** PolicyRetentionTier forMillis. */
            forMillis: (number|Long);

            /**
             * Creates a new PolicyRetentionTier instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyRetentionTier instance
             */
            static create(properties: understudy.v1.PolicyRetentionTier.$Shape): understudy.v1.PolicyRetentionTier & understudy.v1.PolicyRetentionTier.$Shape;
            static create(properties?: understudy.v1.PolicyRetentionTier.$Properties): understudy.v1.PolicyRetentionTier;

            /**
             * Encodes the specified PolicyRetentionTier message. Does not implicitly {@link understudy.v1.PolicyRetentionTier.verify|verify} messages.
             * @param message PolicyRetentionTier message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyRetentionTier.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyRetentionTier message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyRetentionTier & understudy.v1.PolicyRetentionTier.$Shape} PolicyRetentionTier
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyRetentionTier & understudy.v1.PolicyRetentionTier.$Shape;

            /**
             * Creates a PolicyRetentionTier message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyRetentionTier
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyRetentionTier;

            /**
             * Creates a plain object from a PolicyRetentionTier message. Also converts values to other types if specified.
             * @param message PolicyRetentionTier
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyRetentionTier, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyRetentionTier to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyRetentionTier
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyRetentionTier {

            /** Properties of a PolicyRetentionTier. */
            interface $Properties {

                /** PolicyRetentionTier everyMillis */
                everyMillis?: (number|Long|null);

                /** PolicyRetentionTier forMillis */
                forMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyRetentionTier. */
            type $Shape = understudy.v1.PolicyRetentionTier.$Properties;
        }

        /**
         * Properties of a PolicyRetention.
         * @deprecated Use understudy.v1.PolicyRetention.$Properties instead.
         */
        interface IPolicyRetention extends understudy.v1.PolicyRetention.$Properties {
        }

        /** Represents a PolicyRetention. */
        class PolicyRetention {

            /**
             * Constructs a new PolicyRetention.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyRetention.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyRetention windowMillis. */
            windowMillis: (number|Long);

            /** PolicyRetention tiers. */
            tiers: understudy.v1.PolicyRetentionTier.$Properties[];

            /** PolicyRetention markersForMillis. */
            markersForMillis?: (number|Long|null);

            /** PolicyRetention journalBytesMax. */
            journalBytesMax?: (number|Long|null);

            /**
             * Creates a new PolicyRetention instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyRetention instance
             */
            static create(properties: understudy.v1.PolicyRetention.$Shape): understudy.v1.PolicyRetention & understudy.v1.PolicyRetention.$Shape;
            static create(properties?: understudy.v1.PolicyRetention.$Properties): understudy.v1.PolicyRetention;

            /**
             * Encodes the specified PolicyRetention message. Does not implicitly {@link understudy.v1.PolicyRetention.verify|verify} messages.
             * @param message PolicyRetention message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyRetention.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyRetention message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyRetention & understudy.v1.PolicyRetention.$Shape} PolicyRetention
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyRetention & understudy.v1.PolicyRetention.$Shape;

            /**
             * Creates a PolicyRetention message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyRetention
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyRetention;

            /**
             * Creates a plain object from a PolicyRetention message. Also converts values to other types if specified.
             * @param message PolicyRetention
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyRetention, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyRetention to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyRetention
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyRetention {

            /** Properties of a PolicyRetention. */
            interface $Properties {

                /** PolicyRetention windowMillis */
                windowMillis?: (number|Long|null);

                /** PolicyRetention tiers */
                tiers?: (understudy.v1.PolicyRetentionTier.$Properties[]|null);

                /** PolicyRetention markersForMillis */
                markersForMillis?: (number|Long|null);

                /** PolicyRetention journalBytesMax */
                journalBytesMax?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyRetention. */
            type $Shape = understudy.v1.PolicyRetention.$Properties;
        }

        /**
         * Properties of a PolicyThresholds.
         * @deprecated Use understudy.v1.PolicyThresholds.$Properties instead.
         */
        interface IPolicyThresholds extends understudy.v1.PolicyThresholds.$Properties {
        }

        /** Represents a PolicyThresholds. */
        class PolicyThresholds {

            /**
             * Constructs a new PolicyThresholds.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyThresholds.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyThresholds warningMillis. */
            warningMillis: (number|Long);

            /** PolicyThresholds criticalMillis. */
            criticalMillis: (number|Long);

            /**
             * Creates a new PolicyThresholds instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyThresholds instance
             */
            static create(properties: understudy.v1.PolicyThresholds.$Shape): understudy.v1.PolicyThresholds & understudy.v1.PolicyThresholds.$Shape;
            static create(properties?: understudy.v1.PolicyThresholds.$Properties): understudy.v1.PolicyThresholds;

            /**
             * Encodes the specified PolicyThresholds message. Does not implicitly {@link understudy.v1.PolicyThresholds.verify|verify} messages.
             * @param message PolicyThresholds message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyThresholds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyThresholds message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyThresholds & understudy.v1.PolicyThresholds.$Shape} PolicyThresholds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyThresholds & understudy.v1.PolicyThresholds.$Shape;

            /**
             * Creates a PolicyThresholds message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyThresholds
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyThresholds;

            /**
             * Creates a plain object from a PolicyThresholds message. Also converts values to other types if specified.
             * @param message PolicyThresholds
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyThresholds, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyThresholds to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyThresholds
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyThresholds {

            /** Properties of a PolicyThresholds. */
            interface $Properties {

                /** PolicyThresholds warningMillis */
                warningMillis?: (number|Long|null);

                /** PolicyThresholds criticalMillis */
                criticalMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyThresholds. */
            type $Shape = understudy.v1.PolicyThresholds.$Properties;
        }

        /**
         * Properties of a PolicyApplicationPoints.
         * @deprecated Use understudy.v1.PolicyApplicationPoints.$Properties instead.
         */
        interface IPolicyApplicationPoints extends understudy.v1.PolicyApplicationPoints.$Properties {
        }

        /** Represents a PolicyApplicationPoints. */
        class PolicyApplicationPoints {

            /**
             * Constructs a new PolicyApplicationPoints.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyApplicationPoints.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyApplicationPoints everyMillis. */
            everyMillis: (number|Long);

            /** PolicyApplicationPoints beforeCommand. */
            beforeCommand: string;

            /** PolicyApplicationPoints afterCommand. */
            afterCommand: string;

            /** PolicyApplicationPoints timeoutMillis. */
            timeoutMillis: (number|Long);

            /**
             * Creates a new PolicyApplicationPoints instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyApplicationPoints instance
             */
            static create(properties: understudy.v1.PolicyApplicationPoints.$Shape): understudy.v1.PolicyApplicationPoints & understudy.v1.PolicyApplicationPoints.$Shape;
            static create(properties?: understudy.v1.PolicyApplicationPoints.$Properties): understudy.v1.PolicyApplicationPoints;

            /**
             * Encodes the specified PolicyApplicationPoints message. Does not implicitly {@link understudy.v1.PolicyApplicationPoints.verify|verify} messages.
             * @param message PolicyApplicationPoints message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyApplicationPoints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyApplicationPoints message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyApplicationPoints & understudy.v1.PolicyApplicationPoints.$Shape} PolicyApplicationPoints
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyApplicationPoints & understudy.v1.PolicyApplicationPoints.$Shape;

            /**
             * Creates a PolicyApplicationPoints message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyApplicationPoints
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyApplicationPoints;

            /**
             * Creates a plain object from a PolicyApplicationPoints message. Also converts values to other types if specified.
             * @param message PolicyApplicationPoints
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyApplicationPoints, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyApplicationPoints to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyApplicationPoints
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyApplicationPoints {

            /** Properties of a PolicyApplicationPoints. */
            interface $Properties {

                /** PolicyApplicationPoints everyMillis */
                everyMillis?: (number|Long|null);

                /** PolicyApplicationPoints beforeCommand */
                beforeCommand?: (string|null);

                /** PolicyApplicationPoints afterCommand */
                afterCommand?: (string|null);

                /** PolicyApplicationPoints timeoutMillis */
                timeoutMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyApplicationPoints. */
            type $Shape = understudy.v1.PolicyApplicationPoints.$Properties;
        }

        /**
         * Properties of a PolicyBandwidthWindow.
         * @deprecated Use understudy.v1.PolicyBandwidthWindow.$Properties instead.
         */
        interface IPolicyBandwidthWindow extends understudy.v1.PolicyBandwidthWindow.$Properties {
        }

        /** Represents a PolicyBandwidthWindow. */
        class PolicyBandwidthWindow {

            /**
             * Constructs a new PolicyBandwidthWindow.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyBandwidthWindow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyBandwidthWindow days. */
            days: number[];

            /** PolicyBandwidthWindow fromMinute. */
            fromMinute: number;

            /** PolicyBandwidthWindow toMinute. */
            toMinute: number;

            /** PolicyBandwidthWindow bytesPerSecond. */
            bytesPerSecond: (number|Long);

            /**
             * Creates a new PolicyBandwidthWindow instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyBandwidthWindow instance
             */
            static create(properties: understudy.v1.PolicyBandwidthWindow.$Shape): understudy.v1.PolicyBandwidthWindow & understudy.v1.PolicyBandwidthWindow.$Shape;
            static create(properties?: understudy.v1.PolicyBandwidthWindow.$Properties): understudy.v1.PolicyBandwidthWindow;

            /**
             * Encodes the specified PolicyBandwidthWindow message. Does not implicitly {@link understudy.v1.PolicyBandwidthWindow.verify|verify} messages.
             * @param message PolicyBandwidthWindow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyBandwidthWindow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyBandwidthWindow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyBandwidthWindow & understudy.v1.PolicyBandwidthWindow.$Shape} PolicyBandwidthWindow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyBandwidthWindow & understudy.v1.PolicyBandwidthWindow.$Shape;

            /**
             * Creates a PolicyBandwidthWindow message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyBandwidthWindow
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyBandwidthWindow;

            /**
             * Creates a plain object from a PolicyBandwidthWindow message. Also converts values to other types if specified.
             * @param message PolicyBandwidthWindow
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyBandwidthWindow, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyBandwidthWindow to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyBandwidthWindow
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyBandwidthWindow {

            /** Properties of a PolicyBandwidthWindow. */
            interface $Properties {

                /** PolicyBandwidthWindow days */
                days?: (number[]|null);

                /** PolicyBandwidthWindow fromMinute */
                fromMinute?: (number|null);

                /** PolicyBandwidthWindow toMinute */
                toMinute?: (number|null);

                /** PolicyBandwidthWindow bytesPerSecond */
                bytesPerSecond?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyBandwidthWindow. */
            type $Shape = understudy.v1.PolicyBandwidthWindow.$Properties;
        }

        /**
         * Properties of a PolicyBandwidth.
         * @deprecated Use understudy.v1.PolicyBandwidth.$Properties instead.
         */
        interface IPolicyBandwidth extends understudy.v1.PolicyBandwidth.$Properties {
        }

        /** Represents a PolicyBandwidth. */
        class PolicyBandwidth {

            /**
             * Constructs a new PolicyBandwidth.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyBandwidth.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyBandwidth bytesPerSecond. */
            bytesPerSecond?: (number|Long|null);

            /** PolicyBandwidth windows. */
            windows: understudy.v1.PolicyBandwidthWindow.$Properties[];

            /** PolicyBandwidth utcOffsetMinutes. */
            utcOffsetMinutes: number;

            /**
             * Creates a new PolicyBandwidth instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyBandwidth instance
             */
            static create(properties: understudy.v1.PolicyBandwidth.$Shape): understudy.v1.PolicyBandwidth & understudy.v1.PolicyBandwidth.$Shape;
            static create(properties?: understudy.v1.PolicyBandwidth.$Properties): understudy.v1.PolicyBandwidth;

            /**
             * Encodes the specified PolicyBandwidth message. Does not implicitly {@link understudy.v1.PolicyBandwidth.verify|verify} messages.
             * @param message PolicyBandwidth message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyBandwidth.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyBandwidth message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyBandwidth & understudy.v1.PolicyBandwidth.$Shape} PolicyBandwidth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyBandwidth & understudy.v1.PolicyBandwidth.$Shape;

            /**
             * Creates a PolicyBandwidth message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyBandwidth
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyBandwidth;

            /**
             * Creates a plain object from a PolicyBandwidth message. Also converts values to other types if specified.
             * @param message PolicyBandwidth
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyBandwidth, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyBandwidth to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyBandwidth
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyBandwidth {

            /** Properties of a PolicyBandwidth. */
            interface $Properties {

                /** PolicyBandwidth bytesPerSecond */
                bytesPerSecond?: (number|Long|null);

                /** PolicyBandwidth windows */
                windows?: (understudy.v1.PolicyBandwidthWindow.$Properties[]|null);

                /** PolicyBandwidth utcOffsetMinutes */
                utcOffsetMinutes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyBandwidth. */
            type $Shape = understudy.v1.PolicyBandwidth.$Properties;
        }

        /**
         * Properties of a PolicyCreated.
         * @deprecated Use understudy.v1.PolicyCreated.$Properties instead.
         */
        interface IPolicyCreated extends understudy.v1.PolicyCreated.$Properties {
        }

        /** Represents a PolicyCreated. */
        class PolicyCreated {

            /**
             * Constructs a new PolicyCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyCreated policyId. */
            policyId: string;

            /** PolicyCreated name. */
            name: string;

            /** PolicyCreated labels. */
            labels: { [k: string]: string };

            /** PolicyCreated retention. */
            retention?: (understudy.v1.PolicyRetention.$Properties|null);

            /** PolicyCreated thresholds. */
            thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);

            /** PolicyCreated applicationPoints. */
            applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);

            /** PolicyCreated bandwidth. */
            bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);

            /** PolicyCreated captureIntervalMillis. */
            captureIntervalMillis: (number|Long);

            /** PolicyCreated atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyCreated instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyCreated instance
             */
            static create(properties: understudy.v1.PolicyCreated.$Shape): understudy.v1.PolicyCreated & understudy.v1.PolicyCreated.$Shape;
            static create(properties?: understudy.v1.PolicyCreated.$Properties): understudy.v1.PolicyCreated;

            /**
             * Encodes the specified PolicyCreated message. Does not implicitly {@link understudy.v1.PolicyCreated.verify|verify} messages.
             * @param message PolicyCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyCreated & understudy.v1.PolicyCreated.$Shape} PolicyCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyCreated & understudy.v1.PolicyCreated.$Shape;

            /**
             * Creates a PolicyCreated message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyCreated
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyCreated;

            /**
             * Creates a plain object from a PolicyCreated message. Also converts values to other types if specified.
             * @param message PolicyCreated
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyCreated, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyCreated to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyCreated
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyCreated {

            /** Properties of a PolicyCreated. */
            interface $Properties {

                /** PolicyCreated policyId */
                policyId?: (string|null);

                /** PolicyCreated name */
                name?: (string|null);

                /** PolicyCreated labels */
                labels?: ({ [k: string]: string }|null);

                /** PolicyCreated retention */
                retention?: (understudy.v1.PolicyRetention.$Properties|null);

                /** PolicyCreated thresholds */
                thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);

                /** PolicyCreated applicationPoints */
                applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);

                /** PolicyCreated bandwidth */
                bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);

                /** PolicyCreated captureIntervalMillis */
                captureIntervalMillis?: (number|Long|null);

                /** PolicyCreated atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyCreated. */
            type $Shape = understudy.v1.PolicyCreated.$Properties;
        }

        /**
         * Properties of a PolicyRetentionSet.
         * @deprecated Use understudy.v1.PolicyRetentionSet.$Properties instead.
         */
        interface IPolicyRetentionSet extends understudy.v1.PolicyRetentionSet.$Properties {
        }

        /** Represents a PolicyRetentionSet. */
        class PolicyRetentionSet {

            /**
             * Constructs a new PolicyRetentionSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyRetentionSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyRetentionSet policyId. */
            policyId: string;

            /** PolicyRetentionSet retention. */
            retention?: (understudy.v1.PolicyRetention.$Properties|null);

            /** PolicyRetentionSet atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyRetentionSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyRetentionSet instance
             */
            static create(properties: understudy.v1.PolicyRetentionSet.$Shape): understudy.v1.PolicyRetentionSet & understudy.v1.PolicyRetentionSet.$Shape;
            static create(properties?: understudy.v1.PolicyRetentionSet.$Properties): understudy.v1.PolicyRetentionSet;

            /**
             * Encodes the specified PolicyRetentionSet message. Does not implicitly {@link understudy.v1.PolicyRetentionSet.verify|verify} messages.
             * @param message PolicyRetentionSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyRetentionSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyRetentionSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyRetentionSet & understudy.v1.PolicyRetentionSet.$Shape} PolicyRetentionSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyRetentionSet & understudy.v1.PolicyRetentionSet.$Shape;

            /**
             * Creates a PolicyRetentionSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyRetentionSet
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyRetentionSet;

            /**
             * Creates a plain object from a PolicyRetentionSet message. Also converts values to other types if specified.
             * @param message PolicyRetentionSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyRetentionSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyRetentionSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyRetentionSet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyRetentionSet {

            /** Properties of a PolicyRetentionSet. */
            interface $Properties {

                /** PolicyRetentionSet policyId */
                policyId?: (string|null);

                /** PolicyRetentionSet retention */
                retention?: (understudy.v1.PolicyRetention.$Properties|null);

                /** PolicyRetentionSet atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyRetentionSet. */
            type $Shape = understudy.v1.PolicyRetentionSet.$Properties;
        }

        /**
         * Properties of a PolicyThresholdsSet.
         * @deprecated Use understudy.v1.PolicyThresholdsSet.$Properties instead.
         */
        interface IPolicyThresholdsSet extends understudy.v1.PolicyThresholdsSet.$Properties {
        }

        /** Represents a PolicyThresholdsSet. */
        class PolicyThresholdsSet {

            /**
             * Constructs a new PolicyThresholdsSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyThresholdsSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyThresholdsSet policyId. */
            policyId: string;

            /** PolicyThresholdsSet thresholds. */
            thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);

            /** PolicyThresholdsSet atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyThresholdsSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyThresholdsSet instance
             */
            static create(properties: understudy.v1.PolicyThresholdsSet.$Shape): understudy.v1.PolicyThresholdsSet & understudy.v1.PolicyThresholdsSet.$Shape;
            static create(properties?: understudy.v1.PolicyThresholdsSet.$Properties): understudy.v1.PolicyThresholdsSet;

            /**
             * Encodes the specified PolicyThresholdsSet message. Does not implicitly {@link understudy.v1.PolicyThresholdsSet.verify|verify} messages.
             * @param message PolicyThresholdsSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyThresholdsSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyThresholdsSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyThresholdsSet & understudy.v1.PolicyThresholdsSet.$Shape} PolicyThresholdsSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyThresholdsSet & understudy.v1.PolicyThresholdsSet.$Shape;

            /**
             * Creates a PolicyThresholdsSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyThresholdsSet
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyThresholdsSet;

            /**
             * Creates a plain object from a PolicyThresholdsSet message. Also converts values to other types if specified.
             * @param message PolicyThresholdsSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyThresholdsSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyThresholdsSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyThresholdsSet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyThresholdsSet {

            /** Properties of a PolicyThresholdsSet. */
            interface $Properties {

                /** PolicyThresholdsSet policyId */
                policyId?: (string|null);

                /** PolicyThresholdsSet thresholds */
                thresholds?: (understudy.v1.PolicyThresholds.$Properties|null);

                /** PolicyThresholdsSet atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyThresholdsSet. */
            type $Shape = understudy.v1.PolicyThresholdsSet.$Properties;
        }

        /**
         * Properties of a PolicyApplicationPointsScheduled.
         * @deprecated Use understudy.v1.PolicyApplicationPointsScheduled.$Properties instead.
         */
        interface IPolicyApplicationPointsScheduled extends understudy.v1.PolicyApplicationPointsScheduled.$Properties {
        }

        /** Represents a PolicyApplicationPointsScheduled. */
        class PolicyApplicationPointsScheduled {

            /**
             * Constructs a new PolicyApplicationPointsScheduled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyApplicationPointsScheduled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyApplicationPointsScheduled policyId. */
            policyId: string;

            /** PolicyApplicationPointsScheduled applicationPoints. */
            applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);

            /** PolicyApplicationPointsScheduled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyApplicationPointsScheduled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyApplicationPointsScheduled instance
             */
            static create(properties: understudy.v1.PolicyApplicationPointsScheduled.$Shape): understudy.v1.PolicyApplicationPointsScheduled & understudy.v1.PolicyApplicationPointsScheduled.$Shape;
            static create(properties?: understudy.v1.PolicyApplicationPointsScheduled.$Properties): understudy.v1.PolicyApplicationPointsScheduled;

            /**
             * Encodes the specified PolicyApplicationPointsScheduled message. Does not implicitly {@link understudy.v1.PolicyApplicationPointsScheduled.verify|verify} messages.
             * @param message PolicyApplicationPointsScheduled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyApplicationPointsScheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyApplicationPointsScheduled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyApplicationPointsScheduled & understudy.v1.PolicyApplicationPointsScheduled.$Shape} PolicyApplicationPointsScheduled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyApplicationPointsScheduled & understudy.v1.PolicyApplicationPointsScheduled.$Shape;

            /**
             * Creates a PolicyApplicationPointsScheduled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyApplicationPointsScheduled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyApplicationPointsScheduled;

            /**
             * Creates a plain object from a PolicyApplicationPointsScheduled message. Also converts values to other types if specified.
             * @param message PolicyApplicationPointsScheduled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyApplicationPointsScheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyApplicationPointsScheduled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyApplicationPointsScheduled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyApplicationPointsScheduled {

            /** Properties of a PolicyApplicationPointsScheduled. */
            interface $Properties {

                /** PolicyApplicationPointsScheduled policyId */
                policyId?: (string|null);

                /** PolicyApplicationPointsScheduled applicationPoints */
                applicationPoints?: (understudy.v1.PolicyApplicationPoints.$Properties|null);

                /** PolicyApplicationPointsScheduled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyApplicationPointsScheduled. */
            type $Shape = understudy.v1.PolicyApplicationPointsScheduled.$Properties;
        }

        /**
         * Properties of a PolicyBandwidthScheduled.
         * @deprecated Use understudy.v1.PolicyBandwidthScheduled.$Properties instead.
         */
        interface IPolicyBandwidthScheduled extends understudy.v1.PolicyBandwidthScheduled.$Properties {
        }

        /** Represents a PolicyBandwidthScheduled. */
        class PolicyBandwidthScheduled {

            /**
             * Constructs a new PolicyBandwidthScheduled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyBandwidthScheduled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyBandwidthScheduled policyId. */
            policyId: string;

            /** PolicyBandwidthScheduled bandwidth. */
            bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);

            /** PolicyBandwidthScheduled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyBandwidthScheduled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyBandwidthScheduled instance
             */
            static create(properties: understudy.v1.PolicyBandwidthScheduled.$Shape): understudy.v1.PolicyBandwidthScheduled & understudy.v1.PolicyBandwidthScheduled.$Shape;
            static create(properties?: understudy.v1.PolicyBandwidthScheduled.$Properties): understudy.v1.PolicyBandwidthScheduled;

            /**
             * Encodes the specified PolicyBandwidthScheduled message. Does not implicitly {@link understudy.v1.PolicyBandwidthScheduled.verify|verify} messages.
             * @param message PolicyBandwidthScheduled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyBandwidthScheduled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyBandwidthScheduled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyBandwidthScheduled & understudy.v1.PolicyBandwidthScheduled.$Shape} PolicyBandwidthScheduled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyBandwidthScheduled & understudy.v1.PolicyBandwidthScheduled.$Shape;

            /**
             * Creates a PolicyBandwidthScheduled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyBandwidthScheduled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyBandwidthScheduled;

            /**
             * Creates a plain object from a PolicyBandwidthScheduled message. Also converts values to other types if specified.
             * @param message PolicyBandwidthScheduled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyBandwidthScheduled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyBandwidthScheduled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyBandwidthScheduled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyBandwidthScheduled {

            /** Properties of a PolicyBandwidthScheduled. */
            interface $Properties {

                /** PolicyBandwidthScheduled policyId */
                policyId?: (string|null);

                /** PolicyBandwidthScheduled bandwidth */
                bandwidth?: (understudy.v1.PolicyBandwidth.$Properties|null);

                /** PolicyBandwidthScheduled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyBandwidthScheduled. */
            type $Shape = understudy.v1.PolicyBandwidthScheduled.$Properties;
        }

        /**
         * Properties of a PolicyCaptureIntervalSet.
         * @deprecated Use understudy.v1.PolicyCaptureIntervalSet.$Properties instead.
         */
        interface IPolicyCaptureIntervalSet extends understudy.v1.PolicyCaptureIntervalSet.$Properties {
        }

        /** Represents a PolicyCaptureIntervalSet. */
        class PolicyCaptureIntervalSet {

            /**
             * Constructs a new PolicyCaptureIntervalSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyCaptureIntervalSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyCaptureIntervalSet policyId. */
            policyId: string;

            /** PolicyCaptureIntervalSet captureIntervalMillis. */
            captureIntervalMillis: (number|Long);

            /** PolicyCaptureIntervalSet atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyCaptureIntervalSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyCaptureIntervalSet instance
             */
            static create(properties: understudy.v1.PolicyCaptureIntervalSet.$Shape): understudy.v1.PolicyCaptureIntervalSet & understudy.v1.PolicyCaptureIntervalSet.$Shape;
            static create(properties?: understudy.v1.PolicyCaptureIntervalSet.$Properties): understudy.v1.PolicyCaptureIntervalSet;

            /**
             * Encodes the specified PolicyCaptureIntervalSet message. Does not implicitly {@link understudy.v1.PolicyCaptureIntervalSet.verify|verify} messages.
             * @param message PolicyCaptureIntervalSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyCaptureIntervalSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyCaptureIntervalSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyCaptureIntervalSet & understudy.v1.PolicyCaptureIntervalSet.$Shape} PolicyCaptureIntervalSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyCaptureIntervalSet & understudy.v1.PolicyCaptureIntervalSet.$Shape;

            /**
             * Creates a PolicyCaptureIntervalSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyCaptureIntervalSet
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyCaptureIntervalSet;

            /**
             * Creates a plain object from a PolicyCaptureIntervalSet message. Also converts values to other types if specified.
             * @param message PolicyCaptureIntervalSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyCaptureIntervalSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyCaptureIntervalSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyCaptureIntervalSet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyCaptureIntervalSet {

            /** Properties of a PolicyCaptureIntervalSet. */
            interface $Properties {

                /** PolicyCaptureIntervalSet policyId */
                policyId?: (string|null);

                /** PolicyCaptureIntervalSet captureIntervalMillis */
                captureIntervalMillis?: (number|Long|null);

                /** PolicyCaptureIntervalSet atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyCaptureIntervalSet. */
            type $Shape = understudy.v1.PolicyCaptureIntervalSet.$Properties;
        }

        /**
         * Properties of a PolicyRenamed.
         * @deprecated Use understudy.v1.PolicyRenamed.$Properties instead.
         */
        interface IPolicyRenamed extends understudy.v1.PolicyRenamed.$Properties {
        }

        /** Represents a PolicyRenamed. */
        class PolicyRenamed {

            /**
             * Constructs a new PolicyRenamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyRenamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyRenamed policyId. */
            policyId: string;

            /** PolicyRenamed name. */
            name: string;

            /** PolicyRenamed previous. */
            previous: string;

            /** PolicyRenamed atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyRenamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyRenamed instance
             */
            static create(properties: understudy.v1.PolicyRenamed.$Shape): understudy.v1.PolicyRenamed & understudy.v1.PolicyRenamed.$Shape;
            static create(properties?: understudy.v1.PolicyRenamed.$Properties): understudy.v1.PolicyRenamed;

            /**
             * Encodes the specified PolicyRenamed message. Does not implicitly {@link understudy.v1.PolicyRenamed.verify|verify} messages.
             * @param message PolicyRenamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyRenamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyRenamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyRenamed & understudy.v1.PolicyRenamed.$Shape} PolicyRenamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyRenamed & understudy.v1.PolicyRenamed.$Shape;

            /**
             * Creates a PolicyRenamed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyRenamed
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyRenamed;

            /**
             * Creates a plain object from a PolicyRenamed message. Also converts values to other types if specified.
             * @param message PolicyRenamed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyRenamed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyRenamed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyRenamed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyRenamed {

            /** Properties of a PolicyRenamed. */
            interface $Properties {

                /** PolicyRenamed policyId */
                policyId?: (string|null);

                /** PolicyRenamed name */
                name?: (string|null);

                /** PolicyRenamed previous */
                previous?: (string|null);

                /** PolicyRenamed atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyRenamed. */
            type $Shape = understudy.v1.PolicyRenamed.$Properties;
        }

        /**
         * Properties of a PolicyLabelled.
         * @deprecated Use understudy.v1.PolicyLabelled.$Properties instead.
         */
        interface IPolicyLabelled extends understudy.v1.PolicyLabelled.$Properties {
        }

        /** Represents a PolicyLabelled. */
        class PolicyLabelled {

            /**
             * Constructs a new PolicyLabelled.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyLabelled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyLabelled policyId. */
            policyId: string;

            /** PolicyLabelled labels. */
            labels: { [k: string]: string };

            /** PolicyLabelled atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyLabelled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyLabelled instance
             */
            static create(properties: understudy.v1.PolicyLabelled.$Shape): understudy.v1.PolicyLabelled & understudy.v1.PolicyLabelled.$Shape;
            static create(properties?: understudy.v1.PolicyLabelled.$Properties): understudy.v1.PolicyLabelled;

            /**
             * Encodes the specified PolicyLabelled message. Does not implicitly {@link understudy.v1.PolicyLabelled.verify|verify} messages.
             * @param message PolicyLabelled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyLabelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyLabelled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyLabelled & understudy.v1.PolicyLabelled.$Shape} PolicyLabelled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyLabelled & understudy.v1.PolicyLabelled.$Shape;

            /**
             * Creates a PolicyLabelled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyLabelled
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyLabelled;

            /**
             * Creates a plain object from a PolicyLabelled message. Also converts values to other types if specified.
             * @param message PolicyLabelled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyLabelled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyLabelled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyLabelled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyLabelled {

            /** Properties of a PolicyLabelled. */
            interface $Properties {

                /** PolicyLabelled policyId */
                policyId?: (string|null);

                /** PolicyLabelled labels */
                labels?: ({ [k: string]: string }|null);

                /** PolicyLabelled atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyLabelled. */
            type $Shape = understudy.v1.PolicyLabelled.$Properties;
        }

        /**
         * Properties of a PolicyRetired.
         * @deprecated Use understudy.v1.PolicyRetired.$Properties instead.
         */
        interface IPolicyRetired extends understudy.v1.PolicyRetired.$Properties {
        }

        /** Represents a PolicyRetired. */
        class PolicyRetired {

            /**
             * Constructs a new PolicyRetired.
             * @param [properties] Properties to set
             */
            constructor(properties?: understudy.v1.PolicyRetired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyRetired policyId. */
            policyId: string;

            /** PolicyRetired atMillis. */
            atMillis: (number|Long);

            /**
             * Creates a new PolicyRetired instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PolicyRetired instance
             */
            static create(properties: understudy.v1.PolicyRetired.$Shape): understudy.v1.PolicyRetired & understudy.v1.PolicyRetired.$Shape;
            static create(properties?: understudy.v1.PolicyRetired.$Properties): understudy.v1.PolicyRetired;

            /**
             * Encodes the specified PolicyRetired message. Does not implicitly {@link understudy.v1.PolicyRetired.verify|verify} messages.
             * @param message PolicyRetired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: understudy.v1.PolicyRetired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyRetired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {understudy.v1.PolicyRetired & understudy.v1.PolicyRetired.$Shape} PolicyRetired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): understudy.v1.PolicyRetired & understudy.v1.PolicyRetired.$Shape;

            /**
             * Creates a PolicyRetired message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolicyRetired
             */
            static fromObject(object: { [k: string]: any }): understudy.v1.PolicyRetired;

            /**
             * Creates a plain object from a PolicyRetired message. Also converts values to other types if specified.
             * @param message PolicyRetired
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: understudy.v1.PolicyRetired, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolicyRetired to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PolicyRetired
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PolicyRetired {

            /** Properties of a PolicyRetired. */
            interface $Properties {

                /** PolicyRetired policyId */
                policyId?: (string|null);

                /** PolicyRetired atMillis */
                atMillis?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyRetired. */
            type $Shape = understudy.v1.PolicyRetired.$Properties;
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
