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

const stored = async () =>
  (await readdir(folder, { recursive: true })).filter((name) =>
    name.includes("/"),
  );

describe("an upload", () => {
  it("becomes a batch with its file beside it", async () => {
    const id = randomUUID();
    expect(await send(id, new File(["day,score\n"], "../été.csv"))).toEqual({
      outcome: "received",
      batchId: id,
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
      sent.map(() => ({ outcome: "received", batchId: id })),
    );
    expect(await stored()).toHaveLength(before.length + 1);
  });

  it("of two files in one form is refused and leaves none", async () => {
    const before = await stored();
    const body = new FormData();
    for (const name of ["a.csv", "b.csv"])
      body.append("file", new File(["x"], name));
    const request = new Request("http://localhost/import", {
      method: "POST",
      body,
    });
    const storage = folderStorage(folder);
    expect(await receiveUpload({ request, orgId, account, storage })).toEqual({
      outcome: "unreadable",
    });
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
