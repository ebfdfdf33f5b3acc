import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { readPhoto } from "~/core/experiment/log/photo-file";
import { recordChange } from "~/data/change.server";
import { getExperiment } from "~/data/experiment/experiment.server";
import {
  createPhoto,
  listForgottenFiles,
} from "~/data/experiment/log/photo.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { photoSchema } from "~/schemas/experiment-log";
import type { FileStorage } from "../../storage.server";
import type { Viewer } from "../../viewer.server";
import { refusalOf } from "./log-check.server";
import type { LogOutcome } from "./log-outcome.server";
import { readUpload } from "./read-upload.server";

export const MAX_PHOTO_BYTES = 10 * 1024 ** 2;

export function isUpload(request: Request): boolean {
  const type = request.headers.get("content-type") ?? "";
  return type.startsWith("multipart/form-data");
}

/** Keeps a photo of a test, as its first bytes and not its name say what it is. Its form, sent twice, is one photo. */
export async function receivePhoto({
  request,
  experimentId,
  viewer,
  storage,
}: {
  request: Request;
  experimentId: string;
  viewer: Viewer;
  storage: FileStorage;
}): Promise<LogOutcome> {
  const upload = await readUpload(request, MAX_PHOTO_BYTES);
  if (upload.outcome !== "read") return upload;
  const submission = parseWithZod(upload.fields, { schema: photoSchema });
  if (submission.status !== "success")
    return { outcome: "refused", refusal: "unreadable" };
  const photo = readPhoto(upload.file);
  if (photo.outcome !== "photo")
    return { outcome: "refused", refusal: "notAPhoto" };
  const { contentType, bytes } = photo;
  const storageKey = `${viewer.orgId}/photos/${randomUUID()}`;
  await storage.write(storageKey, one(bytes), { maxBytes: MAX_PHOTO_BYTES });
  const file = { storageKey, contentType, bytes: bytes.length };
  const kept = await keep({ experimentId, viewer, file, ...submission.value });
  if (!kept.isNew) await storage.remove(storageKey);
  else await forgetFiles(viewer.orgId, storage);
  return kept.answer;
}

/** A removed photo's file stays a day for the undo; the next photo sweeps it out. */
async function forgetFiles(orgId: string, storage: FileStorage): Promise<void> {
  const keys = await withOrg(orgId, (client) => listForgottenFiles({ client }));
  for (const key of keys) await storage.remove(key);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface NewPhoto {
  experimentId: string;
  viewer: Viewer;
  file: { storageKey: string; contentType: string; bytes: number };
  id: string;
  day: string;
  caption: string;
}

async function keep({
  experimentId,
  viewer,
  file,
  id,
  ...words
}: NewPhoto): Promise<{ isNew: boolean; answer: LogOutcome }> {
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: `experiment ${experimentId}` });
    const experiment = await getExperiment({ client, id: experimentId });
    if (!experiment) return { isNew: false, answer: { outcome: "not-found" } };
    const refusal = refusalOf("photo", { experiment, viewer }, words.day);
    if (refusal)
      return { isNew: false, answer: { outcome: "refused", refusal } };
    const { id: madeById, name } = viewer.account;
    await upsertPerson({ client, id: madeById, name });
    const fields = { ...words, ...file, surpriseId: null };
    const where = { client, experimentId, id, madeById };
    const isNew = await createPhoto({ ...where, ...fields });
    if (isNew)
      await recordChange({
        client,
        entity: "Photo",
        entityId: id,
        action: "created",
        after: { experimentId, ...words, contentType: file.contentType },
        byId: madeById,
      });
    const entity = "Photo";
    const answer = {
      outcome: "done",
      done: "photo",
      entity,
      logId: id,
    } as const;
    return { isNew, answer };
  });
}
