import { describe, expect, test } from "vitest";
import { refererPath, safePath } from "./safe-path";

describe("safePath", () => {
  test("keeps a path of this site with its query and fragment", () => {
    expect(safePath("/o/acme/metrics?site=2#voices")).toBe(
      "/o/acme/metrics?site=2#voices",
    );
  });

  test.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "o/acme",
    "",
    null,
    7,
  ])("refuses %j", (value) => {
    expect(safePath(value, "/home")).toBe("/home");
  });
});

describe("refererPath", () => {
  const sentFrom = (referer: string) =>
    new Request("http://internal:3000/preferences", {
      headers: { referer, host: "essai.example" },
    });

  test("is the page the form was on", () => {
    expect(
      refererPath(sentFrom("https://essai.example/o/acme?theme=1"), "/"),
    ).toBe("/o/acme?theme=1");
  });

  test.each(["https://evil.example/o/acme", "not an address", ""])(
    "is not %j",
    (referer) => {
      expect(refererPath(sentFrom(referer), "/home")).toBe("/home");
    },
  );
});
