import { expect, test } from "vitest";
import { planTest } from "./plan-test";

test("solves the size that R's power.prop.test gives", () => {
  const result = planTest({
    kind: "proportion",
    baseline: 0.5,
    effect: 0.25,
    power: 0.9,
  });
  expect(result).toMatchObject({
    ok: true,
    output: { nPerGroup: expect.closeTo(76.7069, 3), days: null },
  });
});

test("to see ten points of NPS takes about 1,052 answers a group", () => {
  const result = planTest({
    kind: "nps",
    variance: 0.67,
    effect: 10,
    power: 0.8,
  });
  expect(result.ok && Math.ceil(result.output.nPerGroup)).toBe(1052);
});

test("what cannot be read is refused by its field", () => {
  const paths = (request: object) => {
    const result = planTest(request);
    return result.ok ? [] : result.faults.map(({ path }) => path);
  };
  expect(paths({ kind: "mean", standardDeviation: 1, effect: 1 })).toEqual([
    "",
  ]);
  expect(paths({ kind: "rate", baseline: -1, effect: 1, power: 2 })).toEqual([
    "baseline",
    "power",
  ]);
  const asked = { kind: "nps", effect: 10, power: 0.8 };
  expect(paths({ ...asked, history: [] })).toEqual(["design", "history"]);
  expect(
    paths({
      ...asked,
      design: "before-after",
      history: [
        { period: "2026-01-05", promoters: 1, passives: 0, detractors: -2 },
        { period: "2026-02-30", promoters: 1, passives: 0, detractors: 2 },
      ],
      days: 0,
      sites: 1.5,
    }),
  ).toEqual(["history[0].detractors", "history[1].period", "sites", "days"]);
  expect(
    paths({
      ...asked,
      design: "difference-in-differences",
      history: weeks(12),
    }),
  ).toEqual(["history[0].unit"]);
});

/** Weeks of 60 answers that swing about an NPS of 20. */
function weeks(count: number, unit?: string) {
  return Array.from({ length: count }, (_, week) => ({
    period: new Date(Date.UTC(2025, 0, 6 + 7 * week))
      .toISOString()
      .slice(0, 10),
    ...(unit ? { unit } : {}),
    promoters: 26 + ((week * 7) % 5),
    passives: 16 - ((week * 3) % 4),
    detractors: 14 + ((week * 11) % 7),
  }));
}

function planned(request: object) {
  const result = planTest({ kind: "nps", ...request });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.output;
}

const DESIGNS_ALONE = [
  "before-after",
  "interrupted-time-series",
  "randomised",
  "switchback",
] as const;

test.each(DESIGNS_ALONE)(
  "%s: effect, power and days come back to one another",
  (design) => {
    const asked = { design, history: weeks(30) };
    const { effect, nPerGroup } = planned({ ...asked, days: 84, power: 0.8 });
    expect(effect).toBeGreaterThan(0);
    const again = planned({ ...asked, days: 84, effect });
    expect(again.power).toBeCloseTo(0.8, 6);
    expect(again.nPerGroup).toBe(nPerGroup);
    const { days } = planned({ ...asked, effect: 1.02 * effect, power: 0.8 });
    expect(days).toBeLessThanOrEqual(91);
    expect(days).toBeGreaterThanOrEqual(56);
    expect(planned({ ...asked, days: 168, power: 0.8 }).effect).toBeLessThan(
      effect,
    );
  },
);

const DESIGNS_OF_PLACES = [
  "difference-in-differences",
  "synthetic-control",
  "stepped",
] as const;

test.each(DESIGNS_OF_PLACES)("%s reads a history of places", (design) => {
  const history = ["a", "b", "c", "d", "e", "f"].flatMap((unit, nth) =>
    weeks(30 + nth, unit).slice(nth),
  );
  const { effect, power, days } = planned({
    design,
    history,
    days: 84,
    power: 0.8,
  });
  expect(effect).toBeGreaterThan(0);
  expect({ power, days }).toEqual({ power: 0.8, days: 84 });
});

test("counts what each side will hold, and says which estimator would read it", () => {
  const history = weeks(30);
  const { nPerGroup, method } = planned({
    design: "before-after",
    history,
    days: 28,
    power: 0.8,
  });
  const answers = history.reduce(
    (sum, week) => sum + week.promoters + week.passives + week.detractors,
    0,
  );
  expect(nPerGroup).toBeCloseTo((4 * answers) / 30, 8);
  expect(method).toBe("before-after/linear-ar1");
  const shared = planned({
    design: "randomised",
    history,
    days: 28,
    power: 0.8,
  });
  expect(shared.nPerGroup).toBeCloseTo((2 * answers) / 30, 8);
  const more = planned({
    design: "randomised",
    history,
    days: 28,
    power: 0.8,
    sites: 4,
  });
  expect(more.effect).toBeCloseTo(shared.effect / 2, 6);
});

test("few turns show nothing, whatever the effect", () => {
  const result = planTest({
    kind: "nps",
    design: "switchback",
    history: weeks(20),
    days: 28,
    power: 0.8,
  });
  expect(result).toMatchObject({ ok: false, faults: [{ path: "power" }] });
});

test("two weeks before or after are compared answer by answer", () => {
  const { effect, method } = planned({
    design: "before-after",
    history: weeks(30),
    days: 14,
    power: 0.8,
  });
  expect(method).toBe("before-after/two-group");
  expect(effect).toBeGreaterThan(15);
});

test("no group is so small that it has nobody", () => {
  const asked = { effect: 0.2, power: 0.01 };
  for (const metric of [
    { kind: "proportion", baseline: 0.5 },
    { kind: "rate", baseline: 2 },
    { kind: "nps", variance: 0.67 },
  ])
    expect(planTest({ ...metric, ...asked })).toMatchObject({
      ok: false,
      faults: [{ message: expect.stringContaining("smallest group") }],
    });
  // R 4.2: power.t.test(n = 2, delta = 20, strict = TRUE) has power 0.9933.
  const two = planTest({
    kind: "mean",
    standardDeviation: 1,
    effect: 20,
    power: 0.8,
  });
  if (!two.ok) throw new Error("not planned");
  expect(two.output.nPerGroup).toBe(2);
  expect(two.output.power).toBeGreaterThan(0.99);
});

test("a roll-out of 200 sites is planned in a moment, and 40,000 site-days are the end", () => {
  const history = Array.from({ length: 1_400 }, (_, i) => ({
    period: `20${10 + Math.floor(i / 2_400)}-01-0${1 + (Math.floor(i / 200) % 7)}`,
    unit: `u${i % 200}`,
    value: 100 + ((i * 7_919) % 101) / 50,
  }));
  const roll = { design: "stepped", kind: "value", history, power: 0.8 };
  const at = performance.now();
  expect(planTest({ ...roll, effect: 0.3, sites: 200 }).ok).toBe(true);
  // Without a bound 39 s on two quiet cores.
  expect(performance.now() - at).toBeLessThan(8_000);
  expect(planTest({ ...roll, days: 366, sites: 400 })).toMatchObject({
    faults: [{ path: "days", message: expect.stringContaining("400 sites") }],
  });
  expect(planTest({ ...roll, nPerGroup: 1e12 })).toMatchObject({
    faults: [{ path: "nPerGroup" }],
  });
});
