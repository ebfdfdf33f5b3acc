import { exifOrientation, orientationSegment } from "./exif-orientation";
import { joinBytes, startsWith } from "./join-bytes";

const APP0 = 0xe0;
const APP1 = 0xe1;
/** Of the application segments only these are needed to show the picture: size, colour profile, Adobe's colour model. */
const KEPT_APPS: ReadonlySet<number> = new Set([APP0, 0xe2, 0xee]);
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END = 0xd9;

/**
 * The JPEG without EXIF, XMP, IPTC and comments, ended where the picture ends. How the telephone was held stays, or the
 * picture would lie on its side. Null for what is no whole JPEG. Source: ITU-T T.81, annex B.
 */
export function stripJpeg(file: Uint8Array): Uint8Array | null {
  if (!startsWith(file, [0xff, 0xd8, 0xff])) return null;
  const parts: Uint8Array[] = [file.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return finished(parts, orientation);
    const end = at + 2 + ((file[at + 2]! << 8) | file[at + 3]!);
    if (end > file.length || end < at + 4) return null;
    const segment = file.subarray(at, end);
    if (marker === APP1) orientation = exifOrientation(segment) ?? orientation;
    if (isKept(marker)) parts.push(segment);
    at = end;
    if (marker === START_OF_SCAN) {
      at = endOfScan(file, end);
      parts.push(file.subarray(end, at));
    }
  }
  return startsWith(file, [0xff, END], at)
    ? finished(parts, orientation)
    : null;
}

function isKept(marker: number): boolean {
  const isApp = marker >= APP0 && marker <= 0xef;
  return marker !== COMMENT && (!isApp || KEPT_APPS.has(marker));
}

/** Where the next marker begins; within a scan 0xFF is followed by 0x00 or by a restart marker. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    if (file[at] !== 0xff) continue;
    const next = file[at + 1]!;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return file.length;
}

function finished(parts: Uint8Array[], orientation: number): Uint8Array {
  const [start, ...rest] = parts as [Uint8Array, ...Uint8Array[]];
  const held = orientation === 1 ? [] : [orientationSegment(orientation)];
  return joinBytes([start, ...held, ...rest, new Uint8Array([0xff, END])]);
}
