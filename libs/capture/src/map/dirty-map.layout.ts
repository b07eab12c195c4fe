/** The constants of docs/formats/dirty-map.md. */
export const HEADER_SLOT_BYTES = 65_536;
export const HEADER_FIXED_BYTES = 24;
export const STAMPS_OFFSET = 2 * HEADER_SLOT_BYTES;
export const STAMP_SLOT_BYTES = 4096;
export const STAMP_BYTES = 64;
export const PAGES_OFFSET = STAMPS_OFFSET + 2 * STAMP_SLOT_BYTES;
export const PAGE_BYTES = 4096;
export const PAGE_HEADER_BYTES = 32;
export const REGIONS_PER_PAGE = (PAGE_BYTES - PAGE_HEADER_BYTES) * 8;
export const REGION_BYTES_DEFAULT = 1024 * 1024;
/** How far behind the last stamp a change of the disk may still be our own. */
export const STAMP_TOLERANCE_MICROS = 1_000_000;

export const HEADER_MAGIC = Uint8Array.of(0x55, 0x53, 0x44, 0x4d, 0x41, 0x50, 0, 1);
export const STAMP_MAGIC = 0x54535355;
export const PAGE_MAGIC = 0x50445355;

export function regionsOf(sizeBytes: number, regionBytes: number): number {
  return Math.ceil(sizeBytes / regionBytes);
}

export function pagesOf(sizeBytes: number, regionBytes: number): number {
  return Math.max(1, Math.ceil(regionsOf(sizeBytes, regionBytes) / REGIONS_PER_PAGE));
}
