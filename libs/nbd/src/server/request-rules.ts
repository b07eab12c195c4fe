import { BLOCK_BYTES_MAXIMUM, Command, CommandFlag, NbdErrno } from '../protocol/constants.ts';

/** What decides whether a request is allowed. */
export interface RequestRules {
  readonly sizeBytes: number;
  readonly readOnly: boolean;
  readonly structured: boolean;
  readonly blockStatus: boolean;
}

/** A write longer than this is not skipped to answer it: it counts as an attack (twice what the specification protects). */
export const WRITE_BYTES_ABSURD = 2 * BLOCK_BYTES_MAXIMUM;

/**
 * The errno for a request that must not be carried out, or 0 (proto.md, "Error values", "Block size constraints" and each request type).
 * The order is: unknown command or flag, read-only, too long, out of range.
 */
export function refusalOf(
  rules: RequestRules,
  command: number,
  flags: number,
  offsetBytes: number,
  lengthBytes: number,
): NbdErrno {
  if ((flags & ~allowedFlags(rules, command)) !== 0) return NbdErrno.EINVAL;
  const isOutside = offsetBytes + lengthBytes > rules.sizeBytes;
  switch (command) {
    case Command.read:
    case Command.cache:
      return isOutside || lengthBytes > BLOCK_BYTES_MAXIMUM ? NbdErrno.EINVAL : NbdErrno.ok;
    case Command.write:
      if (rules.readOnly) return NbdErrno.EPERM;
      if (lengthBytes > BLOCK_BYTES_MAXIMUM) return NbdErrno.EINVAL;
      return isOutside ? NbdErrno.ENOSPC : NbdErrno.ok;
    case Command.flush:
      return offsetBytes !== 0 || lengthBytes !== 0 ? NbdErrno.EINVAL : NbdErrno.ok;
    case Command.trim:
      if (rules.readOnly) return NbdErrno.EPERM;
      return isOutside ? NbdErrno.EINVAL : NbdErrno.ok;
    case Command.writeZeroes:
      if (rules.readOnly) return NbdErrno.EPERM;
      if (lengthBytes > BLOCK_BYTES_MAXIMUM && (flags & CommandFlag.fastZero) === 0) return NbdErrno.EINVAL;
      return isOutside ? NbdErrno.ENOSPC : NbdErrno.ok;
    case Command.blockStatus:
      // There is no answer without a descriptor, and no descriptor without a length.
      return !rules.blockStatus || isOutside || lengthBytes === 0 ? NbdErrno.EINVAL : NbdErrno.ok;
    default:
      return NbdErrno.EINVAL;
  }
}

/** FUA is taken with every command, because clients are known to set it on any. */
function allowedFlags(rules: RequestRules, command: number): number {
  switch (command) {
    case Command.read:
      return CommandFlag.fua | (rules.structured ? CommandFlag.df : 0);
    case Command.writeZeroes:
      return CommandFlag.fua | CommandFlag.noHole | CommandFlag.fastZero;
    case Command.blockStatus:
      return CommandFlag.fua | CommandFlag.reqOne;
    default:
      return CommandFlag.fua;
  }
}
