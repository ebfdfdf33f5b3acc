import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inChunks } from "../delimited/fixtures/fixture";
import { columns, mapping, NPS } from "../delimited/fixtures/reading";
import { inspectFile } from "../inspect/inspect-file";
import { readTabular } from "../tabular/read-tabular";
import { openJson } from "./open-json";

const WHOLE = { maxBytes: 8 * 1024 ** 2, whole: true };

function fixture(name: string): Buffer {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

async function recordsOf(text: string, how = WHOLE) {
  const { records } = await openJson(inChunks(Buffer.from(text), 5), how);
  const lines: [number, ...string[]][] = [];
  let next = await records.records.next();
  for (; !next.done; next = await records.records.next())
    for (const { line, cells, fault } of next.value)
      lines.push([line, ...(fault ? [fault] : cells)]);
  return lines;
}

async function inspect(bytes: Buffer | string) {
  const looked = await inspectFile({ bytes: inChunks(Buffer.from(bytes), 9) });
  if (looked.outcome !== "inspected") throw new Error(looked.code);
  const { source, rows, complete, skipped, columns, warnings } =
    looked.inspection;
  const column = (name: string) => columns.find((each) => each.name === name);
  return { source, rows, complete, skipped, columns, column, warnings };
}

describe("what survey tools hand out", () => {
  it("reads Typeform's responses: labels, partial ones, and a line that broke off", async () => {
    const found = await inspect(fixture("typeform.jsonl"));
    expect(found).toMatchObject({
      source: "typeform",
      rows: 4,
      skipped: [{ reason: "unfinished", count: 1 }],
    });
    expect(found.warnings).toContainEqual(
      expect.objectContaining({ line: 5, message: "broken-json" }),
    );
    expect(found.column("ref-nps")).toMatchObject({
      answered: 2,
      distribution: { "0": 1, "10": 1 },
    });
    expect(found.column("Network ID")?.role).toBe("personal");
    const lines = await recordsOf(fixture("typeform.jsonl").toString());
    expect(lines[1]?.slice(-3)).toEqual([
      "0",
      "Très satisfait",
      "Accueil; Délai; Le parking",
    ]);
    expect(lines[3]?.slice(-3)).toEqual(["10", "Mitigé", ""]);
  });

  it("reads Delighted's responses with seconds since 1970, an absent score not a zero", async () => {
    const found = await inspect(fixture("delighted.jsonl"));
    expect(found).toMatchObject({ source: "delighted", rows: 3 });
    expect(found.column("score")).toMatchObject({
      kind: "nps",
      scale: { min: 0, max: 10 },
      answered: 2,
      missing: 1,
      value: { nps: 0, mean: 5 },
    });
    expect(found.column("created_at")?.dateFormat).toBe("epoch-seconds");
    expect(found.column("person")?.role).toBe("personal");
    expect(found.column("person_properties.magasin")?.answered).toBe(2);
  });

  it("reads a page of Zendesk's ratings: good is 1, bad is 0, offered is not answered", async () => {
    const found = await inspect(fixture("zendesk-page.json"));
    expect(found).toMatchObject({
      source: "zendesk",
      rows: 3,
      complete: 2,
      skipped: [{ reason: "not-answered", count: 1 }],
    });
    expect(found.column("score")).toMatchObject({
      kind: "proportion",
      distribution: { "0": 1, "1": 1 },
      value: { mean: 0.5 },
    });
    const lines = await recordsOf(fixture("zendesk-page.json").toString());
    expect(lines.map(([line]) => line)).toEqual([1, 3, 16, 29]);
  });

  it("counts three events of one Formbricks response once, and hands on nothing of the person", async () => {
    const found = await inspect(fixture("formbricks-events.jsonl"));
    expect(found).toMatchObject({
      source: "formbricks",
      rows: 3,
      complete: 1,
      skipped: [{ reason: "unfinished", count: 2 }],
    });
    expect(JSON.stringify(found.columns)).not.toContain("someone@");
    expect(found.column("effort")?.answered).toBe(1);
  });
});

describe("any other JSON", () => {
  it("names the fields of objects inside by both names, and leaves deeper ones as JSON", async () => {
    const text =
      '{"a":1,"b":{"c":true,"d":[1,"x",null],"e":{"f":2}}}\n\n{"a":null,"g":"é"}\n';
    expect(await recordsOf(text)).toEqual([
      [1, "a", "b.c", "b.d", "b.e", "g"],
      [1, "1", "true", "1; x", '{"f":2}', ""],
      [3, "", "", "", "", "é"],
    ]);
  });

  it("reads lists, lists under a key, and objects over several lines alike", async () => {
    const objects = ['{"n": 1}', '{\n"n": 2}', '{"n": 3}'];
    const list = `[\n${objects.join(",\n")}]`;
    const page = `{"count": 3, "s": "}[{", "rows": [${objects.join(",")}], "more": [{"x": 1}]}`;
    const cells = (lines: [number, ...string[]][]) =>
      lines.map(([, ...rest]) => rest.join());
    const printed = objects.map((each) => each.replace("{", "{\n"));
    for (const text of [list, page, `\ufeff${printed.join("\n")}`])
      expect(cells(await recordsOf(text))).toEqual(["n", "1", "2", "3"]);
    expect((await recordsOf(list)).map(([line]) => line)).toEqual([1, 2, 3, 5]);
    expect(cells(await recordsOf(`${page.replaceAll("\n", "")}\n`))).toEqual([
      "n",
      "1",
      "2",
      "3",
    ]);
  });

  it("keeps every digit of a long number, which is an id", async () => {
    const text = '{"id": 12345678901234567890, "t": "n 12345678901234567890,"}';
    expect((await recordsOf(text))[1]).toEqual([
      1,
      "12345678901234567890",
      "n 12345678901234567890,",
    ]);
  });

  it("marks lines that are no object, or endless, and goes on", async () => {
    const long = `{"a":"${"x".repeat(1_000_100)}"}`;
    const text = `{"a":1}\n{"a":\n[1]\n${long}\n"word"\n{"a":2}\n{"a":3}\n{"a":4}\n{"a":5}`;
    expect((await recordsOf(text)).map((cells) => cells.join())).toEqual([
      "1,a",
      "1,1",
      "2,broken-json",
      "3,broken-json",
      "4,line-too-long",
      "5,broken-json",
      "6,2",
      "7,3",
      "8,4",
      "9,5",
    ]);
  });

  it("is empty where a page has no row, and damaged where it nests without end", async () => {
    const fault = async (text: string) => {
      const looked = await inspectFile({ bytes: Buffer.from(text) });
      return looked.outcome === "refused" ? looked.code : looked.outcome;
    };
    expect(await fault('{"ratings": [], "count": 0}')).toBe("empty-file");
    expect(await fault("[{}]")).toBe("inspected");
    expect(await fault(`{"a":${"[".repeat(500)}`)).toBe("damaged-json");
  });

  it("settles names by all documents of its beginning", async () => {
    const early = Array.from({ length: 1000 }, () => '{"a":1}').join("\n");
    const lines = await recordsOf(`${early}\n{"a":2,"late":3}\n`);
    expect(lines[0]).toEqual([1, "a", "late"]);
    expect(lines.at(-1)).toEqual([1001, "2", "3"]);
  });
});

it("refuses the broken line of a file, without its text where something in it is personal, and keeps the others", async () => {
  const text =
    '{"score":9,"day":"2026-03-02","mail":"a@example.com"}\n{"score":8,"mail":"b@example.com\n{"score":0,"day":"2026-03-03","mail":""}\n';
  const how = mapping({
    columns: columns([0, "score"], [1, "date"], [2, "personal"]),
  });
  const outcomes: unknown[] = [];
  const bytes = inChunks(Buffer.from(text), 4);
  for await (const each of readTabular({ bytes, mapping: how, scale: NPS }))
    outcomes.push(each);
  expect(outcomes).toMatchObject([
    { line: 1, outcome: "kept", row: { score: 9 } },
    { line: 2, outcome: "refused", reason: "broken-json", value: "", raw: "" },
    { line: 3, outcome: "kept", row: { score: 0 } },
  ]);
});
