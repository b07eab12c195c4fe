import { expectRebuildEqualsLive } from '@understudy/event-sourcing';
import { assignmentsModel } from '../assignments/assignments.read-model.ts';
import { protectionHistory } from '../testing/protection-history.ts';
import { type AnySlice, documentModel } from './document-model.ts';
import { PROTECTION_SLICES } from './protection.slices.ts';
import { configCodec } from './slices.ts';

const history = protectionHistory();

test('the history has every type of event in it', () => {
  const types = new Set(history.map(({ event }) => event.type));
  const all = Object.values<AnySlice>(PROTECTION_SLICES).flatMap(({ codec }) => codec.types);
  expect(all.filter((type) => !types.has(type))).toEqual([]);
});
test.each(Object.values<AnySlice>(PROTECTION_SLICES).map((slice) => [slice.kind, slice] as const))(
  'documents of kind %s, built from zero, are those that followed live',
  async (_, slice) => {
    await expectRebuildEqualsLive({ model: documentModel(slice), codec: configCodec, history });
  },
);
test('so are assignments with their versions, however the history was cut', async () => {
  await expectRebuildEqualsLive({ model: assignmentsModel, codec: configCodec, history });
  await expectRebuildEqualsLive({ model: assignmentsModel, codec: configCodec, history, pieces: [5, 1, 11] });
});
