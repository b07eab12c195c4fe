import type { Duplex } from 'node:stream';
import { EntryKind } from './batch/batch.types.ts';
import { encodeRecord } from './batch/record.codec.ts';
import { decodeControl, encodeControl } from './stream/control.codec.ts';
import { type Hello, MessageType } from './stream/message.types.ts';
import { encodeHead, MessageCutter } from './stream/message-frame.ts';
import { sampleDefinition, sampleMachineId } from './testing/fixtures.ts';
import { sampleBatch } from './testing/sample-batch.ts';
import { StreamSimulation } from './testing/stream-simulation.ts';

let simulation: StreamSimulation;

afterEach(async () => {
  await simulation.close();
});

const hello: Hello = {
  type: 'hello',
  versionMin: 1,
  versionMax: 1,
  features: [],
  machineId: sampleMachineId,
  definition: sampleDefinition,
  intent: { type: 'open', incarnation: 1 },
};
const record = encodeRecord(
  sampleBatch({ entries: [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 3 }], definition: sampleDefinition }),
);
const batchMessage = Buffer.concat([encodeHead(MessageType.batch, record.byteLength, 0), record]);

/** What a peer hears, and whether its connection was ended. */
function listen(duplex: Duplex): { types: number[]; ended: boolean } {
  const heard = { types: [] as number[], ended: false };
  const cutter = new MessageCutter();
  duplex.on('data', (chunk: Uint8Array) => {
    for (let at = 0; at < chunk.length; ) {
      at = cutter.feed(chunk, at);
      const message = cutter.take();
      if (message) heard.types.push(message.type);
    }
  });
  duplex.on('end', () => {
    heard.ended = true;
  });
  duplex.on('close', () => {
    heard.ended = true;
  });
  return heard;
}

describe.each([0, 1])('a hostile peer in front of %i relays', (relays) => {
  it('gets an end for every kind of wrong bytes, and nothing else suffers', async () => {
    simulation = new StreamSimulation({ seed: 11, relays });
    const { chance } = simulation;
    const valid = Buffer.concat([encodeControl(hello), batchMessage]);
    for (let round = 0; round < 60; round += 1) {
      const attack = simulation.connectRaw();
      listen(attack.near);
      const kept = chance.below(valid.length);
      const bytes = Buffer.concat([valid.subarray(0, kept), chance.bytes(1 + chance.below(400))]);
      if (chance.happens(0.5)) bytes[chance.below(bytes.length)] = chance.below(256);
      attack.near.write(bytes);
      await simulation.clock.advance(30);
      attack.near.destroy();
    }
    await simulation.work(40);
    expect(await simulation.calmDown()).toBe(true);
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  });

  it('is cut off when it says nothing', async () => {
    simulation = new StreamSimulation({ seed: 12, relays });
    const attack = simulation.connectRaw();
    const heard = listen(attack.near);
    await simulation.clock.advance(15_000);
    expect(heard.ended).toBe(true);
  });

  it('cannot announce more than the limits', async () => {
    simulation = new StreamSimulation({ seed: 13, relays });
    for (const type of [MessageType.batch, MessageType.hello]) {
      const attack = simulation.connectRaw();
      const heard = listen(attack.near);
      attack.near.write(encodeHead(type, 0xffff_ffff, 0));
      await simulation.clock.advance(2_000);
      expect(heard).toMatchObject({ ended: true });
      expect(heard.types).toContain(MessageType.refusal);
    }
  });

  it('is told to speak a version that is known', async () => {
    simulation = new StreamSimulation({ seed: 14, relays });
    const attack = simulation.connectRaw();
    const heard = listen(attack.near);
    attack.near.write(encodeControl({ ...hello, versionMin: 7, versionMax: 9 }));
    await simulation.clock.advance(2_000);
    expect(heard.types).toContain(MessageType.refusal);
  });

  it.each([
    ['of another incarnation', { incarnation: 9 }],
    ['with a gap', { sequence: 5 }],
    ['behind another batch', { sequence: 2 }],
  ])('is refused with a batch %s as a fork', async (_, wrong) => {
    simulation = new StreamSimulation({ seed: 16, relays });
    await simulation.sender.stop();
    const attack = simulation.connectRaw();
    const refusals: string[] = [];
    const cutter = new MessageCutter();
    attack.near.on('data', (chunk: Uint8Array) => {
      for (let at = 0; at < chunk.length; ) {
        at = cutter.feed(chunk, at);
        const raw = cutter.take();
        const message = raw ? decodeControl(raw.type, raw.body) : undefined;
        if (message?.type === 'refusal') refusals.push(message.code);
      }
    });
    attack.near.write(encodeControl(hello));
    await simulation.clock.advance(200);
    const first = { entries: [{ disk: 0, kind: EntryKind.data, block: 0, blocks: 1 }], incarnation: 1 };
    for (const sample of [first, { ...first, ...wrong }]) {
      const bytes = encodeRecord(sampleBatch(sample));
      attack.near.write(Buffer.concat([encodeHead(MessageType.batch, bytes.byteLength, 0), bytes]));
    }
    await simulation.clock.advance(500);
    expect(refusals).toEqual(['fork']);
    expect(simulation.replica?.held().sequence).toBe(1);
  });

  it('that pings without reading is cut off before memory fills', async () => {
    simulation = new StreamSimulation({ seed: 15, relays });
    const attack = simulation.connectRaw();
    attack.near.pause();
    const ping = encodeControl({ type: 'ping', nonce: 1 });
    const many = Buffer.concat(Array.from({ length: 20_000 }, () => ping));
    for (let round = 0; round < 500 && !attack.near.destroyed; round += 1) {
      attack.near.write(many);
      await simulation.clock.advance(5);
    }
    expect(attack.far.writableLength).toBeLessThan(5 * 1024 * 1024);
    expect(attack.near.destroyed || attack.far.destroyed).toBe(true);
  });
});

describe('a relay', () => {
  it('lets an outage fill its spool, but not a link that works and is too slow', async () => {
    const bytesPerSecond = 128 * 1024;
    const queueMillisMax = 2_000;
    const spoolBytesMax = 4 * 1024 * 1024;
    simulation = new StreamSimulation({
      seed: 22,
      relays: 1,
      spoolBytesMax,
      bytesPerSecond,
      queueMillisMax,
    });
    const spooled = () => simulation.relays[0]?.states[0]?.spooledBytes ?? 0;
    let largest = 0;
    for (let round = 0; round < 400; round += 1) {
      await simulation.work(6);
      largest = Math.max(largest, spooled());
    }
    // What the source sends until the queue is old enough to judge the link, what was under way when it was told to stop, and segments that are not given
    // back yet: 1.6 to 2.3 MB by the seed; without the rule 3.2 to 3.3 MB.
    expect(largest).toBeGreaterThan(bytesPerSecond);
    expect(largest).toBeLessThan(0.65 * spoolBytesMax);
    expect(simulation.sender.state.retainedBatches).toBeGreaterThan(0);
    simulation.upstreamDown = true;
    simulation.cutAll();
    for (let round = 0; round < 400; round += 1) await simulation.work(6);
    expect(spooled()).toBeGreaterThan(largest);
    simulation.upstreamDown = false;
    expect(await simulation.calmDown()).toBe(true);
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  });

  it('serves a long outage from its spool, stops the source when that is full, and catches up', async () => {
    simulation = new StreamSimulation({ seed: 21, relays: 1, spoolBytesMax: 128 * 1024 });
    await simulation.work(20);
    expect(await simulation.calmDown()).toBe(true);
    const relay = simulation.relays[0];
    simulation.upstreamDown = true;
    simulation.cutAll();
    let largest = 0;
    for (let round = 0; round < 60; round += 1) {
      await simulation.work(6);
      largest = Math.max(largest, relay?.states[0]?.spooledBytes ?? 0);
    }
    expect(largest).toBeGreaterThan(100 * 1024);
    // One record may stand beyond the bound.
    expect(largest).toBeLessThan(128 * 1024 + 80 * 1024);
    expect(simulation.sender.state.retainedBatches).toBeGreaterThan(0);
    simulation.upstreamDown = false;
    expect(await simulation.calmDown()).toBe(true);
    expect(simulation.loop.log.filter(({ type }) => type === 'opened')).toHaveLength(1);
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  });

  it('goes on with what it spooled after it was killed, without the source', async () => {
    simulation = new StreamSimulation({ seed: 22, relays: 1 });
    await simulation.work(20);
    expect(await simulation.calmDown()).toBe(true);
    const before = simulation.replica?.held().sequence ?? 0;
    simulation.upstreamDown = true;
    simulation.cutAll();
    await simulation.work(60);
    await simulation.sender.stop();
    const spooled = simulation.relays[0]?.states[0]?.received ?? 0;
    expect(spooled).toBeGreaterThan(before);
    simulation.killRelay(0, false);
    simulation.upstreamDown = false;
    await simulation.clock.advance(5_000);
    expect(simulation.replica?.held().sequence).toBe(spooled);
  });

  it('keeps the source waiting, not lost, while its own disk is full', async () => {
    simulation = new StreamSimulation({ seed: 23, relays: 1 });
    await simulation.work(20);
    expect(await simulation.calmDown()).toBe(true);
    for (const files of simulation.files) files.full = true;
    await simulation.work(60);
    expect(simulation.events.some(({ type }) => type === 'spool-failed')).toBe(true);
    for (const files of simulation.files) files.full = false;
    expect(await simulation.calmDown()).toBe(true);
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  });

  // Found by the simulator: ./understudy sim --seed 300734 --swarm (2026-11-20): the stream stood still for good.
  it('finds room again that its disk refused to give back when the batch that fills the spool was acknowledged', async () => {
    simulation = new StreamSimulation({ seed: 25, relays: 1, spoolBytesMax: 4096 });
    await simulation.work(20);
    expect(await simulation.calmDown()).toBe(true);
    simulation.upstreamDown = true;
    simulation.cutAll();
    await simulation.work(60);
    for (const files of simulation.files) files.full = true;
    simulation.upstreamDown = false;
    await simulation.clock.advance(5_000);
    simulation.replica?.commit();
    await simulation.clock.advance(1_000);
    const [state] = simulation.relays[0]?.states ?? [];
    expect(state).toMatchObject({ upstream: true, spooledBatches: 0 });
    expect(state?.spooledBytes).toBeGreaterThanOrEqual(4096);
    for (const files of simulation.files) files.full = false;
    expect(await simulation.calmDown()).toBe(true);
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  });

  it('drops a spool that rotted on its disk and tells it', async () => {
    simulation = new StreamSimulation({ seed: 24, relays: 1 });
    await simulation.work(20);
    expect(await simulation.calmDown()).toBe(true);
    simulation.upstreamDown = true;
    simulation.cutAll();
    await simulation.work(60);
    // Prepared batches of the running relay are in memory: a restarted one reads the disk.
    simulation.killRelay(0, false);
    for (const files of simulation.files) files.rot('.spool');
    simulation.upstreamDown = false;
    expect(await simulation.calmDown()).toBe(true);
    expect(simulation.events).toContainEqual(expect.objectContaining({ type: 'spool-dropped' }));
    expect(simulation.checkSeals()).toBeGreaterThan(0);
  });

  it('never sends more than the window before it is received', async () => {
    simulation = new StreamSimulation({ seed: 25, relays: 1 });
    let largest = 0;
    for (let round = 0; round < 50; round += 1) {
      for (let writes = 0; writes < 20; writes += 1) simulation.loop.write();
      simulation.loop.close();
      await simulation.clock.advance(1);
      largest = Math.max(largest, simulation.sender.state.unreceivedBytes);
    }
    expect(largest).toBeLessThan(262_144 + 80_000);
  });

  it('counts as waiting only what the replica does not have, whatever its files still hold', async () => {
    simulation = new StreamSimulation({ seed: 26, relays: 1 });
    await simulation.work(20);
    expect(await simulation.calmDown()).toBe(true);
    const relay = simulation.relays[0];
    expect(relay?.states[0]).toMatchObject({ spooledBatches: 0, durable: relay?.states[0]?.received });
    simulation.upstreamDown = true;
    simulation.cutAll();
    await simulation.work(20);
    const { spooledBatches = 0, received = 0, durable = 0 } = relay?.states[0] ?? {};
    expect(spooledBatches).toBeGreaterThan(0);
    expect(spooledBatches).toBe(received - durable);
  });
});
