import { expect, test } from "vitest";
import { runCommand } from "./run-command";

const run = (name: string, input: unknown) =>
  runCommand([name], async () =>
    typeof input === "string" ? input : JSON.stringify(input),
  );

test("chart xmr answers with limits and signals", async () => {
  // Wheeler's 20 deviations; limits as published.
  const values = [
    102.0, 94.8, 98.3, 98.4, 102.0, 98.5, 99.0, 97.7, 100.0, 98.1, 101.3, 98.7,
    101.1, 98.4, 97.0, 96.7, 100.3, 101.4, 97.2, 101.0,
  ];
  const { exitCode, stdout, stderr } = await run("chart", {
    kind: "xmr",
    values,
  });
  expect([exitCode, stderr]).toEqual([0, ""]);
  const chart = JSON.parse(stdout);
  expect(chart.centre).toBeCloseTo(99.095, 6);
  expect(chart.lower).toBeCloseTo(92.21, 2);
  expect(chart.points).toHaveLength(20);
});

test("chart cusum answers with the running sum", async () => {
  const { stdout } = await run("chart", {
    kind: "cusum",
    values: [102, 94.8, 98.3],
    target: 99,
  });
  const sums = JSON.parse(stdout).points.map(
    ({ cumulative }: { cumulative: number }) =>
      Math.round(10 * cumulative) / 10,
  );
  expect(sums).toEqual([3, -1.2, -1.9]);
});

test("bad input gives one line per fault with its path, and nothing on standard output", async () => {
  const { exitCode, stdout, stderr } = await run("chart", {
    kind: "cusum",
    values: [1, "2"],
    slack: -1,
  });
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr.trimEnd().split("\n")).toEqual([
    "values[1]: must be a number",
    "target: must be a number",
    "slack: must be at least 0",
  ]);
});

test("text that is not JSON is a fault of the whole input", async () => {
  expect(await run("analyse", "{")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "input: must be JSON\n",
  });
});

test("an unknown command shows how to use it", async () => {
  const { exitCode, stderr } = await run("guess", {});
  expect(exitCode).toBe(2);
  expect(stderr).toContain("usage: essai");
});
