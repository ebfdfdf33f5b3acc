import { expect, it } from "vitest";
import { fitRoles } from "./fit-roles";
import { metricFeeds } from "../metric-feed";

type Column = Parameters<typeof fitRoles>[0][number];

const column = (
  name: string,
  role: string,
  numbers: Column["numbers"] = null,
): Column => ({ name, role, numbers, isDate: role === "date" });

it("takes the one measure of a pasted table for the score where the metric takes answers", () => {
  const columns = [
    column("Date", "date"),
    column("Magasin", "site"),
    column("Note", "value", { min: 4, max: 10 }),
    column("Commentaire", "ignore"),
    column("Mail", "personal"),
  ];
  expect(fitRoles(columns, metricFeeds("nps", null))).toEqual({
    grain: "responses",
    roles: ["date", "site", "score", "verbatim", "personal"],
  });
});

it("takes the smaller of two numbers for the part and the larger for the whole", () => {
  const columns = [
    column("Mois", "date"),
    column("Total", "ignore", { min: 1000, max: 1200 }),
    column("OK", "ignore", { min: 800, max: 950 }),
  ];
  expect(fitRoles(columns, metricFeeds("ratio", null))).toEqual({
    grain: "series",
    roles: ["date", "denominator", "numerator"],
  });
  expect(fitRoles(columns, metricFeeds("rate", null))?.roles).toEqual([
    "date",
    "exposure",
    "count",
  ]);
});

it("leaves what fits, and what it cannot tell apart", () => {
  const fits = [column("Date", "date"), column("Note", "score")];
  expect(fitRoles(fits, metricFeeds("nps", null))).toBeNull();
  const two = [
    column("Date", "date"),
    column("A", "ignore", { min: 0, max: 10 }),
    column("B", "ignore", { min: 0, max: 10 }),
  ];
  expect(fitRoles(two, metricFeeds("count", null))).toBeNull();
  expect(
    fitRoles([column("Mots", "ignore")], metricFeeds("nps", null)),
  ).toBeNull();
});
