import { describe, expect, it } from "vitest";
import {
  EXPERIMENT_MOVES,
  EXPERIMENT_STATES,
  moveExperiment,
  stateAt,
} from "./state";

const PREPARED = {
  "affordable-loss": true,
  metric: true,
  expectation: true,
  "customer-benefit": true,
};

describe("moving a test", () => {
  it("walks the whole life of one", () => {
    const facts = {
      ...PREPARED,
      "loss-days": true,
      "ethics-check": true,
      approval: true,
      "start-date": true,
      schedule: true,
      "acting-over": true,
      "windows-over": true,
      decision: true,
      learning: true,
    };
    const path = [
      "idea",
      "prepared",
      "running",
      "measuring",
      "to-review",
      "decided",
      "archived",
    ] as const;
    path.slice(1).forEach((to, i) => {
      expect(moveExperiment(path[i]!, to, facts).outcome).toBe("moved");
    });
  });

  it("names everything that is missing before it may be prepared", () => {
    expect(moveExperiment("idea", "prepared", { metric: true })).toEqual({
      outcome: "missing",
      from: "idea",
      to: "prepared",
      missing: ["affordable-loss", "expectation", "customer-benefit"],
    });
  });

  it("starts only after the ethics check, and beyond the envelope only with approval", () => {
    const facts = {
      ...PREPARED,
      "loss-days": true,
      "start-date": true,
      schedule: true,
    };
    expect(moveExperiment("prepared", "running", facts)).toMatchObject({
      missing: ["ethics-check", "approval"],
    });
  });

  it("does not ask for the verdict before the windows have passed", () => {
    expect(moveExperiment("measuring", "to-review", {})).toMatchObject({
      missing: ["windows-over"],
    });
  });

  it("ends with a decision and a learning, also when it was stopped", () => {
    expect(
      moveExperiment("stopped-early", "decided", { decision: true }),
    ).toMatchObject({
      missing: ["learning"],
    });
  });

  it("refuses what is no move, and says which ones there are", () => {
    expect(moveExperiment("idea", "running", PREPARED)).toEqual({
      outcome: "not-a-move",
      from: "idea",
      to: "running",
      allowed: ["prepared", "abandoned"],
    });
    expect(moveExperiment("archived", "running", PREPARED).outcome).toBe(
      "not-a-move",
    );
    expect(moveExperiment("running", "running", {}).outcome).toBe(
      "already-there",
    );
  });

  it("can reach every state from an idea, and the archive from every state", () => {
    const reach = (from: (typeof EXPERIMENT_STATES)[number]) => {
      const seen = new Set([from]);
      for (const state of seen)
        EXPERIMENT_MOVES[state].forEach((next) => seen.add(next));
      return seen;
    };
    expect(reach("idea").size).toBe(EXPERIMENT_STATES.length);
    for (const state of EXPERIMENT_STATES)
      expect(reach(state).has("archived")).toBe(true);
  });
});

describe("the state by date", () => {
  const test = {
    startedOn: "2026-03-02",
    actingDays: 14,
    measuringDays: 28,
    lagDays: 7,
  };
  const at = (today: string, state = "running" as const) =>
    stateAt({ ...test, today, state });

  it("runs, then measures, then asks for its verdict", () => {
    expect(at("2026-03-15")).toBe("running");
    expect(at("2026-03-16")).toBe("measuring");
    expect(at("2026-04-05")).toBe("measuring");
    expect(at("2026-04-06")).toBe("to-review"); // 35 days after the start
  });

  it("is running before a start that lies ahead", () => {
    expect(at("2026-02-01")).toBe("running");
  });

  it("never goes back from what was done by hand", () => {
    expect(stateAt({ ...test, today: "2026-03-10", state: "measuring" })).toBe(
      "measuring",
    );
    expect(stateAt({ ...test, today: "2026-03-10", state: "to-review" })).toBe(
      "to-review",
    );
  });

  it("leaves a person's choice alone", () => {
    for (const state of [
      "idea",
      "paused",
      "stopped-early",
      "invalid",
      "decided",
    ] as const) {
      expect(stateAt({ ...test, today: "2027-01-01", state })).toBe(state);
    }
    expect(
      stateAt({
        ...test,
        startedOn: null,
        today: "2027-01-01",
        state: "running",
      }),
    ).toBe("running");
  });
});
