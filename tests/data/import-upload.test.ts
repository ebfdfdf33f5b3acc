import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getBatch } from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
import { folderStorage, readHead } from "~/http/storage.server";
import { receiveUpload } from "~/jobs/import/receive-upload.server";

const orgId = randomUUID();
const account = { id: randomUUID(), name: "Test" };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-upload-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function send(id: string, file: File | null) {
  const body = new FormData();
  body.set("id", id);
  if (file) body.set("file", file);
  const request = new Request("http://localhost/import", {
    method: "POST",
    body,
  });
  return receiveUpload({
    request,
    orgId,
    account,
    storage: folderStorage(folder),
    maxBytes: 1_000,
  });
}

function sendAll(id: string, sizes: readonly number[]) {
  const body = new FormData();
  body.set("id", id);
  for (const [place, size] of sizes.entries())
    body.append("file", new File(["x".repeat(size)], `${place}.csv`));
  return receiveUpload({
    request: new Request("http://localhost/import", { method: "POST", body }),
    orgId,
    account,
    storage: folderStorage(folder),
    maxBytes: 1_000,
  });
}

const stored = async () =>
  (await readdir(folder, { recursive: true })).filter((name) =>
    name.includes("/"),
  );

describe("an upload", () => {
  it("becomes a batch with its file beside it", async () => {
    const id = randomUUID();
    expect(await send(id, new File(["day,score\n"], "../été.csv"))).toEqual({
      outcome: "received",
      batchIds: [id],
      tooLarge: [],
    });
    const batch = await withOrg(orgId, (client) => getBatch({ client, id }));
    expect(batch).toMatchObject({
      fileName: "été.csv",
      fileBytes: 10,
      state: "uploaded",
    });
    const head = await readHead(folderStorage(folder), batch!.storageKey, 3);
    expect(Buffer.from(head).toString()).toBe("day");
  });

  it("has a name that can be stored, whatever the sender called it", async () => {
    const id = randomUUID();
    const file = new File(["x"], `a\0b\t${"n".repeat(250)}\u{1f600}.csv`);
    await send(id, file);
    const batch = await withOrg(orgId, (client) => getBatch({ client, id }));
    expect(batch!.fileName).toMatch(/^abn{250}/);
    expect(batch!.fileName.length).toBeLessThanOrEqual(255);
  });

  it("sent twice is one batch", async () => {
    const id = randomUUID();
    const file = () => new File(["x"], "x.csv");
    const first = await send(id, file());
    const files = await stored();
    expect(await send(id, file())).toEqual(first);
    expect(await stored()).toEqual(files);
  });

  it("sent three times at the same moment is one batch and one file", async () => {
    const id = randomUUID();
    const before = await stored();
    const sent = await Promise.all(
      ["a", "b", "c"].map((text) => send(id, new File([text], "x.csv"))),
    );
    expect(sent).toEqual(
      sent.map(() => ({ outcome: "received", batchIds: [id], tooLarge: [] })),
    );
    expect(await stored()).toHaveLength(before.length + 1);
  });

  it("of several files is a batch each, in their order, whatever is sent again", async () => {
    const id = randomUUID();
    const before = await stored();
    const first = await sendAll(id, [3, 2, 5]);
    expect(first).toMatchObject({ outcome: "received", tooLarge: [] });
    const ids = first.outcome === "received" ? first.batchIds : [];
    expect(ids[0]).toBe(id);
    expect(new Set(ids).size).toBe(3);
    expect(await sendAll(id, [3, 2, 5])).toEqual(first);
    expect(await stored()).toHaveLength(before.length + 3);
    const sizes = await withOrg(orgId, async (client) => {
      const found = [];
      for (const each of ids) found.push(await getBatch({ client, id: each }));
      return found.map((batch) => [batch?.fileName, batch?.fileBytes]);
    });
    expect(sizes).toEqual([
      ["0.csv", 3],
      ["1.csv", 2],
      ["2.csv", 5],
    ]);
  });

  it("keeps the files that fit and names those that are too large", async () => {
    const before = await stored();
    const upload = await sendAll(randomUUID(), [3, 1_001, 5]);
    expect(upload).toMatchObject({ outcome: "received", tooLarge: ["1.csv"] });
    expect(await stored()).toHaveLength(before.length + 2);
  });

  it("of more files than a person describes is refused and leaves none", async () => {
    const before = await stored();
    const sizes = Array.from({ length: 25 }, () => 1);
    expect(await sendAll(randomUUID(), sizes)).toEqual({ outcome: "too-many" });
    expect(await stored()).toEqual(before);
  });

  it("beyond the size allowed is refused and leaves no file", async () => {
    const before = await stored();
    expect(
      await send(randomUUID(), new File(["x".repeat(1_001)], "x.csv")),
    ).toEqual({ outcome: "too-large" });
    expect(await stored()).toEqual(before);
  });

  it("without a file says so", async () => {
    expect(await send(randomUUID(), null)).toEqual({ outcome: "missing" });
  });

  it("that is no form says so", async () => {
    const request = new Request("http://localhost/import", {
      method: "POST",
      body: "x",
    });
    const upload = await receiveUpload({
      request,
      orgId,
      account,
      storage: folderStorage(folder),
    });
    expect(upload).toEqual({ outcome: "unreadable" });
  });
});

describe("stored files", () => {
  it("stay inside their folder", () => {
    const storage = folderStorage(folder);
    expect(() => storage.read("../secret")).toThrow("Not a storage key");
    expect(() => storage.read("/etc/passwd")).toThrow("Not a storage key");
  });
});
