import { describe, expect, it } from "vitest";
import {
  isMetricKind,
  METRIC_KIND_DEFINITIONS,
  METRIC_KINDS,
  scaleOf,
} from "./metric-kind";

describe("metric kinds", () => {
  it("keep the three variants of CES apart, with their directions", () => {
    expect(METRIC_KIND_DEFINITIONS["ces-1"]).toMatchObject({
      direction: "down",
      scale: { max: 5 },
    });
    expect(METRIC_KIND_DEFINITIONS["ces-2-mean"]).toMatchObject({
      direction: "up",
      unit: "score",
    });
    expect(METRIC_KIND_DEFINITIONS["ces-2-share"]).toMatchObject({
      unit: "fraction",
    });
    expect(METRIC_KIND_DEFINITIONS["ces-2-net"]).toMatchObject({
      unit: "points",
    });
  });

  it("have a threshold above zero, and shares one below the whole", () => {
    const definitions = METRIC_KINDS.map(
      (kind) => METRIC_KIND_DEFINITIONS[kind],
    );
    const shares = definitions.filter(({ unit }) => unit === "fraction");
    expect(
      definitions.every(({ practicalThreshold }) => practicalThreshold > 0),
    ).toBe(true);
    expect(
      shares.every(({ practicalThreshold }) => practicalThreshold < 0.2),
    ).toBe(true);
  });

  it("let a survey bring its own scale only where the formula still means something", () => {
    const own = { min: 1, max: 10 };
    expect(scaleOf("csat-mean", own)).toEqual(own);
    expect(scaleOf("csat-mean", null)).toEqual({ min: 1, max: 5 });
    expect(scaleOf("ces-2-net", own)).toEqual({ min: 1, max: 7 });
    expect(scaleOf("rate", own)).toBeNull();
  });

  it("are told from other words", () => {
    expect(isMetricKind("nps")).toBe(true);
    expect(isMetricKind("ces")).toBe(false);
  });
});
