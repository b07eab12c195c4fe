import { v5 } from 'uuid';

/** The namespace of events; random, for ever the same. */
const EVENTS = '5d1c6b0e-3f0a-4c43-9d38-0c5c1c1f7d2b';

/** The same command always makes the same ids: a repeated append is recognised by the store. */
export function eventId(commandId: string, index: number): string {
  return v5(`${commandId}/${index}`, EVENTS);
}
