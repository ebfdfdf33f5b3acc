import { tsImport } from "tsx/esm/api";

// A thread of its own does not inherit the loader that reads TypeScript.
await tsImport("./worker.ts", import.meta.url);
