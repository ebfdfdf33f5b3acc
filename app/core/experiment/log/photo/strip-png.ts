import { fourLetters, joinBytes, startsWith } from "./join-bytes";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TELLING = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

/** The PNG without EXIF, words and times, ended at its end. Null for what is no whole PNG. Source: PNG (W3C), 5 and 11.3. */
export function stripPng(file: Uint8Array): Uint8Array | null {
  if (!startsWith(file, SIGNATURE)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const parts = [file.subarray(0, 8)];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > file.length) return null;
    const name = fourLetters(file, at + 4);
    if (!TELLING.has(name)) parts.push(file.subarray(at, end));
    if (name === "IEND") return joinBytes(parts);
    at = end;
  }
  return null;
}
