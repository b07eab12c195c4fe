import { parseEvents } from './server-events.ts';

const STREAM = ': hello\n\nid: 7\nevent: SiteRegistered\ndata: {"a":1,\ndata: "b":2}\n\ndata: x\n\n';
const EVENTS = [
  { id: '7', type: 'SiteRegistered', data: '{"a":1,\n"b":2}' },
  { type: 'message', data: 'x' },
];

test('events, at whatever place the stream is split', () => {
  for (let split = 0; split <= STREAM.length; split += 1) {
    const first = parseEvents(STREAM.slice(0, split));
    const second = parseEvents(first.unread + STREAM.slice(split));
    expect([...first.events, ...second.events]).toEqual(EVENTS);
    expect(second.unread).toBe('');
  }
});

test('an id without an event says where the stream stands', () => {
  expect(parseEvents('retry: 2000\n\nid: 41\n\n: beat\n\n')).toEqual({ events: [], lastId: '41', unread: '' });
});

test('line ends of every kind', () => {
  expect(parseEvents(STREAM.replaceAll('\n', '\r\n')).events).toEqual(EVENTS);
});
