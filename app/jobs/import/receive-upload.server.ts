import { randomUUID } from "node:crypto";
import { unstable_parseMultipartFormData } from "@remix-run/node";
import { createBatch, getBatch } from "~/data/import/import-batch.server";
import { isUuid, withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import type { FileStorage, StoredFile } from "~/http/storage.server";

export const MAX_UPLOAD_BYTES = 300 * 1024 ** 2;
/** A browser shows an answer only after it has sent everything; beyond this nobody is waited for. */
const MAX_DRAINED_BYTES = 4 * MAX_UPLOAD_BYTES;

export type UploadOutcome =
  | { outcome: "received"; batchId: string }
  | { outcome: "missing" | "too-large" | "unreadable" };

interface ReceivedFile extends StoredFile {
  readonly fileName: string;
  readonly storageKey: string;
}

interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly data: AsyncIterable<Uint8Array>;
}

/** Streams the form's file into storage and opens a batch for it. The id comes with the form: a second send is the same batch. */
export async function receiveUpload({
  request,
  orgId,
  account,
  storage,
  maxBytes = MAX_UPLOAD_BYTES,
}: {
  request: Request;
  orgId: string;
  account: { readonly id: string; readonly name: string };
  storage: FileStorage;
  maxBytes?: number;
}): Promise<UploadOutcome> {
  const form: { id: string; file: ReceivedFile | "too-large" | null } = {
    id: randomUUID(),
    file: null,
  };
  const discard = async () => {
    const { file } = form;
    if (file !== null && file !== "too-large")
      await storage.remove(file.storageKey);
  };
  try {
    await unstable_parseMultipartFormData(request, async (part: Part) => {
      if (part.name === "file" && form.file !== null)
        throw new Error("One file at a time.");
      else if (part.name === "file")
        form.file = await keepFile({ part, orgId, storage, maxBytes });
      else if (part.name === "id") form.id = await readId(part.data);
      else await readText(part.data);
      return undefined;
    });
  } catch {
    await discard();
    return { outcome: "unreadable" };
  }
  if (form.file === null) return { outcome: "missing" };
  if (form.file === "too-large") return { outcome: "too-large" };
  const { id, file } = form;
  const isNew = await openBatch({ id, orgId, account, file });
  if (!isNew) await discard();
  return { outcome: "received", batchId: id };
}

async function keepFile({
  part,
  orgId,
  storage,
  maxBytes,
}: {
  part: Part;
  orgId: string;
  storage: FileStorage;
  maxBytes: number;
}): Promise<ReceivedFile | "too-large" | null> {
  const storageKey = `${orgId}/${randomUUID()}`;
  const flow = { tooLarge: false };
  const written = await storage.write(
    storageKey,
    upTo(part.data, maxBytes, flow),
    { maxBytes },
  );
  if (flow.tooLarge || written.outcome === "too-large") {
    await storage.remove(storageKey);
    return "too-large";
  }
  if (written.bytes === 0 && !part.filename) {
    await storage.remove(storageKey);
    return null;
  }
  const { bytes, hash } = written;
  return {
    bytes,
    hash,
    storageKey,
    fileName: shownName(part.filename ?? ""),
  };
}

/** The name a page can show and the database can store: without control characters. */
function shownName(fileName: string): string {
  const plain = fileName.replace(/\p{Cc}/gu, "").slice(0, 255);
  return plain.trim() || "import.csv";
}

/** Passes the first bytes on and swallows the rest, so that the sender is answered instead of cut off. */
async function* upTo(
  data: AsyncIterable<Uint8Array>,
  maxBytes: number,
  flow: { tooLarge: boolean },
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of data) {
    total += chunk.length;
    flow.tooLarge = total > maxBytes;
    if (!flow.tooLarge) yield chunk;
    if (total > MAX_DRAINED_BYTES) throw new Error("The upload does not end.");
  }
}

async function readId(data: AsyncIterable<Uint8Array>): Promise<string> {
  const text = await readText(data);
  return isUuid(text) ? text : randomUUID();
}

async function readText(data: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of data) {
    total += chunk.length;
    if (total <= 1_000) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** False where the batch is there: its form was sent before, and its file is kept already. */
async function openBatch({
  id,
  orgId,
  account,
  file,
}: {
  id: string;
  orgId: string;
  account: { readonly id: string; readonly name: string };
  file: ReceivedFile;
}): Promise<boolean> {
  const { fileName, bytes, hash, storageKey } = file;
  const batch = {
    id,
    fileName,
    fileBytes: bytes,
    fileHash: hash,
    storageKey,
    createdById: account.id,
  };
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: `batch ${id}` });
    if (await getBatch({ client, id })) return false;
    await upsertPerson({ client, id: account.id, name: account.name });
    await createBatch({ client, batch });
    return true;
  });
}
