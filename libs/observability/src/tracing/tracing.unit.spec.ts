import fc from 'fast-check';
import { formatTraceparent, parseTraceparent } from './trace-context.ts';
import { currentTrace, inSpan, isTracing, recordSpan } from './tracing.ts';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

test('a traceparent is read, and written as it was', () => {
  expect(parseTraceparent(PARENT)).toEqual({
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    isSampled: true,
  });
  expect(formatTraceparent(parseTraceparent(PARENT)!)).toBe(PARENT);
  expect(parseTraceparent(`cc${PARENT.slice(2)}-what-comes-later`)).toMatchObject({ spanId: 'b7ad6b7169203331' });
  expect(parseTraceparent(PARENT.replace(/01$/, '00'))).toMatchObject({ isSampled: false });
});

test.each([
  undefined,
  '',
  'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  '00-00000000000000000000000000000000-b7ad6b7169203331-01',
  '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01',
  '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01',
  `${PARENT}x`,
])('“%s” is no traceparent', (text) => {
  expect(parseTraceparent(text)).toBeUndefined();
});

test('any text at all is read without a defect', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constant(PARENT).chain((text) => fc.nat(54).map((at) => text.slice(0, at))),
      ),
      (text) => {
        const read = parseTraceparent(text);
        if (read !== undefined) expect(parseTraceparent(formatTraceparent(read))).toEqual(read);
      },
    ),
  );
});

test('without telemetry work is done as it is and its parent handed on', async () => {
  expect(isTracing()).toBe(false);
  expect(await inSpan({ name: 'n', kind: 'server', parent: PARENT }, ({ traceparent }) => traceparent)).toBe(PARENT);
  expect(await inSpan({ name: 'n', kind: 'server' }, ({ traceparent }) => traceparent)).toBeUndefined();
  await expect(
    inSpan({ name: 'n', kind: 'server' }, () => {
      throw new Error('why');
    }),
  ).rejects.toThrow('why');
  recordSpan({ name: 'n', kind: 'consumer', parent: PARENT });
  expect(currentTrace()).toBeUndefined();
});
