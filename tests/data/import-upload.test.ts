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

  it("sent twice is one batch", async () => {
    const id = randomUUID();
    const file = () => new File(["x"], "x.csv");
    expect(await send(id, file())).toEqual(await send(id, file()));
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
