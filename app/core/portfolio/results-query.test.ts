import { expect, test } from "vitest";
import {
  ledgerCut,
  periodFrom,
  readResultsQuery,
  resultsSearch,
} from "./results-query";

const read = (search: string) => {
  const parameters = new URLSearchParams(search);
  return readResultsQuery((name) => parameters.get(name));
};
const TEAM = "0f8b0c5e-6f0d-4d6e-9a55-0a7c7f6f2b11";

test("an address without parameters shows 18 months, strongest evidence first", () => {
  expect(read("")).toEqual({
    period: "18-months",
    show: "all",
    sort: "evidence",
    teamId: null,
    page: 1,
  });
});

test("what an address says wrongly is left at its default", () => {
  expect(
    read("period=2y&show='; drop table&sort=grade&team=1 or 1=1&page=-3"),
  ).toEqual(read(""));
  expect(read("page=1e9").page).toBe(1);
  expect(read("page=1.5").page).toBe(1);
});

test("an address says no more than it must, and is read back as it was", () => {
  expect(resultsSearch(read(""))).toBe("");
  const address = `?period=12-weeks&show=credible&sort=cost&team=${TEAM}&page=3`;
  expect(resultsSearch(read(address))).toBe(address);
});

test("periods end today and are counted back in weeks and calendar months", () => {
  expect(periodFrom("12-weeks", "2026-11-22")).toBe("2026-08-30");
  expect(periodFrom("6-months", "2026-08-31")).toBe("2026-02-28");
  expect(periodFrom("18-months", "2026-11-22")).toBe("2025-05-22");
  expect(periodFrom("all", "2026-11-22")).toBeNull();
});

test("a result to scale is an improvement, credible, and not yet decided upon", () => {
  expect(ledgerCut("to-scale")).toEqual({
    verdicts: ["moved"],
    grades: [5, 4, 3],
    unscaled: true,
  });
});

test("the credible filter looks at the grade and at nothing else", () => {
  expect(ledgerCut("credible")).toEqual({
    verdicts: ["moved", "worsened", "no-meaningful-change", "cannot-tell"],
    grades: [5, 4, 3],
    unscaled: false,
  });
});
