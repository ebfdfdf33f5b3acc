import { expect, test } from "vitest";
import { mayArchive } from "./may-archive";

test("a keeper archives what is theirs, and only a manager or above what is another's", () => {
  const alix = { id: "alix", role: "frontline" } as const;
  expect(mayArchive(alix, ["alix"])).toBe(true);
  expect(mayArchive(alix, [null, "alix"])).toBe(true);
  expect(mayArchive(alix, ["camille", null])).toBe(false);
  for (const role of ["manager", "leader", "admin"] as const)
    expect(mayArchive({ id: "camille", role }, ["alix"])).toBe(true);
});
