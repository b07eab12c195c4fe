import { expectRebuildEqualsLive } from '@understudy/event-sourcing';
import { platformHistory } from '../testing/platform-history.ts';
import { protectionHistory } from '../testing/protection-history.ts';
import { type AnySlice, documentModel } from './document-model.ts';
import { configCodec, MODELS, SLICES } from './slices.ts';

const history = [...platformHistory(), ...protectionHistory()];
const models = [...Object.values<AnySlice>(SLICES).map((slice) => documentModel(slice)), ...MODELS];

test.each(models.map((model) => [model.name, model] as const))(
  '%s, built from zero, is what followed live, however the history was cut',
  async (_, model) => {
    await expectRebuildEqualsLive({ model, codec: configCodec, history });
    await expectRebuildEqualsLive({ model, codec: configCodec, history, pieces: [5, 1, 11] });
  },
);
