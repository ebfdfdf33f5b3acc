import { expect, it } from "vitest";
import { addDays } from "../../time/calendar-day";
import type { StoredKeyResult } from "../standing";
import { pastStandings } from "./past-standings";

const METRIC = {
  kind: "proportion",
  scale: null,
  direction: "up",
  granularity: "week",
} as const;
const FIRST_MONDAY = "2026-01-05";
const RAISE: StoredKeyResult = {
  direction: "increase",
  startValue: 0.6,
  targetValue: 0.8,
  bandLow: null,
  bandHigh: null,
  startOn: null,
  dueOn: null,
};

const weekly = (numerators: readonly number[]) =>
  numerators.map((numerator, index) => ({
    periodStart: addDays(FIRST_MONDAY, index * 7),
    granularity: "week" as const,
    siteId: null,
    channel: "",
    segmentName: "",
    segmentValue: "",
    statistics: { form: "ratio" as const, numerator, denominator: 100 },
  }));
const FLAT = [60, 61, 59, 60, 62, 58, 60, 61, 59, 60, 61, 60];
const READINGS = weekly([...FLAT, 75, 76, 75, 74]);
/** The Wednesday after the sixteenth week. */
const TODAY = "2026-04-29";

const looked = (part: Partial<Parameters<typeof pastStandings>[0]> = {}) =>
  pastStandings({
    keyResult: RAISE,
    metric: METRIC,
    readings: READINGS,
    breaks: [],
    today: TODAY,
    most: 5,
    ...part,
  });

it("says what each week’s end said, with its interval and n, newest first", () => {
  const [newest, , , , oldest] = looked();
  // Four weeks together: 75 + 76 + 75 + 74 of 400, and 61 + 60 + 59 + 60 of 400.
  expect(newest).toMatchObject({
    on: "2026-04-26",
    current: { value: 0.75, n: 400 },
  });
  expect(oldest).toMatchObject({ on: "2026-03-29", current: { value: 0.6 } });
  expect(newest!.current.low!).toBeLessThan(0.75);
  expect(newest!.current.high!).toBeGreaterThan(0.75);
});

it("calls a move inside the noise until interval and signal both speak, and beyond it from then on", () => {
  // The first high week gives 256 of 400, 59.2 to 68.6 % (Wilson): the start of 60 % is inside.
  expect(looked().map(({ moveSinceStart }) => moveSinceStart)).toEqual([
    "beyond-noise",
    "beyond-noise",
    "beyond-noise",
    "inside-noise",
    "inside-noise",
  ]);
});

it("knows nothing of what was read later", () => {
  const then = looked({ readings: READINGS.slice(0, 12), today: "2026-04-01" });
  expect(then[0]).toEqual(looked()[4]);
});

it("says nothing of a week that still runs, of weeks before the start, or without readings", () => {
  expect(looked({ today: "2026-04-25" })[0]?.on).toBe("2026-04-19");
  const started = { ...RAISE, startOn: "2026-04-15" };
  expect(looked({ keyResult: started }).map(({ on }) => on)).toEqual([
    "2026-04-26",
    "2026-04-19",
  ]);
  expect(looked({ readings: [] })).toEqual([]);
});
