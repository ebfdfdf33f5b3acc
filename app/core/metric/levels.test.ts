import { describe, expect, it } from "vitest";
import { checkParent, type MetricLevel } from "./levels";

const tree: Record<string, string | null> = {
  nps: null,
  delivery: "nps",
  parcel: "delivery",
};

function check(
  level: MetricLevel,
  parentLevel: MetricLevel,
  metricId = "new",
  parentId = "nps",
) {
  return checkParent({
    metricId,
    level,
    parentId,
    parentLevel,
    parentOf: (id) => tree[id] ?? null,
  });
}

describe("the parent of a metric", () => {
  it("contains its level, directly or over one", () => {
    expect(check("journey", "strategic").outcome).toBe("allowed");
    expect(check("moment", "journey").outcome).toBe("allowed");
    expect(check("moment", "strategic").outcome).toBe("allowed");
    expect(check("internal", "internal").outcome).toBe("allowed");
  });

  it("is never smaller, of the same level, or from beside the dolls", () => {
    const pairs = [
      ["strategic", "moment"],
      ["journey", "moment"],
      ["moment", "moment"],
      ["internal", "strategic"],
      ["moment", "internal"],
    ] as const;
    for (const [level, parentLevel] of pairs) {
      expect(check(level, parentLevel)).toEqual({
        outcome: "level-not-inside",
        level,
        parentLevel,
      });
    }
  });

  it("is not itself nor one of its own children", () => {
    expect(check("moment", "strategic", "nps", "nps")).toEqual({
      outcome: "cycle",
      path: ["nps", "nps"],
    });
    expect(check("moment", "journey", "nps", "parcel")).toEqual({
      outcome: "cycle",
      path: ["nps", "parcel", "delivery", "nps"],
    });
  });

  it("ends the climb in a tree that is already broken", () => {
    const parentOf = (id: string) => (id === "a" ? "b" : "a");
    const args = {
      metricId: "new",
      level: "moment",
      parentId: "a",
      parentLevel: "journey",
    } as const;
    expect(checkParent({ ...args, parentOf }).outcome).toBe("cycle");
  });
});
