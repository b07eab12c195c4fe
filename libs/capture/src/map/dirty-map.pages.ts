import { BlockBitmap, crc32 } from '@understudy/block';
import { PAGE_BYTES, PAGE_HEADER_BYTES, PAGE_MAGIC, REGIONS_PER_PAGE } from './dirty-map.layout.ts';

/** Writes the bitmap page with the regions' bits into `target` (PAGE_BYTES, owned by the caller). */
export function encodePage(target: Uint8Array, mapId: Uint8Array, page: number, regions: BlockBitmap): void {
  const view = new DataView(target.buffer, target.byteOffset, PAGE_BYTES);
  target.fill(0);
  view.setUint32(0, PAGE_MAGIC, true);
  target.set(mapId, 8);
  view.setUint32(24, page, true);
  const first = page * REGIONS_PER_PAGE;
  for (const run of regions.runs(first, Math.min(regions.size, first + REGIONS_PER_PAGE))) {
    for (let bit = run.start - first; bit < run.start - first + run.count; bit++) writePageBit(target, bit, true);
  }
  sealPage(target);
}

/** Changes one bit of an encoded page; the sum has to be made anew by `sealPage`. */
export function writePageBit(target: Uint8Array, bit: number, value: boolean): void {
  const at = PAGE_HEADER_BYTES + (bit >>> 3);
  if (value) target[at]! |= 1 << (bit & 7);
  else target[at]! &= ~(1 << (bit & 7));
}

export function sealPage(target: Uint8Array): void {
  const view = new DataView(target.buffer, target.byteOffset, PAGE_BYTES);
  view.setUint32(4, crc32(target.subarray(8, PAGE_BYTES)), true);
}

/** Adds the page's bits to `regions`. False: the page is damaged or belongs to another map or place. */
export function decodePage(source: Uint8Array, mapId: Uint8Array, page: number, regions: BlockBitmap): boolean {
  const view = new DataView(source.buffer, source.byteOffset, PAGE_BYTES);
  if (view.getUint32(0, true) !== PAGE_MAGIC || view.getUint32(24, true) !== page) return false;
  if (view.getUint32(28, true) !== 0 || mapId.some((byte, at) => source[8 + at] !== byte)) return false;
  if (crc32(source.subarray(8, PAGE_BYTES)) !== view.getUint32(4, true)) return false;
  const first = page * REGIONS_PER_PAGE;
  let bit = 0;
  const isSet = (at: number) => (source[PAGE_HEADER_BYTES + (at >>> 3)]! & (1 << (at & 7))) !== 0;
  while (bit < REGIONS_PER_PAGE) {
    // Whole bytes of zeros are most of a page.
    if ((bit & 7) === 0 && source[PAGE_HEADER_BYTES + (bit >>> 3)] === 0) {
      bit += 8;
      continue;
    }
    const start = bit;
    while (bit < REGIONS_PER_PAGE && isSet(bit)) bit++;
    if (bit === start) bit++;
    else if (first + bit > regions.size) return false;
    else regions.set(first + start, bit - start);
  }
  return true;
}
