import { parentPort } from "node:worker_threads";
import { runScenario } from "./run-scenario";
import { ALL_SCENARIOS } from "./scenarios/all-scenarios";

// Runs the cell whose number it is sent, and sends back what came out; beside others of its kind.
parentPort?.on("message", ({ at, runs }: { at: number; runs: number }) => {
  const result = runScenario(ALL_SCENARIOS[at]!, runs);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ at, result });
});
