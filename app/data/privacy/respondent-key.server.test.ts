import { afterEach, expect, test, vi } from "vitest";
import { isRespondentKey, respondentKey } from "./respondent-key.server";

const ORG = "0b6f0a3e-5f6f-4f0e-9d53-0d8f5c1f5a01";
const OTHER = "0b6f0a3e-5f6f-4f0e-9d53-0d8f5c1f5a02";

afterEach(() => vi.unstubAllEnvs());

// Python 3: hkdf-sha256(secret, salt=ORG, info="essai respondent 1", 32 bytes), then hmac-sha256, urlsafe_b64encode()[:22].
test("is HMAC-SHA-256 under the organisation's HKDF key", () => {
  vi.stubEnv("ESSAI_SECRET", "a secret for tests only, long enough to sign");
  expect(respondentKey(ORG, "alix@example.org")).toBe("vOX9_x-wBg-RAWNTvpNhxK");
});

test("one person is one key however the identifier is written", () => {
  const keys = [
    "Alix@Example.org",
    "  alix@example.org\t",
    "\uFF21lix@example.org",
  ].map((text) => respondentKey(ORG, text));
  expect(new Set(keys)).toEqual(
    new Set([respondentKey(ORG, "alix@example.org")]),
  );
  expect(isRespondentKey(keys[0] ?? "")).toBe(true);
});

test("an empty identifier is nobody", () => {
  expect(respondentKey(ORG, " \u00A0 ")).toBeNull();
});

test("another organisation, person or secret gives another key", () => {
  const key = respondentKey(ORG, "alix@example.org");
  expect(respondentKey(OTHER, "alix@example.org")).not.toBe(key);
  expect(respondentKey(ORG, "camille@example.org")).not.toBe(key);
  vi.stubEnv("ESSAI_SECRET", "another secret, as long as it has to be here");
  expect(respondentKey(ORG, "alix@example.org")).not.toBe(key);
});

test("without the server's secret nothing is hashed at all", () => {
  vi.stubEnv("ESSAI_SECRET", "");
  expect(() => respondentKey(ORG, "alix@example.org")).toThrow(/ESSAI_SECRET/);
});
