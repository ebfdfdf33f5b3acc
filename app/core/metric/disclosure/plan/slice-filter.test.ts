import { expect, test } from "vitest";
import { pairKey } from "./pair-levels";
import { WHOLE } from "./slice";
import { familyWithin, filteredSlice, readSliceFilter } from "./slice-filter";

const asked = (text: string) => {
  const params = new URLSearchParams(text);
  return readSliceFilter((name) => params.get(name));
};
const channelsOf = (kind: string) =>
  kind === "digital" ? ["web", "chat"] : ["shop"];

test("what is malformed is as if it was not asked; ends in the wrong order change places", () => {
  expect(asked("from=2026-02-31&to=hello&kind=martian")).toMatchObject({
    from: null,
    to: null,
    kind: null,
  });
  expect(asked("from=2026-03-01&to=2026-01-01")).toMatchObject({
    from: "2026-01-01",
    to: "2026-03-01",
  });
});

test("a name that holds NUL is as if it was not asked", () => {
  expect(asked("channel=a%00b")).toMatchObject({ channel: null });
  expect(asked("site=%00&segment=a%3D%00")).toMatchObject({
    site: null,
    segment: null,
  });
});

test("a channel goes before its kind, and both before a segment: their crossings are not told", () => {
  expect(asked("channel=web&kind=human&segment=age%3Dyoung")).toMatchObject({
    channel: "web",
    kind: null,
    segment: null,
  });
  expect(asked("kind=human&segment=age%3Dyoung")).toMatchObject({
    kind: "human",
    segment: null,
  });
});

test("a filter is one part or several told as one", () => {
  expect(filteredSlice(asked(""), channelsOf)).toBe(WHOLE);
  expect(filteredSlice(asked("site=lyon"), channelsOf)).toEqual({
    family: "site",
    keys: ["lyon"],
  });
  expect(filteredSlice(asked("kind=digital"), channelsOf)).toEqual({
    family: "channel",
    keys: ["web", "chat"],
  });
  expect(filteredSlice(asked("site=lyon&kind=digital"), channelsOf)).toEqual({
    family: "site-channel",
    keys: [pairKey("lyon", "web"), pairKey("lyon", "chat")],
  });
});

test("what is filtered twice is not broken down any more, and a channel never by segment", () => {
  const of = (text: string) => filteredSlice(asked(text), channelsOf);
  expect(familyWithin(of("site=lyon"), "segment")).toBe("site-segment");
  expect(familyWithin(of("channel=web"), "site")).toBe("site-channel");
  expect(familyWithin(of("channel=web"), "segment")).toBeNull();
  expect(familyWithin(of("site=lyon&channel=web"), "segment")).toBeNull();
});
