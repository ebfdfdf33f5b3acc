import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { runInspectCommand } from "./inspect";

const folder = mkdtempSync(join(tmpdir(), "essai-inspect-"));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]) {
  const out = { stdout: "", stderr: "" };
  const write = (to: keyof typeof out) => ({
    write: (chunk: string) => (out[to] += chunk),
  });
  const code = await runInspectCommand(args, {
    stdin: process.stdin,
    stdout: write("stdout"),
    stderr: write("stderr"),
  });
  return { code, ...out };
}

it("prints what a file holds under the names programs rely on, with warnings as sentences", async () => {
  const path = file(
    "answers.csv",
    "date,shop,How likely are you to recommend us?\n03/04/2024,Lyon,10\n05/06/2024,Lyon,0\n,Nice,\nTotal,,5\n",
  );
  const { code, stdout, stderr } = await run(path);
  expect([code, stderr]).toEqual([0, ""]);
  const found = JSON.parse(stdout);
  expect(Object.keys(found)).toEqual([
    "source",
    "encoding",
    "delimiter",
    "headerRows",
    "rows",
    "complete",
    "skipped",
    "columns",
    "warnings",
  ]);
  expect(found).toMatchObject({
    source: "generic",
    encoding: "utf-8",
    delimiter: ",",
    headerRows: 1,
    rows: 4,
    complete: 3,
    skipped: [{ reason: "total-row", count: 1 }],
  });
  expect(found.columns[2]).toEqual({
    name: "How likely are you to recommend us?",
    label: "How likely are you to recommend us?",
    role: "score",
    kind: "nps",
    scale: { min: 0, max: 10 },
    answered: 2,
    missing: 1,
    distribution: { "0": 1, "10": 1 },
    value: { nps: 0, topTwoBox: 0.5, mean: 5 },
    dateFormat: null,
  });
  expect(found.columns[0].dateFormat).toBe("dd/MM/yyyy or MM/dd/yyyy");
  expect(found.warnings).toContainEqual({
    line: 5,
    column: null,
    message: "looks like a total, not like a row of its own.",
  });
});

it("reads a gzip archive like the file in it", async () => {
  const text = "date,note\n2024-05-13,7\n2024-05-14,9\n";
  const plain = await run(file("plain.csv", text));
  const packed = await run(file("packed.csv.gz", gzipSync(text)));
  expect(packed.stdout).toBe(plain.stdout);
});

it("says in one line what it cannot read, with exit code 2 and nothing on standard output", async () => {
  const cases = [
    [file("empty.csv", ""), "the file is empty."],
    [
      file("picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47])),
      "the file is not text.",
    ],
    [folder, "is a folder."],
    [join(folder, "missing.csv"), "there is no such file."],
    [
      file("open.csv", 'a,b\n1,"2\n'),
      "a quotation mark opened on line 2 is never closed.",
    ],
  ] as const;
  for (const [path, message] of cases) {
    expect(await run(path)).toEqual({
      code: 2,
      stdout: "",
      stderr: `${path}: ${message}\n`,
    });
  }
});

it("explains itself, and refuses what it does not understand", async () => {
  expect((await run("--help")).stdout).toContain("usage: essai inspect FILE");
  expect((await run()).code).toBe(2);
  expect((await run("a.csv", "b.csv")).code).toBe(2);
  expect((await run("--loud", "a.csv")).stderr).toMatch(
    /^--loud: not understood/,
  );
});
