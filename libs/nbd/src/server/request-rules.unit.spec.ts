import { BLOCK_BYTES_MAXIMUM, Command, CommandFlag, NbdErrno } from '../protocol/constants.ts';
import { type RequestRules, refusalOf } from './request-rules.ts';

const SIZE = 2 ** 30;
const open: RequestRules = { sizeBytes: SIZE, readOnly: false, structured: true, blockStatus: true };
const { read, write, flush, trim, cache, writeZeroes, blockStatus } = Command;
const { ok, EINVAL, ENOSPC, EPERM } = NbdErrno;

/** name, rules, command, flags, offset, length, errno: proto.md, "Error values" and each request type. */
const cases: [string, RequestRules, number, number, number, number, number][] = [
  ['a read inside', open, read, 0, 0, 4096, ok],
  ['a read to the end', open, read, 0, SIZE - 1, 1, ok],
  ['a read beyond the end', open, read, 0, SIZE - 1, 2, EINVAL],
  ['a read with an absurd offset', open, read, 0, 2 ** 64, 1, EINVAL],
  ['a read longer than the maximum', open, read, 0, 0, BLOCK_BYTES_MAXIMUM + 1, EINVAL],
  ['a read of the maximum', open, read, 0, 0, BLOCK_BYTES_MAXIMUM, ok],
  ['DF with structured replies', open, read, CommandFlag.df, 0, 1, ok],
  ['DF without', { ...open, structured: false }, read, CommandFlag.df, 0, 1, EINVAL],
  ['FUA on a read', open, read, CommandFlag.fua, 0, 1, ok],
  ['NO_HOLE on a read', open, read, CommandFlag.noHole, 0, 1, EINVAL],
  ['an unknown flag', open, write, 1 << 9, 0, 1, EINVAL],
  ['a write inside', open, write, CommandFlag.fua, 0, 1, ok],
  ['a write beyond the end', open, write, 0, SIZE, 1, ENOSPC],
  ['a write longer than the maximum', open, write, 0, 0, BLOCK_BYTES_MAXIMUM + 1, EINVAL],
  ['a write to a read-only export', { ...open, readOnly: true }, write, 0, 0, 1, EPERM],
  ['a trim beyond the end', open, trim, 0, SIZE, 1, EINVAL],
  ['a long trim', open, trim, 0, 0, SIZE, ok],
  ['a trim of a read-only export', { ...open, readOnly: true }, trim, 0, 0, 1, EPERM],
  ['zeroes beyond the end', open, writeZeroes, 0, SIZE, 1, ENOSPC],
  ['zeroes longer than the maximum', open, writeZeroes, 0, 0, BLOCK_BYTES_MAXIMUM + 1, EINVAL],
  ['fast zeroes longer than the maximum', open, writeZeroes, CommandFlag.fastZero, 0, SIZE, ok],
  ['zeroes that make no hole', open, writeZeroes, CommandFlag.noHole, 0, 1, ok],
  ['zeroes on a read-only export', { ...open, readOnly: true }, writeZeroes, 0, 0, 1, EPERM],
  ['REQ_ONE on zeroes', open, writeZeroes, CommandFlag.reqOne, 0, 1, EINVAL],
  ['a flush', open, flush, 0, 0, 0, ok],
  ['a flush of a read-only export', { ...open, readOnly: true }, flush, 0, 0, 0, ok],
  ['a flush with a range', open, flush, 0, 0, 1, EINVAL],
  ['a cache request beyond the end', open, cache, 0, SIZE, 1, EINVAL],
  ['a cache request', open, cache, 0, 0, 4096, ok],
  ['a block status', open, blockStatus, CommandFlag.reqOne, 0, SIZE, ok],
  ['a block status beyond the end', open, blockStatus, 0, 1, SIZE, EINVAL],
  ['a block status of nothing', open, blockStatus, 0, 0, 0, EINVAL],
  ['a block status that was not negotiated', { ...open, blockStatus: false }, blockStatus, 0, 0, 1, EINVAL],
  ['an unknown command', open, 8, 0, 0, 0, EINVAL],
  ['another unknown command', open, 65_535, 0, 0, 0, EINVAL],
];

it.each(cases)('%s', (_name, rules, command, flags, offset, length, errno) => {
  expect(refusalOf(rules, command, flags, offset, length)).toBe(errno);
});
