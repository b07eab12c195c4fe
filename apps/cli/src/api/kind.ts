import { timeText } from '../output/units.ts';
import type { Body, Kind, Resource } from './kind.types.ts';

/** Kinds of different documents in one table. */
export function kind<Document extends Resource>(of: Kind<Document>): Kind {
  return of as unknown as Kind;
}

/** A body as a person wrote it, under the type of its route: the server checks it and names what is wrong. */
export function as<Wanted>(body: Body): Wanted {
  return body as unknown as Wanted;
}

export function instant(millis: number | undefined): string {
  return millis === undefined ? '–' : timeText(millis * 1000);
}
