import { createHash, randomUUID } from "node:crypto";
import { unstable_parseMultipartFormData } from "@remix-run/node";
import { isUuid } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import { openBatch, type ReceivedFile } from "./open-batch.server";

export const MAX_UPLOAD_BYTES = 300 * 1024 ** 2;
/** A browser shows an answer only after it has sent everything; beyond this nobody is waited for. */
const MAX_DRAINED_BYTES = 4 * MAX_UPLOAD_BYTES;

/** As many as one person describes at a sitting. */
export const MAX_FILES = 24;

export type UploadOutcome =
  /** One batch a file, in the order they were sent; `tooLarge` names the files that were left out. */
  | { outcome: "received"; batchIds: string[]; tooLarge: string[] }
  | { outcome: "missing" | "too-large" | "too-many" | "unreadable" };

interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly data: AsyncIterable<Uint8Array>;
}

interface SentForm {
  id: string;
  readonly files: ReceivedFile[];
  readonly tooLarge: string[];
}

/** More files than are taken at once. */
class TooMany extends Error {}

/** Streams the form's files into storage and opens a batch for each. Ids come with the form: a second send makes no second batch. */
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
  const form: SentForm = { id: randomUUID(), files: [], tooLarge: [] };
  try {
    await unstable_parseMultipartFormData(request, async (part: Part) => {
      if (part.name === "file")
        await takeFile(form, { part, orgId, storage, maxBytes });
      else if (part.name === "id") form.id = await readId(part.data);
      else await readText(part.data);
      return undefined;
    });
  } catch (error) {
    for (const { storageKey } of form.files) await storage.remove(storageKey);
    return { outcome: error instanceof TooMany ? "too-many" : "unreadable" };
  }
  const { files, tooLarge } = form;
  if (files.length === 0)
    return { outcome: tooLarge.length > 0 ? "too-large" : "missing" };
  const batchIds: string[] = [];
  for (const [place, file] of files.entries()) {
    const id = idAt(form.id, place);
    const isNew = await openBatch({ id, orgId, account, file });
    if (!isNew) await storage.remove(file.storageKey);
    batchIds.push(id);
  }
  return { outcome: "received", batchIds, tooLarge };
}

async function takeFile(
  form: SentForm,
  from: {
    part: Part;
    orgId: string;
    storage: FileStorage;
    maxBytes: number;
  },
): Promise<void> {
  if (form.files.length + form.tooLarge.length === MAX_FILES)
    throw new TooMany();
  const file = await keepFile(from);
  if (file === "too-large")
    form.tooLarge.push(shownName(from.part.filename ?? ""));
  else if (file !== null) form.files.push(file);
}

/** The id of the form's nth file: the same at every send. */
function idAt(formId: string, place: number): string {
  if (place === 0) return formId;
  const hex = createHash("sha256").update(`${formId} ${place}`).digest("hex");
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return [a, b, c, d, e].join("-");
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
