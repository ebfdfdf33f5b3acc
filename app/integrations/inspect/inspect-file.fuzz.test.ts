import { readdirSync, readFileSync } from "node:fs";

import * as fc from "fast-check";
import { expect, it } from "vitest";

import { inspectFile } from "./inspect-file";
import type { Inspection } from "./inspection";

/** Fixed, so that a failure is the same everywhere. */
const RUN = { seed: 20_261_122, numRuns: 300 };

const integrations = new URL("../", import.meta.url);
const FILES = readdirSync(integrations, { recursive: true })
  .map(String)
  .filter((path) => /^[a-z-]+\/fixtures\/.*\.csv$/.test(path))
  .map((path) => readFileSync(new URL(path, integrations)));

/** What holds of every file, whatever stands in it. */
function checkFigures({ rows, complete, skipped, columns }: Inspection): void {
  const left = skipped.reduce((total, { count }) => total + count, 0);
  expect(complete + left).toBe(rows);
  for (const { answered, missing, distribution, role, value } of columns) {
    expect(answered).toBeGreaterThanOrEqual(0);
    expect(answered + missing).toBe(complete);
    if (role !== "score" || !distribution || !value) continue;
    const counted = Object.values(distribution).reduce((a, b) => a + b, 0);
    expect(counted).toBe(answered);
    for (const figure of [value.nps, value.topTwoBox, value.mean])
      expect(figure === null || Number.isFinite(figure)).toBe(true);
    expect(Math.abs(value.nps ?? 0)).toBeLessThanOrEqual(100);
  }
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  by: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom(
        "\n",
        '"',
        ",,,",
        "\r",
        "\0",
        "10 Strongly agree",
        "Total",
        "__proto__",
        "constructor",
        "\ufeff",
        "1e999",
        "０",
      )
      .map((text) => Buffer.from(text)),
  ),
});

it("looks at any damaged export without throwing, and its figures add up", async () => {
  expect(FILES.length).toBeGreaterThan(12);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (file, changes) => {
        let bytes: Buffer = file;
        for (const { at, length, by } of changes) {
          const from = Math.floor(at * bytes.length);
          const rest = bytes.subarray(from + length);
          bytes = Buffer.concat([bytes.subarray(0, from), by, rest]);
        }
        const found = await inspectFile({ bytes });
        if (found.outcome === "inspected") checkFigures(found.inspection);
      },
    ),
    RUN,
  );
}, 30_000);

it("looks at long cells, many columns and many different answers in little time", async () => {
  const hard = [
    `${"a ".repeat(40_000)},note\n${"1 - ".repeat(30)},${"9".repeat(5000)}\n`,
    `${"<".repeat(20_000)},${"&".repeat(20_000)}\n1,2\n`,
    `question ${"10 - a ".repeat(70)}?,b\n1,2\n2,3\n`,
    `${"c,".repeat(1999)}c\n${`${"5,".repeat(1999)}5\n`.repeat(30)}`,
    `id,note\n${Array.from({ length: 30_000 }, (_, i) => `${i},${i % 11}`).join("\n")}\n`,
  ];
  const started = performance.now();
  for (const text of hard) {
    const found = await inspectFile({ bytes: Buffer.from(text) });
    if (found.outcome === "inspected") checkFigures(found.inspection);
  }
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);

it("counts a long file to its last row as it streams", async () => {
  async function* endless(rows: number) {
    yield Buffer.from("id,date,comment,note\n");
    for (let at = 0; at < rows; at += 1000) {
      const lines = Array.from({ length: 1000 }, (_, i) => {
        return `${at + i},2024-05-${10 + (i % 20)},${"words ".repeat(20)}${at + i},${i % 11}\n`;
      });
      yield Buffer.from(lines.join(""));
    }
  }
  const found = await inspectFile({ bytes: endless(100_000) });
  expect(found).toMatchObject({
    outcome: "inspected",
    inspection: { rows: 100_000, complete: 100_000 },
  });
}, 60_000);
