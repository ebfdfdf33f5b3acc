import type { LoaderFunctionArgs } from "@remix-run/node";
import { isUuid } from "~/data/org.server";
import { photoResponse } from "~/http/experiment/log/photo-response.server";
import { notFound } from "~/http/respond.server";
import { fileStorage } from "~/http/storage.server";
import { requireViewer } from "~/http/viewer.server";

/** The picture itself, for members only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const { experimentId, photoId } = params;
  if (!isUuid(experimentId) || !isUuid(photoId)) throw notFound();
  const storage = fileStorage();
  const { orgId } = viewer;
  return photoResponse({ orgId, experimentId, photoId, storage });
}
