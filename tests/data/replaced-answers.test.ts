import { afterEach, beforeEach, expect, test } from "vitest";
import { withOrgConnection } from "~/data/org.server";
import { removeRespondent } from "~/data/privacy/respondent-answers.server";
import { respondentKey } from "~/data/privacy/respondent-key.server";
import { undoImport } from "~/jobs/import/undo-import.server";
import { keepPrivacyOf } from "~/jobs/privacy/keep-privacy.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { createImportWorld, type ImportWorld } from "./import-world";

const ROLES = [
  "externalId",
  "score",
  "date",
  "site",
  "channel",
  "segment",
  "verbatim",
  "respondent",
] as const;
const MAPPING: ImportMappingInput = {
  encoding: "utf-8",
  delimiter: ";",
  headerRows: 1,
  dateFormat: "yyyy-MM-dd",
  decimal: "comma",
  grain: "responses",
  columns: ROLES.map((role, index) => ({ index, role, name: `c${index}` })),
};

let world: ImportWorld;
beforeEach(async () => {
  world = await createImportWorld("nps");
});
afterEach(() => world.leave());

async function bring(...lines: string[]): Promise<string> {
  const file = ["i;v;d;s;c;g;w;p", ...lines, ""].join("\n");
  const { batchId, outcome } = await world.bring(file, MAPPING);
  expect(outcome).toBe("done");
  return batchId;
}
const undo = (batchId: string) => undoImport({ orgId: world.orgId, batchId });

/** Everything kept of the answers and counted from them. */
async function everything() {
  return {
    answers: await world.query(`SELECT * FROM "Response" ORDER BY id`),
    words: await world.query(`SELECT * FROM "Verbatim" ORDER BY id`),
    readings: await world.query(
      `SELECT "periodStart", "cellKey", "scoreCounts", dismissed, "notAsked" FROM "Reading" ORDER BY 1, 2`,
    ),
    totals: await world.query(
      `SELECT * FROM "PeriodTotal" ORDER BY granularity, split, "periodStart", "splitKey"`,
    ),
  };
}
const scores = () =>
  world.query<{ score: number; layers: number }>(
    `SELECT score, coalesce(jsonb_array_length(replaced), 0) AS layers FROM "Response" ORDER BY identity`,
  );

test("an undo brings back exactly what the batch took the place of", async () => {
  await bring(
    "1;9;2026-03-02;Lyon;web;young;bien;ann@example.org",
    "2;Dismissed;2026-03-02;Lyon;;;;bob@example.org",
    "3;5;2026-03-04;;;;;",
    "4;7;2026-03-04;Brest;;;pareil;",
  );
  await world.query(`UPDATE "Verbatim" SET insight = 'barrier'`);
  const before = await everything();
  const later = await bring(
    "1;2;2026-04-05;Brest;phone;old;tr\u00e8s mal;cleo@example.org",
    "2;10;2026-03-03;Brest;;;enfin;bob@example.org",
    "3;Not asked;2026-03-04;Lyon;;;;dan@example.org",
    "4;7;2026-03-04;Brest;;;pareil;",
    "5;1;2026-03-09;;;;nouveau;",
  );
  const between = await everything();
  expect(between.answers).not.toEqual(before.answers);
  expect(between.words).toHaveLength(4);
  expect(await undo(later)).toBe(true);
  expect(await everything()).toEqual(before);
});

test("what was said of words stays with them through both ways", async () => {
  await bring("1;9;2026-03-02;;;;bien;");
  const [said] = await world.query<{ id: string }>(`SELECT id FROM "Verbatim"`);
  const later = await bring("1;3;2026-03-02;;;;mal;");
  await world.query(
    `WITH theme AS (INSERT INTO "Theme" ("orgId", id, name, "createdById")
       SELECT "orgId", gen_random_uuid(), 'Attente', id FROM "Person" RETURNING *)
     INSERT INTO "VerbatimTheme" ("orgId", "verbatimId", "themeId", "byId")
     SELECT "orgId", '${said!.id}', id, "createdById" FROM theme`,
  );
  await undo(later);
  expect(
    await world.query(
      `SELECT v.id, v.text, count(t."themeId")::int AS themes FROM "Verbatim" v
       LEFT JOIN "VerbatimTheme" t ON t."verbatimId" = v.id GROUP BY v."orgId", v.id`,
    ),
  ).toEqual([{ id: said!.id, text: "bien", themes: 1 }]);
});

test("a covered batch that is undone leaves the pile, whatever the order", async () => {
  await bring("1;1;2026-03-02;;;;;", "2;8;2026-03-02;;;;;");
  const second = await bring("1;2;2026-03-03;;;;;");
  const third = await bring("1;3;2026-03-04;;;;;");
  expect(await scores()).toEqual([
    { score: 3, layers: 2 },
    { score: 8, layers: 0 },
  ]);
  await undo(second);
  expect(await scores()).toMatchObject([{ score: 3, layers: 1 }, {}]);
  await undo(third);
  expect(await scores()).toEqual([
    { score: 1, layers: 0 },
    { score: 8, layers: 0 },
  ]);
});

test("an answer whose first batch is gone goes with the one that covers it", async () => {
  const first = await bring("1;1;2026-03-02;;;;mot;");
  const second = await bring("1;2;2026-03-03;;;;;");
  await undo(first);
  expect(await scores()).toEqual([{ score: 2, layers: 0 }]);
  await undo(second);
  const { answers, words, readings, totals } = await everything();
  expect([answers, words, readings, totals]).toEqual([[], [], [], []]);
});

test("a batch that corrects itself is taken back as one", async () => {
  await bring("1;1;2026-03-02;;;;;");
  const before = await everything();
  // Two deliveries of the same id, a chunk of others between them.
  const others = Array.from(
    { length: 1_000 },
    (_, i) => `x${i};5;2026-03-05;;;;;`,
  );
  const later = await bring(
    "1;2;2026-03-03;;;;;",
    ...others,
    "1;3;2026-03-04;;;;;",
  );
  expect((await scores())[0]).toEqual({ score: 3, layers: 1 });
  await undo(later);
  expect(await everything()).toEqual(before);
});

test("an erasure reaches below an answer that took the place of another", async () => {
  const { orgId, metricId } = world;
  await bring("1;1;2026-03-02;;;;mot;ann@example.org");
  const later = await bring("1;2;2026-03-03;;;;autre;bob@example.org");
  const respondent = respondentKey(orgId, "ann@example.org")!;
  const [person] = await world.query<{ id: string }>(`SELECT id FROM "Person"`);
  await world.query(
    `INSERT INTO "ErasedRespondent" ("orgId", respondent, answers, "erasedById")
     VALUES ('${orgId}', '${respondent}', 0, '${person!.id}')`,
  );
  await keepPrivacy();
  expect(await scores()).toEqual([{ score: 2, layers: 0 }]);
  expect(await world.query(`SELECT answers FROM "ErasedRespondent"`)).toEqual([
    { answers: 1 },
  ]);
  const again = { orgId, metricId, respondent };
  const { removed } = await withOrgConnection(orgId, (client) =>
    removeRespondent({ client, ...again }),
  );
  expect(removed).toBe(0);
  await undo(later);
  expect(await scores()).toEqual([]);
});

test.each([
  ["below", "first"],
  ["above", "second"],
] as const)(
  "a retention of what lies %s leaves no words and no hash in the pile, and the score",
  async (_, whose) => {
    const first = await bring("1;1;2026-03-02;;;;mot;ann@example.org");
    const second = await bring("1;2;2026-03-03;;;;autre;bob@example.org");
    await retain(whose === "first" ? first : second);
    await keepPrivacy();
    const [row] = await world.query<{ replaced: object[] }>(
      `SELECT replaced FROM "Response"`,
    );
    expect(row!.replaced).toMatchObject([{ score: 1 }]);
    expect(row!.replaced[0]).not.toHaveProperty("text");
    expect(row!.replaced[0]).not.toHaveProperty("respondent");
    const words = await world.query(`SELECT text FROM "Verbatim"`);
    expect(words).toEqual(whose === "first" ? [{ text: "autre" }] : []);
    await undo(second);
    expect(await scores()).toEqual([{ score: 1, layers: 0 }]);
    expect(
      await world.query(
        `SELECT respondent FROM "Response" UNION ALL SELECT text FROM "Verbatim"`,
      ),
    ).toEqual([{ respondent: null }]);
  },
);

test("a pile whose time has not come keeps its words", async () => {
  await bring("1;1;2026-03-02;;;;mot;ann@example.org");
  const before = await everything();
  const second = await bring("1;2;2026-04-19;;;;autre;");
  await retain(second);
  await keepPrivacy();
  await undo(second);
  expect(await everything()).toEqual(before);
});

const keepPrivacy = () =>
  keepPrivacyOf({
    orgId: world.orgId,
    timeZone: "Europe/Paris",
    storage: world.storage,
    now: new Date("2026-04-21T12:00:00Z"),
  });

async function retain(batchId: string): Promise<void> {
  await world.query(
    `WITH source AS (INSERT INTO "Source" ("orgId", id, name, tool, mapping, "retentionDays", "createdById")
       SELECT "orgId", gen_random_uuid(), 'Source', 'generic', '{}', 30, id FROM "Person" RETURNING id)
     UPDATE "ImportBatch" SET "sourceId" = (SELECT id FROM source) WHERE id = '${batchId}'`,
  );
}
