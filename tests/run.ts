import { type SuiteResult, runCheck, runVitest } from "./run-suite.ts";

// `npm test`: every check and suite, then one line each, then the total. Suites named on the command line run alone.
const root = new URL("..", import.meta.url).pathname;
const prettier = "node_modules/prettier/bin/prettier.cjs";
const wanted = new Set(process.argv.slice(2));
const results: SuiteResult[] = [];

await together(
  check("lint", [
    ["node_modules/oxlint/bin/oxlint", "--deny-warnings"],
    [prettier, "--check", "--log-level", "warn", "."],
  ]),
  check("types", [["node_modules/typescript/bin/tsc", "--noEmit"]]),
);
await together(suite("unit"), suite("routes"));
await together(
  suite("data"),
  check("build", [["--import", "tsx", "server/build.ts"]]),
);
await together(suite("e2e"));

report(results);

function check(name: string, commands: string[][]): () => Promise<SuiteResult> {
  return named(name, () =>
    runCheck({ name, commands, cwd: decodeURIComponent(root) }),
  );
}

function suite(name: string): () => Promise<SuiteResult> {
  return named(name, () => runVitest({ name, cwd: decodeURIComponent(root) }));
}

function named(
  name: string,
  run: () => Promise<SuiteResult>,
): () => Promise<SuiteResult> {
  const skipped: SuiteResult = {
    name,
    passed: 0,
    failed: 0,
    skipped: 0,
    seconds: 0,
    ran: false,
  };
  return async () => (wanted.size === 0 || wanted.has(name) ? run() : skipped);
}

/** Two at once, for two cores. */
async function together(
  ...runs: (() => Promise<SuiteResult>)[]
): Promise<void> {
  results.push(...(await Promise.all(runs.map((run) => run()))));
}

function report(all: SuiteResult[]): void {
  const ran = all.filter((result) => result.ran);
  console.log("");
  for (const { name, passed, failed, skipped, seconds } of ran) {
    const also = skipped > 0 ? `, ${skipped} skipped` : "";
    console.log(
      `${name.padEnd(7)} ${passed} passed, ${failed} failed${also} (${seconds.toFixed(1)} s)`,
    );
  }
  const sum = (key: "passed" | "failed") =>
    ran.reduce((total, result) => total + result[key], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}
