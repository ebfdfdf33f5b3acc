import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  roles,
} from "../inspect/inspect-fixture.fixture";

it("reads scores and keeps persons out", async () => {
  const found = await inspectFixture("delighted/fixtures/nps.csv");
  expect(found).toMatchObject({ source: "delighted", rows: 4, complete: 4 });
  // 10, 9, 7 and 0.
  expect(column(found, "Score")).toMatchObject({
    kind: "nps",
    value: { nps: 25, mean: 6.5 },
  });
  expect(roles(found)).toMatchObject({
    "Person ID": "personal",
    "Person Email": "personal",
  });
});
