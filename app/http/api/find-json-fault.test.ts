import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "./find-json-fault";

test.each([
  ['{"a": 1,}', 1, 9],
  ['{"a" 1}', 1, 6],
  ["[1, 2", 1, 6],
  ["", 1, 1],
  ['{\n  "a": 01\n}', 2, 9],
  ["[1]\n]", 2, 1],
  ["{'a': 1}", 1, 2],
  ['["a\nb"]', 1, 2],
  ['["\\x"]', 1, 2],
  ["[NaN]", 1, 2],
  ["[}", 1, 2],
  ['{"a": 1 "b": 2}', 1, 9],
])("%j stops being JSON at line %i, column %i", (text, line, column) => {
  expect(findJsonFault(text)).toEqual({ line, column });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("says nothing of JSON, and of everything else that JSON.parse refuses", () => {
  const damaged = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", "}", "[", '"', "\\", "0"),
    )
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 2_000, seed: 4 },
  );
});

test("two million brackets, or a text of that length, are no trouble", () => {
  expect(findJsonFault("[".repeat(2_000_000))).toEqual({
    line: 1,
    column: 2_000_001,
  });
  const open = `"${"a".repeat(2_000_000)}`;
  expect(findJsonFault(open)).toEqual({ line: 1, column: 1 });
});
