import { expect, it } from "vitest";
import { proposedChoice } from "./schedule-choice";

const proposed = (
  measuringDays: number,
  granularity: "day" | "week",
  closedWeekdays: number[] = [],
) =>
  proposedChoice("switchback", {
    granularity,
    places: ["here"],
    today: "2026-03-04",
    measuringDays,
    closedWeekdays,
  });

it("turns last as long as the plan measures, half a year at most", () => {
  expect(proposed(28, "day").weeks).toBe(4);
  expect(proposed(364, "day").weeks).toBe(26);
});

it("a plan too short for turns of a week is proposed the next length that can speak", () => {
  // Six weeks in halves: 20 schedules, no better than one in ten on both sides; eight: 70.
  expect(proposed(14, "week").weeks).toBe(8);
});

it("weekdays without readings are proposed as closed, of turns of a day only", () => {
  expect(proposed(28, "day", [7]).closedWeekdays).toEqual([7]);
  expect(proposed(56, "week", [7]).closedWeekdays).toEqual([]);
});
