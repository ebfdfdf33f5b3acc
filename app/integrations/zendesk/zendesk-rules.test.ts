import { expect, it } from "vitest";

import { column, inspectFixture } from "../inspect/inspect-fixture.fixture";

it("counts good and bad, and tells offered and unoffered from answers", async () => {
  const found = await inspectFixture(
    "zendesk/fixtures/satisfaction-ratings.csv",
  );
  expect(found).toMatchObject({
    source: "zendesk",
    rows: 6,
    complete: 4,
    skipped: [{ reason: "not-answered", count: 2 }],
  });
  expect(column(found, "score")).toMatchObject({
    role: "score",
    kind: "proportion",
    distribution: { "0": 2, "1": 2 },
    value: { mean: 0.5 },
  });
  expect(column(found, "requester_id").role).toBe("personal");
});
