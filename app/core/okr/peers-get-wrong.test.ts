import { describe, expect, it } from "vitest";
import { metricReport } from "../metric/report/metric-report";
import { addDays } from "../time/calendar-day";
import { isCheckInDue } from "./check-in/due-check-in";
import { BASELINE_PERIODS, measuredPeriods } from "./source/measured-baseline";
import type { ValueSource } from "./source/value-source";
import { keyResultStanding, type StoredKeyResult } from "./standing";

const TODAY = "2026-03-31";
const NONE: StoredKeyResult = {
  direction: "increase",
  startValue: null,
  targetValue: null,
  bandLow: null,
  bandHigh: null,
  startOn: null,
  dueOn: null,
};

function byHand(...values: number[]): ValueSource {
  const checkIns = values.map((value, index) => ({
    value,
    madeOn: addDays(TODAY, -index),
  }));
  return { from: "hand", checkIns };
}

function stand(
  fields: Partial<StoredKeyResult>,
  source: ValueSource,
  today = TODAY,
) {
  return keyResultStanding({
    keyResult: { ...NONE, ...fields },
    source,
    today,
  });
}

function weeks(values: readonly number[], first = "2026-01-05") {
  const metric = {
    kind: "index",
    scale: null,
    direction: "up",
    granularity: "week",
  } as const;
  return metricReport(
    metric,
    values.map((value, index) => ({
      periodStart: addDays(first, 7 * index),
      granularity: "week" as const,
      siteId: null,
      channel: "",
      segmentName: "",
      segmentValue: "",
      statistics: { form: "value" as const, value },
    })),
  );
}

describe("what other tools get wrong", () => {
  it("“at most” that hits its target exactly is kept: whole, not 0 %", () => {
    const at = stand({ direction: "at-most", targetValue: 5 }, byHand(5));
    expect(at.progress).toMatchObject({
      outcome: "limit-kept",
      progressRatio: 1,
      met: true,
    });
    expect(at.status).toBe("met");
  });

  it("an NPS may be negative: from −20 to 10, at −5, half the way is done", () => {
    const nps = stand({ startValue: -20, targetValue: 10 }, byHand(-5));
    expect(nps.progress).toMatchObject({
      outcome: "under-way",
      progressRatio: 0.5,
      remaining: 15,
    });
  });

  it("“maintain” inside its band is whole, not 0 %, and never 175 %", () => {
    const band = { direction: "maintain", bandLow: 4, bandHigh: 8 } as const;
    for (const value of [4, 6, 8])
      expect(stand(band, byHand(value)).progress).toMatchObject({
        outcome: "inside-band",
        progressRatio: 1,
      });
    expect(stand(band, byHand(11)).progress).toMatchObject({
      outcome: "outside-band",
      progressRatio: null,
      barRatio: null,
      remaining: 3,
    });
  });

  it("a start equal to its target, an overshoot, a wrong way and nothing yet all have a name", () => {
    const outcome = (startValue: number, target: number, source: ValueSource) =>
      stand({ startValue, targetValue: target }, source).progress.outcome;
    expect(outcome(5, 5, byHand(5))).toBe("target-equals-start");
    expect(outcome(5, 10, byHand(12))).toBe("overshoot");
    expect(outcome(5, 10, byHand(3))).toBe("wrong-way");
    expect(outcome(5, 10, byHand())).toBe("no-value");
    expect(stand({ targetValue: 5 }, byHand()).status).toBe("no-data");
  });
});

describe("a value given by hand", () => {
  it("is the last one of the last day, and goes stale after three weeks whatever it had reached", () => {
    const source: ValueSource = {
      from: "hand",
      checkIns: [
        { madeOn: "2026-03-10", value: 9 },
        { madeOn: "2026-03-10", value: 4 },
        { madeOn: "2026-03-12", value: 0.1 + 0.2 },
      ],
    };
    const reached = stand({ targetValue: 0.3 }, source);
    expect(reached).toMatchObject({
      origin: "hand",
      status: "met",
      current: { to: "2026-03-12", low: null, n: null },
    });
    expect(stand({ targetValue: 0.3 }, source, "2026-04-02").status).toBe(
      "met",
    );
    expect(stand({ targetValue: 0.3 }, source, "2026-04-03").status).toBe(
      "stale",
    );
  });

  it("that only wavers as it always did is no move", () => {
    const course = [5.1, 4.9, 5.2, 5, 4.8, 5.1, 4.9, 5.2, 5, 4.9, 5.1, 5, 4.9];
    const wavering = stand(
      { direction: "decrease", startValue: 5, targetValue: 4.9 },
      byHand(...course.toReversed()),
    );
    expect(wavering.moveSinceStart).toBe("inside-noise");
    expect(wavering.status).toBe("no-change-in-noise");
  });

  it("speaks for a metric only after its last reading, and says that it is by hand", () => {
    const report = weeks([50, 52, 51, 50]);
    const given = (madeOn: string): ValueSource => ({
      from: "metric",
      report,
      granularity: "week",
      checkIns: [{ madeOn, value: 70 }],
    });
    // Four weeks from Monday 5 January end on Sunday 1 February; the mean of the four is 50.75.
    const same = stand({ targetValue: 60 }, given("2026-02-01"), "2026-02-03");
    expect(same).toMatchObject({ origin: "metric", current: { value: 50.75 } });
    const later = stand({ targetValue: 60 }, given("2026-02-02"), "2026-02-03");
    expect(later).toMatchObject({
      origin: "hand",
      status: "met",
      current: { value: 70, n: null, from: "2026-02-02" },
    });
  });
});

describe("tests counted", () => {
  const three = { targetValue: 3 };

  it("begin from none and are never stale: they are counted today", () => {
    expect(stand(three, { from: "tests", count: 0 }).progress.outcome).toBe(
      "at-start",
    );
    const two = stand(three, { from: "tests", count: 2 });
    expect(two.progress).toMatchObject({ outcome: "under-way", remaining: 1 });
    expect(stand(three, { from: "tests", count: 3 }).status).toBe("met");
    expect(stand(three, { from: "tests", count: 4 }).progress.outcome).toBe(
      "overshoot",
    );
  });

  it("are held against their dates", () => {
    const dated = { ...three, startOn: "2026-01-01", dueOn: "2026-04-01" };
    const late = stand(dated, { from: "tests", count: 1 });
    expect(late.status).toBe("off-track");
    const over = stand(dated, { from: "tests", count: 1 }, "2026-04-02");
    expect(over.status).toBe("off-track");
  });
});

describe("measure it first", () => {
  it("is done with the twelfth measured period, when the chart's limits are firm", () => {
    const values = (count: number) =>
      Array.from({ length: count }, (_, index) => 50 + (index % 3));
    const at = (count: number) => {
      const report = weeks(values(count));
      const source = { from: "baseline", report, granularity: "week" } as const;
      return stand(NONE, source, addDays("2026-01-05", 7 * count));
    };
    expect(at(11)).toMatchObject({
      current: { value: 11 },
      progress: { outcome: "under-way", remaining: 1 },
    });
    expect(at(12)).toMatchObject({ status: "met", progress: { met: true } });
    const firm = weeks(values(BASELINE_PERIODS));
    expect(firm.outcome === "report" && firm.chart.trial).toBe(false);
    expect(measuredPeriods(weeks([]))).toBe(0);
  });

  it("is stale, not green, once the metric is no longer read", () => {
    const report = weeks(Array.from({ length: 14 }, () => 50));
    const source = { from: "baseline", report, granularity: "week" } as const;
    expect(stand(NONE, source, "2026-06-01").status).toBe("stale");
  });
});

it("asks for a check-in once a week, and not before it begins", () => {
  const due = (lastCheckInOn: string | null, startOn: string | null = null) =>
    isCheckInDue({ lastCheckInOn, startOn, today: TODAY });
  expect(due(null)).toBe(true);
  expect(due("2026-03-25")).toBe(false);
  expect(due("2026-03-24")).toBe(true);
  expect(due(null, "2026-04-01")).toBe(false);
});
