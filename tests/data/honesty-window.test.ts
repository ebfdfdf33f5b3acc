import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "~/core/time/calendar-day";
import { listLedgerIds } from "~/data/results/ledger-ids.server";
import { countResults } from "~/data/results/results-counts.server";
import { createHonestyWorld, type HonestyWorld } from "./honesty-world";
import { CLOSED, START } from "./judgement-world";

let world: HonestyWorld;

beforeAll(async () => {
  world = await createHonestyWorld();
});

const COMPARED = "comparison-sites";
const fresh = async () => world.start({ metricId: await world.metric() });

describe("before its window closes", () => {
  const DAY_BEFORE = addDays(CLOSED, -1);

  test("a test has no verdict but 'too early', and no sentence of it holds a figure of the effect", async () => {
    const { output } = await world.judge(await fresh(), DAY_BEFORE);
    expect(output.verdict).toBe("too-early");
    expect(output.sentences).toEqual({
      en: "Too early: the result is read from 27 April 2026 on.",
      fr: "Trop tôt\u202f: le résultat se lit à partir du 27 avril 2026.",
    });
  });

  test("the test keeps no size, and no ledger counts it", async () => {
    const id = await fresh();
    await world.judge(id, DAY_BEFORE);
    const row = await world.us((client) =>
      client.experiment.findFirstOrThrow({ where: { id } }),
    );
    expect([row.verdict, row.effectInThresholds]).toEqual(["too-early", null]);
    await world.us(async (client) => {
      const scope = { client, from: null, teamId: null };
      const asked = { ...scope, show: "all", hourValue: null } as const;
      for (const sort of ["evidence", "newest", "effect", "cost"] as const)
        expect(
          await listLedgerIds({ ...asked, sort, limit: 100 }),
        ).not.toContain(id);
      const { byVerdict } = await countResults(scope);
      expect(byVerdict.map(({ verdict }) => verdict)).not.toContain(
        "too-early",
      );
    });
  });

  test("its guardrails have none either", async () => {
    const metricId = await world.metric();
    const guard = await world.metric();
    const guardrails = [{ metricId: guard, threshold: 0.03 }];
    const id = await world.start({ metricId, guardrails });
    const { guardrails: found } = await world.judge(id, DAY_BEFORE);
    expect(found.map(({ verdict }) => verdict)).toEqual(["too-early"]);
  });

  test("the lag belongs to the window: its weeks are dropped, and the verdict waits for as many more", async () => {
    const metricId = await world.metric();
    const id = await world.start({ metricId, lagDays: 14, measuringDays: 42 });
    const { output: early } = await world.judge(id, DAY_BEFORE);
    expect(early.verdict).toBe("too-early");
    const { output } = await world.judge(id);
    expect(output.verdict).toBe("moved");
    const lag = output.dropped.filter(({ unit }) => unit === world.siteIds[0]);
    expect(lag.map(({ period, reason }) => [period, reason])).toEqual([
      [START, "lag"],
      [addDays(START, 7), "lag"],
    ]);
  });
});

describe("a test that did not end as planned", () => {
  test("stopped early is judged at its planned day, on the days it ran, one step down", async () => {
    const id = await fresh();
    await world.end(id, "stopped-early", addDays(START, 34));
    const { output: early } = await world.judge(id, addDays(START, 40));
    expect(early.verdict).toBe("too-early");
    const { output } = await world.judge(id);
    expect(output.series.at(-1)?.period).toBe(addDays(START, 28));
    expect([output.verdict, output.grade, output.gradeReasons]).toEqual([
      "moved",
      2,
      [COMPARED, "amended-after-start"],
    ]);
  });

  test("spoiled from outside has no result, and none of its guardrails has", async () => {
    const metricId = await world.metric();
    const guardrails = [{ metricId: await world.metric(), threshold: 0.03 }];
    const id = await world.start({ metricId, guardrails });
    const sent = { intent: "move", to: "invalid", note: "Flood" };
    expect(await world.change(id, sent)).toBe("changed");
    const { output, guardrails: judged } = await world.judge(id);
    expect([output.verdict, judged]).toEqual(["invalid", []]);
    expect(output.sentences.en).toBe(
      "Invalid: the test was marked as disturbed, so its numbers are not read.",
    );
    const row = await world.us((client) =>
      client.experiment.findFirstOrThrow({ where: { id } }),
    );
    expect(row.effectInThresholds).toBeNull();
  });
});
