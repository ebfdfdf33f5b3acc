import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { madeDocs } from "./made-docs";

// node --import tsx cli/docs/write-docs.ts
const root = fileURLToPath(new URL("../..", import.meta.url));

for (const [path, text] of await madeDocs(root)) {
  const full = join(root, path);
  const before = await readFile(full, "utf8").catch(() => null);
  if (before === text) continue;
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, text);
  process.stdout.write(`${path}\n`);
}
