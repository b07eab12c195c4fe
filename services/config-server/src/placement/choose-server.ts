/** A server that could take a machine, as it stands now. */
export interface Candidate {
  readonly name: string;
  readonly isHeard: boolean;
  readonly isRevoked: boolean;
  readonly hasAddress: boolean;
  readonly bytesFree: number;
  readonly bytesTotal: number;
  readonly machines: number;
  /** 0: no limit. */
  readonly machinesMax: number;
  /** Bytes that machines assigned to it will still need: disks whose first copy is not there yet. */
  readonly expectedBytes: number;
}

export interface Judged {
  readonly name: string;
  /** Of its space, with everything that is expected and the new machine; 0 … */
  readonly fullness: number;
  /** Why it cannot take the machine. */
  readonly excluded?: {
    readonly code: 'server-not-seen' | 'server-without-room' | 'server-without-address';
    readonly why: string;
  };
}

export interface Choice {
  readonly name: string | undefined;
  /** For people: why this one, and why not the others. */
  readonly reason: string;
  readonly judged: readonly Judged[];
}

/** Fuller than this no server is made by choice. */
const FULLNESS_MAX = 0.9;

/** The one that will be least full with the machine; of equals the one with fewer machines, then by name. */
export function chooseServer(candidates: readonly Candidate[], neededBytes: number, noun: string): Choice {
  const judged = candidates
    .map((candidate) => ({ ...judge(candidate, neededBytes), machines: candidate.machines }))
    .sort(
      (a, b) =>
        Math.round(100 * a.fullness) - Math.round(100 * b.fullness) ||
        a.machines - b.machines ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ machines: _, ...rest }): Judged => rest);
  const chosen = judged.find(({ excluded }) => excluded === undefined);
  return { name: chosen?.name, reason: reasonOf(chosen, judged, noun), judged };
}

export function judge(candidate: Candidate, neededBytes: number): Judged {
  const { name, isHeard, isRevoked, hasAddress, bytesFree, bytesTotal, machines, machinesMax, expectedBytes } =
    candidate;
  const used = bytesTotal - bytesFree + expectedBytes + neededBytes;
  const fullness = bytesTotal > 0 ? used / bytesTotal : 0;
  if (isRevoked) return { name, fullness, excluded: { code: 'server-not-seen', why: 'revoked' } };
  if (!isHeard) return { name, fullness, excluded: { code: 'server-not-seen', why: 'not heard' } };
  if (!hasAddress) return { name, fullness, excluded: { code: 'server-without-address', why: 'no address known' } };
  if (machinesMax > 0 && machines >= machinesMax)
    return {
      name,
      fullness,
      excluded: { code: 'server-without-room', why: `has ${machines} of ${machinesMax} machines` },
    };
  if (bytesTotal > 0 && fullness > FULLNESS_MAX)
    return { name, fullness, excluded: { code: 'server-without-room', why: `would be ${percent(fullness)} full` } };
  return { name, fullness };
}

function reasonOf(chosen: Judged | undefined, judged: readonly Judged[], noun: string): string {
  if (judged.length === 0) return `there is no ${noun} of this name, or none at all`;
  const others = judged.filter(({ name }) => name !== chosen?.name).map(sentenceOf);
  const rest = others.length === 0 ? 'it is the only one' : others.slice(0, 5).join(', ');
  if (chosen === undefined) return `no ${noun} can take it: ${others.slice(0, 5).join(', ')}`;
  return `${chosen.name}: will be ${percent(chosen.fullness)} full; ${rest}`;
}

function sentenceOf({ name, fullness, excluded }: Judged): string {
  return `${name} ${excluded === undefined ? percent(fullness) : `(${excluded.why})`}`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
