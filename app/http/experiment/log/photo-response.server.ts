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
  const chunks: Uint8Array[] = [];
  for await (const chunk of storage.read(photo.storageKey)) chunks.push(chunk);
  return new Response(Buffer.concat(chunks), {
    headers: {
      "content-type": photo.contentType,
      "content-disposition": "inline",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
