import { expect, test } from "vitest";
import { readSegmentKey, segmentKey } from "./segment-key";

test("a segment's key is its name and its value", () => {
  expect(segmentKey({ name: "carte", value: "or" })).toBe("carte=or");
  expect(readSegmentKey("carte=or")).toEqual({ name: "carte", value: "or" });
  expect(readSegmentKey("carte")).toBeNull();
});

test("marks inside a name come back as they were", () => {
  for (const segment of [
    { name: "a=b", value: "c|d=e" },
    { name: String.raw`a\ `, value: String.raw`\=b` },
    { name: "âge", value: "" },
    { name: "two\nlines", value: "of=\ntext" },
  ])
    expect(readSegmentKey(segmentKey(segment))).toEqual(segment);
});
