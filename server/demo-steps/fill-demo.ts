import { fileURLToPath } from "node:url";

// Run by server/demo.ts: the demonstration's own code, with a message at the end that says how to sign in.
interface DemoSeed {
  /** Fills an empty database, leaves a filled one alone, and tells how to sign in, a line each. */
  loadDemo: (options: {
    ownerUrl: string;
    appUrl: string;
    onProgress: (line: string) => void;
  }) => Promise<readonly string[]>;
}

// By its address: the server's code never depends on the seed's.
const seed = fileURLToPath(
  new URL("../../prisma/seed/demo.ts", import.meta.url),
);
const { loadDemo } = (await import(seed)) as DemoSeed;
const { DEMO_OWNER_URL = "", DEMO_APP_URL = "" } = process.env;
const lines = await loadDemo({
  ownerUrl: DEMO_OWNER_URL,
  appUrl: DEMO_APP_URL,
  onProgress: (line) => console.log(line),
});
process.send?.(lines);
process.disconnect?.();
