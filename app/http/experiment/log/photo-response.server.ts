import { getPhoto } from "~/data/experiment/log/photo.server";
import { withOrg } from "~/data/org.server";
import { notFound } from "../../respond.server";
import type { FileStorage } from "../../storage.server";

/** A photo as its own document (the server adds `nosniff` to every answer): never kept by a cache in between, never anything but the picture it was read as. */
export async function photoResponse({
  orgId,
  experimentId,
  photoId,
  storage,
}: {
  orgId: string;
  experimentId: string;
  photoId: string;
  storage: FileStorage;
}): Promise<Response> {
  const photo = await withOrg(orgId, (client) =>
    getPhoto({ client, experimentId, id: photoId }),
  );
  if (!photo) throw notFound();
  const bytes = await bytesOf(storage, photo.storageKey);
  if (!bytes) throw notFound();
  return new Response(bytes, {
    headers: {
      "content-type": photo.contentType,
      "content-disposition": "inline",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}

/** Null where the file is no longer there. */
async function bytesOf(
  storage: FileStorage,
  key: string,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of storage.read(key)) chunks.push(chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return Buffer.concat(chunks);
}
