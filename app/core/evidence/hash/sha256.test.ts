import { expect, test } from "vitest";
import { sha256 } from "./sha256";

// Vectors: NIST, "Examples with Intermediate Values" for FIPS 180-4.
test("agrees with the NIST vector of one block", () => {
  expect(sha256("abc")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("agrees with the NIST vector of two blocks", () => {
  expect(
    sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
  ).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
});

test("agrees with the NIST vectors of the empty message and of a million letters", () => {
  expect(sha256("")).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  expect(sha256("a".repeat(1_000_000))).toBe(
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  );
});

test("agrees with Python's hashlib at every padding border", () => {
  // hashlib.sha256(("é" * n).encode()).hexdigest()[:8] for n = 27, 28, 31, 32
  expect(
    [27, 28, 31, 32].map((n) => sha256("é".repeat(n)).slice(0, 8)),
  ).toEqual(HASHLIB);
});

const HASHLIB = ["2276e051", "a2e7c1f8", "f299f682", "2e5152e6"];
