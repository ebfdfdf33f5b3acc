import { describe, expect, it, test } from "vitest";
import { metricSchema } from "./metric";

describe("a metric's practical threshold", () => {
  const read = (practicalThreshold: string) =>
    metricSchema.safeParse({
      name: "Wait",
      kind: "mean",
      level: "journey",
      direction: "down",
      granularity: "week",
      seasonality: "none",
      practicalThreshold,
    }).success;

  it.each(["0,5", "0.000001", "5"])("may be %s", (text) =>
    expect(read(text)).toBe(true),
  );

  it.each(["0", "-1", `0.${"0".repeat(319)}1`])(
    "is nothing to divide an effect by: %s",
    (text) => expect(read(text)).toBe(false),
  );
});

const USUAL = {
  name: "Wait",
  kind: "duration-percentile",
  level: "moment",
  direction: "down",
  granularity: "week",
  practicalThreshold: "10",
  seasonality: "none",
};

test("a percentile is typed in per cent, and only a percentile of durations keeps one", () => {
  const read = (more: object) => metricSchema.parse({ ...USUAL, ...more });
  expect(read({ percentile: "95" }).percentile).toBe(0.95);
  expect(read({ percentile: "" }).percentile).toBeNull();
  expect(read({ kind: "nps", percentile: "95" }).percentile).toBeNull();
  expect(metricSchema.safeParse({ ...USUAL, percentile: "100" }).success).toBe(
    false,
  );
});

test("the cost of a failure needs somebody who says so", () => {
  const cost = { ...USUAL, failureCost: "42,50" };
  expect(metricSchema.safeParse(cost).success).toBe(false);
  const said = metricSchema.parse({ ...cost, failureCostSource: "Finance" });
  expect(said.failureCost).toBe(42.5);
});

test("what nobody said is the usual: no lag, no guardrail, a place by the level", () => {
  expect(metricSchema.parse(USUAL)).toMatchObject({
    lagDays: 0,
    guardrail: false,
    quadrant: "customer",
  });
  const internal = metricSchema.parse({ ...USUAL, level: "internal" });
  expect(internal.quadrant).toBe("internal");
});
