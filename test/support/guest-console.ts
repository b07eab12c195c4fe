import { type GuestConsole, openConsole } from '@understudy/fabric';
import { faultsOf, guestReport, lastAcknowledged, until } from '@understudy/testkit';

const BOOT_MILLIS = 90_000;

/** The last record that a guest told the world of; 0 before the first. */
export function acknowledgedOn(console_: GuestConsole): number {
  return lastAcknowledged(console_.read())?.record ?? 0;
}

/** Waits until a stand-in works; its disks must be clean, whole, of one instant, and reach at least so far. */
export async function expectSound(consolePath: string, recordMin: number): Promise<void> {
  const console_ = openConsole(consolePath);
  const report = await until(
    'the stand-in at work',
    () => acknowledgedOn(console_) > 0 && guestReport(console_.read()),
    { timeoutMillis: BOOT_MILLIS },
  );
  expect(faultsOf(report)).toEqual([]);
  for (const { record } of report.last) expect(record).toBeGreaterThanOrEqual(recordMin);
}
