import { expect, test } from "vitest";
import { findTooLarge } from "./input-limits";

const rows = (count: number, units = 1) =>
  Array.from({ length: count }, (_, i) => ({ unit: `u${i % units}` }));
const messages = (input: object) =>
  findTooLarge("analyse", input).map(
    ({ path, message }) => `${path} ${message}`,
  );

test("lists are counted before anything reads them", () => {
  expect(messages({ observations: rows(10_001) })).toEqual([
    "observations must hold at most 10000 in one request",
  ]);
  expect(findTooLarge("chart", { values: Array(20_001).fill(0) })).toHaveLength(
    1,
  );
  expect(findTooLarge("plan", { history: rows(1_501) })).toHaveLength(1);
  expect(findTooLarge("pool", { pValues: Array(10_001).fill(0) })).toHaveLength(
    1,
  );
});

test.each([
  [
    "ten years of days",
    {
      design: "interrupted-time-series",
      observations: rows(3_653),
      model: { seasonality: "yearly" },
    },
  ],
  [
    "39 states over 31 years",
    { design: "synthetic-control", observations: rows(1_209, 39) },
  ],
  [
    "a year of days, taking turns",
    { design: "switchback", observations: rows(365), model: { draws: 50_000 } },
  ],
  [
    "a hundred shops over twenty weeks",
    {
      design: "stepped",
      observations: rows(2_000, 100),
      model: { draws: 50_000 },
    },
  ],
  ["what is no input at all", { design: 3, observations: "many", model: [] }],
])("takes %s", (_what, input) => {
  expect(messages(input)).toEqual([]);
});

test.each([
  [
    {
      design: "interrupted-time-series",
      observations: rows(2_000),
      model: { seasonality: "yearly", harmonics: 26 },
    },
    "observations must be at most 382 in one request with these harmonics and lags",
  ],
  [
    {
      design: "before-after",
      observations: rows(5_000),
      model: { errors: "newey-west", lags: 5_000 },
    },
    "observations must be at most 374 in one request with these harmonics and lags",
  ],
  [
    { design: "synthetic-control", observations: rows(9_000, 180) },
    "observations must be at most 6666 in one request with 180 units",
  ],
  [
    { design: "synthetic-control", observations: rows(2_000, 400) },
    "observations must name at most 200 units in one request",
  ],
  [
    { design: "switchback", observations: rows(3_000) },
    "observations must be at most 2500 in one request with 10000 draws",
  ],
  [
    {
      design: "switchback",
      observations: rows(200),
      model: { draws: 1_000_000 },
    },
    "model.draws must be at most 125000 in one request with 200 observations",
  ],
])("names what is too much work: %#", (input, message) => {
  expect(messages(input)).toEqual([message]);
});

test("a plan of sites that start one after another has so many sites and days", () => {
  const faults = findTooLarge("plan", {
    design: "stepped",
    days: 367,
    sites: 1_001,
  });
  expect(faults.map(({ path }) => path)).toEqual(["days", "sites"]);
  expect(
    findTooLarge("plan", { design: "before-after", sites: 5_000 }),
  ).toEqual([]);
});

test("a setting that is null counts as its default", () => {
  const design = "before-after";
  const observations = rows(10_000);
  const count = (model: object) =>
    messages({
      design,
      observations,
      model: { seasonality: "yearly", harmonics: 6, ...model },
    });
  expect(count({ errors: null, lags: null })).toEqual(count({}));
  expect(count({})).toHaveLength(1);
  expect(
    messages({
      design,
      observations,
      model: { seasonality: null, harmonics: 26 },
    }),
  ).toEqual([]);
});
