import { createHash } from "node:crypto";

import { expect, it } from "vitest";

import {
  createRowIdentifier,
  periodIdentity,
  rowIdentity,
} from "./row-identity";

it("numbers equal rows and names a row the same in every file", () => {
  const identify = createRowIdentifier();
  const rows = [
    ["a", 1],
    ["b", 1],
    ["a", 1],
    ["a", 1],
    ["a", "1"],
  ];
  const identities = rows.map(identify);
  expect(new Set(identities).size).toBe(5);
  expect(identities[3]).toBe(rowIdentity(["a", 1], 3));
  expect(identities[4]).toBe(rowIdentity(["a", "1"], 1));
  expect(identities[0]).toMatch(/^row:[0-9a-f]{32}:1$/);
});

it("does not take two cells for one that holds their mark", () => {
  expect(rowIdentity(["a", "b"], 1)).not.toBe(rowIdentity(['a","b'], 1));
  expect(rowIdentity([null], 1)).not.toBe(rowIdentity([""], 1));
});

it("names a period by its key", () => {
  const digest = createHash("sha256")
    .update('["month","2018-04-01","A – B",null,null]')
    .digest("hex");
  const identity = periodIdentity(["month", "2018-04-01", "A – B", null, null]);
  expect(identity).toBe(`period:${digest.slice(0, 32)}`);
});
