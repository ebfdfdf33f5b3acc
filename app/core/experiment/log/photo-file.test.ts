import { describe, expect, test } from "vitest";
import { readPhoto } from "./photo-file";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (readonly number[])[]) => new Uint8Array(parts.flat());
const textOf = (file: Uint8Array) => String.fromCharCode(...file);

/** A JPEG's parts with EXIF (held sideways: 6, and a place), a comment, two scans, and a film behind the end. */
const EXIF = [
  [0xff, 0xe1, 0, 42, ...ascii("Exif"), 0, 0],
  [...ascii("II"), 42, 0, 8, 0, 0, 0],
  [1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0],
  [0, 0, 0, 0, ...ascii("48.85 N.")],
].flat();
const SCAN = [0xff, 0xda, 0, 4, 1, 2, 9, 0xff, 0, 8, 0xff, 0xd0, 7];
const JPEG = bytes(
  [0xff, 0xd8],
  EXIF,
  [0xff, 0xfe, 0, 8, ...ascii("secret")],
  [0xff, 0xdb, 0, 4, 5, 6],
  SCAN,
  [0xff, 0xc4, 0, 4, 0xff, 0xd9],
  SCAN,
  [0xff, 0xd9],
  ascii("film with a place"),
);

const chunk = (name: string, data: readonly number[]) => [
  0,
  0,
  0,
  data.length,
  ...ascii(name),
  ...data,
  1,
  2,
  3,
  4,
];
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe("a photo", () => {
  test("as JPEG loses place, words and what lies behind its end, and keeps how it was held", () => {
    const read = readPhoto(JPEG);
    if (read.outcome !== "photo") throw new Error("not read");
    expect(read.contentType).toBe("image/jpeg");
    expect(textOf(read.bytes)).not.toMatch(/48\.85|secret|film/);
    expect(Array.from(read.bytes.slice(0, 4))).toEqual([
      0xff, 0xd8, 0xff, 0xe1,
    ]);
    expect(Array.from(read.bytes.slice(22, 34))).toEqual([
      0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
    ]);
    expect(Array.from(read.bytes.slice(-SCAN.length - 2))).toEqual([
      ...SCAN,
      0xff,
      0xd9,
    ]);
  });

  test("once read is read again as it is", () => {
    const once = readPhoto(JPEG);
    expect(once.outcome === "photo" && readPhoto(once.bytes)).toEqual(once);
  });

  test("as PNG loses its words and its EXIF", () => {
    const read = readPhoto(
      bytes(
        PNG_SIGNATURE,
        chunk("IHDR", [1, 2]),
        chunk("eXIf", ascii("48.85")),
        chunk("tEXt", ascii("secret")),
        chunk("IDAT", [9]),
        chunk("IEND", []),
        ascii("more"),
      ),
    );
    expect(read).toEqual({
      outcome: "photo",
      contentType: "image/png",
      bytes: bytes(
        PNG_SIGNATURE,
        chunk("IHDR", [1, 2]),
        chunk("IDAT", [9]),
        chunk("IEND", []),
      ),
    });
  });

  test("as WebP loses EXIF and XMP and no longer announces them", () => {
    const part = (name: string, data: readonly number[]) => [
      ...ascii(name),
      data.length,
      0,
      0,
      0,
      ...data,
    ];
    const body = [
      ...ascii("WEBP"),
      ...part("VP8X", [0x2c, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
      ...part("VP8 ", [9, 9]),
      ...part("EXIF", ascii("48.85N")),
      ...part("XMP ", ascii("secret")),
    ];
    const read = readPhoto(
      bytes(ascii("RIFF"), [body.length, 0, 0, 0], body, ascii("behind")),
    );
    if (read.outcome !== "photo") throw new Error("not read");
    expect(read.contentType).toBe("image/webp");
    expect(textOf(read.bytes)).not.toMatch(/48\.85|secret|behind/);
    expect(read.bytes[20]).toBe(0x20);
    expect(read.bytes[4]).toBe(read.bytes.length - 8);
  });

  test("is nothing else: a page, a drawing with script, a file cut short, nothing", () => {
    const files = [
      bytes(ascii("<html><script>alert(1)</script>")),
      bytes(ascii("<svg onload=alert(1)>")),
      JPEG.slice(0, 40),
      bytes(PNG_SIGNATURE, [0, 0, 255, 0, ...ascii("IHDR")]),
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
      bytes([]),
    ];
    for (const file of files)
      expect(readPhoto(file)).toEqual({ outcome: "not-a-photo" });
  });
});
