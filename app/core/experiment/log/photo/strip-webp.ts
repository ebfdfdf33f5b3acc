import { fourLetters, joinBytes } from "./join-bytes";

/** The flags of a VP8X part that announce EXIF and XMP. */
const EXIF_AND_XMP = 0x08 | 0x04;

/** The WebP without EXIF and XMP, ended at its end. Null for what is no whole WebP. Source: RFC 9649, 2.5 to 2.7. */
export function stripWebp(file: Uint8Array): Uint8Array | null {
  if (file.length < 20 || fourLetters(file, 0) !== "RIFF") return null;
  if (fourLetters(file, 8) !== "WEBP") return null;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const end = 8 + view.getUint32(4, true);
  if (end > file.length) return null;
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= end;) {
    const size = view.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    if (next > end) return null;
    const name = fourLetters(file, at);
    const part = file.slice(at, next);
    if (name === "VP8X" && size > 0) part[8]! &= ~EXIF_AND_XMP;
    if (name !== "EXIF" && name !== "XMP ") parts.push(part);
    at = next;
  }
  return parts.length > 0 ? withHeader(parts) : null;
}

function withHeader(parts: readonly Uint8Array[]): Uint8Array {
  const body = joinBytes(parts);
  const header = new Uint8Array(12);
  header.set([0x52, 0x49, 0x46, 0x46]);
  new DataView(header.buffer).setUint32(4, body.length + 4, true);
  header.set([0x57, 0x45, 0x42, 0x50], 8);
  return joinBytes([header, body]);
}
