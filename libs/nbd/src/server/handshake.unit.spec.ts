import { MemoryDevice, ReadOnlyDevice, systemClock } from '@understudy/block';
import { BASE_ALLOCATION, Info, Option, OptionReply, TransmissionFlag } from '../protocol/constants.ts';
import { viewOf } from '../protocol/layout.ts';
import { pipePair } from '../testing/peers.ts';
import { infoRequest, metaRequest, optionHeader, RawClient, sized, u16, u32 } from '../testing/raw-client.ts';
import type { NbdExport } from './export.ts';
import { NbdServer } from './server.ts';

const SIZE = 1024 * 1024;
let server: NbdServer;
let exports: Map<string, NbdExport>;
let ended: string[];

beforeEach(() => {
  ended = [];
  exports = new Map<string, NbdExport>([
    ['disk', { device: new MemoryDevice(SIZE), description: 'the first' }],
    ['view', { device: new ReadOnlyDevice(new MemoryDevice(SIZE)) }],
  ]);
  server = new NbdServer({
    exports,
    clock: systemClock,
    limits: { optionsMax: 20, optionBytesMax: 8192, metaQueriesMax: 4 },
    onDisconnected: (reason) => ended.push(reason),
  });
});
afterEach(() => server.close());

function connect(): RawClient {
  const [ours, theirs] = pipePair();
  server.serve(theirs);
  return new RawClient(ours);
}

async function greeted(): Promise<RawClient> {
  const client = connect();
  await client.greet();
  return client;
}

const types = (replies: readonly { type: number }[]): number[] => replies.map(({ type }) => type);

describe('the handshake', () => {
  it('lists exports with their descriptions', async () => {
    const client = await greeted();
    const replies = await client.option(Option.list);
    expect(types(replies)).toEqual([OptionReply.server, OptionReply.server, OptionReply.ack]);
    expect(Buffer.from(replies[0]!.data)).toEqual(Buffer.concat([sized('disk'), Buffer.from('the first')]));
  });

  it('refuses LIST and STRUCTURED_REPLY with data', async () => {
    const client = await greeted();
    for (const option of [Option.list, Option.structuredReply]) {
      expect(types(await client.option(option, u32(1)))).toEqual([OptionReply.errorInvalid]);
    }
  });

  it('gives what INFO asks for, and goes on haggling', async () => {
    const client = await greeted();
    const replies = await client.option(
      Option.info,
      infoRequest('disk', [Info.blockSize, Info.name, Info.description, 99]),
    );
    expect(replies.slice(0, -1).map(({ data }) => viewOf(data).getUint16(0))).toEqual([0, 1, 2, 3]);
    expect([2, 6, 10].map((at) => viewOf(replies[3]!.data).getUint32(at))).toEqual([1, 4096, 32 * 1024 * 1024]);
    const flags = viewOf(replies[0]!.data).getUint16(10);
    expect(flags & TransmissionFlag.sendDf).toBe(0);
    expect(flags & TransmissionFlag.canMultiConn).not.toBe(0);
    expect(types(await client.option(Option.list))).toHaveLength(3);
  });

  it('marks a read-only export and offers no writes', async () => {
    const client = await greeted();
    await client.option(Option.structuredReply);
    const [info] = await client.option(Option.info, infoRequest('view'));
    const flags = viewOf(info!.data).getUint16(10);
    expect(flags & TransmissionFlag.readOnly).not.toBe(0);
    expect(flags & TransmissionFlag.sendDf).not.toBe(0);
    expect(flags & (TransmissionFlag.sendTrim | TransmissionFlag.sendWriteZeroes | TransmissionFlag.sendFastZero)).toBe(
      0,
    );
  });

  it('answers UNKNOWN to GO for what is not there, and goes on', async () => {
    const client = await greeted();
    expect(types(await client.option(Option.go, infoRequest('nothing')))).toEqual([OptionReply.errorUnknown]);
    expect(types(await client.option(Option.go, infoRequest('disk'))).at(-1)).toBe(OptionReply.ack);
  });

  it('takes the only export for the default one', async () => {
    exports.delete('view');
    const client = await greeted();
    expect(types(await client.option(Option.go, infoRequest('')))).toEqual([OptionReply.info, OptionReply.ack]);
  });

  it('has no default among several', async () => {
    const client = await greeted();
    expect(types(await client.option(Option.info, infoRequest('')))).toEqual([OptionReply.errorUnknown]);
  });

  it('serves EXPORT_NAME with and without padding', async () => {
    for (const [flags, length] of [
      [3, 10],
      [1, 134],
    ] as const) {
      const client = connect();
      await client.greet(flags);
      client.send(optionHeader(Option.exportName, 4), Buffer.from('disk'));
      const reply = await client.incoming.take(length);
      expect(viewOf(reply).getUint32(4)).toBe(SIZE);
      expect((await client.request(3, 0, 0, 0)).errno).toBe(0);
    }
  });

  it('closes after EXPORT_NAME for what is not there', async () => {
    const client = await greeted();
    client.send(optionHeader(Option.exportName, 2), Buffer.from('no'));
    await client.closed();
    expect(ended).toEqual(['no such export']);
  });

  it('acknowledges ABORT and closes', async () => {
    const client = await greeted();
    expect(types(await client.option(Option.abort, u32(0)))).toEqual([OptionReply.ack]);
    await client.closed();
    expect(ended).toEqual([]);
  });

  it.each([Option.startTls, Option.extendedHeaders, 4, 0, 77, 2 ** 32 - 1])(
    'does not know option %d',
    async (option) => {
      const client = await greeted();
      expect(types(await client.option(option))).toEqual([OptionReply.errorUnsupported]);
      expect(types(await client.option(Option.list))).toHaveLength(3);
    },
  );

  it('answers TOO_BIG to long data, after skipping it', async () => {
    const client = await greeted();
    expect(types(await client.option(Option.info, new Uint8Array(10_000)))).toEqual([OptionReply.errorTooBig]);
    expect(types(await client.option(77, new Uint8Array(10_000)))).toEqual([OptionReply.errorUnsupported]);
    expect(types(await client.option(Option.list))).toHaveLength(3);
  });

  it.each<[string, number, Uint8Array]>([
    ['nothing', Option.go, new Uint8Array(0)],
    ['a name longer than the data', Option.go, Buffer.concat([u32(100), Buffer.from('x')])],
    ['a huge name', Option.go, Buffer.concat([u32(2 ** 32 - 1), Buffer.from('x')])],
    ['a name of 4097 bytes', Option.info, infoRequest('x'.repeat(4097))],
    ['missing information requests', Option.go, Buffer.concat([sized('disk'), u16(3), u16(1)])],
    ['bytes behind the end', Option.go, Buffer.concat([infoRequest('disk'), u16(1)])],
    ['the same request twice', Option.go, infoRequest('disk', [1, 1])],
    ['a name that is not UTF-8', Option.go, Buffer.concat([u32(1), Buffer.from([0xff]), u16(0)])],
    ['a name with NUL', Option.go, infoRequest('a\0b')],
  ])('answers INVALID to %s', async (_name, option, data) => {
    const client = await greeted();
    expect(types(await client.option(option, data))).toEqual([OptionReply.errorInvalid]);
    expect(types(await client.option(Option.list))).toHaveLength(3);
  });

  it('selects base:allocation only after structured replies', async () => {
    const client = await greeted();
    const select = (queries: string[], option: number = Option.setMetaContext) =>
      client.option(option, metaRequest('disk', queries)).then(types);
    expect(await select([BASE_ALLOCATION])).toEqual([OptionReply.errorInvalid]);
    await client.option(Option.structuredReply);
    expect(await select([BASE_ALLOCATION])).toEqual([OptionReply.metaContext, OptionReply.ack]);
    expect(await select(['base:'])).toEqual([OptionReply.ack]);
    expect(await select(['qemu:dirty-bitmap:x', 'base:other'])).toEqual([OptionReply.ack]);
    expect(await select([])).toEqual([OptionReply.ack]);
    expect(await select([], Option.listMetaContext)).toEqual([OptionReply.metaContext, OptionReply.ack]);
    expect(await select(['base:'], Option.listMetaContext)).toEqual([OptionReply.metaContext, OptionReply.ack]);
    expect(await select(['x:y'], Option.listMetaContext)).toEqual([OptionReply.ack]);
    expect(await select(['a:', 'b:', 'c:', 'd:', 'e:'])).toEqual([OptionReply.errorTooBig]);
    expect(types(await client.option(Option.setMetaContext, metaRequest('no', [])))).toEqual([
      OptionReply.errorUnknown,
    ]);
    expect(types(await client.option(Option.setMetaContext, u32(9)))).toEqual([OptionReply.errorInvalid]);
  });

  it('forgets the selection when another export is opened, or a later selection fails', async () => {
    for (const spoil of [metaRequest('view', [BASE_ALLOCATION]), metaRequest('no', [])]) {
      const client = await greeted();
      await client.option(Option.structuredReply);
      await client.option(Option.setMetaContext, metaRequest('disk', [BASE_ALLOCATION]));
      await client.option(Option.setMetaContext, spoil);
      await client.option(Option.go, infoRequest('disk'));
      expect((await client.request(7, 0, 0, 4096)).errno).toBe(22);
    }
  });

  it.each([4, 2 ** 31])('closes for the unknown client flag %d', async (flag) => {
    const client = connect();
    await client.greet(flag);
    await client.closed();
    expect(ended).toEqual(['unknown client flags']);
  });

  it('closes for garbage, endless options and absurd lengths', async () => {
    const garbage = await greeted();
    garbage.send(Buffer.from('GET / HTTP/1.1\r\n\r\n'));
    await garbage.closed();
    const endless = await greeted();
    for (let count = 0; count < 20; count++) await endless.option(Option.list);
    endless.send(optionHeader(Option.list, 0));
    await endless.closed();
    const absurd = await greeted();
    absurd.send(optionHeader(Option.go, 2 ** 32 - 1));
    await absurd.closed();
    expect(ended).toEqual(['not an option', 'too many options', 'an absurd option']);
  });

  it('does not wait for ever', async () => {
    const idle = new NbdServer({
      exports,
      clock: systemClock,
      limits: { handshakeMillis: 20 },
      onDisconnected: (reason) => ended.push(reason),
    });
    const [ours, theirs] = pipePair();
    idle.serve(theirs);
    await new RawClient(ours).closed();
    expect(ended).toEqual(['the handshake took too long']);
    await idle.close();
  });

  it('closes what is too many', async () => {
    const small = new NbdServer({ exports, clock: systemClock, limits: { connectionsMax: 1 } });
    const [first, firstServer] = pipePair();
    const [second, secondServer] = pipePair();
    small.serve(firstServer);
    small.serve(secondServer);
    await new RawClient(second).closed();
    await new RawClient(first).greet();
    expect(small.connections).toBe(1);
    await small.close();
  });
});
