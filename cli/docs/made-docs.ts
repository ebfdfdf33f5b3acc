import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { COMMANDS, type Command } from "~/http/api/answer-command";
import {
  jsonSchemaOf,
  SCHEMAS,
  type SchemaName,
} from "~/schemas/evidence/json-schemas";
import { runCommand } from "../run-command";
import { fillExamples, type Example } from "./fill-examples";

const EXAMPLES = "docs/evidence/examples";
const PAGES = "docs/evidence";

/**
 * Every file under docs/ that follows from the code, by path, as it should read: the schemas, the outputs of the examples, and
 * the pages that show them. write-docs.ts writes them; a test holds what is there against them.
 */
export async function madeDocs(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of Object.keys(SCHEMAS) as SchemaName[])
    files.set(`docs/schemas/${name}.json`, await asJson(jsonSchemaOf(name)));
  const examples = await readExamples(root);
  for (const { name, output } of examples)
    files.set(`${EXAMPLES}/${name}.output.json`, await asJson(output));
  for (const page of await readdir(join(root, PAGES))) {
    if (!page.endsWith(".md")) continue;
    const text = await readFile(join(root, PAGES, page), "utf8");
    const filled = fillExamples(text, examples);
    files.set(`${PAGES}/${page}`, await format(filled, { parser: "markdown" }));
  }
  return files;
}

/** Those in the folder, run as anybody would run them. */
export async function readExamples(root: string): Promise<Example[]> {
  const names = (await readdir(join(root, EXAMPLES)))
    .filter((file) => file.endsWith(".json") && !file.endsWith(".output.json"))
    .toSorted();
  return Promise.all(
    names.map(async (file) => {
      const path = `${EXAMPLES}/${file}`;
      const input = await readFile(join(root, path), "utf8");
      const command = commandOf(file);
      const { stdout, stderr } = await runCommand([command], async () => input);
      if (stderr) throw new Error(`${path} is refused:\n${stderr}`);
      const name = file.replace(/\.json$/, "");
      const parsed: unknown = JSON.parse(stdout);
      return { name, path, command, input: JSON.parse(input), output: parsed };
    }),
  );
}

/** `plan-from-history.json` is for `plan`; what begins like no command is analysed. */
function commandOf(file: string): Command {
  const first = file.split(/[-.]/, 1)[0];
  return COMMANDS.find((command) => command === first) ?? "analyse";
}

async function asJson(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: "json" });
}
