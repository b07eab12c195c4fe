import { type PointPage, type PointView, ServiceRefusal } from '@understudy/hosting';
import type { MachineReplica, Pin, PinLedger, Point } from '@understudy/replica-store';
import type { Sequence } from '@understudy/replication';
import { parsePoint } from './point-selector.ts';

const PAGE_POINTS_MAX = 1000;
const MARKER_KINDS = ['label', 'application', 'group'] as const;

/** The recovery points of a replica as people see them: with the names of the stream and those that were given here (docs/adr/0073). */
export class ReplicaPoints {
  readonly #store: MachineReplica;
  readonly #pins: PinLedger;
  readonly #hasPoint: (sequence: number) => boolean;

  constructor(store: MachineReplica, pins: PinLedger, hasPoint: (sequence: number) => boolean) {
    this.#store = store;
    this.#pins = pins;
    this.#hasPoint = hasPoint;
  }

  /** Newest first, below `before`. */
  page(limit: number, before: number | undefined, onlyNamed: boolean): PointPage {
    const wanted = Math.min(Math.max(1, limit), PAGE_POINTS_MAX);
    const beyond = before ?? Number.POSITIVE_INFINITY;
    const found = onlyNamed
      ? this.#named().filter(({ sequence }) => sequence < beyond)
      : this.#store.points({ order: 'descending', limit: wanted, beyond });
    const points = found.slice(0, wanted).map((point) => this.#view(point));
    const last = points.at(-1);
    return points.length === wanted && last !== undefined ? { points, next: last.sequence } : { points };
  }

  newest(): PointView | undefined {
    const point = this.#store.latestPoint();
    return point && this.#view(point);
  }

  oldest(): PointView | undefined {
    const [point] = this.#store.points({ order: 'ascending', limit: 1 });
    return point && this.#view(point);
  }

  /** The point that a selector means. Throws a refusal when there is none, which says what there is instead. */
  choose(selector: string): PointView {
    const parsed = parsePoint(selector);
    if (parsed === undefined) throw notAPoint(selector);
    const newest = this.#store.latestPoint();
    if (newest === undefined) throw this.#missing('it has no recovery point yet');
    switch (parsed.kind) {
      case 'latest':
        return this.#view(newest);
      case 'application': {
        const [point] = this.#store.points({ order: 'descending', marker: 'application', limit: 1 });
        if (point === undefined) throw this.#noApplicationPoint();
        return this.#view(point);
      }
      case 'sequence':
        return this.#found(this.at(parsed.sequence), `there is none at #${parsed.sequence}`);
      case 'back':
        return this.#found(
          this.#store.pointAtOrBefore(newest.vaultTimeMicros - parsed.millis * 1000),
          'none is so old',
        );
      case 'moment':
        return this.#found(this.#store.pointAtOrBefore(parsed.micros), 'none is so old');
      case 'marker':
        return this.#found(this.#byName(parsed.name), `none is called “${parsed.name}”`);
    }
  }

  at(sequence: number): Point | undefined {
    return this.#store.content.points.at(sequence);
  }

  /** Names the newest point. Only the agent can write into the stream: a name given here is a pin of a person, and so it always keeps the point. */
  async nameNewest(name: string): Promise<PointView> {
    return await this.name('latest', name);
  }

  /** Names an existing point; repeated it does nothing more. */
  async name(selector: string, name: string): Promise<PointView> {
    const sequence = this.choose(selector).sequence as Sequence;
    const isThere = this.#namesHere().some((pin) => pin.owner === name && pin.sequence === sequence);
    if (!isThere) await this.#pins.acquire({ kind: 'person', owner: name, sequence }, this.#hasPoint);
    return this.choose(`#${sequence}`);
  }

  /** Takes a name away from every point that has it, whoever gave it; from then on retention decides about them as about any other. Answers the points. */
  async removeName(name: string): Promise<PointView[]> {
    const named = this.#named().filter((point) => this.#view(point).markers.some((marker) => marker.name === name));
    if (named.length === 0) throw this.#missing(`none is called “${name}”`);
    const oldest = this.#store.facts.oldestPoint;
    for (const { sequence, markers } of named) {
      for (const pin of this.#namesHere())
        if (pin.sequence === sequence && pin.owner === name) await this.#pins.release(pin.id);
      const isInStream = markers.some((marker) => marker.name === name);
      if (isInStream) await this.#pins.releasedNames.add(sequence, name, oldest);
    }
    return named.map((point) => this.#view(point));
  }

  /** The oldest point that is kept only because of a name that keeps it for ever; undefined: none. */
  oldestPinned(): PointView | undefined {
    const pinned = this.#named().map((point) => this.#view(point));
    return pinned.findLast(({ markers }) => markers.some((marker) => marker.pinned));
  }

  #named(): Point[] {
    const query = { order: 'descending', limit: PAGE_POINTS_MAX } as const;
    const inStream = MARKER_KINDS.flatMap((marker) => this.#store.points({ ...query, marker }));
    const here = this.#namesHere().map(({ sequence }) => this.at(sequence));
    const all = [...inStream, ...here].filter((point) => point !== undefined);
    const once = new Map(all.map((point) => [point.sequence, point]));
    return [...once.values()]
      .filter((point) => this.#view(point).markers.length > 0)
      .sort((a, b) => b.sequence - a.sequence);
  }

  #byName(name: string): Point | undefined {
    const inStream = this.#store
      .points({ order: 'descending', markerName: name, limit: PAGE_POINTS_MAX })
      .map(({ sequence }) => sequence)
      .filter((sequence) => !this.#pins.releasedNames.has(sequence, name));
    const here = this.#namesHere().filter(({ owner }) => owner === name);
    return this.at(Math.max(0, ...inStream, ...here.map(({ sequence }) => sequence)));
  }

  #namesHere(): Pin[] {
    return this.#pins.list().filter(({ kind }) => kind === 'person');
  }

  #found(point: Point | undefined, otherwise: string): PointView {
    if (point !== undefined) return this.#view(point);
    const [oldest] = this.#store.points({ order: 'ascending', limit: 1 });
    throw this.#missing(`${otherwise}; kept are #${oldest?.sequence} to #${this.#store.latestPoint()?.sequence}`);
  }

  #view({ sequence, vaultTimeMicros, sourceTimeMicros, markers }: Point): PointView {
    const here = this.#namesHere().filter((pin) => pin.sequence === sequence);
    const names = here.map(({ owner }) => ({ kind: 'label', name: owner, pinned: true }));
    const counting = markers.filter(({ name }) => !this.#pins.releasedNames.has(sequence, name));
    return { sequence, vaultTimeMicros, sourceTimeMicros, markers: [...counting, ...names] };
  }

  get #name(): string {
    return this.#store.currentDefinition()?.name ?? this.#store.machineId;
  }

  #noApplicationPoint(): ServiceRefusal {
    const message = `no recovery point of ${this.#name} is application-consistent: its agent cannot freeze applications, every point is crash-consistent`;
    const remedy =
      'Quiesce the application by hand (flush and lock, or stop it), name that instant (`understudy point`, or POST /items/:id/points), go on, and recover to @name; or use latest.';
    return new ServiceRefusal(422, 'no-application-point', message, remedy);
  }

  #missing(why: string): ServiceRefusal {
    const name = this.#name;
    const message = `there is no such recovery point of ${name}: ${why}`;
    return new ServiceRefusal(404, 'point-missing', message, `List them: understudy points ${name}`);
  }
}

function notAPoint(selector: string): ServiceRefusal {
  const remedy = 'Write latest, #sequence, -30s, @name or a moment.';
  return new ServiceRefusal(400, 'invalid-request', `“${selector}” is no point`, remedy);
}
