import type { ContentReader } from './content-reader.ts';
import { ViewDevice } from './view.ts';

describe('a read of a view that is closed while it is under way', () => {
  // The pin is gone then, and a fold may change what the read still finds.
  it('does not answer content', async () => {
    let finish: () => void = () => undefined;
    const reader = {
      read: () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    };
    const device = new ViewDevice(reader as unknown as ContentReader, 0, 8192);
    const reading = device.read(new Uint8Array(4096), 0);
    device.close();
    finish();
    await expect(reading).rejects.toMatchObject({ code: 'EBADF' });
  });
});
