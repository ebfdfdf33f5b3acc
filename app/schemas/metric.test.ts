import { describe, expect, it } from "vitest";
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
