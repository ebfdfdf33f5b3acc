import { expect, it } from "vitest";

import {
  column,
  inspectFixture,
  roles,
} from "../inspect/inspect-fixture.fixture";

it("counts finished responses only, and keeps the notes of colleagues out", async () => {
  const found = await inspectFixture("formbricks/fixtures/responses-2024.csv");
  expect(found).toMatchObject({
    source: "formbricks",
    rows: 4,
    complete: 3,
    skipped: [{ reason: "unfinished", count: 1 }],
  });
  expect(roles(found)).toMatchObject({
    "Response ID": "id",
    Notes: "personal",
    "User ID": "personal",
  });
  expect(column(found, "Timestamp").dateFormat).toBe("EEE MMM dd yyyy");
  expect(
    column(found, "1. How satisfied are you with our service?"),
  ).toMatchObject({ distribution: { "1": 1, "4": 1, "5": 1 } });
});
