import { expect, test } from "vitest";
import { isRole, reaches } from "./role";

test("a role reaches itself and those below it", () => {
  expect(reaches("leader", "leader")).toBe(true);
  expect(reaches("admin", "frontline")).toBe(true);
  expect(reaches("manager", "leader")).toBe(false);
});

test.each(["owner", "", null, undefined, 0])("%j is no role", (value) => {
  expect(isRole(value)).toBe(false);
});
