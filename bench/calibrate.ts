import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { ENGINE_VERSION } from "~/core/evidence/engine-version";
import { chartAlarms } from "./calibration/chart-alarms";
import { runCells } from "./calibration/run-cells";
import type { Calibration } from "./calibration/run-scenario";
import { scenarioName } from "./calibration/scenario";
import { ALL_SCENARIOS } from "./calibration/scenarios/all-scenarios";
import { calibrationTable } from "./calibration/write-table";

// `npm run calibrate -- 2000 [--workers 1] [--only "before-after.*NPS"]`: the long simulation, written to docs/calibration.md;
// of some cells only it is printed.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: "string" }, only: { type: "string" } },
});
const runs = Number(positionals[0] ?? 1000);
const workers = Number(values.workers ?? Math.min(8, availableParallelism()));
if (![runs, workers].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(
    "Give the number of simulations a cell: npm run calibrate -- 2000",
  );
  process.exit(1);
}
const wanted = new RegExp(values.only ?? "");
const cells = ALL_SCENARIOS.flatMap((scenario, at) =>
  wanted.test(scenarioName(scenario)) ? [at] : [],
);
const startedAt = performance.now();
const results = await runCells({
  cells,
  runs,
  workers,
  onResult: (result, done) =>
    console.log(`${done}/${cells.length} ${line(result)}`),
});
const minutes = (performance.now() - startedAt) / 60_000;
console.log(`${minutes.toFixed(1)} minutes with ${workers} at work.`);
if (values.only === undefined) await write(results);

function line(result: Calibration): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const { design, metric, size, noise, plannedPower, milliseconds } = result;
  const plan = plannedPower === null ? "" : ` (plan ${percent(plannedPower)})`;
  return `${design}, ${metric}, ${size}, ${noise}: false ${percent(result.falseVerdicts)}, coverage ${percent(result.coverage)}, power ${percent(result.power)}${plan}, width ${result.width?.toPrecision(3) ?? "open"}, grade ${result.grade ?? "—"}; ${milliseconds.toFixed(2)} ms`;
}

async function write(all: readonly Calibration[]): Promise<void> {
  const path = fileURLToPath(
    new URL("../docs/calibration.md", import.meta.url),
  );
  const date = new Date().toISOString().slice(0, 10);
  const table = calibrationTable(all, chartAlarms(2 * runs), {
    runs,
    engineVersion: ENGINE_VERSION,
    date,
  });
  await writeFile(path, await format(table, { parser: "markdown" }));
  console.log(`Written: ${path}`);
}
