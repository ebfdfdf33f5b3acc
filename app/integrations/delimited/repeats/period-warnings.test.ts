import { expect, it } from "vitest";

import {
  column,
  inspectText,
  warnings,
} from "../../inspect/inspect-fixture.fixture";

it("names the first row that repeats a period at a place, and says when it says something else", async () => {
  const found = await inspectText(
    "month,from,to,cancelled trains\n2024-01,Lyon,Nantes,4\n2024-01,Paris,Lyon,7\n2024-01,Lyon,Nantes,4\n2024-02,Paris,Lyon,6\n2024-01,Paris,Lyon,8\n",
  );
  expect(warnings(found)).toContain("4 file repeated-period");
  expect(
    found.warnings.find(({ message }) => message === "repeated-period")?.data,
  ).toEqual({ count: 2, conflicts: 1 });
});

it("says nothing of answers, which may well be the same", async () => {
  const found = await inspectText(
    "date,nps\n2024-01-01,9\n2024-01-01,9\n2024-01-01,3\n2024-01-02,0\n",
  );
  expect(warnings(found).join()).not.toContain("repeated-period");
});

it("takes the id of a report without dates for an id, and no year for a measure", async () => {
  const report = await inspectText(
    "AgentID,Calls Answered\n1,459\n2,431\n3,502\n4,377\n",
  );
  expect(column(report, "AgentID").role).toBe("id");
  const years = await inspectText(
    "Shop,Year,Packs per head\nA,1988,10.5\nB,1989,11.5\nC,1990,9.25\n",
  );
  expect(column(years, "Year").role).toBe("ignore");
});
