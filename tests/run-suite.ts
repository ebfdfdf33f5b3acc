import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SuiteResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  ran: boolean;
}

/** Commands that must all end well; together they count as one check. */
export async function runCheck(options: {
  name: string;
  commands: string[][];
  cwd: string;
}): Promise<SuiteResult> {
  const startedAt = performance.now();
  const codes: (number | null)[] = [];
  for (const args of options.commands)
    codes.push(await stream(options.name, args, options.cwd));
  const ok = codes.every((code) => code === 0);
  return result(
    options.name,
    { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 },
    startedAt,
  );
}

/** A project of vitest. A suite that dies, or that cannot load a file, counts at least one failure. */
export async function runVitest(options: {
  name: string;
  cwd: string;
}): Promise<SuiteResult> {
  const startedAt = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "essai-suite-"));
  const report = join(folder, "report.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    options.name,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await stream(options.name, args, options.cwd);
  const counts = await readFile(report, "utf8").then(countsOf, () => ({
    passed: 0,
    failed: 0,
    skipped: 0,
  }));
  await rm(folder, { recursive: true, force: true });
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return result(options.name, counts, startedAt);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countsOf(text: string) {
  const report = JSON.parse(text) as VitestReport;
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests,
  };
}

function result(
  name: string,
  counts: { passed: number; failed: number; skipped: number },
  startedAt: number,
): SuiteResult {
  return {
    name,
    ...counts,
    seconds: (performance.now() - startedAt) / 1000,
    ran: true,
  };
}

/** Shows what the command prints as it comes, each line under the suite's name. */
function stream(
  name: string,
  args: string[],
  cwd: string,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const output of [child.stdout, child.stderr]) {
      let rest = "";
      output.setEncoding("utf8");
      output.on("data", (chunk: string) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) process.stdout.write(`${name} | ${line}\n`);
      });
      output.on(
        "end",
        () => rest && process.stdout.write(`${name} | ${rest}\n`),
      );
    }
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
}
