import { randomUUID } from "node:crypto";
import type { FileStorage } from "~/http/storage.server";
import { openBatch } from "../import/open-batch.server";

/** The form's own limit is reached before it. */
const MAX_BYTES = 2 * 1024 ** 2;

/**
 * Keeps pasted cells as a file of their own, with the metric they are for, so that they are looked at, described, undone
 * and never counted twice like any other. The id comes with the form: a second press opens no second batch.
 */
export async function receivePaste({
  id,
  orgId,
  account,
  storage,
  metricId,
  text,
  name,
}: {
  id: string;
  orgId: string;
  account: { readonly id: string; readonly name: string };
  storage: FileStorage;
  metricId: string;
  text: string;
  name: string;
}): Promise<void> {
  const storageKey = `${orgId}/${randomUUID()}`;
  const written = await storage.write(storageKey, once(text), {
    maxBytes: MAX_BYTES,
  });
  if (written.outcome === "too-large")
    throw new Error("A form is smaller than what a paste may be.");
  const { bytes, hash } = written;
  const isNew = await openBatch({
    id,
    orgId,
    account,
    metricId,
    origin: "paste",
    file: { fileName: name, bytes, hash, storageKey },
  });
  if (!isNew) await storage.remove(storageKey);
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "utf8");
}
