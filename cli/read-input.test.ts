import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main";
import { readInput } from "./read-input";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-input-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function terminal(sent: string | Uint8Array) {
  const written = { out: "", err: "" };
  return {
    written,
    stdin: Readable.from([Buffer.from(sent)]),
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.err += text) },
  };
}

test("a byte order mark, as spreadsheets write one, is no part of the text", async () => {
  const file = join(folder, "bom.json");
  await writeFile(file, "\ufeff{}");
  expect(await readInput(file, terminal(""))).toBe("{}");
  expect(await readInput(null, terminal("\ufeff{}"))).toBe("{}");
});

test.each([
  ["absent.json", "there is no such file"],
  [".", "is a folder"],
])("of %s it says why it cannot be read", async (name, why) => {
  const file = join(folder, name);
  const { written, ...streams } = terminal("");
  expect(await main(["chart", file], streams)).toBe(2);
  expect(written).toEqual({ out: "", err: `${file}: ${why}\n` });
});

test("bytes that are not UTF-8 are said so", async () => {
  const { written, ...streams } = terminal(new Uint8Array([0xff, 0xfe]));
  expect(await main(["chart"], streams)).toBe(2);
  expect(written.err).toBe("input: must be UTF-8\n");
});

test("at a terminal with nothing coming in, it does not wait for ever", async () => {
  const { written, ...streams } = terminal("");
  const stdin = Object.assign(streams.stdin, { isTTY: true });
  expect(await main(["chart"], { ...streams, stdin })).toBe(2);
  expect(written.err).toContain("name a file");
});

test("a surprise is told in a line", async () => {
  const stdin = new Readable({
    read() {
      this.destroy(new Error("the pipe broke"));
    },
  });
  const { written, ...streams } = terminal("");
  expect(await main(["chart"], { ...streams, stdin })).toBe(1);
  expect(written).toEqual({ out: "", err: "essai: the pipe broke\n" });
});
