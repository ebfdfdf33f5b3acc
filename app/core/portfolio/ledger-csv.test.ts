import { expect, test } from "vitest";
import { ledgerCsvHeader, ledgerCsvLines } from "./ledger-csv";

test("a line keeps raw figures, quotes what is quoted, and disarms a formula", () => {
  const file =
    ledgerCsvHeader() +
    ledgerCsvLines([
      {
        id: "a",
        title: '=cmd("x")',
        team: null,
        sites: ["Lyon", "Lille"],
        startedOn: "2026-03-02",
        metric: { name: "Satisfaction" },
        output: {
          effect: "absolute",
          estimate: 0.061,
          interval: { level: 0.95, low: -0.01, high: 0.11 },
          method: "difference-in-differences",
          engineVersion: "1",
          inputHash: "h",
        },
        verdict: "moved",
        grade: 3,
        decision: "scale",
        hours: 16,
        money: 45.5,
      },
    ]);
  const [header, line, rest] = file.split("\r\n");
  expect(header?.startsWith('\ufeff"experiment_id","experiment","team"')).toBe(
    true,
  );
  expect(line).toBe(
    `"a","'=cmd(""x"")","","Lyon; Lille","2026-03-02","Satisfaction","absolute","0.061","-0.01","0.11","moved","3","16","45.5","scale","difference-in-differences","1","h"`,
  );
  expect(rest).toBe("");
});
