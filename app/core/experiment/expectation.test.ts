import { describe, expect, it } from "vitest";
import { validateExpectation, type Expectation } from "./expectation";
import {
  changeExpectation,
  isAmended,
  lockExpectation,
} from "./expectation-versions";
import { readiness, type ExperimentDraft } from "./readiness";

const expectation: Expectation = {
  metricId: "m1",
  direction: "up",
  minimumEffect: 5,
  actingDays: 14,
  measuringDays: 28,
  lagDays: 0,
};

describe("an expectation", () => {
  it("is valid when everything is said", () => {
    expect(validateExpectation(expectation)).toEqual({
      outcome: "valid",
      expectation,
    });
  });

  it("names every fault", () => {
    const draft = {
      ...expectation,
      metricId: "",
      minimumEffect: -5,
      actingDays: 0,
      measuringDays: 1.5,
      lagDays: -1,
    };
    expect(validateExpectation(draft)).toEqual({
      outcome: "faults",
      faults: [
        { field: "metricId", fault: "missing" },
        { field: "minimumEffect", fault: "not-positive" },
        { field: "actingDays", fault: "not-a-whole-day-or-more" },
        { field: "measuringDays", fault: "not-a-whole-day-or-more" },
        { field: "lagDays", fault: "not-whole-days" },
      ],
    });
    expect(
      validateExpectation({ ...expectation, minimumEffect: NaN }).outcome,
    ).toBe("faults");
  });
});

describe("the versions of an expectation", () => {
  const draft = {
    ...expectation,
    version: 1,
    lockedAt: null,
    amendedBecause: "",
  };
  const locked = { ...draft, lockedAt: "2026-03-02T08:00:00Z" };
  const amendment = {
    at: "2026-03-05T08:00:00Z",
    because: "Half the queue was closed",
  };

  it("can be edited until the start locks them", () => {
    expect(
      changeExpectation(draft, { minimumEffect: 8 }, { at: "", because: "" }),
    ).toEqual({
      outcome: "edited",
      version: { ...draft, minimumEffect: 8 },
    });
    expect(lockExpectation(draft, "2026-03-02T08:00:00Z")).toEqual({
      outcome: "locked",
      version: locked,
    });
    expect(lockExpectation(locked, "2026-03-03T08:00:00Z").outcome).toBe(
      "already-locked",
    );
  });

  it("change afterwards only visibly, with a reason", () => {
    const change = { minimumEffect: 3 };
    expect(
      changeExpectation(locked, change, { ...amendment, because: " " }).outcome,
    ).toBe("reason-missing");
    expect(changeExpectation(locked, change, amendment)).toEqual({
      outcome: "amended",
      version: {
        ...locked,
        minimumEffect: 3,
        version: 2,
        lockedAt: amendment.at,
        amendedBecause: amendment.because,
      },
    });
    expect(
      changeExpectation(locked, { minimumEffect: 5 }, amendment).outcome,
    ).toBe("nothing-changed");
  });

  it("count as amended from the second locked one on", () => {
    expect(isAmended([draft])).toBe(false);
    expect(isAmended([locked])).toBe(false);
    expect(isAmended([locked, { lockedAt: amendment.at }])).toBe(true);
  });
});

describe("readiness", () => {
  const empty: ExperimentDraft = {
    customerBenefit: " ",
    lossCaps: { money: null, hours: null, customers: null, days: null },
    expectation: null,
    ethicsCheckedAt: null,
    approved: false,
    startedOn: null,
    scheduled: false,
  };
  const full: ExperimentDraft = {
    ...empty,
    customerBenefit: "Nobody waits without knowing how long",
    lossCaps: { ...empty.lossCaps, hours: 20 },
    expectation,
  };

  it("lists what an empty idea lacks", () => {
    expect(readiness(empty, "prepared")).toEqual({
      ready: false,
      missing: ["affordable-loss", "metric", "expectation", "customer-benefit"],
      expectationFaults: [],
    });
  });

  it("points at the faults inside an expectation", () => {
    const half = {
      ...full,
      expectation: { ...expectation, minimumEffect: null },
    };
    expect(readiness(half, "prepared")).toEqual({
      ready: false,
      missing: ["expectation"],
      expectationFaults: [{ field: "minimumEffect", fault: "missing" }],
    });
  });

  it("asks for more before the start than before being prepared", () => {
    expect(readiness(full, "prepared").ready).toBe(true);
    expect(readiness(full, "running").missing).toEqual([
      "ethics-check",
      "approval",
      "start-date",
      "schedule",
    ]);
  });

  it("does not start what acts for longer than the days that may be lost", () => {
    const lasting = (days: number, actingDays: number) => {
      const lossCaps = { ...full.lossCaps, days };
      const draft = { ...full, lossCaps };
      return readiness(
        { ...draft, expectation: { ...expectation, actingDays } },
        "running",
      ).missing.includes("loss-days");
    };
    expect(lasting(28, 56)).toBe(true);
    expect(lasting(28, 28)).toBe(false);
  });
});
