import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  roles,
} from "../inspect/inspect-fixture.fixture";

it("reads past blank lines and leaves the period at the foot out", async () => {
  const found = await inspectFixture("chatwoot/fixtures/csat.csv");
  expect(found).toMatchObject({
    source: "chatwoot",
    rows: 5,
    complete: 4,
    skipped: [{ reason: "footer", count: 1 }],
  });
  expect(column(found, "Rating")).toMatchObject({
    kind: "csat",
    distribution: { "1": 1, "4": 1, "5": 2 },
    value: { topTwoBox: 0.75, mean: 3.75 },
  });
  expect(roles(found)).toMatchObject({
    "Agent Name": "personal",
    "Contact Email Address": "personal",
    "Feedback Comment": "text",
  });
});
