import { expect, test } from "vitest";
import {
  DURATION_EDGES,
  durationBin,
} from "~/core/metric/answers/duration-bin";
import type { MetricKind } from "~/core/metric/metric-kind";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { listReadings } from "~/data/metric/reading.server";
import { withOrg } from "~/data/org.server";
import { respondentKey } from "~/data/privacy/respondent-key.server";
import { undoImport } from "~/jobs/import/undo-import.server";
import type { ImportMappingInput } from "~/schemas/import-mapping";
import { createImportWorld, type ImportWorld } from "./import-world";

type Roles = ImportMappingInput["columns"][number]["role"][];

function mapping(...roles: Roles): ImportMappingInput {
  return {
    encoding: "utf-8",
    delimiter: ";",
    headerRows: 1,
    dateFormat: "yyyy-MM-dd",
    decimal: "comma",
    grain: "responses",
    columns: roles.map((role, index) => ({ index, role, name: `c${index}` })),
  };
}

async function inWorld(
  kind: MetricKind,
  work: (world: ImportWorld) => Promise<void>,
) {
  const world = await createImportWorld(kind);
  try {
    await work(world);
  } finally {
    await world.leave();
  }
}

function monthly(
  { orgId, metricId }: ImportWorld,
  kind: MetricKind,
  splitBy: "site" | "segment" | "nothing" = "nothing",
) {
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  return withOrg(orgId, (client) =>
    listReadings({ client, metricId, form, granularity: "month", splitBy }),
  );
}

test("a mean keeps its sum, its number and its squares, over sites and days", () =>
  inWorld("mean", async (world) => {
    const file =
      "v;d;s\n2,5;2026-03-02;Lyon\n-1;2026-03-02;Brest\n4;2026-03-09;Lyon\n;2026-03-09;Lyon\n";
    const { outcome } = await world.bring(
      file,
      mapping("score", "date", "site"),
    );
    expect(outcome).toBe("done");
    expect(await monthly(world, "mean")).toMatchObject([
      { statistics: { form: "sums", n: 3, sum: 5.5, sumSquares: 23.25 } },
    ]);
  }));

test("durations are counted in bins of two per cent, and none is negative", () =>
  inWorld("duration-percentile", async (world) => {
    const file =
      "v;d\n0;2026-03-02\n1;2026-03-02\n1,01;2026-03-03\n1,015;2026-03-03\n61,3;2026-03-03\n-2;2026-03-03\n";
    const brought = await world.bring(file, mapping("score", "date"));
    expect(brought).toMatchObject({ counts: { rowsKept: 5, rowsRefused: 1 } });
    const [month] = await monthly(world, "duration-percentile");
    expect(month?.statistics).toEqual({
      form: "scores",
      counts: { 0: 1, 1: 1, 1.02: 2, 61.4944: 1 },
    });
    const refused = await world.query<{ reason: string }>(
      `SELECT reason FROM "ImportRefusal"`,
    );
    expect(refused[0]?.reason).toContain("negative");
  }));

test("the database counts durations in the bins that core says, at their very ends too", () =>
  inWorld("duration-percentile", async (world) => {
    const [least, some] = [DURATION_EDGES[1]!, DURATION_EDGES[400]!];
    const last = DURATION_EDGES.at(-1)!;
    const durations = [
      0,
      least / 2,
      least,
      some,
      some * 1.0001,
      last,
      last * 2,
    ];
    const rows = durations.map((value) =>
      `${value};2026-03-02`.replace(".", ","),
    );
    await world.bring(
      ["v;d", ...rows, ""].join("\n"),
      mapping("score", "date"),
    );
    const [month] = await monthly(world, "duration-percentile");
    const counts: Record<string, number> = {};
    for (const bin of durations.map(durationBin))
      counts[bin] = (counts[bin] ?? 0) + 1;
    expect(Object.keys(counts)).toHaveLength(5);
    expect(month?.statistics).toEqual({ form: "scores", counts });
  }));

test("a share of durations counts those within its limit", () =>
  inWorld("duration-share", async (world) => {
    await world.query(`UPDATE "Metric" SET "durationLimit" = 15`);
    const file =
      "v;d\n15;2026-03-02\n15,1;2026-03-02\n3;2026-03-02\nDismissed;2026-03-02\n";
    await world.bring(file, mapping("score", "date"));
    expect(await monthly(world, "duration-share")).toMatchObject([
      { statistics: { form: "ratio", numerator: 2, denominator: 3 } },
    ]);
  }));

test("who closed the question and who was not asked are kept beside the answers, never among them", () =>
  inWorld("nps", async (world) => {
    const file =
      "v;d;s\n0;2026-03-02;Lyon\nDismissed;2026-03-02;Lyon\nNot asked;2026-03-02;Brest\nNot asked;2026-03-03;Brest\n;2026-03-02;Lyon\n";
    const { batchId } = await world.bring(
      file,
      mapping("score", "date", "site"),
    );
    const batch = await world.batch(batchId);
    expect(batch).toMatchObject({ rowsKept: 4, rowsSkipped: 1 });
    expect(batch?.skipped).toEqual([{ reason: "no-answer", count: 1 }]);
    expect(await monthly(world, "nps")).toMatchObject([
      { statistics: { counts: { 0: 1 } } },
    ]);
    const totals = await world.query(
      `SELECT "splitKey" <> '' AS lyon, dismissed, "notAsked" FROM "PeriodTotal"
       WHERE granularity = 'month' AND split = 'all'`,
    );
    expect(totals).toEqual([{ lyon: false, dismissed: 1, notAsked: 2 }]);
  }));

test("segments have totals of their own, and everybody's do not count them twice", () =>
  inWorld("nps", async (world) => {
    const file = "v;d;g\n9;2026-03-02;a=b\n8;2026-03-03;a=b\n7;2026-03-03;\n";
    await world.bring(file, mapping("score", "date", "segment"));
    expect(await monthly(world, "nps", "segment")).toMatchObject([
      {
        segmentName: "c2",
        segmentValue: "a=b",
        channel: "",
        statistics: { counts: { 8: 1, 9: 1 } },
      },
    ]);
    expect(await monthly(world, "nps")).toMatchObject([
      { statistics: { counts: { 7: 1, 8: 1, 9: 1 } } },
    ]);
  }));

test("a respondent is kept as a keyed hash, an erased one not at all", () =>
  inWorld("nps", async (world) => {
    const { orgId } = world;
    const gone = respondentKey(orgId, "gone@example.com");
    await world.query(
      `INSERT INTO "ErasedRespondent" ("orgId", respondent, answers, "erasedById")
       SELECT '${orgId}', '${gone}', 1, id FROM "Person" LIMIT 1`,
    );
    const file =
      "v;d;p;n\n9;2026-03-02; A@Example.com ;Ann\n3;2026-03-02;gone@example.com;Bob\n";
    const { batchId } = await world.bring(
      file,
      mapping("score", "date", "respondent", "personal"),
    );
    const kept = await world.query(`SELECT score, respondent FROM "Response"`);
    expect(kept).toEqual([
      { score: 9, respondent: respondentKey(orgId, "a@example.com") },
    ]);
    const batch = await world.batch(batchId);
    expect(batch).toMatchObject({ rowsKept: 1, rowsSkipped: 1 });
    expect(batch?.skipped).toEqual([{ reason: "erased", count: 1 }]);
    expect(batch?.privacy).toEqual([
      { column: "c2", found: "respondent", done: "pseudonymised" },
      { column: "c3", found: "personal", done: "dropped" },
    ]);
    expect(batch?.storageKey).toBe("");
  }));

test("the same id with other content replaces the answer and moves it to its new day", () =>
  inWorld("nps", async (world) => {
    const how = mapping("externalId", "score", "date", "verbatim");
    const first =
      "i;v;d;w\n1;9;2026-03-02;bien\n2;8;2026-03-02;\n3;5;2026-03-02;lent\n";
    await world.bring(first, how);
    const second = await world.bring(
      "i;v;d;w\n1;4;2026-03-05;\n2;8;2026-03-02;\n3;5;2026-03-02;très lent\n4;10;2026-03-05;\n4;9;2026-03-05;\n",
      how,
    );
    expect(second).toMatchObject({
      counts: { rowsRead: 5, rowsKept: 4, rowsReplaced: 3, rowsKnown: 1 },
    });
    const days = await world.query(
      `SELECT "periodStart"::text AS day, "scoreCounts" AS counts FROM "Reading" ORDER BY 1`,
    );
    expect(days).toEqual([
      { day: "2026-03-02", counts: { 5: 1, 8: 1 } },
      { day: "2026-03-05", counts: { 4: 1, 9: 1 } },
    ]);
    const words = await world.query(
      `SELECT text, score, "answeredOn"::text AS day FROM "Verbatim" ORDER BY text`,
    );
    expect(words).toEqual([
      { text: "bien", score: 4, day: "2026-03-05" },
      { text: "très lent", score: 5, day: "2026-03-02" },
    ]);
    const again = await world.bring("i;v;d;w\n1;4;2026-03-05;\n", how);
    expect(again).toMatchObject({ counts: { rowsKnown: 1, rowsKept: 0 } });
    await undoImport({ orgId: world.orgId, batchId: second.batchId });
    expect(
      await world.query(
        `SELECT "scoreCounts" AS counts FROM "Reading" ORDER BY "periodStart"`,
      ),
    ).toEqual([{ counts: { 5: 1, 8: 1, 9: 1 } }]);
  }));
