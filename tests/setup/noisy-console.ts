import { afterEach, beforeEach, vi } from "vitest";

// A warning nobody reads is a bug nobody fixes: whatever the code prints as an error fails its test.
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  const calls = [
    ...vi.mocked(console.error).mock.calls,
    ...vi.mocked(console.warn).mock.calls,
  ];
  vi.restoreAllMocks();
  if (calls.length === 0) return;
  const printed = calls.map((call) => call.map(String).join(" "));
  throw new Error(`Printed as an error or a warning:\n${printed.join("\n")}`);
});
