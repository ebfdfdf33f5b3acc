#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const tsconfig = fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const { main } = await tsImport("./main.ts", {
  parentURL: import.meta.url,
  tsconfig,
});
// Whoever reads may have read enough: essai chart | head -c 80
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2), process);
