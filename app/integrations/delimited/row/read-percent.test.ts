import { expect, it } from "vitest";

import { columns, gist, kept, mapping, read } from "../fixtures/reading";

const RATES = mapping({
  decimal: "comma",
  grain: "series",
  granularity: "month",
  dateFormat: "yyyy-MM",
  columns: columns([0, "date"], [1, "value"]),
});

it("reads a value with its % sign as the number before it", async () => {
  const outcomes = await read(
    "mois;taux\n2024-01;12,5 %\n2024-02;13%\n2024-03;\u22120,5\u202f%\n",
    RATES,
    null,
  );
  expect(
    kept(outcomes).map((row) => (row.grain === "series" ? row.value : null)),
  ).toEqual([12.5, 13, -0.5]);
});

it("refuses a value without a sign among values with one", async () => {
  const outcomes = await read(
    "mois;taux\n2024-01;12,5 %\n2024-02;0,13\n",
    RATES,
    null,
  );
  expect(gist(outcomes)).toEqual(["2 kept", "3 refused mixed-units"]);
});
