import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace understudy. */
export namespace understudy {

    /** Namespace v1. */
    namespace v1 {

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
    }
}
