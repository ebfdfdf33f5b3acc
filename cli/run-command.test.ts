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

test.each([
  ["{", "input: must be JSON: line 1, column 2\n"],
  ["", "input: must be JSON, and it is empty\n"],
  [" \n", "input: must be JSON, and it is empty\n"],
  ['{\n "a": }', "input: must be JSON: line 2, column 7\n"],
  ["[]", "input: must be an object\n"],
])("the text %j is a fault of the whole input", async (text, stderr) => {
  for (const name of ["analyse", "plan", "chart", "pool"])
    expect(await run(name, text)).toEqual({ exitCode: 2, stdout: "", stderr });
});

test("what is nested very deep is refused, and no surprise", async () => {
  const deep = `{"design":${"[".repeat(1e5)}${"]".repeat(1e5)}}`;
  const { exitCode, stderr } = await run("analyse", deep);
  expect([exitCode, stderr]).toEqual([
    2,
    "input: must not be nested more than 32 deep\n",
  ]);
});

const never = async (): Promise<string> => {
  throw new Error("read although nothing was asked");
};

test("without a command, and with an unknown one, it says what there is", async () => {
  const alone = await runCommand([], never);
  expect([alone.exitCode, alone.stdout]).toEqual([2, ""]);
  expect(alone.stderr).toMatch(/^usage: essai <command>/);
  const unknown = await runCommand(["guess"], never);
  expect(unknown.exitCode).toBe(2);
  expect(unknown.stderr).toMatch(/^guess: there is no such command/);
});

test.each(["--help", "-h", "help"])("%s shows how to use it", async (help) => {
  const { exitCode, stdout } = await runCommand([help], never);
  expect(exitCode).toBe(0);
  for (const name of ["analyse", "plan", "chart", "pool", "import"])
    expect(stdout).toContain(`\n  ${name} `);
});

test.each(["analyse", "plan", "chart", "pool"])(
  "%s --help shows fields and an example that runs",
  async (name) => {
    const { exitCode, stdout } = await runCommand([name, "--help"], never);
    expect(exitCode).toBe(0);
    const [, example = ""] = /echo '([^']*)'/.exec(stdout) ?? [];
    expect((await run(name, example)).exitCode).toBe(0);
  },
);

test("the input is the file that is named, or standard input", async () => {
  const asked: (string | null)[] = [];
  const read = async (file: string | null) => {
    asked.push(file);
    return '{"kind":"holm","pValues":[0.01]}';
  };
  await runCommand(["pool", "tests.json"], read);
  await runCommand(["pool", "-"], read);
  await runCommand(["pool"], read);
  expect(asked).toEqual(["tests.json", null, null]);
});

test.each([["--quick"], ["one.json", "two.json"]])(
  "an argument too many is not understood",
  async (...args) => {
    const { exitCode, stderr } = await runCommand(["pool", ...args], never);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^(--quick|two\.json): not understood\n/);
  },
);
