import { isUtf8 } from "node:buffer";

import type { TextEncoding } from "~/schemas/import-mapping";

/** Code points of the bytes 0x80–0x9F in Windows-1252 (WHATWG index; the five gaps stay C1 controls). */
const HIGH_CONTROLS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const FIRST_HIGH_CONTROL = 0x80;
const LAST_HIGH_CONTROL = 0x9f;

/**
 * UTF-16 by its byte order mark, else UTF-8 when every byte fits, else Windows-1252, the usual encoding of French
 * spreadsheets. `wholeFile: false` says that the last character may be cut.
 */
export function detectEncoding(
  bytes: Uint8Array,
  wholeFile: boolean,
): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return isUtf8(wholeFile ? bytes : upToLastLineFeed(bytes))
    ? "utf-8"
    : "windows-1252";
}

/** Turns chunks of any supported encoding into UTF-8 chunks; a byte order mark stays (the parser drops it). */
export function createUtf8Transcoder(
  encoding: TextEncoding,
): (chunk: Uint8Array) => Uint8Array {
  if (encoding === "utf-8") return (chunk) => chunk;
  if (encoding === "windows-1252")
    return (chunk) => Buffer.from(decodeWindows1252(chunk), "utf8");
  const decoder = new TextDecoder("utf-16le");
  return (chunk) =>
    Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
}

/**
 * Not `TextDecoder("windows-1252")`: several Node 20 to 24 releases decode it as Latin-1, which turns the euro sign,
 * the curly apostrophe and œ into control characters.
 */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength,
  ).toString("latin1");
  if (
    !bytes.some(
      (byte) => byte >= FIRST_HIGH_CONTROL && byte <= LAST_HIGH_CONTROL,
    )
  )
    return latin1;
  return latin1.replaceAll(/[\u0080-\u009f]/g, (control: string) =>
    HIGH_CONTROLS.charAt(control.charCodeAt(0) - FIRST_HIGH_CONTROL),
  );
}

function upToLastLineFeed(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
