import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { DESIGNS } from "~/core/evidence/contract";
import { SCHEMAS } from "~/schemas/evidence/json-schemas";
import { madeDocs, readExamples } from "./made-docs";

const made = await madeDocs(".");
const examples = await readExamples(".");

describe("docs that follow from the code", () => {
  // Behind it: node --import tsx cli/docs/write-docs.ts
  test.each([...made.keys()])(
    "%s is what the engine says today",
    async (path) => {
      const there = await readFile(path, "utf8").catch(() => null);
      expect(there).toBe(made.get(path));
    },
  );

  test("hold nothing that no code makes any more", async () => {
    const folders = ["docs/schemas", "docs/evidence/examples"];
    const there = await Promise.all(
      folders.map(async (folder) =>
        (await readdir(folder)).map((file) => `${folder}/${file}`),
      ),
    );
    const inputs = examples.map(({ path }) => path);
    const known = new Set([...made.keys(), ...inputs]);
    expect(there.flat().filter((path) => !known.has(path))).toEqual([]);
  });

  test("have a page for each design and command, each with an example that runs", () => {
    const without = [...DESIGNS, "plan", "chart", "pool"].filter((name) => {
      const page = made.get(`docs/evidence/${name}.md`) ?? "";
      return !page.includes(`<!-- example: ${name} -->`);
    });
    expect(without).toEqual([]);
  });
});

describe("each example", () => {
  test.each(examples)("$name is what its schemas say", (example) => {
    const { command, input, output } = example;
    const reads = SCHEMAS[`${command}-input` as keyof typeof SCHEMAS];
    const answers = SCHEMAS[`${command}-output` as keyof typeof SCHEMAS];
    expect(reads.safeParse(input).error).toBeUndefined();
    // What the schema does not name, it takes out.
    expect(answers.parse(output)).toEqual(output);
  });
});
