import { stripJpeg } from "./photo/strip-jpeg";
import { stripPng } from "./photo/strip-png";
import { stripWebp } from "./photo/strip-webp";

export type PhotoFile =
  | {
      outcome: "photo";
      contentType: "image/jpeg" | "image/png" | "image/webp";
      bytes: Uint8Array;
    }
  | { outcome: "not-a-photo" };

/**
 * Reads what a file is from its first bytes, whatever its name says, and takes out what tells more than the picture:
 * where and when it was taken, with which telephone, and whatever lies behind its end.
 */
export function readPhoto(file: Uint8Array): PhotoFile {
  for (const [contentType, strip] of READERS) {
    const bytes = strip(file);
    if (bytes !== null) return { outcome: "photo", contentType, bytes };
  }
  return { outcome: "not-a-photo" };
}

const READERS = [
  ["image/jpeg", stripJpeg],
  ["image/png", stripPng],
  ["image/webp", stripWebp],
] as const;
