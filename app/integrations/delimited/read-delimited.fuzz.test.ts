import * as fc from "fast-check";
import { expect, it } from "vitest";

import { importMappingSchema } from "~/schemas/import-mapping";

import { inChunks } from "./fixtures/fixture";
import { inspectDelimited } from "./inspect-delimited";
import { readDelimited } from "./read-delimited";

/** Fixed, so that a failure is the same everywhere. */
const RUN = { seed: 20_260_302, numRuns: 250 };

const MAPPINGS = (["responses", "series"] as const).map((grain) =>
  importMappingSchema.parse({
    encoding: "utf-8",
    delimiter: ";",
    headerRows: 1,
    dateFormat: "dd/MM/yyyy",
    decimal: "comma",
    grain,
    granularity: "week",
    columns: [
      { index: 0, role: grain === "responses" ? "score" : "count", name: "n" },
      { index: 1, role: "date", name: "d" },
      { index: 2, role: "site", name: "s" },
    ],
  }),
);

const WORDS =
  "0 7 10 -1 3,5 1e9 NaN Infinity N/A 03/04/2024 31/02/2024 2024-01-01 Lyon é \0 \ufffd \u2028 99999999999999999999";
const MARKS = [";", ";", ";", "\n", "\n", "\r\n", '"', '""', ""];
const piece = fc.constantFrom(...WORDS.split(" "), ...MARKS);

const file = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => `n;d;s\n${pieces.join("")}`);

it("accounts for every record once, in order, with numbers that are numbers", async () => {
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.constantFrom(...MAPPINGS),
      async (text, mapping) => {
        const bytes = inChunks(Buffer.from(text), 11);
        let lastLine = 1;
        for await (const outcome of readDelimited({
          bytes,
          mapping,
          scale: { min: 0, max: 10 },
        })) {
          expect(outcome.line).toBeGreaterThan(lastLine);
          lastLine = outcome.line;
          if (outcome.outcome !== "kept") continue;
          const { row } = outcome;
          const number = row.grain === "responses" ? row.score : row.count;
          expect(Number.isInteger(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(row.grain === "responses" ? row.day : row.periodStart).toMatch(
            /^\d{4}-\d\d-\d\d$/,
          );
        }
      },
    ),
    RUN,
  );
});

it("inspects anything without throwing, and within its bounds", async () => {
  const anything = fc.oneof(
    file.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 500 }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      const found = await inspectDelimited({ bytes, fileName: "x" });
      expect(found.firstRows.length).toBeLessThanOrEqual(10);
      for (const { answered, missing } of found.columns) {
        expect(answered + missing).toBeLessThanOrEqual(found.rows);
      }
    }),
    RUN,
  );
});
