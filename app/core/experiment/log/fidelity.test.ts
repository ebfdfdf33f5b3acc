import { describe, expect, test } from "vitest";
import { fidelity, type AnsweredDay } from "./fidelity";

const march = (day: number, done: AnsweredDay["done"]): AnsweredDay => ({
  day: `2026-03-${String(day).padStart(2, "0")}`,
  done,
});

describe("fidelity", () => {
  test("counts a yes as a day and a partly as half a day", () => {
    const days = [march(2, "yes"), march(3, "partly"), march(4, "no")];
    expect(fidelity(days, 3)).toEqual({
      outcome: "known",
      keptDays: 1.5,
      answeredDays: 3,
      unansweredDays: 0,
      of: 3,
      ratio: 0.5,
    });
  });

  test("does not take an unanswered day for a no", () => {
    const days = [march(2, "yes"), march(3, "yes")];
    expect(fidelity(days, 14)).toMatchObject({
      keptDays: 2,
      unansweredDays: 12,
      ratio: 1,
    });
  });

  test("is unknown while nobody answered, not 0", () => {
    expect(fidelity([], 14)).toEqual({ outcome: "unknown", of: 14 });
  });

  test("takes the mean of several places for their day", () => {
    const days = [march(2, "yes"), march(2, "no"), march(3, "yes")];
    expect(fidelity(days, 2)).toMatchObject({
      keptDays: 1.5,
      answeredDays: 2,
      ratio: 0.75,
    });
  });

  test("keeps answers beyond a window that was amended to be shorter", () => {
    const days = [march(2, "yes"), march(3, "yes"), march(4, "no")];
    expect(fidelity(days, 2)).toMatchObject({ of: 3, unansweredDays: 0 });
  });

  test("of a test that has not begun is unknown of 0 days", () => {
    expect(fidelity([], -3)).toEqual({ outcome: "unknown", of: 0 });
    expect(fidelity([], Number.NaN)).toEqual({ outcome: "unknown", of: 0 });
  });
});
