import { expect, test } from "vitest";
import { canonicalJson, inputHash } from "./input-hash";

test("the order of keys and observations does not change the hash", () => {
  const first = inputHash({
    design: "before-after",
    observations: [
      { period: "a", n: 1 },
      { period: "b", n: 2 },
    ],
  });
  const second = inputHash({
    observations: [
      { n: 2, period: "b" },
      { n: 1, period: "a" },
    ],
    design: "before-after",
  });
  expect(first).toBe(second);
  expect(first).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("another number gives another hash", () => {
  expect(inputHash({ confidence: 0.95 })).not.toBe(
    inputHash({ confidence: 0.9 }),
  );
});

test("canonical JSON sorts keys at every depth and leaves undefined out", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: undefined })).toBe(
    '{"b":[1,{"c":"é","d":null}]}',
  );
});
