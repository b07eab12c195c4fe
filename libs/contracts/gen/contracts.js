/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Array = $util.global.Array;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const understudy = $root.understudy = (() => {

    /**
     * Namespace understudy.
     * @exports understudy
     * @namespace
     */
    const understudy = {};

    understudy.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof understudy
         * @namespace
         */
        const v1 = {};

        v1.ChainPosition = (function() {

            /**
             * Properties of a ChainPosition.
             * @typedef {Object} understudy.v1.ChainPosition.$Properties
             * @property {number|Long|null} [sequence] ChainPosition sequence
             * @property {Uint8Array|null} [chain] ChainPosition chain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChainPosition.
             * @memberof understudy.v1
             * @interface IChainPosition
             * @augments understudy.v1.ChainPosition.$Properties
             * @deprecated Use understudy.v1.ChainPosition.$Properties instead.
             */

            /**
             * Shape of a ChainPosition.
             * @typedef {understudy.v1.ChainPosition.$Properties} understudy.v1.ChainPosition.$Shape
             */

            /**
             * Constructs a new ChainPosition.
             * @memberof understudy.v1
             * @classdesc Represents a ChainPosition.
             * @constructor
             * @param {understudy.v1.ChainPosition.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChainPosition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChainPosition sequence.
             * @member {number|Long} sequence
             * @memberof understudy.v1.ChainPosition
             * @instance
             */
            ChainPosition.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ChainPosition chain.
             * @member {Uint8Array} chain
             * @memberof understudy.v1.ChainPosition
             * @instance
             */
            ChainPosition.prototype.chain = $util.newBuffer([]);

            /**
             * Creates a new ChainPosition instance using the specified properties.
             * @function create
             * @memberof understudy.v1.ChainPosition
             * @static
             * @param {understudy.v1.ChainPosition.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.ChainPosition} ChainPosition instance
             * @type {{
             *   (properties: understudy.v1.ChainPosition.$Shape): understudy.v1.ChainPosition & understudy.v1.ChainPosition.$Shape;
             *   (properties?: understudy.v1.ChainPosition.$Properties): understudy.v1.ChainPosition;
             * }}
             */
            ChainPosition.create = function(properties) {
                return new ChainPosition(properties);
            };

            /**
             * Encodes the specified ChainPosition message. Does not implicitly {@link understudy.v1.ChainPosition.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.ChainPosition
             * @static
             * @param {understudy.v1.ChainPosition.$Properties} message ChainPosition message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChainPosition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain") && message.chain.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.chain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChainPosition message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.ChainPosition
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.ChainPosition & understudy.v1.ChainPosition.$Shape} ChainPosition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChainPosition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.ChainPosition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chain = value;
                            else
                                delete message.chain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ChainPosition message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.ChainPosition
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.ChainPosition} ChainPosition
             */
            ChainPosition.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.ChainPosition)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.ChainPosition: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.ChainPosition();
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.chain != null)
                    if (object.chain.length)
                        if (typeof object.chain === "string")
                            $util.base64.decode(object.chain, message.chain = $util.newBuffer($util.base64.length(object.chain)), 0);
                        else if (object.chain.length >= 0)
                            message.chain = object.chain;
                return message;
            };

            /**
             * Creates a plain object from a ChainPosition message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.ChainPosition
             * @static
             * @param {understudy.v1.ChainPosition} message ChainPosition
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ChainPosition.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.chain = "";
                    else {
                        object.chain = [];
                        if (options.bytes !== $Array)
                            object.chain = $util.newBuffer(object.chain);
                    }
                }
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.chain != null && $Object.hasOwnProperty.call(message, "chain"))
                    object.chain = options.bytes === $String ? $util.base64.encode(message.chain, 0, message.chain.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chain) : message.chain;
                return object;
            };

            /**
             * Converts this ChainPosition to JSON.
             * @function toJSON
             * @memberof understudy.v1.ChainPosition
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ChainPosition.prototype.toJSON = function() {
                return ChainPosition.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ChainPosition
             * @function getTypeUrl
             * @memberof understudy.v1.ChainPosition
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ChainPosition.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.ChainPosition";
            };

            return ChainPosition;
        })();

        v1.Generation = (function() {

            /**
             * Properties of a Generation.
             * @typedef {Object} understudy.v1.Generation.$Properties
             * @property {number|null} [number] Generation number
             * @property {Uint8Array|null} [id] Generation id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Generation.
             * @memberof understudy.v1
             * @interface IGeneration
             * @augments understudy.v1.Generation.$Properties
             * @deprecated Use understudy.v1.Generation.$Properties instead.
             */

            /**
             * Shape of a Generation.
             * @typedef {understudy.v1.Generation.$Properties} understudy.v1.Generation.$Shape
             */

            /**
             * Constructs a new Generation.
             * @memberof understudy.v1
             * @classdesc Represents a Generation.
             * @constructor
             * @param {understudy.v1.Generation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Generation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Generation number.
             * @member {number} number
             * @memberof understudy.v1.Generation
             * @instance
             */
            Generation.prototype.number = 0;

            /**
             * Generation id.
             * @member {Uint8Array} id
             * @memberof understudy.v1.Generation
             * @instance
             */
            Generation.prototype.id = $util.newBuffer([]);

            /**
             * Creates a new Generation instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Generation
             * @static
             * @param {understudy.v1.Generation.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Generation} Generation instance
             * @type {{
             *   (properties: understudy.v1.Generation.$Shape): understudy.v1.Generation & understudy.v1.Generation.$Shape;
             *   (properties?: understudy.v1.Generation.$Properties): understudy.v1.Generation;
             * }}
             */
            Generation.create = function(properties) {
                return new Generation(properties);
            };

            /**
             * Encodes the specified Generation message. Does not implicitly {@link understudy.v1.Generation.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Generation
             * @static
             * @param {understudy.v1.Generation.$Properties} message Generation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Generation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Generation message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Generation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Generation & understudy.v1.Generation.$Shape} Generation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Generation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Generation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Generation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Generation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Generation} Generation
             */
            Generation.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Generation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Generation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Generation();
                if (object.number != null)
                    if ($Number(object.number) !== 0)
                        message.number = object.number >>> 0;
                if (object.id != null)
                    if (object.id.length)
                        if (typeof object.id === "string")
                            $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                        else if (object.id.length >= 0)
                            message.id = object.id;
                return message;
            };

            /**
             * Creates a plain object from a Generation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Generation
             * @static
             * @param {understudy.v1.Generation} message Generation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Generation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.number = 0;
                    if (options.bytes === $String)
                        object.id = "";
                    else {
                        object.id = [];
                        if (options.bytes !== $Array)
                            object.id = $util.newBuffer(object.id);
                    }
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    object.number = message.number;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                return object;
            };

            /**
             * Converts this Generation to JSON.
             * @function toJSON
             * @memberof understudy.v1.Generation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Generation.prototype.toJSON = function() {
                return Generation.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Generation
             * @function getTypeUrl
             * @memberof understudy.v1.Generation
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Generation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Generation";
            };

            return Generation;
        })();

        v1.LineageEntry = (function() {

            /**
             * Properties of a LineageEntry.
             * @typedef {Object} understudy.v1.LineageEntry.$Properties
             * @property {understudy.v1.Generation.$Properties|null} [generation] LineageEntry generation
             * @property {number|Long|null} [beganAt] LineageEntry beganAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LineageEntry.
             * @memberof understudy.v1
             * @interface ILineageEntry
             * @augments understudy.v1.LineageEntry.$Properties
             * @deprecated Use understudy.v1.LineageEntry.$Properties instead.
             */

            /**
             * Shape of a LineageEntry.
             * @typedef {understudy.v1.LineageEntry.$Properties} understudy.v1.LineageEntry.$Shape
             */

            /**
             * Constructs a new LineageEntry.
             * @memberof understudy.v1
             * @classdesc Represents a LineageEntry.
             * @constructor
             * @param {understudy.v1.LineageEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LineageEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LineageEntry generation.
             * @member {understudy.v1.Generation.$Properties|null|undefined} generation
             * @memberof understudy.v1.LineageEntry
             * @instance
             */
            LineageEntry.prototype.generation = null;

            /**
             * LineageEntry beganAt.
             * @member {number|Long} beganAt
             * @memberof understudy.v1.LineageEntry
             * @instance
             */
            LineageEntry.prototype.beganAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new LineageEntry instance using the specified properties.
             * @function create
             * @memberof understudy.v1.LineageEntry
             * @static
             * @param {understudy.v1.LineageEntry.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.LineageEntry} LineageEntry instance
             * @type {{
             *   (properties: understudy.v1.LineageEntry.$Shape): understudy.v1.LineageEntry & understudy.v1.LineageEntry.$Shape;
             *   (properties?: understudy.v1.LineageEntry.$Properties): understudy.v1.LineageEntry;
             * }}
             */
            LineageEntry.create = function(properties) {
                return new LineageEntry(properties);
            };

            /**
             * Encodes the specified LineageEntry message. Does not implicitly {@link understudy.v1.LineageEntry.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.LineageEntry
             * @static
             * @param {understudy.v1.LineageEntry.$Properties} message LineageEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LineageEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    $root.understudy.v1.Generation.encode(message.generation, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.beganAt != null && $Object.hasOwnProperty.call(message, "beganAt") && (typeof message.beganAt === "object" ? message.beganAt.low || message.beganAt.high : message.beganAt !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.beganAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LineageEntry message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.LineageEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.LineageEntry & understudy.v1.LineageEntry.$Shape} LineageEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LineageEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.LineageEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.generation = $root.understudy.v1.Generation.decode(reader, reader.size(), $undefined, _depth + 1, message.generation);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.beganAt = value;
                            else
                                delete message.beganAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a LineageEntry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.LineageEntry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.LineageEntry} LineageEntry
             */
            LineageEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.LineageEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.LineageEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.LineageEntry();
                if (object.generation != null) {
                    if (!$util.isObject(object.generation))
                        throw $TypeError(".understudy.v1.LineageEntry.generation: object expected");
                    message.generation = $root.understudy.v1.Generation.fromObject(object.generation, _depth + 1);
                }
                if (object.beganAt != null)
                    if (typeof object.beganAt === "object" ? object.beganAt.low || object.beganAt.high : $Number(object.beganAt) !== 0)
                        if ($util.Long)
                            message.beganAt = $util.Long.fromValue(object.beganAt, true);
                        else if (typeof object.beganAt === "string")
                            message.beganAt = $parseInt(object.beganAt, 10);
                        else if (typeof object.beganAt === "number")
                            message.beganAt = object.beganAt;
                        else if (typeof object.beganAt === "object")
                            message.beganAt = new $util.LongBits(object.beganAt.low >>> 0, object.beganAt.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a LineageEntry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.LineageEntry
             * @static
             * @param {understudy.v1.LineageEntry} message LineageEntry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LineageEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.generation = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.beganAt = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.beganAt = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    object.generation = $root.understudy.v1.Generation.toObject(message.generation, options, _depth + 1);
                if (message.beganAt != null && $Object.hasOwnProperty.call(message, "beganAt"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.beganAt = typeof message.beganAt === "number" ? $BigInt(message.beganAt) : $util.Long.fromBits(message.beganAt.low >>> 0, message.beganAt.high >>> 0, true).toBigInt();
                    else if (typeof message.beganAt === "number")
                        object.beganAt = options.longs === $String ? $String(message.beganAt) : message.beganAt;
                    else
                        object.beganAt = options.longs === $String ? $util.Long.prototype.toString.call(message.beganAt) : options.longs === $Number ? new $util.LongBits(message.beganAt.low >>> 0, message.beganAt.high >>> 0).toNumber(true) : message.beganAt;
                return object;
            };

            /**
             * Converts this LineageEntry to JSON.
             * @function toJSON
             * @memberof understudy.v1.LineageEntry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LineageEntry.prototype.toJSON = function() {
                return LineageEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for LineageEntry
             * @function getTypeUrl
             * @memberof understudy.v1.LineageEntry
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LineageEntry.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.LineageEntry";
            };

            return LineageEntry;
        })();

        v1.ReplicaMemory = (function() {

            /**
             * Properties of a ReplicaMemory.
             * @typedef {Object} understudy.v1.ReplicaMemory.$Properties
             * @property {string|null} [storeId] ReplicaMemory storeId
             * @property {Array.<understudy.v1.LineageEntry.$Properties>|null} [lineage] ReplicaMemory lineage
             * @property {understudy.v1.ChainPosition.$Properties|null} [durable] ReplicaMemory durable
             * @property {number|Long|null} [incarnation] ReplicaMemory incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplicaMemory.
             * @memberof understudy.v1
             * @interface IReplicaMemory
             * @augments understudy.v1.ReplicaMemory.$Properties
             * @deprecated Use understudy.v1.ReplicaMemory.$Properties instead.
             */

            /**
             * Shape of a ReplicaMemory.
             * @typedef {understudy.v1.ReplicaMemory.$Properties} understudy.v1.ReplicaMemory.$Shape
             */

            /**
             * Constructs a new ReplicaMemory.
             * @memberof understudy.v1
             * @classdesc Represents a ReplicaMemory.
             * @constructor
             * @param {understudy.v1.ReplicaMemory.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplicaMemory = function (properties) {
                this.lineage = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplicaMemory storeId.
             * @member {string} storeId
             * @memberof understudy.v1.ReplicaMemory
             * @instance
             */
            ReplicaMemory.prototype.storeId = "";

            /**
             * ReplicaMemory lineage.
             * @member {Array.<understudy.v1.LineageEntry.$Properties>} lineage
             * @memberof understudy.v1.ReplicaMemory
             * @instance
             */
            ReplicaMemory.prototype.lineage = $util.emptyArray;

            /**
             * ReplicaMemory durable.
             * @member {understudy.v1.ChainPosition.$Properties|null|undefined} durable
             * @memberof understudy.v1.ReplicaMemory
             * @instance
             */
            ReplicaMemory.prototype.durable = null;

            /**
             * ReplicaMemory incarnation.
             * @member {number|Long} incarnation
             * @memberof understudy.v1.ReplicaMemory
             * @instance
             */
            ReplicaMemory.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new ReplicaMemory instance using the specified properties.
             * @function create
             * @memberof understudy.v1.ReplicaMemory
             * @static
             * @param {understudy.v1.ReplicaMemory.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.ReplicaMemory} ReplicaMemory instance
             * @type {{
             *   (properties: understudy.v1.ReplicaMemory.$Shape): understudy.v1.ReplicaMemory & understudy.v1.ReplicaMemory.$Shape;
             *   (properties?: understudy.v1.ReplicaMemory.$Properties): understudy.v1.ReplicaMemory;
             * }}
             */
            ReplicaMemory.create = function(properties) {
                return new ReplicaMemory(properties);
            };

            /**
             * Encodes the specified ReplicaMemory message. Does not implicitly {@link understudy.v1.ReplicaMemory.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.ReplicaMemory
             * @static
             * @param {understudy.v1.ReplicaMemory.$Properties} message ReplicaMemory message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplicaMemory.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.storeId != null && $Object.hasOwnProperty.call(message, "storeId") && message.storeId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.storeId);
                if (message.lineage != null && message.lineage.length)
                    for (let i = 0; i < message.lineage.length; ++i)
                        $root.understudy.v1.LineageEntry.encode(message.lineage[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                    $root.understudy.v1.ChainPosition.encode(message.durable, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplicaMemory message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.ReplicaMemory
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.ReplicaMemory & understudy.v1.ReplicaMemory.$Shape} ReplicaMemory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplicaMemory.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.ReplicaMemory();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.storeId = value;
                            else
                                delete message.storeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lineage && message.lineage.length))
                                message.lineage = [];
                            message.lineage.push($root.understudy.v1.LineageEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.durable = $root.understudy.v1.ChainPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.durable);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ReplicaMemory message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.ReplicaMemory
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.ReplicaMemory} ReplicaMemory
             */
            ReplicaMemory.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.ReplicaMemory)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.ReplicaMemory: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.ReplicaMemory();
                if (object.storeId != null)
                    if (typeof object.storeId !== "string" || object.storeId.length)
                        message.storeId = $String(object.storeId);
                if (object.lineage) {
                    if (!$Array.isArray(object.lineage))
                        throw $TypeError(".understudy.v1.ReplicaMemory.lineage: array expected");
                    message.lineage = $Array(object.lineage.length);
                    for (let i = 0; i < object.lineage.length; ++i) {
                        if (!$util.isObject(object.lineage[i]))
                            throw $TypeError(".understudy.v1.ReplicaMemory.lineage: object expected");
                        message.lineage[i] = $root.understudy.v1.LineageEntry.fromObject(object.lineage[i], _depth + 1);
                    }
                }
                if (object.durable != null) {
                    if (!$util.isObject(object.durable))
                        throw $TypeError(".understudy.v1.ReplicaMemory.durable: object expected");
                    message.durable = $root.understudy.v1.ChainPosition.fromObject(object.durable, _depth + 1);
                }
                if (object.incarnation != null)
                    if (typeof object.incarnation === "object" ? object.incarnation.low || object.incarnation.high : $Number(object.incarnation) !== 0)
                        if ($util.Long)
                            message.incarnation = $util.Long.fromValue(object.incarnation, true);
                        else if (typeof object.incarnation === "string")
                            message.incarnation = $parseInt(object.incarnation, 10);
                        else if (typeof object.incarnation === "number")
                            message.incarnation = object.incarnation;
                        else if (typeof object.incarnation === "object")
                            message.incarnation = new $util.LongBits(object.incarnation.low >>> 0, object.incarnation.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a ReplicaMemory message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.ReplicaMemory
             * @static
             * @param {understudy.v1.ReplicaMemory} message ReplicaMemory
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReplicaMemory.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.lineage = [];
                if (options.defaults) {
                    object.storeId = "";
                    object.durable = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.incarnation = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.incarnation = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.storeId != null && $Object.hasOwnProperty.call(message, "storeId"))
                    object.storeId = message.storeId;
                if (message.lineage && message.lineage.length) {
                    object.lineage = $Array(message.lineage.length);
                    for (let j = 0; j < message.lineage.length; ++j)
                        object.lineage[j] = $root.understudy.v1.LineageEntry.toObject(message.lineage[j], options, _depth + 1);
                }
                if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                    object.durable = $root.understudy.v1.ChainPosition.toObject(message.durable, options, _depth + 1);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.incarnation = typeof message.incarnation === "number" ? $BigInt(message.incarnation) : $util.Long.fromBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0, true).toBigInt();
                    else if (typeof message.incarnation === "number")
                        object.incarnation = options.longs === $String ? $String(message.incarnation) : message.incarnation;
                    else
                        object.incarnation = options.longs === $String ? $util.Long.prototype.toString.call(message.incarnation) : options.longs === $Number ? new $util.LongBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0).toNumber(true) : message.incarnation;
                return object;
            };

            /**
             * Converts this ReplicaMemory to JSON.
             * @function toJSON
             * @memberof understudy.v1.ReplicaMemory
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReplicaMemory.prototype.toJSON = function() {
                return ReplicaMemory.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReplicaMemory
             * @function getTypeUrl
             * @memberof understudy.v1.ReplicaMemory
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReplicaMemory.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.ReplicaMemory";
            };

            return ReplicaMemory;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} understudy.v1.Hello.$Properties
             * @property {number|null} [versionMin] Hello versionMin
             * @property {number|null} [versionMax] Hello versionMax
             * @property {Array.<string>|null} [features] Hello features
             * @property {string|null} [machineId] Hello machineId
             * @property {Uint8Array|null} [definition] Hello definition
             * @property {understudy.v1.ReplicaMemory.$Properties|null} [memory] Hello memory
             * @property {understudy.v1.OpenIncarnation.$Properties|null} [open] Hello open
             * @property {understudy.v1.ContinueIncarnation.$Properties|null} ["continue"] Hello continue
             * @property {"open"|"continue"} [intent] Hello intent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof understudy.v1
             * @interface IHello
             * @augments understudy.v1.Hello.$Properties
             * @deprecated Use understudy.v1.Hello.$Properties instead.
             */

            /**
             * Narrowed shape of a Hello.
             * @typedef {{
             *   versionMin?: number|null;
             *   versionMax?: number|null;
             *   features?: Array.<string>|null;
             *   machineId?: string|null;
             *   definition?: Uint8Array|null;
             *   memory?: understudy.v1.ReplicaMemory.$Shape|null;
             *   open?: understudy.v1.OpenIncarnation.$Shape|null;
             *   "continue"?: understudy.v1.ContinueIncarnation.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ intent?: undefined; open?: null; "continue"?: null }|{ intent?: "open"; open: understudy.v1.OpenIncarnation.$Shape; "continue"?: null }|{ intent?: "continue"; open?: null; "continue": understudy.v1.ContinueIncarnation.$Shape })
             * )} understudy.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof understudy.v1
             * @classdesc Represents a Hello.
             * @constructor
             * @param {understudy.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                this.features = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello versionMin.
             * @member {number} versionMin
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.versionMin = 0;

            /**
             * Hello versionMax.
             * @member {number} versionMax
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.versionMax = 0;

            /**
             * Hello features.
             * @member {Array.<string>} features
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.features = $util.emptyArray;

            /**
             * Hello machineId.
             * @member {string} machineId
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.machineId = "";

            /**
             * Hello definition.
             * @member {Uint8Array} definition
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.definition = $util.newBuffer([]);

            /**
             * Hello memory.
             * @member {understudy.v1.ReplicaMemory.$Properties|null|undefined} memory
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.memory = null;

            /**
             * Hello open.
             * @member {understudy.v1.OpenIncarnation.$Properties|null|undefined} open
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype.open = null;

            /**
             * Hello continue.
             * @member {understudy.v1.ContinueIncarnation.$Properties|null|undefined} continue
             * @memberof understudy.v1.Hello
             * @instance
             */
            Hello.prototype["continue"] = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Hello intent.
             * @member {"open"|"continue"|undefined} intent
             * @memberof understudy.v1.Hello
             * @instance
             */
            $Object.defineProperty(Hello.prototype, "intent", {
                get: $util.oneOfGetter($oneOfFields = ["open", "continue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Hello
             * @static
             * @param {understudy.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Hello} Hello instance
             * @type {{
             *   (properties: understudy.v1.Hello.$Shape): understudy.v1.Hello & understudy.v1.Hello.$Shape;
             *   (properties?: understudy.v1.Hello.$Properties): understudy.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link understudy.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Hello
             * @static
             * @param {understudy.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.versionMin != null && $Object.hasOwnProperty.call(message, "versionMin") && message.versionMin !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.versionMin);
                if (message.versionMax != null && $Object.hasOwnProperty.call(message, "versionMax") && message.versionMax !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.versionMax);
                if (message.features != null && message.features.length)
                    for (let i = 0; i < message.features.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.features[i]);
                if (message.machineId != null && $Object.hasOwnProperty.call(message, "machineId") && message.machineId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.machineId);
                if (message.definition != null && $Object.hasOwnProperty.call(message, "definition") && message.definition.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.definition);
                if (message.memory != null && $Object.hasOwnProperty.call(message, "memory"))
                    $root.understudy.v1.ReplicaMemory.encode(message.memory, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.open != null && $Object.hasOwnProperty.call(message, "open"))
                    $root.understudy.v1.OpenIncarnation.encode(message.open, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message["continue"] != null && $Object.hasOwnProperty.call(message, "continue"))
                    $root.understudy.v1.ContinueIncarnation.encode(message["continue"], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Hello & understudy.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.versionMin = value;
                            else
                                delete message.versionMin;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.versionMax = value;
                            else
                                delete message.versionMax;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.features && message.features.length))
                                message.features = [];
                            message.features.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.machineId = value;
                            else
                                delete message.machineId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.definition = value;
                            else
                                delete message.definition;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.memory = $root.understudy.v1.ReplicaMemory.decode(reader, reader.size(), $undefined, _depth + 1, message.memory);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.open = $root.understudy.v1.OpenIncarnation.decode(reader, reader.size(), $undefined, _depth + 1, message.open);
                            message.intent = "open";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message["continue"] = $root.understudy.v1.ContinueIncarnation.decode(reader, reader.size(), $undefined, _depth + 1, message["continue"]);
                            message.intent = "continue";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Hello message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Hello
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Hello} Hello
             */
            Hello.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Hello)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Hello: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Hello();
                if (object.versionMin != null)
                    if ($Number(object.versionMin) !== 0)
                        message.versionMin = object.versionMin >>> 0;
                if (object.versionMax != null)
                    if ($Number(object.versionMax) !== 0)
                        message.versionMax = object.versionMax >>> 0;
                if (object.features) {
                    if (!$Array.isArray(object.features))
                        throw $TypeError(".understudy.v1.Hello.features: array expected");
                    message.features = $Array(object.features.length);
                    for (let i = 0; i < object.features.length; ++i)
                        message.features[i] = $String(object.features[i]);
                }
                if (object.machineId != null)
                    if (typeof object.machineId !== "string" || object.machineId.length)
                        message.machineId = $String(object.machineId);
                if (object.definition != null)
                    if (object.definition.length)
                        if (typeof object.definition === "string")
                            $util.base64.decode(object.definition, message.definition = $util.newBuffer($util.base64.length(object.definition)), 0);
                        else if (object.definition.length >= 0)
                            message.definition = object.definition;
                if (object.memory != null) {
                    if (!$util.isObject(object.memory))
                        throw $TypeError(".understudy.v1.Hello.memory: object expected");
                    message.memory = $root.understudy.v1.ReplicaMemory.fromObject(object.memory, _depth + 1);
                }
                if (object.open != null) {
                    if (!$util.isObject(object.open))
                        throw $TypeError(".understudy.v1.Hello.open: object expected");
                    message.open = $root.understudy.v1.OpenIncarnation.fromObject(object.open, _depth + 1);
                }
                if (object["continue"] != null) {
                    if (!$util.isObject(object["continue"]))
                        throw $TypeError(".understudy.v1.Hello.continue: object expected");
                    message["continue"] = $root.understudy.v1.ContinueIncarnation.fromObject(object["continue"], _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Hello message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Hello
             * @static
             * @param {understudy.v1.Hello} message Hello
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Hello.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.features = [];
                if (options.defaults) {
                    object.versionMin = 0;
                    object.versionMax = 0;
                    object.machineId = "";
                    if (options.bytes === $String)
                        object.definition = "";
                    else {
                        object.definition = [];
                        if (options.bytes !== $Array)
                            object.definition = $util.newBuffer(object.definition);
                    }
                    object.memory = null;
                }
                if (message.versionMin != null && $Object.hasOwnProperty.call(message, "versionMin"))
                    object.versionMin = message.versionMin;
                if (message.versionMax != null && $Object.hasOwnProperty.call(message, "versionMax"))
                    object.versionMax = message.versionMax;
                if (message.features && message.features.length) {
                    object.features = $Array(message.features.length);
                    for (let j = 0; j < message.features.length; ++j)
                        object.features[j] = message.features[j];
                }
                if (message.machineId != null && $Object.hasOwnProperty.call(message, "machineId"))
                    object.machineId = message.machineId;
                if (message.definition != null && $Object.hasOwnProperty.call(message, "definition"))
                    object.definition = options.bytes === $String ? $util.base64.encode(message.definition, 0, message.definition.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.definition) : message.definition;
                if (message.memory != null && $Object.hasOwnProperty.call(message, "memory"))
                    object.memory = $root.understudy.v1.ReplicaMemory.toObject(message.memory, options, _depth + 1);
                if (message.open != null && $Object.hasOwnProperty.call(message, "open")) {
                    object.open = $root.understudy.v1.OpenIncarnation.toObject(message.open, options, _depth + 1);
                    if (options.oneofs)
                        object.intent = "open";
                }
                if (message["continue"] != null && $Object.hasOwnProperty.call(message, "continue")) {
                    object["continue"] = $root.understudy.v1.ContinueIncarnation.toObject(message["continue"], options, _depth + 1);
                    if (options.oneofs)
                        object.intent = "continue";
                }
                return object;
            };

            /**
             * Converts this Hello to JSON.
             * @function toJSON
             * @memberof understudy.v1.Hello
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Hello.prototype.toJSON = function() {
                return Hello.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Hello
             * @function getTypeUrl
             * @memberof understudy.v1.Hello
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Hello.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Hello";
            };

            return Hello;
        })();

        v1.OpenIncarnation = (function() {

            /**
             * Properties of an OpenIncarnation.
             * @typedef {Object} understudy.v1.OpenIncarnation.$Properties
             * @property {number|Long|null} [incarnation] OpenIncarnation incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpenIncarnation.
             * @memberof understudy.v1
             * @interface IOpenIncarnation
             * @augments understudy.v1.OpenIncarnation.$Properties
             * @deprecated Use understudy.v1.OpenIncarnation.$Properties instead.
             */

            /**
             * Shape of an OpenIncarnation.
             * @typedef {understudy.v1.OpenIncarnation.$Properties} understudy.v1.OpenIncarnation.$Shape
             */

            /**
             * Constructs a new OpenIncarnation.
             * @memberof understudy.v1
             * @classdesc Represents an OpenIncarnation.
             * @constructor
             * @param {understudy.v1.OpenIncarnation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpenIncarnation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OpenIncarnation incarnation.
             * @member {number|Long} incarnation
             * @memberof understudy.v1.OpenIncarnation
             * @instance
             */
            OpenIncarnation.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new OpenIncarnation instance using the specified properties.
             * @function create
             * @memberof understudy.v1.OpenIncarnation
             * @static
             * @param {understudy.v1.OpenIncarnation.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.OpenIncarnation} OpenIncarnation instance
             * @type {{
             *   (properties: understudy.v1.OpenIncarnation.$Shape): understudy.v1.OpenIncarnation & understudy.v1.OpenIncarnation.$Shape;
             *   (properties?: understudy.v1.OpenIncarnation.$Properties): understudy.v1.OpenIncarnation;
             * }}
             */
            OpenIncarnation.create = function(properties) {
                return new OpenIncarnation(properties);
            };

            /**
             * Encodes the specified OpenIncarnation message. Does not implicitly {@link understudy.v1.OpenIncarnation.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.OpenIncarnation
             * @static
             * @param {understudy.v1.OpenIncarnation.$Properties} message OpenIncarnation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpenIncarnation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpenIncarnation message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.OpenIncarnation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.OpenIncarnation & understudy.v1.OpenIncarnation.$Shape} OpenIncarnation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpenIncarnation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.OpenIncarnation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an OpenIncarnation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.OpenIncarnation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.OpenIncarnation} OpenIncarnation
             */
            OpenIncarnation.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.OpenIncarnation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.OpenIncarnation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.OpenIncarnation();
                if (object.incarnation != null)
                    if (typeof object.incarnation === "object" ? object.incarnation.low || object.incarnation.high : $Number(object.incarnation) !== 0)
                        if ($util.Long)
                            message.incarnation = $util.Long.fromValue(object.incarnation, true);
                        else if (typeof object.incarnation === "string")
                            message.incarnation = $parseInt(object.incarnation, 10);
                        else if (typeof object.incarnation === "number")
                            message.incarnation = object.incarnation;
                        else if (typeof object.incarnation === "object")
                            message.incarnation = new $util.LongBits(object.incarnation.low >>> 0, object.incarnation.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an OpenIncarnation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.OpenIncarnation
             * @static
             * @param {understudy.v1.OpenIncarnation} message OpenIncarnation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OpenIncarnation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.incarnation = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.incarnation = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.incarnation = typeof message.incarnation === "number" ? $BigInt(message.incarnation) : $util.Long.fromBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0, true).toBigInt();
                    else if (typeof message.incarnation === "number")
                        object.incarnation = options.longs === $String ? $String(message.incarnation) : message.incarnation;
                    else
                        object.incarnation = options.longs === $String ? $util.Long.prototype.toString.call(message.incarnation) : options.longs === $Number ? new $util.LongBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0).toNumber(true) : message.incarnation;
                return object;
            };

            /**
             * Converts this OpenIncarnation to JSON.
             * @function toJSON
             * @memberof understudy.v1.OpenIncarnation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OpenIncarnation.prototype.toJSON = function() {
                return OpenIncarnation.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for OpenIncarnation
             * @function getTypeUrl
             * @memberof understudy.v1.OpenIncarnation
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            OpenIncarnation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.OpenIncarnation";
            };

            return OpenIncarnation;
        })();

        v1.ContinueIncarnation = (function() {

            /**
             * Properties of a ContinueIncarnation.
             * @typedef {Object} understudy.v1.ContinueIncarnation.$Properties
             * @property {number|Long|null} [incarnation] ContinueIncarnation incarnation
             * @property {understudy.v1.ChainPosition.$Properties|null} [from] ContinueIncarnation from
             * @property {understudy.v1.ChainPosition.$Properties|null} [to] ContinueIncarnation to
             * @property {Array.<number|Long>|null} [awaitingComparison] ContinueIncarnation awaitingComparison
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ContinueIncarnation.
             * @memberof understudy.v1
             * @interface IContinueIncarnation
             * @augments understudy.v1.ContinueIncarnation.$Properties
             * @deprecated Use understudy.v1.ContinueIncarnation.$Properties instead.
             */

            /**
             * Shape of a ContinueIncarnation.
             * @typedef {understudy.v1.ContinueIncarnation.$Properties} understudy.v1.ContinueIncarnation.$Shape
             */

            /**
             * Constructs a new ContinueIncarnation.
             * @memberof understudy.v1
             * @classdesc Represents a ContinueIncarnation.
             * @constructor
             * @param {understudy.v1.ContinueIncarnation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ContinueIncarnation = function (properties) {
                this.awaitingComparison = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ContinueIncarnation incarnation.
             * @member {number|Long} incarnation
             * @memberof understudy.v1.ContinueIncarnation
             * @instance
             */
            ContinueIncarnation.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ContinueIncarnation from.
             * @member {understudy.v1.ChainPosition.$Properties|null|undefined} from
             * @memberof understudy.v1.ContinueIncarnation
             * @instance
             */
            ContinueIncarnation.prototype.from = null;

            /**
             * ContinueIncarnation to.
             * @member {understudy.v1.ChainPosition.$Properties|null|undefined} to
             * @memberof understudy.v1.ContinueIncarnation
             * @instance
             */
            ContinueIncarnation.prototype.to = null;

            /**
             * ContinueIncarnation awaitingComparison.
             * @member {Array.<number|Long>} awaitingComparison
             * @memberof understudy.v1.ContinueIncarnation
             * @instance
             */
            ContinueIncarnation.prototype.awaitingComparison = $util.emptyArray;

            /**
             * Creates a new ContinueIncarnation instance using the specified properties.
             * @function create
             * @memberof understudy.v1.ContinueIncarnation
             * @static
             * @param {understudy.v1.ContinueIncarnation.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.ContinueIncarnation} ContinueIncarnation instance
             * @type {{
             *   (properties: understudy.v1.ContinueIncarnation.$Shape): understudy.v1.ContinueIncarnation & understudy.v1.ContinueIncarnation.$Shape;
             *   (properties?: understudy.v1.ContinueIncarnation.$Properties): understudy.v1.ContinueIncarnation;
             * }}
             */
            ContinueIncarnation.create = function(properties) {
                return new ContinueIncarnation(properties);
            };

            /**
             * Encodes the specified ContinueIncarnation message. Does not implicitly {@link understudy.v1.ContinueIncarnation.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.ContinueIncarnation
             * @static
             * @param {understudy.v1.ContinueIncarnation.$Properties} message ContinueIncarnation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ContinueIncarnation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.incarnation);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    $root.understudy.v1.ChainPosition.encode(message.from, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    $root.understudy.v1.ChainPosition.encode(message.to, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.awaitingComparison != null && message.awaitingComparison.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).uint64s(message.awaitingComparison);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ContinueIncarnation message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.ContinueIncarnation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.ContinueIncarnation & understudy.v1.ContinueIncarnation.$Shape} ContinueIncarnation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ContinueIncarnation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.ContinueIncarnation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.from = $root.understudy.v1.ChainPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.from);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.to = $root.understudy.v1.ChainPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.to);
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.awaitingComparison && message.awaitingComparison.length))
                                    message.awaitingComparison = [];
                                reader.uint64s(message.awaitingComparison);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.awaitingComparison && message.awaitingComparison.length))
                                message.awaitingComparison = [];
                            message.awaitingComparison.push(reader.uint64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ContinueIncarnation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.ContinueIncarnation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.ContinueIncarnation} ContinueIncarnation
             */
            ContinueIncarnation.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.ContinueIncarnation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.ContinueIncarnation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.ContinueIncarnation();
                if (object.incarnation != null)
                    if (typeof object.incarnation === "object" ? object.incarnation.low || object.incarnation.high : $Number(object.incarnation) !== 0)
                        if ($util.Long)
                            message.incarnation = $util.Long.fromValue(object.incarnation, true);
                        else if (typeof object.incarnation === "string")
                            message.incarnation = $parseInt(object.incarnation, 10);
                        else if (typeof object.incarnation === "number")
                            message.incarnation = object.incarnation;
                        else if (typeof object.incarnation === "object")
                            message.incarnation = new $util.LongBits(object.incarnation.low >>> 0, object.incarnation.high >>> 0).toNumber(true);
                if (object.from != null) {
                    if (!$util.isObject(object.from))
                        throw $TypeError(".understudy.v1.ContinueIncarnation.from: object expected");
                    message.from = $root.understudy.v1.ChainPosition.fromObject(object.from, _depth + 1);
                }
                if (object.to != null) {
                    if (!$util.isObject(object.to))
                        throw $TypeError(".understudy.v1.ContinueIncarnation.to: object expected");
                    message.to = $root.understudy.v1.ChainPosition.fromObject(object.to, _depth + 1);
                }
                if (object.awaitingComparison) {
                    if (!$Array.isArray(object.awaitingComparison))
                        throw $TypeError(".understudy.v1.ContinueIncarnation.awaitingComparison: array expected");
                    message.awaitingComparison = $Array(object.awaitingComparison.length);
                    for (let i = 0; i < object.awaitingComparison.length; ++i)
                        if ($util.Long)
                            message.awaitingComparison[i] = $util.Long.fromValue(object.awaitingComparison[i], true);
                        else if (typeof object.awaitingComparison[i] === "string")
                            message.awaitingComparison[i] = $parseInt(object.awaitingComparison[i], 10);
                        else if (typeof object.awaitingComparison[i] === "number")
                            message.awaitingComparison[i] = object.awaitingComparison[i];
                        else if (typeof object.awaitingComparison[i] === "object")
                            message.awaitingComparison[i] = new $util.LongBits(object.awaitingComparison[i].low >>> 0, object.awaitingComparison[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            /**
             * Creates a plain object from a ContinueIncarnation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.ContinueIncarnation
             * @static
             * @param {understudy.v1.ContinueIncarnation} message ContinueIncarnation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ContinueIncarnation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.awaitingComparison = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.incarnation = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.incarnation = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.from = null;
                    object.to = null;
                }
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.incarnation = typeof message.incarnation === "number" ? $BigInt(message.incarnation) : $util.Long.fromBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0, true).toBigInt();
                    else if (typeof message.incarnation === "number")
                        object.incarnation = options.longs === $String ? $String(message.incarnation) : message.incarnation;
                    else
                        object.incarnation = options.longs === $String ? $util.Long.prototype.toString.call(message.incarnation) : options.longs === $Number ? new $util.LongBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0).toNumber(true) : message.incarnation;
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    object.from = $root.understudy.v1.ChainPosition.toObject(message.from, options, _depth + 1);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    object.to = $root.understudy.v1.ChainPosition.toObject(message.to, options, _depth + 1);
                if (message.awaitingComparison && message.awaitingComparison.length) {
                    object.awaitingComparison = $Array(message.awaitingComparison.length);
                    for (let j = 0; j < message.awaitingComparison.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.awaitingComparison[j] = typeof message.awaitingComparison[j] === "number" ? $BigInt(message.awaitingComparison[j]) : $util.Long.fromBits(message.awaitingComparison[j].low >>> 0, message.awaitingComparison[j].high >>> 0, true).toBigInt();
                        else if (typeof message.awaitingComparison[j] === "number")
                            object.awaitingComparison[j] = options.longs === $String ? $String(message.awaitingComparison[j]) : message.awaitingComparison[j];
                        else
                            object.awaitingComparison[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.awaitingComparison[j]) : options.longs === $Number ? new $util.LongBits(message.awaitingComparison[j].low >>> 0, message.awaitingComparison[j].high >>> 0).toNumber(true) : message.awaitingComparison[j];
                }
                return object;
            };

            /**
             * Converts this ContinueIncarnation to JSON.
             * @function toJSON
             * @memberof understudy.v1.ContinueIncarnation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ContinueIncarnation.prototype.toJSON = function() {
                return ContinueIncarnation.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ContinueIncarnation
             * @function getTypeUrl
             * @memberof understudy.v1.ContinueIncarnation
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ContinueIncarnation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.ContinueIncarnation";
            };

            return ContinueIncarnation;
        })();

        v1.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} understudy.v1.Welcome.$Properties
             * @property {number|null} [version] Welcome version
             * @property {Array.<string>|null} [features] Welcome features
             * @property {string|null} [storeId] Welcome storeId
             * @property {Array.<understudy.v1.LineageEntry.$Properties>|null} [lineage] Welcome lineage
             * @property {number|Long|null} [incarnation] Welcome incarnation
             * @property {understudy.v1.ChainPosition.$Properties|null} [held] Welcome held
             * @property {understudy.v1.ChainPosition.$Properties|null} [durable] Welcome durable
             * @property {number|Long|null} [sealed] Welcome sealed
             * @property {number|Long|null} [heldIncarnation] Welcome heldIncarnation
             * @property {Uint8Array|null} [chainAtMemory] Welcome chainAtMemory
             * @property {number|Long|null} [windowBytes] Welcome windowBytes
             * @property {number|null} [hops] Welcome hops
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof understudy.v1
             * @interface IWelcome
             * @augments understudy.v1.Welcome.$Properties
             * @deprecated Use understudy.v1.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {understudy.v1.Welcome.$Properties} understudy.v1.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof understudy.v1
             * @classdesc Represents a Welcome.
             * @constructor
             * @param {understudy.v1.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                this.features = [];
                this.lineage = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Welcome version.
             * @member {number} version
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.version = 0;

            /**
             * Welcome features.
             * @member {Array.<string>} features
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.features = $util.emptyArray;

            /**
             * Welcome storeId.
             * @member {string} storeId
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.storeId = "";

            /**
             * Welcome lineage.
             * @member {Array.<understudy.v1.LineageEntry.$Properties>} lineage
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.lineage = $util.emptyArray;

            /**
             * Welcome incarnation.
             * @member {number|Long} incarnation
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Welcome held.
             * @member {understudy.v1.ChainPosition.$Properties|null|undefined} held
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.held = null;

            /**
             * Welcome durable.
             * @member {understudy.v1.ChainPosition.$Properties|null|undefined} durable
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.durable = null;

            /**
             * Welcome sealed.
             * @member {number|Long} sealed
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.sealed = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Welcome heldIncarnation.
             * @member {number|Long} heldIncarnation
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.heldIncarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Welcome chainAtMemory.
             * @member {Uint8Array} chainAtMemory
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.chainAtMemory = $util.newBuffer([]);

            /**
             * Welcome windowBytes.
             * @member {number|Long} windowBytes
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.windowBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Welcome hops.
             * @member {number} hops
             * @memberof understudy.v1.Welcome
             * @instance
             */
            Welcome.prototype.hops = 0;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Welcome
             * @static
             * @param {understudy.v1.Welcome.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Welcome} Welcome instance
             * @type {{
             *   (properties: understudy.v1.Welcome.$Shape): understudy.v1.Welcome & understudy.v1.Welcome.$Shape;
             *   (properties?: understudy.v1.Welcome.$Properties): understudy.v1.Welcome;
             * }}
             */
            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link understudy.v1.Welcome.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Welcome
             * @static
             * @param {understudy.v1.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.features != null && message.features.length)
                    for (let i = 0; i < message.features.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.features[i]);
                if (message.storeId != null && $Object.hasOwnProperty.call(message, "storeId") && message.storeId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.storeId);
                if (message.lineage != null && message.lineage.length)
                    for (let i = 0; i < message.lineage.length; ++i)
                        $root.understudy.v1.LineageEntry.encode(message.lineage[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.incarnation);
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    $root.understudy.v1.ChainPosition.encode(message.held, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                    $root.understudy.v1.ChainPosition.encode(message.durable, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed") && (typeof message.sealed === "object" ? message.sealed.low || message.sealed.high : message.sealed !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.sealed);
                if (message.heldIncarnation != null && $Object.hasOwnProperty.call(message, "heldIncarnation") && (typeof message.heldIncarnation === "object" ? message.heldIncarnation.low || message.heldIncarnation.high : message.heldIncarnation !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.heldIncarnation);
                if (message.chainAtMemory != null && $Object.hasOwnProperty.call(message, "chainAtMemory") && message.chainAtMemory.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.chainAtMemory);
                if (message.windowBytes != null && $Object.hasOwnProperty.call(message, "windowBytes") && (typeof message.windowBytes === "object" ? message.windowBytes.low || message.windowBytes.high : message.windowBytes !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.windowBytes);
                if (message.hops != null && $Object.hasOwnProperty.call(message, "hops") && message.hops !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.hops);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Welcome & understudy.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Welcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.features && message.features.length))
                                message.features = [];
                            message.features.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.storeId = value;
                            else
                                delete message.storeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lineage && message.lineage.length))
                                message.lineage = [];
                            message.lineage.push($root.understudy.v1.LineageEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.held = $root.understudy.v1.ChainPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.held);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.durable = $root.understudy.v1.ChainPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.durable);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sealed = value;
                            else
                                delete message.sealed;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.heldIncarnation = value;
                            else
                                delete message.heldIncarnation;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chainAtMemory = value;
                            else
                                delete message.chainAtMemory;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.windowBytes = value;
                            else
                                delete message.windowBytes;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hops = value;
                            else
                                delete message.hops;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Welcome
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Welcome} Welcome
             */
            Welcome.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Welcome)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Welcome: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Welcome();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.features) {
                    if (!$Array.isArray(object.features))
                        throw $TypeError(".understudy.v1.Welcome.features: array expected");
                    message.features = $Array(object.features.length);
                    for (let i = 0; i < object.features.length; ++i)
                        message.features[i] = $String(object.features[i]);
                }
                if (object.storeId != null)
                    if (typeof object.storeId !== "string" || object.storeId.length)
                        message.storeId = $String(object.storeId);
                if (object.lineage) {
                    if (!$Array.isArray(object.lineage))
                        throw $TypeError(".understudy.v1.Welcome.lineage: array expected");
                    message.lineage = $Array(object.lineage.length);
                    for (let i = 0; i < object.lineage.length; ++i) {
                        if (!$util.isObject(object.lineage[i]))
                            throw $TypeError(".understudy.v1.Welcome.lineage: object expected");
                        message.lineage[i] = $root.understudy.v1.LineageEntry.fromObject(object.lineage[i], _depth + 1);
                    }
                }
                if (object.incarnation != null)
                    if (typeof object.incarnation === "object" ? object.incarnation.low || object.incarnation.high : $Number(object.incarnation) !== 0)
                        if ($util.Long)
                            message.incarnation = $util.Long.fromValue(object.incarnation, true);
                        else if (typeof object.incarnation === "string")
                            message.incarnation = $parseInt(object.incarnation, 10);
                        else if (typeof object.incarnation === "number")
                            message.incarnation = object.incarnation;
                        else if (typeof object.incarnation === "object")
                            message.incarnation = new $util.LongBits(object.incarnation.low >>> 0, object.incarnation.high >>> 0).toNumber(true);
                if (object.held != null) {
                    if (!$util.isObject(object.held))
                        throw $TypeError(".understudy.v1.Welcome.held: object expected");
                    message.held = $root.understudy.v1.ChainPosition.fromObject(object.held, _depth + 1);
                }
                if (object.durable != null) {
                    if (!$util.isObject(object.durable))
                        throw $TypeError(".understudy.v1.Welcome.durable: object expected");
                    message.durable = $root.understudy.v1.ChainPosition.fromObject(object.durable, _depth + 1);
                }
                if (object.sealed != null)
                    if (typeof object.sealed === "object" ? object.sealed.low || object.sealed.high : $Number(object.sealed) !== 0)
                        if ($util.Long)
                            message.sealed = $util.Long.fromValue(object.sealed, true);
                        else if (typeof object.sealed === "string")
                            message.sealed = $parseInt(object.sealed, 10);
                        else if (typeof object.sealed === "number")
                            message.sealed = object.sealed;
                        else if (typeof object.sealed === "object")
                            message.sealed = new $util.LongBits(object.sealed.low >>> 0, object.sealed.high >>> 0).toNumber(true);
                if (object.heldIncarnation != null)
                    if (typeof object.heldIncarnation === "object" ? object.heldIncarnation.low || object.heldIncarnation.high : $Number(object.heldIncarnation) !== 0)
                        if ($util.Long)
                            message.heldIncarnation = $util.Long.fromValue(object.heldIncarnation, true);
                        else if (typeof object.heldIncarnation === "string")
                            message.heldIncarnation = $parseInt(object.heldIncarnation, 10);
                        else if (typeof object.heldIncarnation === "number")
                            message.heldIncarnation = object.heldIncarnation;
                        else if (typeof object.heldIncarnation === "object")
                            message.heldIncarnation = new $util.LongBits(object.heldIncarnation.low >>> 0, object.heldIncarnation.high >>> 0).toNumber(true);
                if (object.chainAtMemory != null)
                    if (object.chainAtMemory.length)
                        if (typeof object.chainAtMemory === "string")
                            $util.base64.decode(object.chainAtMemory, message.chainAtMemory = $util.newBuffer($util.base64.length(object.chainAtMemory)), 0);
                        else if (object.chainAtMemory.length >= 0)
                            message.chainAtMemory = object.chainAtMemory;
                if (object.windowBytes != null)
                    if (typeof object.windowBytes === "object" ? object.windowBytes.low || object.windowBytes.high : $Number(object.windowBytes) !== 0)
                        if ($util.Long)
                            message.windowBytes = $util.Long.fromValue(object.windowBytes, true);
                        else if (typeof object.windowBytes === "string")
                            message.windowBytes = $parseInt(object.windowBytes, 10);
                        else if (typeof object.windowBytes === "number")
                            message.windowBytes = object.windowBytes;
                        else if (typeof object.windowBytes === "object")
                            message.windowBytes = new $util.LongBits(object.windowBytes.low >>> 0, object.windowBytes.high >>> 0).toNumber(true);
                if (object.hops != null)
                    if ($Number(object.hops) !== 0)
                        message.hops = object.hops >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Welcome message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Welcome
             * @static
             * @param {understudy.v1.Welcome} message Welcome
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Welcome.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.features = [];
                    object.lineage = [];
                }
                if (options.defaults) {
                    object.version = 0;
                    object.storeId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.incarnation = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.incarnation = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.held = null;
                    object.durable = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sealed = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sealed = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.heldIncarnation = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.heldIncarnation = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.chainAtMemory = "";
                    else {
                        object.chainAtMemory = [];
                        if (options.bytes !== $Array)
                            object.chainAtMemory = $util.newBuffer(object.chainAtMemory);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.windowBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.windowBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.hops = 0;
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.features && message.features.length) {
                    object.features = $Array(message.features.length);
                    for (let j = 0; j < message.features.length; ++j)
                        object.features[j] = message.features[j];
                }
                if (message.storeId != null && $Object.hasOwnProperty.call(message, "storeId"))
                    object.storeId = message.storeId;
                if (message.lineage && message.lineage.length) {
                    object.lineage = $Array(message.lineage.length);
                    for (let j = 0; j < message.lineage.length; ++j)
                        object.lineage[j] = $root.understudy.v1.LineageEntry.toObject(message.lineage[j], options, _depth + 1);
                }
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.incarnation = typeof message.incarnation === "number" ? $BigInt(message.incarnation) : $util.Long.fromBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0, true).toBigInt();
                    else if (typeof message.incarnation === "number")
                        object.incarnation = options.longs === $String ? $String(message.incarnation) : message.incarnation;
                    else
                        object.incarnation = options.longs === $String ? $util.Long.prototype.toString.call(message.incarnation) : options.longs === $Number ? new $util.LongBits(message.incarnation.low >>> 0, message.incarnation.high >>> 0).toNumber(true) : message.incarnation;
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    object.held = $root.understudy.v1.ChainPosition.toObject(message.held, options, _depth + 1);
                if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                    object.durable = $root.understudy.v1.ChainPosition.toObject(message.durable, options, _depth + 1);
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sealed = typeof message.sealed === "number" ? $BigInt(message.sealed) : $util.Long.fromBits(message.sealed.low >>> 0, message.sealed.high >>> 0, true).toBigInt();
                    else if (typeof message.sealed === "number")
                        object.sealed = options.longs === $String ? $String(message.sealed) : message.sealed;
                    else
                        object.sealed = options.longs === $String ? $util.Long.prototype.toString.call(message.sealed) : options.longs === $Number ? new $util.LongBits(message.sealed.low >>> 0, message.sealed.high >>> 0).toNumber(true) : message.sealed;
                if (message.heldIncarnation != null && $Object.hasOwnProperty.call(message, "heldIncarnation"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.heldIncarnation = typeof message.heldIncarnation === "number" ? $BigInt(message.heldIncarnation) : $util.Long.fromBits(message.heldIncarnation.low >>> 0, message.heldIncarnation.high >>> 0, true).toBigInt();
                    else if (typeof message.heldIncarnation === "number")
                        object.heldIncarnation = options.longs === $String ? $String(message.heldIncarnation) : message.heldIncarnation;
                    else
                        object.heldIncarnation = options.longs === $String ? $util.Long.prototype.toString.call(message.heldIncarnation) : options.longs === $Number ? new $util.LongBits(message.heldIncarnation.low >>> 0, message.heldIncarnation.high >>> 0).toNumber(true) : message.heldIncarnation;
                if (message.chainAtMemory != null && $Object.hasOwnProperty.call(message, "chainAtMemory"))
                    object.chainAtMemory = options.bytes === $String ? $util.base64.encode(message.chainAtMemory, 0, message.chainAtMemory.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.chainAtMemory) : message.chainAtMemory;
                if (message.windowBytes != null && $Object.hasOwnProperty.call(message, "windowBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.windowBytes = typeof message.windowBytes === "number" ? $BigInt(message.windowBytes) : $util.Long.fromBits(message.windowBytes.low >>> 0, message.windowBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.windowBytes === "number")
                        object.windowBytes = options.longs === $String ? $String(message.windowBytes) : message.windowBytes;
                    else
                        object.windowBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.windowBytes) : options.longs === $Number ? new $util.LongBits(message.windowBytes.low >>> 0, message.windowBytes.high >>> 0).toNumber(true) : message.windowBytes;
                if (message.hops != null && $Object.hasOwnProperty.call(message, "hops"))
                    object.hops = message.hops;
                return object;
            };

            /**
             * Converts this Welcome to JSON.
             * @function toJSON
             * @memberof understudy.v1.Welcome
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Welcome.prototype.toJSON = function() {
                return Welcome.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Welcome
             * @function getTypeUrl
             * @memberof understudy.v1.Welcome
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Welcome.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Welcome";
            };

            return Welcome;
        })();

        v1.Ack = (function() {

            /**
             * Properties of an Ack.
             * @typedef {Object} understudy.v1.Ack.$Properties
             * @property {number|Long|null} [received] Ack received
             * @property {understudy.v1.ChainPosition.$Properties|null} [durable] Ack durable
             * @property {number|Long|null} [sealed] Ack sealed
             * @property {number|Long|null} [windowBytes] Ack windowBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ack.
             * @memberof understudy.v1
             * @interface IAck
             * @augments understudy.v1.Ack.$Properties
             * @deprecated Use understudy.v1.Ack.$Properties instead.
             */

            /**
             * Shape of an Ack.
             * @typedef {understudy.v1.Ack.$Properties} understudy.v1.Ack.$Shape
             */

            /**
             * Constructs a new Ack.
             * @memberof understudy.v1
             * @classdesc Represents an Ack.
             * @constructor
             * @param {understudy.v1.Ack.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ack = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ack received.
             * @member {number|Long} received
             * @memberof understudy.v1.Ack
             * @instance
             */
            Ack.prototype.received = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Ack durable.
             * @member {understudy.v1.ChainPosition.$Properties|null|undefined} durable
             * @memberof understudy.v1.Ack
             * @instance
             */
            Ack.prototype.durable = null;

            /**
             * Ack sealed.
             * @member {number|Long} sealed
             * @memberof understudy.v1.Ack
             * @instance
             */
            Ack.prototype.sealed = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Ack windowBytes.
             * @member {number|Long} windowBytes
             * @memberof understudy.v1.Ack
             * @instance
             */
            Ack.prototype.windowBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Ack instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Ack
             * @static
             * @param {understudy.v1.Ack.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Ack} Ack instance
             * @type {{
             *   (properties: understudy.v1.Ack.$Shape): understudy.v1.Ack & understudy.v1.Ack.$Shape;
             *   (properties?: understudy.v1.Ack.$Properties): understudy.v1.Ack;
             * }}
             */
            Ack.create = function(properties) {
                return new Ack(properties);
            };

            /**
             * Encodes the specified Ack message. Does not implicitly {@link understudy.v1.Ack.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Ack
             * @static
             * @param {understudy.v1.Ack.$Properties} message Ack message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ack.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.received != null && $Object.hasOwnProperty.call(message, "received") && (typeof message.received === "object" ? message.received.low || message.received.high : message.received !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.received);
                if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                    $root.understudy.v1.ChainPosition.encode(message.durable, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed") && (typeof message.sealed === "object" ? message.sealed.low || message.sealed.high : message.sealed !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sealed);
                if (message.windowBytes != null && $Object.hasOwnProperty.call(message, "windowBytes") && (typeof message.windowBytes === "object" ? message.windowBytes.low || message.windowBytes.high : message.windowBytes !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.windowBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ack message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Ack
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Ack & understudy.v1.Ack.$Shape} Ack
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ack.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Ack();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.received = value;
                            else
                                delete message.received;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.durable = $root.understudy.v1.ChainPosition.decode(reader, reader.size(), $undefined, _depth + 1, message.durable);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sealed = value;
                            else
                                delete message.sealed;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.windowBytes = value;
                            else
                                delete message.windowBytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Ack message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Ack
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Ack} Ack
             */
            Ack.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Ack)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Ack: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Ack();
                if (object.received != null)
                    if (typeof object.received === "object" ? object.received.low || object.received.high : $Number(object.received) !== 0)
                        if ($util.Long)
                            message.received = $util.Long.fromValue(object.received, true);
                        else if (typeof object.received === "string")
                            message.received = $parseInt(object.received, 10);
                        else if (typeof object.received === "number")
                            message.received = object.received;
                        else if (typeof object.received === "object")
                            message.received = new $util.LongBits(object.received.low >>> 0, object.received.high >>> 0).toNumber(true);
                if (object.durable != null) {
                    if (!$util.isObject(object.durable))
                        throw $TypeError(".understudy.v1.Ack.durable: object expected");
                    message.durable = $root.understudy.v1.ChainPosition.fromObject(object.durable, _depth + 1);
                }
                if (object.sealed != null)
                    if (typeof object.sealed === "object" ? object.sealed.low || object.sealed.high : $Number(object.sealed) !== 0)
                        if ($util.Long)
                            message.sealed = $util.Long.fromValue(object.sealed, true);
                        else if (typeof object.sealed === "string")
                            message.sealed = $parseInt(object.sealed, 10);
                        else if (typeof object.sealed === "number")
                            message.sealed = object.sealed;
                        else if (typeof object.sealed === "object")
                            message.sealed = new $util.LongBits(object.sealed.low >>> 0, object.sealed.high >>> 0).toNumber(true);
                if (object.windowBytes != null)
                    if (typeof object.windowBytes === "object" ? object.windowBytes.low || object.windowBytes.high : $Number(object.windowBytes) !== 0)
                        if ($util.Long)
                            message.windowBytes = $util.Long.fromValue(object.windowBytes, true);
                        else if (typeof object.windowBytes === "string")
                            message.windowBytes = $parseInt(object.windowBytes, 10);
                        else if (typeof object.windowBytes === "number")
                            message.windowBytes = object.windowBytes;
                        else if (typeof object.windowBytes === "object")
                            message.windowBytes = new $util.LongBits(object.windowBytes.low >>> 0, object.windowBytes.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an Ack message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Ack
             * @static
             * @param {understudy.v1.Ack} message Ack
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Ack.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.received = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.received = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.durable = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sealed = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sealed = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.windowBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.windowBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.received != null && $Object.hasOwnProperty.call(message, "received"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.received = typeof message.received === "number" ? $BigInt(message.received) : $util.Long.fromBits(message.received.low >>> 0, message.received.high >>> 0, true).toBigInt();
                    else if (typeof message.received === "number")
                        object.received = options.longs === $String ? $String(message.received) : message.received;
                    else
                        object.received = options.longs === $String ? $util.Long.prototype.toString.call(message.received) : options.longs === $Number ? new $util.LongBits(message.received.low >>> 0, message.received.high >>> 0).toNumber(true) : message.received;
                if (message.durable != null && $Object.hasOwnProperty.call(message, "durable"))
                    object.durable = $root.understudy.v1.ChainPosition.toObject(message.durable, options, _depth + 1);
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sealed = typeof message.sealed === "number" ? $BigInt(message.sealed) : $util.Long.fromBits(message.sealed.low >>> 0, message.sealed.high >>> 0, true).toBigInt();
                    else if (typeof message.sealed === "number")
                        object.sealed = options.longs === $String ? $String(message.sealed) : message.sealed;
                    else
                        object.sealed = options.longs === $String ? $util.Long.prototype.toString.call(message.sealed) : options.longs === $Number ? new $util.LongBits(message.sealed.low >>> 0, message.sealed.high >>> 0).toNumber(true) : message.sealed;
                if (message.windowBytes != null && $Object.hasOwnProperty.call(message, "windowBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.windowBytes = typeof message.windowBytes === "number" ? $BigInt(message.windowBytes) : $util.Long.fromBits(message.windowBytes.low >>> 0, message.windowBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.windowBytes === "number")
                        object.windowBytes = options.longs === $String ? $String(message.windowBytes) : message.windowBytes;
                    else
                        object.windowBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.windowBytes) : options.longs === $Number ? new $util.LongBits(message.windowBytes.low >>> 0, message.windowBytes.high >>> 0).toNumber(true) : message.windowBytes;
                return object;
            };

            /**
             * Converts this Ack to JSON.
             * @function toJSON
             * @memberof understudy.v1.Ack
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Ack.prototype.toJSON = function() {
                return Ack.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Ack
             * @function getTypeUrl
             * @memberof understudy.v1.Ack
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Ack.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Ack";
            };

            return Ack;
        })();

        /**
         * ReplicationMode enum.
         * @name understudy.v1.ReplicationMode
         * @enum {number}
         * @property {number} REPLICATION_MODE_UNSPECIFIED=0 REPLICATION_MODE_UNSPECIFIED value
         * @property {number} REPLICATION_MODE_INITIAL=1 REPLICATION_MODE_INITIAL value
         * @property {number} REPLICATION_MODE_STREAMING=2 REPLICATION_MODE_STREAMING value
         * @property {number} REPLICATION_MODE_COALESCING=3 REPLICATION_MODE_COALESCING value
         * @property {number} REPLICATION_MODE_RESYNC=4 REPLICATION_MODE_RESYNC value
         * @property {number} REPLICATION_MODE_PAUSED=5 REPLICATION_MODE_PAUSED value
         * @property {number} REPLICATION_MODE_INTERRUPTED=6 REPLICATION_MODE_INTERRUPTED value
         * @property {number} REPLICATION_MODE_FENCED=7 REPLICATION_MODE_FENCED value
         */
        v1.ReplicationMode = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "REPLICATION_MODE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "REPLICATION_MODE_INITIAL"] = 1;
            values[valuesById[2] = "REPLICATION_MODE_STREAMING"] = 2;
            values[valuesById[3] = "REPLICATION_MODE_COALESCING"] = 3;
            values[valuesById[4] = "REPLICATION_MODE_RESYNC"] = 4;
            values[valuesById[5] = "REPLICATION_MODE_PAUSED"] = 5;
            values[valuesById[6] = "REPLICATION_MODE_INTERRUPTED"] = 6;
            values[valuesById[7] = "REPLICATION_MODE_FENCED"] = 7;
            return values;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} understudy.v1.Heartbeat.$Properties
             * @property {number|Long|null} [sealed] Heartbeat sealed
             * @property {number|Long|null} [sourceTimeMicros] Heartbeat sourceTimeMicros
             * @property {number|Long|null} [rpoMillis] Heartbeat rpoMillis
             * @property {understudy.v1.ReplicationMode|null} [mode] Heartbeat mode
             * @property {number|Long|null} [dirtyBytes] Heartbeat dirtyBytes
             * @property {number|Long|null} [sentAtMicros] Heartbeat sentAtMicros
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof understudy.v1
             * @interface IHeartbeat
             * @augments understudy.v1.Heartbeat.$Properties
             * @deprecated Use understudy.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {understudy.v1.Heartbeat.$Properties} understudy.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof understudy.v1
             * @classdesc Represents a Heartbeat.
             * @constructor
             * @param {understudy.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heartbeat sealed.
             * @member {number|Long} sealed
             * @memberof understudy.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.sealed = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Heartbeat sourceTimeMicros.
             * @member {number|Long} sourceTimeMicros
             * @memberof understudy.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.sourceTimeMicros = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Heartbeat rpoMillis.
             * @member {number|Long} rpoMillis
             * @memberof understudy.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.rpoMillis = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Heartbeat mode.
             * @member {understudy.v1.ReplicationMode} mode
             * @memberof understudy.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.mode = 0;

            /**
             * Heartbeat dirtyBytes.
             * @member {number|Long} dirtyBytes
             * @memberof understudy.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.dirtyBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Heartbeat sentAtMicros.
             * @member {number|Long} sentAtMicros
             * @memberof understudy.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.sentAtMicros = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Heartbeat
             * @static
             * @param {understudy.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Heartbeat} Heartbeat instance
             * @type {{
             *   (properties: understudy.v1.Heartbeat.$Shape): understudy.v1.Heartbeat & understudy.v1.Heartbeat.$Shape;
             *   (properties?: understudy.v1.Heartbeat.$Properties): understudy.v1.Heartbeat;
             * }}
             */
            Heartbeat.create = function(properties) {
                return new Heartbeat(properties);
            };

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link understudy.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Heartbeat
             * @static
             * @param {understudy.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed") && (typeof message.sealed === "object" ? message.sealed.low || message.sealed.high : message.sealed !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sealed);
                if (message.sourceTimeMicros != null && $Object.hasOwnProperty.call(message, "sourceTimeMicros") && (typeof message.sourceTimeMicros === "object" ? message.sourceTimeMicros.low || message.sourceTimeMicros.high : message.sourceTimeMicros !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sourceTimeMicros);
                if (message.rpoMillis != null && $Object.hasOwnProperty.call(message, "rpoMillis") && (typeof message.rpoMillis === "object" ? message.rpoMillis.low || message.rpoMillis.high : message.rpoMillis !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.rpoMillis);
                if (message.mode != null && $Object.hasOwnProperty.call(message, "mode") && message.mode !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.mode);
                if (message.dirtyBytes != null && $Object.hasOwnProperty.call(message, "dirtyBytes") && (typeof message.dirtyBytes === "object" ? message.dirtyBytes.low || message.dirtyBytes.high : message.dirtyBytes !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.dirtyBytes);
                if (message.sentAtMicros != null && $Object.hasOwnProperty.call(message, "sentAtMicros") && (typeof message.sentAtMicros === "object" ? message.sentAtMicros.low || message.sentAtMicros.high : message.sentAtMicros !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sentAtMicros);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Heartbeat & understudy.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Heartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sealed = value;
                            else
                                delete message.sealed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sourceTimeMicros = value;
                            else
                                delete message.sourceTimeMicros;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rpoMillis = value;
                            else
                                delete message.rpoMillis;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.mode = value;
                            else
                                delete message.mode;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.dirtyBytes = value;
                            else
                                delete message.dirtyBytes;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtMicros = value;
                            else
                                delete message.sentAtMicros;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Heartbeat
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Heartbeat} Heartbeat
             */
            Heartbeat.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Heartbeat)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Heartbeat: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Heartbeat();
                if (object.sealed != null)
                    if (typeof object.sealed === "object" ? object.sealed.low || object.sealed.high : $Number(object.sealed) !== 0)
                        if ($util.Long)
                            message.sealed = $util.Long.fromValue(object.sealed, true);
                        else if (typeof object.sealed === "string")
                            message.sealed = $parseInt(object.sealed, 10);
                        else if (typeof object.sealed === "number")
                            message.sealed = object.sealed;
                        else if (typeof object.sealed === "object")
                            message.sealed = new $util.LongBits(object.sealed.low >>> 0, object.sealed.high >>> 0).toNumber(true);
                if (object.sourceTimeMicros != null)
                    if (typeof object.sourceTimeMicros === "object" ? object.sourceTimeMicros.low || object.sourceTimeMicros.high : $Number(object.sourceTimeMicros) !== 0)
                        if ($util.Long)
                            message.sourceTimeMicros = $util.Long.fromValue(object.sourceTimeMicros, true);
                        else if (typeof object.sourceTimeMicros === "string")
                            message.sourceTimeMicros = $parseInt(object.sourceTimeMicros, 10);
                        else if (typeof object.sourceTimeMicros === "number")
                            message.sourceTimeMicros = object.sourceTimeMicros;
                        else if (typeof object.sourceTimeMicros === "object")
                            message.sourceTimeMicros = new $util.LongBits(object.sourceTimeMicros.low >>> 0, object.sourceTimeMicros.high >>> 0).toNumber(true);
                if (object.rpoMillis != null)
                    if (typeof object.rpoMillis === "object" ? object.rpoMillis.low || object.rpoMillis.high : $Number(object.rpoMillis) !== 0)
                        if ($util.Long)
                            message.rpoMillis = $util.Long.fromValue(object.rpoMillis, true);
                        else if (typeof object.rpoMillis === "string")
                            message.rpoMillis = $parseInt(object.rpoMillis, 10);
                        else if (typeof object.rpoMillis === "number")
                            message.rpoMillis = object.rpoMillis;
                        else if (typeof object.rpoMillis === "object")
                            message.rpoMillis = new $util.LongBits(object.rpoMillis.low >>> 0, object.rpoMillis.high >>> 0).toNumber(true);
                if (object.mode !== 0 && (typeof object.mode !== "string" || $root.understudy.v1.ReplicationMode[object.mode] !== 0))
                    switch (object.mode) {
                    case "REPLICATION_MODE_UNSPECIFIED":
                    case 0:
                        message.mode = 0;
                        break;
                    case "REPLICATION_MODE_INITIAL":
                    case 1:
                        message.mode = 1;
                        break;
                    case "REPLICATION_MODE_STREAMING":
                    case 2:
                        message.mode = 2;
                        break;
                    case "REPLICATION_MODE_COALESCING":
                    case 3:
                        message.mode = 3;
                        break;
                    case "REPLICATION_MODE_RESYNC":
                    case 4:
                        message.mode = 4;
                        break;
                    case "REPLICATION_MODE_PAUSED":
                    case 5:
                        message.mode = 5;
                        break;
                    case "REPLICATION_MODE_INTERRUPTED":
                    case 6:
                        message.mode = 6;
                        break;
                    case "REPLICATION_MODE_FENCED":
                    case 7:
                        message.mode = 7;
                        break;
                    default:
                        if (typeof object.mode === "number" && (object.mode | 0) === object.mode)
                            message.mode = object.mode;
                    }
                if (object.dirtyBytes != null)
                    if (typeof object.dirtyBytes === "object" ? object.dirtyBytes.low || object.dirtyBytes.high : $Number(object.dirtyBytes) !== 0)
                        if ($util.Long)
                            message.dirtyBytes = $util.Long.fromValue(object.dirtyBytes, true);
                        else if (typeof object.dirtyBytes === "string")
                            message.dirtyBytes = $parseInt(object.dirtyBytes, 10);
                        else if (typeof object.dirtyBytes === "number")
                            message.dirtyBytes = object.dirtyBytes;
                        else if (typeof object.dirtyBytes === "object")
                            message.dirtyBytes = new $util.LongBits(object.dirtyBytes.low >>> 0, object.dirtyBytes.high >>> 0).toNumber(true);
                if (object.sentAtMicros != null)
                    if (typeof object.sentAtMicros === "object" ? object.sentAtMicros.low || object.sentAtMicros.high : $Number(object.sentAtMicros) !== 0)
                        if ($util.Long)
                            message.sentAtMicros = $util.Long.fromValue(object.sentAtMicros, true);
                        else if (typeof object.sentAtMicros === "string")
                            message.sentAtMicros = $parseInt(object.sentAtMicros, 10);
                        else if (typeof object.sentAtMicros === "number")
                            message.sentAtMicros = object.sentAtMicros;
                        else if (typeof object.sentAtMicros === "object")
                            message.sentAtMicros = new $util.LongBits(object.sentAtMicros.low >>> 0, object.sentAtMicros.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Heartbeat
             * @static
             * @param {understudy.v1.Heartbeat} message Heartbeat
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Heartbeat.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sealed = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sealed = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sourceTimeMicros = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sourceTimeMicros = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.rpoMillis = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.rpoMillis = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.mode = options.enums === $String ? "REPLICATION_MODE_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.dirtyBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dirtyBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sentAtMicros = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sentAtMicros = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sealed = typeof message.sealed === "number" ? $BigInt(message.sealed) : $util.Long.fromBits(message.sealed.low >>> 0, message.sealed.high >>> 0, true).toBigInt();
                    else if (typeof message.sealed === "number")
                        object.sealed = options.longs === $String ? $String(message.sealed) : message.sealed;
                    else
                        object.sealed = options.longs === $String ? $util.Long.prototype.toString.call(message.sealed) : options.longs === $Number ? new $util.LongBits(message.sealed.low >>> 0, message.sealed.high >>> 0).toNumber(true) : message.sealed;
                if (message.sourceTimeMicros != null && $Object.hasOwnProperty.call(message, "sourceTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sourceTimeMicros = typeof message.sourceTimeMicros === "number" ? $BigInt(message.sourceTimeMicros) : $util.Long.fromBits(message.sourceTimeMicros.low >>> 0, message.sourceTimeMicros.high >>> 0, true).toBigInt();
                    else if (typeof message.sourceTimeMicros === "number")
                        object.sourceTimeMicros = options.longs === $String ? $String(message.sourceTimeMicros) : message.sourceTimeMicros;
                    else
                        object.sourceTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.sourceTimeMicros) : options.longs === $Number ? new $util.LongBits(message.sourceTimeMicros.low >>> 0, message.sourceTimeMicros.high >>> 0).toNumber(true) : message.sourceTimeMicros;
                if (message.rpoMillis != null && $Object.hasOwnProperty.call(message, "rpoMillis"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.rpoMillis = typeof message.rpoMillis === "number" ? $BigInt(message.rpoMillis) : $util.Long.fromBits(message.rpoMillis.low >>> 0, message.rpoMillis.high >>> 0, true).toBigInt();
                    else if (typeof message.rpoMillis === "number")
                        object.rpoMillis = options.longs === $String ? $String(message.rpoMillis) : message.rpoMillis;
                    else
                        object.rpoMillis = options.longs === $String ? $util.Long.prototype.toString.call(message.rpoMillis) : options.longs === $Number ? new $util.LongBits(message.rpoMillis.low >>> 0, message.rpoMillis.high >>> 0).toNumber(true) : message.rpoMillis;
                if (message.mode != null && $Object.hasOwnProperty.call(message, "mode"))
                    object.mode = options.enums === $String ? $root.understudy.v1.ReplicationMode[message.mode] === $undefined ? message.mode : $root.understudy.v1.ReplicationMode[message.mode] : message.mode;
                if (message.dirtyBytes != null && $Object.hasOwnProperty.call(message, "dirtyBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.dirtyBytes = typeof message.dirtyBytes === "number" ? $BigInt(message.dirtyBytes) : $util.Long.fromBits(message.dirtyBytes.low >>> 0, message.dirtyBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.dirtyBytes === "number")
                        object.dirtyBytes = options.longs === $String ? $String(message.dirtyBytes) : message.dirtyBytes;
                    else
                        object.dirtyBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.dirtyBytes) : options.longs === $Number ? new $util.LongBits(message.dirtyBytes.low >>> 0, message.dirtyBytes.high >>> 0).toNumber(true) : message.dirtyBytes;
                if (message.sentAtMicros != null && $Object.hasOwnProperty.call(message, "sentAtMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sentAtMicros = typeof message.sentAtMicros === "number" ? $BigInt(message.sentAtMicros) : $util.Long.fromBits(message.sentAtMicros.low >>> 0, message.sentAtMicros.high >>> 0, true).toBigInt();
                    else if (typeof message.sentAtMicros === "number")
                        object.sentAtMicros = options.longs === $String ? $String(message.sentAtMicros) : message.sentAtMicros;
                    else
                        object.sentAtMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.sentAtMicros) : options.longs === $Number ? new $util.LongBits(message.sentAtMicros.low >>> 0, message.sentAtMicros.high >>> 0).toNumber(true) : message.sentAtMicros;
                return object;
            };

            /**
             * Converts this Heartbeat to JSON.
             * @function toJSON
             * @memberof understudy.v1.Heartbeat
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Heartbeat.prototype.toJSON = function() {
                return Heartbeat.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Heartbeat
             * @function getTypeUrl
             * @memberof understudy.v1.Heartbeat
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Heartbeat.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Heartbeat";
            };

            return Heartbeat;
        })();

        v1.Compared = (function() {

            /**
             * Properties of a Compared.
             * @typedef {Object} understudy.v1.Compared.$Properties
             * @property {number|Long|null} [sequence] Compared sequence
             * @property {Array.<number>|null} [differing] Compared differing
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Compared.
             * @memberof understudy.v1
             * @interface ICompared
             * @augments understudy.v1.Compared.$Properties
             * @deprecated Use understudy.v1.Compared.$Properties instead.
             */

            /**
             * Shape of a Compared.
             * @typedef {understudy.v1.Compared.$Properties} understudy.v1.Compared.$Shape
             */

            /**
             * Constructs a new Compared.
             * @memberof understudy.v1
             * @classdesc Represents a Compared.
             * @constructor
             * @param {understudy.v1.Compared.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Compared = function (properties) {
                this.differing = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Compared sequence.
             * @member {number|Long} sequence
             * @memberof understudy.v1.Compared
             * @instance
             */
            Compared.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Compared differing.
             * @member {Array.<number>} differing
             * @memberof understudy.v1.Compared
             * @instance
             */
            Compared.prototype.differing = $util.emptyArray;

            /**
             * Creates a new Compared instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Compared
             * @static
             * @param {understudy.v1.Compared.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Compared} Compared instance
             * @type {{
             *   (properties: understudy.v1.Compared.$Shape): understudy.v1.Compared & understudy.v1.Compared.$Shape;
             *   (properties?: understudy.v1.Compared.$Properties): understudy.v1.Compared;
             * }}
             */
            Compared.create = function(properties) {
                return new Compared(properties);
            };

            /**
             * Encodes the specified Compared message. Does not implicitly {@link understudy.v1.Compared.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Compared
             * @static
             * @param {understudy.v1.Compared.$Properties} message Compared message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Compared.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.differing != null && message.differing.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.differing);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Compared message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Compared
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Compared & understudy.v1.Compared.$Shape} Compared
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Compared.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Compared();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.differing && message.differing.length))
                                    message.differing = [];
                                reader.uint32s(message.differing);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.differing && message.differing.length))
                                message.differing = [];
                            message.differing.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Compared message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Compared
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Compared} Compared
             */
            Compared.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Compared)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Compared: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Compared();
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.differing) {
                    if (!$Array.isArray(object.differing))
                        throw $TypeError(".understudy.v1.Compared.differing: array expected");
                    message.differing = $Array(object.differing.length);
                    for (let i = 0; i < object.differing.length; ++i)
                        message.differing[i] = object.differing[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a Compared message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Compared
             * @static
             * @param {understudy.v1.Compared} message Compared
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Compared.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.differing = [];
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.differing && message.differing.length) {
                    object.differing = $Array(message.differing.length);
                    for (let j = 0; j < message.differing.length; ++j)
                        object.differing[j] = message.differing[j];
                }
                return object;
            };

            /**
             * Converts this Compared to JSON.
             * @function toJSON
             * @memberof understudy.v1.Compared
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Compared.prototype.toJSON = function() {
                return Compared.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Compared
             * @function getTypeUrl
             * @memberof understudy.v1.Compared
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Compared.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Compared";
            };

            return Compared;
        })();

        v1.Repair = (function() {

            /**
             * Properties of a Repair.
             * @typedef {Object} understudy.v1.Repair.$Properties
             * @property {number|Long|null} [id] Repair id
             * @property {Array.<understudy.v1.RepairRange.$Properties>|null} [ranges] Repair ranges
             * @property {string|null} [reason] Repair reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Repair.
             * @memberof understudy.v1
             * @interface IRepair
             * @augments understudy.v1.Repair.$Properties
             * @deprecated Use understudy.v1.Repair.$Properties instead.
             */

            /**
             * Shape of a Repair.
             * @typedef {understudy.v1.Repair.$Properties} understudy.v1.Repair.$Shape
             */

            /**
             * Constructs a new Repair.
             * @memberof understudy.v1
             * @classdesc Represents a Repair.
             * @constructor
             * @param {understudy.v1.Repair.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Repair = function (properties) {
                this.ranges = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Repair id.
             * @member {number|Long} id
             * @memberof understudy.v1.Repair
             * @instance
             */
            Repair.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Repair ranges.
             * @member {Array.<understudy.v1.RepairRange.$Properties>} ranges
             * @memberof understudy.v1.Repair
             * @instance
             */
            Repair.prototype.ranges = $util.emptyArray;

            /**
             * Repair reason.
             * @member {string} reason
             * @memberof understudy.v1.Repair
             * @instance
             */
            Repair.prototype.reason = "";

            /**
             * Creates a new Repair instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Repair
             * @static
             * @param {understudy.v1.Repair.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Repair} Repair instance
             * @type {{
             *   (properties: understudy.v1.Repair.$Shape): understudy.v1.Repair & understudy.v1.Repair.$Shape;
             *   (properties?: understudy.v1.Repair.$Properties): understudy.v1.Repair;
             * }}
             */
            Repair.create = function(properties) {
                return new Repair(properties);
            };

            /**
             * Encodes the specified Repair message. Does not implicitly {@link understudy.v1.Repair.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Repair
             * @static
             * @param {understudy.v1.Repair.$Properties} message Repair message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Repair.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.ranges != null && message.ranges.length)
                    for (let i = 0; i < message.ranges.length; ++i)
                        $root.understudy.v1.RepairRange.encode(message.ranges[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Repair message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Repair
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Repair & understudy.v1.Repair.$Shape} Repair
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Repair.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Repair();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ranges && message.ranges.length))
                                message.ranges = [];
                            message.ranges.push($root.understudy.v1.RepairRange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Repair message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Repair
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Repair} Repair
             */
            Repair.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Repair)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Repair: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Repair();
                if (object.id != null)
                    if (typeof object.id === "object" ? object.id.low || object.id.high : $Number(object.id) !== 0)
                        if ($util.Long)
                            message.id = $util.Long.fromValue(object.id, true);
                        else if (typeof object.id === "string")
                            message.id = $parseInt(object.id, 10);
                        else if (typeof object.id === "number")
                            message.id = object.id;
                        else if (typeof object.id === "object")
                            message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                if (object.ranges) {
                    if (!$Array.isArray(object.ranges))
                        throw $TypeError(".understudy.v1.Repair.ranges: array expected");
                    message.ranges = $Array(object.ranges.length);
                    for (let i = 0; i < object.ranges.length; ++i) {
                        if (!$util.isObject(object.ranges[i]))
                            throw $TypeError(".understudy.v1.Repair.ranges: object expected");
                        message.ranges[i] = $root.understudy.v1.RepairRange.fromObject(object.ranges[i], _depth + 1);
                    }
                }
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                return message;
            };

            /**
             * Creates a plain object from a Repair message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Repair
             * @static
             * @param {understudy.v1.Repair} message Repair
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Repair.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.ranges = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reason = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === $String ? $String(message.id) : message.id;
                    else
                        object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                if (message.ranges && message.ranges.length) {
                    object.ranges = $Array(message.ranges.length);
                    for (let j = 0; j < message.ranges.length; ++j)
                        object.ranges[j] = $root.understudy.v1.RepairRange.toObject(message.ranges[j], options, _depth + 1);
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            /**
             * Converts this Repair to JSON.
             * @function toJSON
             * @memberof understudy.v1.Repair
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Repair.prototype.toJSON = function() {
                return Repair.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Repair
             * @function getTypeUrl
             * @memberof understudy.v1.Repair
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Repair.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Repair";
            };

            return Repair;
        })();

        v1.RepairRange = (function() {

            /**
             * Properties of a RepairRange.
             * @typedef {Object} understudy.v1.RepairRange.$Properties
             * @property {number|null} [disk] RepairRange disk
             * @property {number|Long|null} [block] RepairRange block
             * @property {number|Long|null} [blocks] RepairRange blocks
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RepairRange.
             * @memberof understudy.v1
             * @interface IRepairRange
             * @augments understudy.v1.RepairRange.$Properties
             * @deprecated Use understudy.v1.RepairRange.$Properties instead.
             */

            /**
             * Shape of a RepairRange.
             * @typedef {understudy.v1.RepairRange.$Properties} understudy.v1.RepairRange.$Shape
             */

            /**
             * Constructs a new RepairRange.
             * @memberof understudy.v1
             * @classdesc Represents a RepairRange.
             * @constructor
             * @param {understudy.v1.RepairRange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RepairRange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RepairRange disk.
             * @member {number} disk
             * @memberof understudy.v1.RepairRange
             * @instance
             */
            RepairRange.prototype.disk = 0;

            /**
             * RepairRange block.
             * @member {number|Long} block
             * @memberof understudy.v1.RepairRange
             * @instance
             */
            RepairRange.prototype.block = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RepairRange blocks.
             * @member {number|Long} blocks
             * @memberof understudy.v1.RepairRange
             * @instance
             */
            RepairRange.prototype.blocks = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new RepairRange instance using the specified properties.
             * @function create
             * @memberof understudy.v1.RepairRange
             * @static
             * @param {understudy.v1.RepairRange.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.RepairRange} RepairRange instance
             * @type {{
             *   (properties: understudy.v1.RepairRange.$Shape): understudy.v1.RepairRange & understudy.v1.RepairRange.$Shape;
             *   (properties?: understudy.v1.RepairRange.$Properties): understudy.v1.RepairRange;
             * }}
             */
            RepairRange.create = function(properties) {
                return new RepairRange(properties);
            };

            /**
             * Encodes the specified RepairRange message. Does not implicitly {@link understudy.v1.RepairRange.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.RepairRange
             * @static
             * @param {understudy.v1.RepairRange.$Properties} message RepairRange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RepairRange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.disk != null && $Object.hasOwnProperty.call(message, "disk") && message.disk !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.disk);
                if (message.block != null && $Object.hasOwnProperty.call(message, "block") && (typeof message.block === "object" ? message.block.low || message.block.high : message.block !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.block);
                if (message.blocks != null && $Object.hasOwnProperty.call(message, "blocks") && (typeof message.blocks === "object" ? message.blocks.low || message.blocks.high : message.blocks !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.blocks);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RepairRange message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.RepairRange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.RepairRange & understudy.v1.RepairRange.$Shape} RepairRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RepairRange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.RepairRange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.disk = value;
                            else
                                delete message.disk;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.block = value;
                            else
                                delete message.block;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.blocks = value;
                            else
                                delete message.blocks;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RepairRange message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.RepairRange
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.RepairRange} RepairRange
             */
            RepairRange.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.RepairRange)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.RepairRange: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.RepairRange();
                if (object.disk != null)
                    if ($Number(object.disk) !== 0)
                        message.disk = object.disk >>> 0;
                if (object.block != null)
                    if (typeof object.block === "object" ? object.block.low || object.block.high : $Number(object.block) !== 0)
                        if ($util.Long)
                            message.block = $util.Long.fromValue(object.block, true);
                        else if (typeof object.block === "string")
                            message.block = $parseInt(object.block, 10);
                        else if (typeof object.block === "number")
                            message.block = object.block;
                        else if (typeof object.block === "object")
                            message.block = new $util.LongBits(object.block.low >>> 0, object.block.high >>> 0).toNumber(true);
                if (object.blocks != null)
                    if (typeof object.blocks === "object" ? object.blocks.low || object.blocks.high : $Number(object.blocks) !== 0)
                        if ($util.Long)
                            message.blocks = $util.Long.fromValue(object.blocks, true);
                        else if (typeof object.blocks === "string")
                            message.blocks = $parseInt(object.blocks, 10);
                        else if (typeof object.blocks === "number")
                            message.blocks = object.blocks;
                        else if (typeof object.blocks === "object")
                            message.blocks = new $util.LongBits(object.blocks.low >>> 0, object.blocks.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a RepairRange message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.RepairRange
             * @static
             * @param {understudy.v1.RepairRange} message RepairRange
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RepairRange.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.disk = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.block = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.block = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.blocks = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.blocks = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.disk != null && $Object.hasOwnProperty.call(message, "disk"))
                    object.disk = message.disk;
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.block = typeof message.block === "number" ? $BigInt(message.block) : $util.Long.fromBits(message.block.low >>> 0, message.block.high >>> 0, true).toBigInt();
                    else if (typeof message.block === "number")
                        object.block = options.longs === $String ? $String(message.block) : message.block;
                    else
                        object.block = options.longs === $String ? $util.Long.prototype.toString.call(message.block) : options.longs === $Number ? new $util.LongBits(message.block.low >>> 0, message.block.high >>> 0).toNumber(true) : message.block;
                if (message.blocks != null && $Object.hasOwnProperty.call(message, "blocks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.blocks = typeof message.blocks === "number" ? $BigInt(message.blocks) : $util.Long.fromBits(message.blocks.low >>> 0, message.blocks.high >>> 0, true).toBigInt();
                    else if (typeof message.blocks === "number")
                        object.blocks = options.longs === $String ? $String(message.blocks) : message.blocks;
                    else
                        object.blocks = options.longs === $String ? $util.Long.prototype.toString.call(message.blocks) : options.longs === $Number ? new $util.LongBits(message.blocks.low >>> 0, message.blocks.high >>> 0).toNumber(true) : message.blocks;
                return object;
            };

            /**
             * Converts this RepairRange to JSON.
             * @function toJSON
             * @memberof understudy.v1.RepairRange
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RepairRange.prototype.toJSON = function() {
                return RepairRange.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RepairRange
             * @function getTypeUrl
             * @memberof understudy.v1.RepairRange
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RepairRange.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.RepairRange";
            };

            return RepairRange;
        })();

        v1.RepairTaken = (function() {

            /**
             * Properties of a RepairTaken.
             * @typedef {Object} understudy.v1.RepairTaken.$Properties
             * @property {number|Long|null} [id] RepairTaken id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RepairTaken.
             * @memberof understudy.v1
             * @interface IRepairTaken
             * @augments understudy.v1.RepairTaken.$Properties
             * @deprecated Use understudy.v1.RepairTaken.$Properties instead.
             */

            /**
             * Shape of a RepairTaken.
             * @typedef {understudy.v1.RepairTaken.$Properties} understudy.v1.RepairTaken.$Shape
             */

            /**
             * Constructs a new RepairTaken.
             * @memberof understudy.v1
             * @classdesc Represents a RepairTaken.
             * @constructor
             * @param {understudy.v1.RepairTaken.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RepairTaken = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RepairTaken id.
             * @member {number|Long} id
             * @memberof understudy.v1.RepairTaken
             * @instance
             */
            RepairTaken.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new RepairTaken instance using the specified properties.
             * @function create
             * @memberof understudy.v1.RepairTaken
             * @static
             * @param {understudy.v1.RepairTaken.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.RepairTaken} RepairTaken instance
             * @type {{
             *   (properties: understudy.v1.RepairTaken.$Shape): understudy.v1.RepairTaken & understudy.v1.RepairTaken.$Shape;
             *   (properties?: understudy.v1.RepairTaken.$Properties): understudy.v1.RepairTaken;
             * }}
             */
            RepairTaken.create = function(properties) {
                return new RepairTaken(properties);
            };

            /**
             * Encodes the specified RepairTaken message. Does not implicitly {@link understudy.v1.RepairTaken.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.RepairTaken
             * @static
             * @param {understudy.v1.RepairTaken.$Properties} message RepairTaken message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RepairTaken.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RepairTaken message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.RepairTaken
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.RepairTaken & understudy.v1.RepairTaken.$Shape} RepairTaken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RepairTaken.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.RepairTaken();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RepairTaken message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.RepairTaken
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.RepairTaken} RepairTaken
             */
            RepairTaken.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.RepairTaken)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.RepairTaken: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.RepairTaken();
                if (object.id != null)
                    if (typeof object.id === "object" ? object.id.low || object.id.high : $Number(object.id) !== 0)
                        if ($util.Long)
                            message.id = $util.Long.fromValue(object.id, true);
                        else if (typeof object.id === "string")
                            message.id = $parseInt(object.id, 10);
                        else if (typeof object.id === "number")
                            message.id = object.id;
                        else if (typeof object.id === "object")
                            message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a RepairTaken message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.RepairTaken
             * @static
             * @param {understudy.v1.RepairTaken} message RepairTaken
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RepairTaken.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === $String ? $String(message.id) : message.id;
                    else
                        object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                return object;
            };

            /**
             * Converts this RepairTaken to JSON.
             * @function toJSON
             * @memberof understudy.v1.RepairTaken
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RepairTaken.prototype.toJSON = function() {
                return RepairTaken.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RepairTaken
             * @function getTypeUrl
             * @memberof understudy.v1.RepairTaken
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RepairTaken.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.RepairTaken";
            };

            return RepairTaken;
        })();

        v1.Ping = (function() {

            /**
             * Properties of a Ping.
             * @typedef {Object} understudy.v1.Ping.$Properties
             * @property {number|Long|null} [nonce] Ping nonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ping.
             * @memberof understudy.v1
             * @interface IPing
             * @augments understudy.v1.Ping.$Properties
             * @deprecated Use understudy.v1.Ping.$Properties instead.
             */

            /**
             * Shape of a Ping.
             * @typedef {understudy.v1.Ping.$Properties} understudy.v1.Ping.$Shape
             */

            /**
             * Constructs a new Ping.
             * @memberof understudy.v1
             * @classdesc Represents a Ping.
             * @constructor
             * @param {understudy.v1.Ping.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ping = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ping nonce.
             * @member {number|Long} nonce
             * @memberof understudy.v1.Ping
             * @instance
             */
            Ping.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Ping instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Ping
             * @static
             * @param {understudy.v1.Ping.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Ping} Ping instance
             * @type {{
             *   (properties: understudy.v1.Ping.$Shape): understudy.v1.Ping & understudy.v1.Ping.$Shape;
             *   (properties?: understudy.v1.Ping.$Properties): understudy.v1.Ping;
             * }}
             */
            Ping.create = function(properties) {
                return new Ping(properties);
            };

            /**
             * Encodes the specified Ping message. Does not implicitly {@link understudy.v1.Ping.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Ping
             * @static
             * @param {understudy.v1.Ping.$Properties} message Ping message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ping.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && (typeof message.nonce === "object" ? message.nonce.low || message.nonce.high : message.nonce !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.nonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Ping
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Ping & understudy.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ping.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Ping();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Ping message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Ping
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Ping} Ping
             */
            Ping.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Ping)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Ping: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Ping();
                if (object.nonce != null)
                    if (typeof object.nonce === "object" ? object.nonce.low || object.nonce.high : $Number(object.nonce) !== 0)
                        if ($util.Long)
                            message.nonce = $util.Long.fromValue(object.nonce, true);
                        else if (typeof object.nonce === "string")
                            message.nonce = $parseInt(object.nonce, 10);
                        else if (typeof object.nonce === "number")
                            message.nonce = object.nonce;
                        else if (typeof object.nonce === "object")
                            message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Ping message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Ping
             * @static
             * @param {understudy.v1.Ping} message Ping
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Ping.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nonce = typeof message.nonce === "number" ? $BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === $String ? $String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === $String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === $Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                return object;
            };

            /**
             * Converts this Ping to JSON.
             * @function toJSON
             * @memberof understudy.v1.Ping
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Ping.prototype.toJSON = function() {
                return Ping.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Ping
             * @function getTypeUrl
             * @memberof understudy.v1.Ping
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Ping.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Ping";
            };

            return Ping;
        })();

        v1.Pong = (function() {

            /**
             * Properties of a Pong.
             * @typedef {Object} understudy.v1.Pong.$Properties
             * @property {number|Long|null} [nonce] Pong nonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Pong.
             * @memberof understudy.v1
             * @interface IPong
             * @augments understudy.v1.Pong.$Properties
             * @deprecated Use understudy.v1.Pong.$Properties instead.
             */

            /**
             * Shape of a Pong.
             * @typedef {understudy.v1.Pong.$Properties} understudy.v1.Pong.$Shape
             */

            /**
             * Constructs a new Pong.
             * @memberof understudy.v1
             * @classdesc Represents a Pong.
             * @constructor
             * @param {understudy.v1.Pong.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Pong = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Pong nonce.
             * @member {number|Long} nonce
             * @memberof understudy.v1.Pong
             * @instance
             */
            Pong.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Pong instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Pong
             * @static
             * @param {understudy.v1.Pong.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Pong} Pong instance
             * @type {{
             *   (properties: understudy.v1.Pong.$Shape): understudy.v1.Pong & understudy.v1.Pong.$Shape;
             *   (properties?: understudy.v1.Pong.$Properties): understudy.v1.Pong;
             * }}
             */
            Pong.create = function(properties) {
                return new Pong(properties);
            };

            /**
             * Encodes the specified Pong message. Does not implicitly {@link understudy.v1.Pong.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Pong
             * @static
             * @param {understudy.v1.Pong.$Properties} message Pong message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Pong.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && (typeof message.nonce === "object" ? message.nonce.low || message.nonce.high : message.nonce !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.nonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Pong
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Pong & understudy.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Pong.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Pong();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Pong message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Pong
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Pong} Pong
             */
            Pong.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Pong)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Pong: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Pong();
                if (object.nonce != null)
                    if (typeof object.nonce === "object" ? object.nonce.low || object.nonce.high : $Number(object.nonce) !== 0)
                        if ($util.Long)
                            message.nonce = $util.Long.fromValue(object.nonce, true);
                        else if (typeof object.nonce === "string")
                            message.nonce = $parseInt(object.nonce, 10);
                        else if (typeof object.nonce === "number")
                            message.nonce = object.nonce;
                        else if (typeof object.nonce === "object")
                            message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Pong message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Pong
             * @static
             * @param {understudy.v1.Pong} message Pong
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Pong.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nonce = typeof message.nonce === "number" ? $BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === $String ? $String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === $String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === $Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                return object;
            };

            /**
             * Converts this Pong to JSON.
             * @function toJSON
             * @memberof understudy.v1.Pong
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Pong.prototype.toJSON = function() {
                return Pong.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Pong
             * @function getTypeUrl
             * @memberof understudy.v1.Pong
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Pong.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Pong";
            };

            return Pong;
        })();

        v1.Refusal = (function() {

            /**
             * Properties of a Refusal.
             * @typedef {Object} understudy.v1.Refusal.$Properties
             * @property {string|null} [code] Refusal code
             * @property {string|null} [reason] Refusal reason
             * @property {Array.<understudy.v1.LineageEntry.$Properties>|null} [lineage] Refusal lineage
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Refusal.
             * @memberof understudy.v1
             * @interface IRefusal
             * @augments understudy.v1.Refusal.$Properties
             * @deprecated Use understudy.v1.Refusal.$Properties instead.
             */

            /**
             * Shape of a Refusal.
             * @typedef {understudy.v1.Refusal.$Properties} understudy.v1.Refusal.$Shape
             */

            /**
             * Constructs a new Refusal.
             * @memberof understudy.v1
             * @classdesc Represents a Refusal.
             * @constructor
             * @param {understudy.v1.Refusal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Refusal = function (properties) {
                this.lineage = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Refusal code.
             * @member {string} code
             * @memberof understudy.v1.Refusal
             * @instance
             */
            Refusal.prototype.code = "";

            /**
             * Refusal reason.
             * @member {string} reason
             * @memberof understudy.v1.Refusal
             * @instance
             */
            Refusal.prototype.reason = "";

            /**
             * Refusal lineage.
             * @member {Array.<understudy.v1.LineageEntry.$Properties>} lineage
             * @memberof understudy.v1.Refusal
             * @instance
             */
            Refusal.prototype.lineage = $util.emptyArray;

            /**
             * Creates a new Refusal instance using the specified properties.
             * @function create
             * @memberof understudy.v1.Refusal
             * @static
             * @param {understudy.v1.Refusal.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.Refusal} Refusal instance
             * @type {{
             *   (properties: understudy.v1.Refusal.$Shape): understudy.v1.Refusal & understudy.v1.Refusal.$Shape;
             *   (properties?: understudy.v1.Refusal.$Properties): understudy.v1.Refusal;
             * }}
             */
            Refusal.create = function(properties) {
                return new Refusal(properties);
            };

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link understudy.v1.Refusal.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.Refusal
             * @static
             * @param {understudy.v1.Refusal.$Properties} message Refusal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Refusal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.lineage != null && message.lineage.length)
                    for (let i = 0; i < message.lineage.length; ++i)
                        $root.understudy.v1.LineageEntry.encode(message.lineage[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.Refusal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.Refusal & understudy.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Refusal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.Refusal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lineage && message.lineage.length))
                                message.lineage = [];
                            message.lineage.push($root.understudy.v1.LineageEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Refusal message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.Refusal
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.Refusal} Refusal
             */
            Refusal.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.Refusal)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.Refusal: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.Refusal();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.lineage) {
                    if (!$Array.isArray(object.lineage))
                        throw $TypeError(".understudy.v1.Refusal.lineage: array expected");
                    message.lineage = $Array(object.lineage.length);
                    for (let i = 0; i < object.lineage.length; ++i) {
                        if (!$util.isObject(object.lineage[i]))
                            throw $TypeError(".understudy.v1.Refusal.lineage: object expected");
                        message.lineage[i] = $root.understudy.v1.LineageEntry.fromObject(object.lineage[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Refusal message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.Refusal
             * @static
             * @param {understudy.v1.Refusal} message Refusal
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Refusal.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.lineage = [];
                if (options.defaults) {
                    object.code = "";
                    object.reason = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.lineage && message.lineage.length) {
                    object.lineage = $Array(message.lineage.length);
                    for (let j = 0; j < message.lineage.length; ++j)
                        object.lineage[j] = $root.understudy.v1.LineageEntry.toObject(message.lineage[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Refusal to JSON.
             * @function toJSON
             * @memberof understudy.v1.Refusal
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Refusal.prototype.toJSON = function() {
                return Refusal.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Refusal
             * @function getTypeUrl
             * @memberof understudy.v1.Refusal
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Refusal.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.Refusal";
            };

            return Refusal;
        })();

        v1.SpoolState = (function() {

            /**
             * Properties of a SpoolState.
             * @typedef {Object} understudy.v1.SpoolState.$Properties
             * @property {string|null} [machineId] SpoolState machineId
             * @property {understudy.v1.Welcome.$Properties|null} [welcome] SpoolState welcome
             * @property {Uint8Array|null} [definition] SpoolState definition
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SpoolState.
             * @memberof understudy.v1
             * @interface ISpoolState
             * @augments understudy.v1.SpoolState.$Properties
             * @deprecated Use understudy.v1.SpoolState.$Properties instead.
             */

            /**
             * Shape of a SpoolState.
             * @typedef {understudy.v1.SpoolState.$Properties} understudy.v1.SpoolState.$Shape
             */

            /**
             * Constructs a new SpoolState.
             * @memberof understudy.v1
             * @classdesc Represents a SpoolState.
             * @constructor
             * @param {understudy.v1.SpoolState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SpoolState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SpoolState machineId.
             * @member {string} machineId
             * @memberof understudy.v1.SpoolState
             * @instance
             */
            SpoolState.prototype.machineId = "";

            /**
             * SpoolState welcome.
             * @member {understudy.v1.Welcome.$Properties|null|undefined} welcome
             * @memberof understudy.v1.SpoolState
             * @instance
             */
            SpoolState.prototype.welcome = null;

            /**
             * SpoolState definition.
             * @member {Uint8Array} definition
             * @memberof understudy.v1.SpoolState
             * @instance
             */
            SpoolState.prototype.definition = $util.newBuffer([]);

            /**
             * Creates a new SpoolState instance using the specified properties.
             * @function create
             * @memberof understudy.v1.SpoolState
             * @static
             * @param {understudy.v1.SpoolState.$Properties=} [properties] Properties to set
             * @returns {understudy.v1.SpoolState} SpoolState instance
             * @type {{
             *   (properties: understudy.v1.SpoolState.$Shape): understudy.v1.SpoolState & understudy.v1.SpoolState.$Shape;
             *   (properties?: understudy.v1.SpoolState.$Properties): understudy.v1.SpoolState;
             * }}
             */
            SpoolState.create = function(properties) {
                return new SpoolState(properties);
            };

            /**
             * Encodes the specified SpoolState message. Does not implicitly {@link understudy.v1.SpoolState.verify|verify} messages.
             * @function encode
             * @memberof understudy.v1.SpoolState
             * @static
             * @param {understudy.v1.SpoolState.$Properties} message SpoolState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SpoolState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.machineId != null && $Object.hasOwnProperty.call(message, "machineId") && message.machineId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.machineId);
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.understudy.v1.Welcome.encode(message.welcome, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.definition != null && $Object.hasOwnProperty.call(message, "definition") && message.definition.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.definition);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SpoolState message from the specified reader or buffer.
             * @function decode
             * @memberof understudy.v1.SpoolState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {understudy.v1.SpoolState & understudy.v1.SpoolState.$Shape} SpoolState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SpoolState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.understudy.v1.SpoolState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.machineId = value;
                            else
                                delete message.machineId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.understudy.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.definition = value;
                            else
                                delete message.definition;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SpoolState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof understudy.v1.SpoolState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {understudy.v1.SpoolState} SpoolState
             */
            SpoolState.fromObject = function (object, _depth) {
                if (object instanceof $root.understudy.v1.SpoolState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".understudy.v1.SpoolState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.understudy.v1.SpoolState();
                if (object.machineId != null)
                    if (typeof object.machineId !== "string" || object.machineId.length)
                        message.machineId = $String(object.machineId);
                if (object.welcome != null) {
                    if (!$util.isObject(object.welcome))
                        throw $TypeError(".understudy.v1.SpoolState.welcome: object expected");
                    message.welcome = $root.understudy.v1.Welcome.fromObject(object.welcome, _depth + 1);
                }
                if (object.definition != null)
                    if (object.definition.length)
                        if (typeof object.definition === "string")
                            $util.base64.decode(object.definition, message.definition = $util.newBuffer($util.base64.length(object.definition)), 0);
                        else if (object.definition.length >= 0)
                            message.definition = object.definition;
                return message;
            };

            /**
             * Creates a plain object from a SpoolState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof understudy.v1.SpoolState
             * @static
             * @param {understudy.v1.SpoolState} message SpoolState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SpoolState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.machineId = "";
                    object.welcome = null;
                    if (options.bytes === $String)
                        object.definition = "";
                    else {
                        object.definition = [];
                        if (options.bytes !== $Array)
                            object.definition = $util.newBuffer(object.definition);
                    }
                }
                if (message.machineId != null && $Object.hasOwnProperty.call(message, "machineId"))
                    object.machineId = message.machineId;
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    object.welcome = $root.understudy.v1.Welcome.toObject(message.welcome, options, _depth + 1);
                if (message.definition != null && $Object.hasOwnProperty.call(message, "definition"))
                    object.definition = options.bytes === $String ? $util.base64.encode(message.definition, 0, message.definition.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.definition) : message.definition;
                return object;
            };

            /**
             * Converts this SpoolState to JSON.
             * @function toJSON
             * @memberof understudy.v1.SpoolState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SpoolState.prototype.toJSON = function() {
                return SpoolState.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SpoolState
             * @function getTypeUrl
             * @memberof understudy.v1.SpoolState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SpoolState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/understudy.v1.SpoolState";
            };

            return SpoolState;
        })();

        return v1;
    })();

    return understudy;
})();

export {
  $root as default
};
