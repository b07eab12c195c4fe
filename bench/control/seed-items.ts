// node bench/control/seed-items.ts <folder of the event store> <items> <events of each>
// Writes the histories of a fleet through the configuration server's own decider, codec and command handler; every command is durable when it is
// counted. Prints one JSON line: {commands, events, seconds, residentMB}.
import { randomUUID } from 'node:crypto';
import { createCommandHandler, openSqliteEventStore } from '@understudy/event-sourcing';
import { itemCodec } from '../../services/config-server/src/item/item.codec.ts';
import { itemDecider } from '../../services/config-server/src/item/item.decider.ts';
import { itemCommand, itemIdOf } from './fleet.ts';

const AT_ONCE = 64;
const [folder, itemsText, eventsText] = process.argv.slice(2);
if (folder === undefined || itemsText === undefined || eventsText === undefined) throw new Error('folder items events');
const [items, eventsOfEach] = [Number(itemsText), Number(eventsText)];

const store = await openSqliteEventStore({ folder });
const handler = createCommandHandler({
  store,
  decider: itemDecider,
  codec: itemCodec,
  streamOf: (id) => `config.item-${id}`,
});

// The first two commands make two events each.
const steps = eventsOfEach - 2;

/** Hour by hour through the whole fleet, as it would come: the streams in memory are seldom the ones that are asked for. */
function* work(): Generator<readonly [number, number]> {
  for (let step = 0; step < steps; step++) for (let item = 0; item < items; item++) yield [item, step];
}

let [commands, events] = [0, 0];
const todo = work();
async function run(): Promise<void> {
  for (const [item, step] of todo) {
    const commandId = randomUUID();
    const context = { commandId, correlationId: commandId, causationId: commandId, principal: 'system', nowMillis: 0 };
    const outcome = await handler.handle(itemIdOf(item), itemCommand(item, step, steps), context);
    if (outcome.type === 'refusal') throw new Error(`item ${item}, step ${step}: ${outcome.code}: ${outcome.message}`);
    commands += 1;
    events += outcome.events.length;
  }
}
const began = performance.now();
const progress = setInterval(() => {
  process.stderr.write(`${commands} commands, ${(commands / ((performance.now() - began) / 1000)).toFixed(0)}/s\n`);
}, 10_000);
await Promise.all(Array.from({ length: AT_ONCE }, run));
clearInterval(progress);
const seconds = (performance.now() - began) / 1000;
await store.close();
process.stdout.write(`${JSON.stringify({ commands, events, seconds, residentMB: process.memoryUsage.rss() / 1e6 })}\n`);
