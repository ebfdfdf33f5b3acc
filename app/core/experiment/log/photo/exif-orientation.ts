import { startsWith } from "./join-bytes";

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
/** Marker, length and "Exif\0\0" stand before the TIFF header. */
const TIFF_AT = 10;
const ORIENTATION = 0x0112;

/** How the camera was held (1 … 8) as an APP1 segment says; null where it does not. Source: Exif 2.3, 4.6.4. */
export function exifOrientation(segment: Uint8Array): number | null {
  if (!startsWith(segment, EXIF, 4) || segment.length < TIFF_AT + 8)
    return null;
  const view = new DataView(
    segment.buffer,
    segment.byteOffset + TIFF_AT,
    segment.length - TIFF_AT,
  );
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return null;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An APP1 segment that says how the camera was held and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return new Uint8Array(
    [[0xff, 0xe1, 0, 34], EXIF, tiff, [0, 1], entry, [0, 0, 0, 0]].flat(),
  );
}
