import { expect, it } from "vitest";

import { inspectFixture, roles } from "../inspect/inspect-fixture.fixture";

it("counts completed responses only", async () => {
  const found = await inspectFixture("typeform/fixtures/responses.csv");
  expect(found).toMatchObject({
    source: "typeform",
    rows: 5,
    complete: 3,
    skipped: [{ reason: "unfinished", count: 2 }],
  });
  // 10, 8 and 3: one promoter and one detractor of three.
  expect(found.columns[1]).toMatchObject({
    kind: "nps",
    answered: 3,
    value: { nps: 0, mean: 7 },
  });
  expect(roles(found)).toMatchObject({
    "#": "id",
    "Network ID": "personal",
    "Submit Date (UTC)": "date",
  });
});
