import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { format } from "prettier";
import { ENGINE_VERSION } from "~/core/evidence/engine-version";
import { engineCases, type EngineCase } from "./engine/cases.ts";
import { runPeers, type PeerTimes } from "./engine/peers/run-peers.ts";
import { thousandTests } from "./engine/thousand-tests.ts";
import { timeJob } from "./engine/time-job.ts";
import { withLittleSteal, type Measured } from "./measure/cpu-steal.ts";
import { median } from "./measure/percentile.ts";
import { ROOT } from "./measure/running-app.ts";

// `node --import tsx bench/engine.ts`: the engine's costs in process, without a database, beside R and Python where the machine
// has them, to bench/results/engine-<date>.md. `npm run bench` measures the same with stored tests.
const date = new Date().toISOString().slice(0, 10);
const thousand = thousandTests(date);
const cases = [...engineCases(), thousand];
const own: Measured<number>[] = [];
for (const one of cases) {
  own.push(await (one === thousand ? timeOnce : timeJob)(one.job));
  console.log(`${one.name}: ${own.at(-1)!.value.toPrecision(3)} ms`);
}
const peers = runPeers();
const markdown = await format(table(), { parser: "markdown" });
console.log(`\n${markdown}`);
await mkdir(`${ROOT}/bench/results`, { recursive: true });
await writeFile(`${ROOT}/bench/results/engine-${date}.md`, markdown);

/** Too long a job to be repeated for the clock's sake. */
function timeOnce(job: () => unknown): Promise<Measured<number>> {
  job();
  return withLittleSteal(async () => {
    const runs = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      job();
      return performance.now() - startedAt;
    });
    return median(runs);
  });
}

function table(): string {
  const head = [
    "job",
    "ms",
    "goal ms",
    "",
    "Python ms",
    "×",
    "R ms",
    "×",
    "when the goal was set",
    "steal, load",
  ];
  return [
    "# Cost of the evidence engine",
    "",
    `Engine ${ENGINE_VERSION}, ${date}; ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}; in process on one core.`,
    "Python (numpy, scipy, statsmodels) and R did the same job in the same run; × is their time over the engine's.",
    "",
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---|").join("")}`,
    ...cases.map((one, at) => `| ${cells(one, own[at]!).join(" | ")} |`),
  ].join("\n");
}

function cells(
  one: EngineCase,
  { value, stealShare, load }: Measured<number>,
): string[] {
  return [
    one.name,
    value.toPrecision(3),
    String(one.goalMs),
    value <= one.goalMs ? "met" : "**missed**",
    ...beside(peers.python, one, value),
    ...beside(peers.r, one, value),
    one.elsewhere,
    `${(100 * stealShare).toFixed(0)} %, ${load.toFixed(1)}`,
  ];
}

function beside(
  times: PeerTimes | null,
  { peer }: EngineCase,
  value: number,
): string[] {
  const time = peer ? times?.get(peer) : undefined;
  return time
    ? [time.ms.toPrecision(3), (time.ms / value).toFixed(1)]
    : ["", ""];
}
