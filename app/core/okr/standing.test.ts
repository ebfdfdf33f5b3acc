import { describe, expect, it } from "vitest";
import { metricReport } from "../metric/report/metric-report";
import { addDays } from "../time/calendar-day";
import { keyResultStanding, type StoredKeyResult } from "./standing";

const METRIC = {
  kind: "proportion",
  scale: null,
  direction: "up",
  granularity: "week",
} as const;
const FIRST_MONDAY = "2026-01-05";

/** One week after another of `of` answers each. */
function weekly(numerators: readonly number[], of: number) {
  return metricReport(
    METRIC,
    numerators.map((numerator, index) => ({
      periodStart: addDays(FIRST_MONDAY, index * 7),
      granularity: "week" as const,
      siteId: null,
      channel: "",
      segmentName: "",
      segmentValue: "",
      statistics: { form: "ratio" as const, numerator, denominator: of },
    })),
  );
}

const RAISE: StoredKeyResult = {
  direction: "increase",
  startValue: 0.6,
  targetValue: 0.8,
  bandLow: null,
  bandHigh: null,
  startOn: null,
  dueOn: null,
};
const BEFORE = [60, 61, 59, 60, 62, 58, 60, 61, 59, 60, 61, 60];
const JUMPED = weekly([...BEFORE, 75, 76, 75, 74], 100);
const FLAT = weekly([...BEFORE, 61, 60, 59, 61], 100);
const lastDay = addDays(FIRST_MONDAY, 16 * 7 - 1);

function standing(
  keyResult: Partial<StoredKeyResult>,
  report = JUMPED,
  today = lastDay,
) {
  return keyResultStanding({
    keyResult: { ...RAISE, ...keyResult },
    source: { from: "metric", report, granularity: "week" },
    today,
  });
}

describe("where a key result stands", () => {
  it("takes the metric's latest four weeks with their interval", () => {
    const { current, progress } = standing({});
    expect(current).toMatchObject({ value: 0.75, n: 400, to: lastDay });
    expect(progress).toMatchObject({ outcome: "under-way" });
    expect(progress.progressRatio).toBeCloseTo(0.75, 9);
  });

  it("says that a jump with a signal is beyond the noise", () => {
    expect(standing({}).moveSinceStart).toBe("beyond-noise");
  });

  it("puts the interval on the way", () => {
    // Wilson, 95 %, 300 of 400, by a separate program: 0.705323 … 0.789921.
    const { intervalOnTheWay } = standing({});
    expect(intervalOnTheWay?.from).toBeCloseTo(0.5266, 4);
    expect(intervalOnTheWay?.to).toBeCloseTo(0.9496, 4);
  });

  it("calls a move within the interval noise, and is not green for it", () => {
    const { moveSinceStart, status } = standing(
      { targetValue: 0.602, startOn: "2026-01-05", dueOn: "2027-01-05" },
      FLAT,
    );
    expect(moveSinceStart).toBe("inside-noise");
    expect(status).toBe("no-change-in-noise");
  });

  it("calls a move noise where the control chart holds no signal, however narrow the interval", () => {
    const wide = weekly(
      [
        5_500, 6_900, 5_600, 7_000, 5_500, 6_800, 5_700, 6_900, 5_600, 7_000,
        5_500, 6_900, 6_700, 6_000, 6_800, 6_300,
      ],
      10_000,
    );
    const { moveSinceStart, status } = standing(
      { startValue: 0.61, targetValue: 0.64 },
      wide,
    );
    expect(moveSinceStart).toBe("inside-noise");
    expect(status).toBe("no-change-in-noise");
  });

  it("is stale three weeks after a weekly metric's last day, whatever it had reached", () => {
    const late = addDays(lastDay, 22);
    expect(standing({ targetValue: 0.7 }, JUMPED, late).status).toBe("stale");
    expect(
      standing({ targetValue: 0.7 }, JUMPED, addDays(late, -1)).status,
    ).toBe("met");
  });

  it("waits for a month's figures before it calls a monthly metric stale", () => {
    const monthly = (today: string) =>
      keyResultStanding({
        keyResult: { ...RAISE, targetValue: 0.7 },
        source: { from: "metric", report: JUMPED, granularity: "month" },
        today,
      }).status;
    expect(monthly(addDays(lastDay, 46))).toBe("met");
    expect(monthly(addDays(lastDay, 47))).toBe("stale");
  });

  it("has no value and no bar before the first reading", () => {
    const empty = standing({}, metricReport(METRIC, []));
    expect(empty).toMatchObject({
      current: null,
      status: "no-data",
      moveSinceStart: "unknown",
      intervalOnTheWay: null,
    });
    expect(empty.progress.barRatio).toBeNull();
  });

  it("gives a band no way, so no interval on it", () => {
    const band = standing({
      direction: "maintain",
      bandLow: 0.7,
      bandHigh: 0.8,
    });
    expect(band.progress.outcome).toBe("inside-band");
    expect(band.intervalOnTheWay).toBeNull();
  });
});
