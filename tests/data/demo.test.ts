import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "~/core/evidence/analyse";
import type { AnalyseInput } from "~/core/evidence/contract";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { addDays, dayAt } from "~/core/time/calendar-day";
import { getSchedule } from "~/data/experiment/schedule/schedule.server";
import { listMembers } from "~/data/identity/membership.server";
import { listLearnings } from "~/data/learning/learning-list.server";
import { getReadingSpan } from "~/data/metric/reading.server";
import { listMetrics } from "~/data/metric/metric.server";
import { listSites } from "~/data/metric/site.server";
import { withOrg } from "~/data/org.server";
import { auth } from "~/http/identity/auth.server";
import { folderStorage } from "~/http/storage.server";
import { fillDemo } from "../../prisma/seed/fill-demo";
import { ORGANIZATIONS } from "../../prisma/seed/organizations";
import { DEMO_PASSWORD, PEOPLE } from "../../prisma/seed/people";
import type { TestKey } from "../../prisma/seed/tests/all-tests";
import {
  countRows,
  inFolder,
  readTests,
  results,
  type ToldTest,
} from "./demo-world";

/** A Thursday: this week is neither new nor over. */
const NOW = new Date("2026-03-12T09:00:00Z");
const TODAY = dayAt(NOW, "Europe/Paris");

let french: string;
let english: string;
let tests: ReadonlyMap<TestKey, ToldTest>;

const fill = () =>
  inFolder((folder) =>
    fillDemo({
      now: NOW,
      storage: folderStorage(folder),
      onProgress: () => {},
    }),
  );

beforeAll(async () => {
  const from = performance.now();
  const filled = await fill();
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(`Both organisations in ${seconds.toFixed(1)} s.\n`);
  if (filled.outcome !== "filled") throw new Error(filled.outcome);
  [french, english] = filled.orgIds as [string, string];
  tests = await readTests(french, "fr");
}, 180_000);

const told = (key: TestKey) => tests.get(key)!;
const verdicts = () => [...tests.values()].map(({ row }) => row.verdict);

describe("the stories of the demonstration, as the engine tells them", () => {
  it.each<[string, string, TestKey[]]>([
    [
      "improved",
      "moved",
      ["callBack", "tablet", "tabletElsewhere", "noRestocking", "managerWalk"],
    ],
    [
      "replicated three times",
      "moved",
      ["callLate", "callLateAgain", "callLateThird"],
    ],
    ["made worse", "worsened", ["kiosk"]],
    ["spoiled by the strike", "invalid", ["thankYou"]],
    [
      "cleanly null",
      "no-meaningful-change",
      [
        "receiptNumber",
        "badge",
        "videoAdvice",
        "hourShown",
        "twoHourSlot",
        "mondayExtra",
      ],
    ],
    [
      "left open",
      "cannot-tell",
      ["coffee", "quietHour", "shelfByHour", "goodbye"],
    ],
  ])("%s: %s", (_story, verdict, keys) => {
    const found = keys.map((key) => `${key}: ${told(key).row.verdict}`);
    expect(found).toEqual(keys.map((key) => `${key}: ${verdict}`));
  });

  it("some improved, more did not, one was made worse, one was spoiled", () => {
    const count = (verdict: string | null) =>
      verdicts().filter((found) => found === verdict).length;
    const [moved, still, open] = [
      count("moved"),
      count("no-meaningful-change"),
      count("cannot-tell"),
    ];
    expect(moved).toBe(20);
    expect(still + open).toBeGreaterThan(moved);
    expect([count("worsened"), count("invalid")]).toEqual([1, 1]);
  });

  it("says moved where something moved, and never where nothing did", () => {
    const truth = new Set(
      [...tests].flatMap(([key, { row }]) =>
        row.verdict === "moved" || row.verdict === "worsened" ? [key] : [],
      ),
    );
    expect([...truth].toSorted()).toEqual(
      "botOff callBack callLate callLateAgain callLateThird caseSummary complaintCallBack earlyPicking gesture greeter guestCheckout kiosk lunchShift managerWalk noPhoneHour noRestocking refundAtCounter sicily tablet tabletElsewhere waitTold".split(
        " ",
      ),
    );
  });

  it("has three towns' pairs, each a presumption, prove together what they repeated", () => {
    const chain = ["callLate", "callLateAgain", "callLateThird"] as const;
    for (const key of chain) {
      const { output } = told(key).analysis!;
      expect([output.grade, told(key).row.grade]).toEqual([3, 5]);
      expect(output.gradeReasons).toEqual(["comparison-sites"]);
      expect(output.interval.high).toBeLessThan(0);
    }
  });

  it("finds the ban in Sicily to lower a course whose plain means rise", () => {
    const { input, output } = told("sicily").analysis!;
    expect(output.effect).toBe("ratio");
    expect(output.interval.high).toBeLessThan(1);
    expect(output.grade).toBe(2);
    const plain = { design: "before-after", model: { errors: "poisson" } };
    const naive = analyse({ ...input, ...plain } as AnalyseInput);
    expect(naive.ok && naive.output.estimate).toBeGreaterThan(1);
  });

  it("proves by a lot drawn before the first day what telling the wait does", async () => {
    const { row, analysis } = told("waitTold");
    expect([row.verdict, row.grade]).toEqual(["moved", 4]);
    const { input, output } = analysis!;
    expect(output.gradeReasons).toEqual(["randomised"]);
    expect(input.observations).toHaveLength(42);
    const schedule = await calendarOf(row.id);
    expect(schedule?.drawnAt.toISOString().slice(0, 10)).toBe(
      addDays(row.startedOn!, -3),
    );
    expect(schedule?.slots).toHaveLength(42);
  });

  it("has a shop that knows by its lot whether today is with or without", async () => {
    const { row } = told("basketKept");
    expect([row.state, row.verdict]).toEqual(["running", null]);
    const slots = (await calendarOf(row.id))!.slots;
    const today = slots.find(({ periodStart }) => periodStart === TODAY);
    expect(["treatment", "control"]).toContain(today?.arm);
  });

  it("dates each result to the morning on which it could first be asked", () => {
    const decided = [...tests.values()].filter(
      ({ row }) => row.state === "decided" && row.startedOn! > "2006-01-01",
    );
    expect(
      decided.map(({ analysis }) => dayAt(analysis!.createdAt, "UTC")),
    ).toEqual(decided.map(({ row }) => row.reviewFrom));
  });

  const calendarOf = (experimentId: string) =>
    withOrg(french, (client) => getSchedule({ client, experimentId }));

  it("has results that contrast: proof, a clue that cannot tell, harm", () => {
    const found = (["waitTold", "goodbye", "kiosk"] as const).map((key) => [
      told(key).row.verdict,
      told(key).row.grade,
    ]);
    expect(found).toEqual([
      ["moved", 4],
      ["cannot-tell", 1],
      ["worsened", 1],
    ]);
  });

  it("finds the host at the door to help while complaints rise in every shop", () => {
    const { input, output } = told("greeter").analysis!;
    expect(output.verdict).toBe("moved");
    const { treatedUnits = [], ...rest } = input;
    const own = input.observations.filter(({ unit }) =>
      treatedUnits.includes(unit ?? ""),
    );
    const naive = analyse({
      ...rest,
      design: "before-after",
      observations: summed(own),
    });
    expect(naive.ok && naive.output.estimate).toBeGreaterThan(1);
  });

  it("has tests in every state that a test can be in", () => {
    const states = new Set(
      [...tests.values()].map(
        ({ row }) => experimentProgress(row, TODAY).state,
      ),
    );
    expect([...states].toSorted()).toEqual([
      "abandoned",
      "decided",
      "idea",
      "invalid",
      "measuring",
      "paused",
      "prepared",
      "running",
      "stopped-early",
      "to-review",
    ]);
  });
});

/** The shops of a period together. */
function summed<
  T extends {
    period: string;
    unit?: string;
    count?: number;
    exposure?: number;
  },
>(observations: readonly T[]) {
  const periods = [...new Set(observations.map(({ period }) => period))];
  return periods.map((period) => {
    const cells = observations.filter((cell) => cell.period === period);
    const sum = (read: (cell: T) => number | undefined) =>
      cells.reduce((total, cell) => total + (read(cell) ?? 0), 0);
    return {
      period,
      count: sum(({ count }) => count),
      exposure: sum(({ exposure }) => exposure),
    };
  });
}

describe("the demonstration organisations", () => {
  it("tell the same story in both languages, figures included", async () => {
    expect(results(await readTests(english, "en"))).toEqual(results(tests));
  });

  it("hold the same rows in both languages", async () => {
    expect(await countRows(english)).toEqual(await countRows(french));
  });

  it("have twelve shops and a contact centre, metrics on every level, forty objectives", async () => {
    await withOrg(french, async (client) => {
      expect(await listSites({ client })).toHaveLength(13);
      const levels = (await listMetrics({ client })).map(({ level }) => level);
      expect(new Set(levels).size).toBe(4);
      expect(await client.metric.count({ where: { ownerId: null } })).toBe(0);
      expect((await listLearnings({ client })).learnings).toHaveLength(14);
    });
    expect(await countRows(french)).toMatchObject({
      objectives: "40",
      alive: "15",
      tests: "69",
      metrics: "28",
    });
  });

  it("have figures up to yesterday, and words", async () => {
    await withOrg(english, async (client) => {
      const metric = (await listMetrics({ client })).find(
        ({ kind }) => kind === "nps",
      )!;
      const span = await getReadingSpan({ client, metricId: metric.id });
      expect(span?.last).toBe(addDays(TODAY, -1));
      expect(await client.verbatim.count()).toBeGreaterThan(2_000);
    });
  });

  it("lets each of the four people sign in, in their role in both", async () => {
    for (const orgId of [french, english]) {
      const members = await listMembers({ orgId });
      for (const { email, role } of Object.values(PEOPLE))
        expect(members.find((one) => one.email === email)?.role).toBe(role);
    }
    for (const { email } of Object.values(PEOPLE)) {
      const body = { email, password: DEMO_PASSWORD };
      const session = await auth().api.signInEmail({ body });
      expect(session.user.email).toBe(email);
    }
  });

  it("are kept as they are when they are loaded again", async () => {
    const before = await countRows(french);
    expect(await fill()).toEqual({ outcome: "kept" });
    expect(await countRows(french)).toEqual(before);
  });

  it("speak one language each", () => {
    expect(ORGANIZATIONS.map(({ locale }) => locale)).toEqual(["fr", "en"]);
  });
});
