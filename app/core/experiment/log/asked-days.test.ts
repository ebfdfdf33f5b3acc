import { describe, expect, test } from "vitest";
import { askedDays } from "./asked-days";

const running = {
  state: "running",
  startedOn: "2026-03-02",
  reviewFrom: "2026-03-30",
  expectation: { actingDays: 14, measuringDays: 28, lagDays: 0 },
  answers: [],
} as const;

describe("the days asked about", () => {
  test("are today and the yesterday nobody answered for", () => {
    expect(askedDays(running, "2026-03-10")).toEqual([
      { day: "2026-03-09", done: null },
      { day: "2026-03-10", done: null },
    ]);
  });

  test("leave out a yesterday answered long ago and keep one answered just now", () => {
    const answer = { day: "2026-03-09", done: "no" } as const;
    const old = { ...running, answers: [{ ...answer, isFresh: false }] };
    const fresh = { ...running, answers: [{ ...answer, isFresh: true }] };
    expect(askedDays(old, "2026-03-10")).toHaveLength(1);
    expect(askedDays(fresh, "2026-03-10")[0]).toEqual(answer);
  });

  test("are the first day alone on the first day", () => {
    expect(askedDays(running, "2026-03-02")).toEqual([
      { day: "2026-03-02", done: null },
    ]);
  });

  test("are the last acting day once more on the morning after, then none", () => {
    expect(askedDays(running, "2026-03-16")).toEqual([
      { day: "2026-03-15", done: null },
    ]);
    expect(askedDays(running, "2026-03-17")).toEqual([]);
  });

  test("go on for as long as the pauses lasted", () => {
    const pushed = { ...running, reviewFrom: "2026-04-03" };
    expect(askedDays(pushed, "2026-03-17")).toHaveLength(2);
  });

  test("are none while the test stands still", () => {
    expect(askedDays({ ...running, state: "paused" }, "2026-03-10")).toEqual(
      [],
    );
  });
});
