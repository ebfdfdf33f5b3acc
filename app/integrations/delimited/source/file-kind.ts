import type { FileFaultCode } from "../import-fault";

const SIGNATURES: readonly (readonly [string, FileFaultCode])[] = [
  ["d0cf11e0", "old-spreadsheet"], // xls, and a workbook under a password
  ["25504446", "not-a-text-file"], // PDF
  ["89504e47", "not-a-text-file"], // PNG
  ["ffd8ff", "not-a-text-file"], // JPEG
];

const LOOKED_AT_BYTES = 64 * 1024;
const MAX_CONTROL_RATIO = 0.02;

/** The fault of a file that is no delimited text at all, or null. A few NUL bytes are a fault of their rows only. */
export function fileKindFault(bytes: Uint8Array): FileFaultCode | null {
  if (bytes.length === 0) return "empty-file";
  const magic = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  const known = SIGNATURES.find(([start]) => magic.startsWith(start));
  if (known) return known[1];
  if (magic.startsWith("fffe")) return null;
  const head = bytes.subarray(0, LOOKED_AT_BYTES);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32));
  return controls.length > head.length * MAX_CONTROL_RATIO
    ? "not-a-text-file"
    : null;
}
