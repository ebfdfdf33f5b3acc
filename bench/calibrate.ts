import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { ENGINE_VERSION } from "~/core/evidence/engine-version";
import { COMPARISON_SCENARIOS } from "./calibration/comparison-scenarios";
import { DRAWN_SCENARIOS } from "./calibration/drawn-scenarios";
import { runScenario } from "./calibration/run-scenario";
import { SERIES_SCENARIOS } from "./calibration/series-scenarios";
import { calibrationTable } from "./calibration/write-table";

// `npm run calibrate -- 2000`: the long simulation, written to docs/calibration.md.
const runs = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(
    "Give the number of simulations a cell: npm run calibrate -- 2000",
  );
  process.exit(1);
}
const scenarios = [
  ...SERIES_SCENARIOS,
  ...COMPARISON_SCENARIOS,
  ...DRAWN_SCENARIOS,
];
const results = scenarios.map((scenario, at) => {
  const result = runScenario(scenario, runs);
  const { design, metric, size, noise } = scenario;
  console.log(
    `${at + 1}/${scenarios.length} ${design}, ${metric}, ${size}, ${noise}: false ${(100 * result.falseVerdicts).toFixed(1)} %, coverage ${(100 * result.coverage).toFixed(1)} %, power ${(100 * result.power).toFixed(1)} %`,
  );
  return result;
});
const path = fileURLToPath(new URL("../docs/calibration.md", import.meta.url));
const table = calibrationTable(results, {
  runs,
  engineVersion: ENGINE_VERSION,
});
await writeFile(path, await format(table, { parser: "markdown" }));
console.log(`Written: ${path}`);
