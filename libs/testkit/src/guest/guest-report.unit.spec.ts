import { faultsOf, guestReport, lastAcknowledged, lossOf } from './guest-report.ts';

const console_ = `
VERIFY disk=a records=1 last=1 bad=7 torn=0 at=1.0
BOOT uptime=1.85
FSCK vda journal=1 check=0
FSCK vdb journal=0 check=0
MOUNTED uptime=2.27 mode=run
VERIFY disk=a records=402 last=402 bad=0 torn=0 at=1795168235.598583
VERIFY disk=b records=401 last=401 bad=0 torn=12 at=1795168235.588000
PAIR spread=1
ACK 402 1795168240.000100
ACK 403 1795168240.010000
ACK 404 17951`;

test('the last whole acknowledgement counts', () => {
  expect(lastAcknowledged(console_)).toEqual({ record: 403, timeMillis: 1795168240010 });
  expect(lastAcknowledged('BOOT')).toBeUndefined();
});

test('a report is of the last start, and only when it is whole', () => {
  const report = guestReport(console_)!;
  expect(report).toMatchObject({ fileSystemChecks: [0, 0], badRecords: 0, spread: 1 });
  expect(report.last.map((each) => each.record)).toEqual([402, 401]);
  expect(faultsOf(report)).toEqual([]);
  expect(guestReport(console_.slice(0, console_.indexOf('PAIR')))).toBeUndefined();
});

test('loss is counted against the disk that is behind', () => {
  const report = guestReport(console_)!;
  expect(lossOf({ record: 403, timeMillis: 1795168235608 }, report)).toEqual({ records: 2, millis: 20 });
  expect(lossOf({ record: 401, timeMillis: 1795168235588 }, report)).toEqual({ records: 0, millis: 0 });
});

test('faults are named', () => {
  const report = { fileSystemChecks: [0, 4], last: [], badRecords: 2, spread: -1 };
  expect(faultsOf(report)).toHaveLength(3);
});
