import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { inChunks } from "../delimited/fixtures/fixture";
import { columns, mapping, NPS } from "../delimited/fixtures/reading";
import { inspectFile } from "../inspect/inspect-file";
import { readWebhook } from "../webhook/read-webhook";
import {
  makeWorkbook,
  textRow,
  workbookParts,
} from "../xlsx/fixtures/make-workbook";
import { makeZip } from "../xlsx/fixtures/make-zip";
import { openTabular } from "./open-tabular";
import { readTabular } from "./read-tabular";

const RUNS = { seed: 20_261_122, numRuns: 150 };
const MAPPING = mapping({ columns: columns([0, "score"], [1, "date"]) });

function json(name: string): Buffer {
  const url = new URL(`../json/fixtures/${name}`, import.meta.url);
  return readFileSync(url);
}

const SHEET = {
  name: "S",
  rows: textRow(1, "note", "day") + textRow(2, "9", "2026-03-02"),
};
const FILES = [
  json("typeform.jsonl"),
  json("formbricks-events.jsonl"),
  json("zendesk-page.json"),
  makeWorkbook([SHEET]),
];

/** One of the files with some bytes changed, and cut somewhere. */
const damaged = fc
  .record({
    file: fc.constantFrom(...FILES),
    changes: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)),
      { maxLength: 6 },
    ),
    kept: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
    packed: fc.boolean(),
  })
  .map(({ file, changes, kept, packed }) => {
    const bytes = Buffer.from(file);
    for (const [at, byte] of changes)
      bytes[Math.floor(at * (bytes.length - 1))] = byte;
    const cut = bytes.subarray(0, Math.ceil(bytes.length * kept));
    return packed ? gzipSync(cut) : cut;
  });

async function readWhole(bytes: Uint8Array) {
  const outcomes: string[] = [];
  const read = readTabular({
    bytes: inChunks(bytes, 997),
    mapping: MAPPING,
    scale: NPS,
  });
  for await (const { outcome } of read) outcomes.push(outcome);
  return outcomes;
}

it("looks at and reads damaged workbooks and JSON without throwing, and stops at most once, at the end", async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const looked = await inspectFile({ bytes: inChunks(bytes, 997) });
      expect(["inspected", "refused"]).toContain(looked.outcome);
      const outcomes = await readWhole(bytes);
      expect(outcomes.slice(0, -1)).not.toContain("stopped");
    }),
    RUNS,
  );
}, 60_000);

it("reads any sheet and any shared strings without throwing", async () => {
  const marks = ["<row>", "</row>", "<c>", '<c t="s" r="B7">', "</c>", "<v>"];
  const piece = fc.constantFrom(...marks, "</v>", "1", "&amp;", "<!--", "]]>");
  const xml = fc.array(piece, { maxLength: 30 }).map((all) => all.join(""));
  await fc.assert(
    fc.asyncProperty(xml, xml, async (rows, strings) => {
      const parts = workbookParts([{ ...SHEET, rows }], { strings: [strings] });
      const looked = await inspectFile({ bytes: makeZip(parts) });
      expect(["inspected", "refused"]).toContain(looked.outcome);
    }),
    RUNS,
  );
}, 60_000);

it("reads any JSON as lines, as a list and as a page, with as many rows as objects, all of one width", async () => {
  const plain = fc.oneof(fc.string(), fc.double(), fc.boolean());
  const inner = fc.dictionary(fc.string(), plain, { maxKeys: 3 });
  const object = fc.dictionary(
    fc.string({ minLength: 1 }).map((key) => `k${key}`),
    fc.oneof(plain, fc.constant(null), inner),
    { minKeys: 1, maxKeys: 4 },
  );
  const objects = fc.array(object, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      objects,
      fc.integer({ min: 1, max: 50 }),
      async (all, size) => {
        const texts = [
          all.map((each) => JSON.stringify(each)).join("\n"),
          JSON.stringify(all, null, 1),
          JSON.stringify({ meta: {}, rows: all, links: null }),
        ];
        for (const text of texts) {
          const opened = await openTabular(inChunks(Buffer.from(text), size), {
            maxBytes: 1_000_000,
            whole: true,
          });
          const widths: number[] = [];
          for await (const batch of opened.records.records)
            widths.push(...batch.map(({ cells }) => cells.length));
          expect(widths).toHaveLength(all.length + 1);
          expect(new Set(widths).size).toBe(1);
        }
      },
    ),
    RUNS,
  );
}, 60_000);

it("reads any body of a webhook without throwing", () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .jsonValue()
      .map((value) => Buffer.from(JSON.stringify({ form_response: value }))),
    fc
      .jsonValue()
      .map((value) =>
        Buffer.from(
          JSON.stringify({ landed_at: value, answers: value, data: value }),
        ),
      ),
  );
  fc.assert(
    fc.property(body, (bytes) => {
      expect(["read", "not-understood"]).toContain(readWebhook(bytes).outcome);
    }),
    { ...RUNS, numRuns: 1000 },
  );
});
