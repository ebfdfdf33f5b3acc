import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { seededRandom } from "~/core/stats/random";
import type { ImportMappingInput } from "~/schemas/import-mapping";

const SITES = 40;
const CHANNELS = ["shop", "phone", "web", "app"];
const WORDS =
  "la caisse était longue mais le conseil juste et la vendeuse attentive nous reviendrons si le retrait va plus vite merci".split(
    " ",
  );
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAYS = 730;
const DAY_MS = 86_400_000;

const HEADER = "id;answered;recorded;shop;channel;score;comment\n";

export const FILE_MAPPING: ImportMappingInput = {
  encoding: "utf-8",
  delimiter: ";",
  headerRows: 1,
  dateFormat: "yyyy-MM-dd",
  decimal: "point",
  grain: "responses",
  columns: [
    { index: 0, role: "externalId", name: "id" },
    { index: 1, role: "date", name: "answered" },
    { index: 2, role: "ignore", name: "recorded" },
    { index: 3, role: "site", name: "shop" },
    { index: 4, role: "channel", name: "channel" },
    { index: 5, role: "score", name: "score" },
    { index: 6, role: "verbatim", name: "comment" },
  ],
};

/** The same file without its ids: each answer is known by what it says. */
export const WITHOUT_IDS: ImportMappingInput = {
  ...FILE_MAPPING,
  columns: FILE_MAPPING.columns.map((column) =>
    column.role === "externalId" ? { ...column, role: "ignore" } : column,
  ),
};

/**
 * Survey answers, the same for the same seed: about 150 bytes a row, words on three of ten, one score in a thousand out
 * of its scale, in the order in which they were recorded. Returns its size in bytes.
 */
export async function makeFile({
  path,
  rows,
  seed,
  refusedShare = 0.001,
}: {
  path: string;
  rows: number;
  seed: number;
  refusedShare?: number;
}): Promise<number> {
  const random = seededRandom(seed);
  const out = createWriteStream(path);
  out.write(HEADER);
  for (let from = 0; from < rows; from += 1_000) {
    let text = "";
    for (let row = from; row < Math.min(rows, from + 1_000); row += 1)
      text += line(row, rows, random, refusedShare);
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return (await stat(path)).size;
}

function line(
  row: number,
  rows: number,
  random: () => number,
  refusedShare: number,
): string {
  const pick = <T>(items: readonly T[]) =>
    items[Math.floor(random() * items.length)]!;
  const recorded = FIRST_DAY + Math.floor((row / rows) * DAYS) * DAY_MS;
  const answered = recorded - Math.floor(random() * 3) * DAY_MS;
  const id = `${hex(random)}${hex(random)}-${row.toString(16).padStart(8, "0")}`;
  const score =
    random() < refusedShare ? 77 : Math.floor(11 * Math.sqrt(random()));
  const shop = `Shop ${1 + Math.floor(random() * SITES)}`;
  const words =
    random() < 0.3
      ? Array.from({ length: 30 + Math.floor(random() * 30) }, () =>
          pick(WORDS),
        ).join(" ")
      : "";
  return `${id};${day(answered)};${day(recorded)}T10:00:00Z;${shop};${pick(CHANNELS)};${score};${words}\n`;
}

function hex(random: () => number): string {
  return Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
