import * as fc from "fast-check";
import { expect, it } from "vitest";

import { DELIMITERS } from "~/schemas/import-mapping";

import { inChunks } from "../fixtures/fixture";
import { openByteSource } from "./byte-source";
import { readRecords, type FileRecord } from "./records";

/** Fixed, so that a failure is the same everywhere. */
const RUN = { seed: 20_260_301, numRuns: 300 };

const cell = fc.string({
  unit: fc.constantFrom(
    "a",
    "é",
    '"',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    " ",
    "1",
    "€",
  ),
  maxLength: 12,
});

async function recordsOf(
  bytes: Uint8Array,
  delimiter: (typeof DELIMITERS)[number],
  chunkBytes: number,
) {
  const records: FileRecord[] = [];
  const reading = readRecords(inChunks(bytes, chunkBytes), {
    encoding: "utf-8",
    delimiter,
  });
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) records.push(...next.value);
  return { records, stop: next.value };
}

it("gives back every cell and every line of a well-quoted file, however it is cut", async () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(...DELIMITERS),
      fc.integer({ min: 1, max: 40 }),
      async (rows, delimiter, chunkBytes) => {
        const lines = rows.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
        );
        // A first line that ends with LF: how lines end is settled by the first chunk.
        const text = `h${delimiter}h\n${lines.join("\n")}\n`;
        const { records, stop } = await recordsOf(
          Buffer.from(text),
          delimiter,
          Math.max(chunkBytes, 5),
        );
        expect(stop).toBeNull();
        expect(records.slice(1).map((record) => record.cells)).toEqual(rows);
        const starts = rows.map(
          (_, i) =>
            2 +
            lines.slice(0, i).join("\n").split("\n").length -
            (i === 0 ? 1 : 0),
        );
        expect(records.slice(1).map((record) => record.line)).toEqual(starts);
      },
    ),
    RUN,
  );
});

it("ends without throwing on any bytes, packed or not", async () => {
  const noise = fc.uint8Array({ maxLength: 400 });
  const quoted = cell.map((text) => new Uint8Array(Buffer.from(text)));
  const packed = noise.map(
    (bytes) => new Uint8Array([0x1f, 0x8b, 8, 0, ...bytes]),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(noise, quoted, packed),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, chunkBytes) => {
        const source = await openByteSource(inChunks(bytes, chunkBytes));
        let lastLine = 0;
        for await (const batch of readRecords(source.bytes, {
          encoding: "windows-1252",
          delimiter: ";",
        })) {
          for (const record of batch) {
            expect(record.line).toBeGreaterThan(lastLine);
            lastLine = record.line;
          }
        }
      },
    ),
    RUN,
  );
});
