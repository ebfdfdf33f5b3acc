import { expect, test } from "vitest";
import { isTimeZone } from "./time-zone";

test("a time zone is one of the names in the world's list, not an offset or a made-up place", () => {
  expect(isTimeZone("Europe/Paris")).toBe(true);
  expect(isTimeZone("Indian/Reunion")).toBe(true);
  expect(isTimeZone("UTC")).toBe(true);
  for (const name of ["", "Europe/Lutetia", "+02:00", "europe/paris", "CEST"])
    expect(isTimeZone(name)).toBe(false);
});
