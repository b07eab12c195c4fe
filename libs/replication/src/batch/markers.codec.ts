import { rule } from './batch.errors.ts';
import type { Marker } from './batch.types.ts';

export const MARKERS_MAX = 16;
export const MARKER_NAME_BYTES_MAX = 255;
const MARKER_HEAD_BYTES = 4;
export const MARKERS_BYTES_MAX = MARKERS_MAX * (MARKER_HEAD_BYTES + MARKER_NAME_BYTES_MAX + 1);

const kinds = ['application', 'group', 'label'] as const;

/** §1.3. Throws BatchFormatError('batch-marker') on too many or too long names. */
export function encodeMarkers(markers: readonly Marker[]): Uint8Array {
  rule(markers.length <= MARKERS_MAX, 'batch-marker', `more than ${MARKERS_MAX} markers`);
  return Buffer.concat(markers.map(encodeMarker));
}

function encodeMarker(marker: Marker): Uint8Array {
  const name = Buffer.from(marker.name, 'utf8');
  const fits = name.length >= 1 && name.length <= MARKER_NAME_BYTES_MAX;
  rule(fits, 'batch-marker', `a marker's name has 1 to ${MARKER_NAME_BYTES_MAX} bytes`);
  const head = Buffer.alloc(MARKER_HEAD_BYTES);
  head[0] = kinds.indexOf(marker.kind) + 1;
  head[1] = marker.pinned ? 1 : 0;
  head.writeUInt16LE(name.length, 2);
  return Buffer.concat([head, name]);
}

export function decodeMarkers(bytes: Uint8Array): Marker[] {
  const markers: Marker[] = [];
  for (let at = 0; at < bytes.length; ) {
    rule(markers.length < MARKERS_MAX, 'batch-marker', `more than ${MARKERS_MAX} markers`);
    rule(bytes.length - at >= MARKER_HEAD_BYTES, 'batch-marker', 'a marker is cut');
    const nameBytes = (bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8);
    const end = at + MARKER_HEAD_BYTES + nameBytes;
    const fits = nameBytes >= 1 && nameBytes <= MARKER_NAME_BYTES_MAX && end <= bytes.length;
    rule(fits, 'batch-marker', `a marker's name of ${nameBytes} bytes`);
    markers.push(decodeMarker(bytes.subarray(at, end)));
    at = end;
  }
  return markers;
}

function decodeMarker(bytes: Uint8Array): Marker {
  const kind = kinds[(bytes[0] as number) - 1];
  rule(kind !== undefined, 'batch-marker', `marker kind ${bytes[0]}`);
  rule((bytes[1] as number) <= 1, 'batch-marker', `marker flag ${bytes[1]}`);
  return { kind, name: decodeUtf8(bytes.subarray(MARKER_HEAD_BYTES)), pinned: bytes[1] === 1 };
}

function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  rule(Buffer.from(text, 'utf8').equals(bytes), 'batch-marker', 'a marker name is not UTF-8');
  return text;
}
