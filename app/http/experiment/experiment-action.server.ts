import { redirect } from "@remix-run/node";
import { withOrg } from "~/data/org.server";
import { readForm } from "../read-form.server";
import { notFound, refuseForm } from "../respond.server";
import { fileStorage } from "../storage.server";
import type { Viewer } from "../viewer.server";
import { changeExperiment } from "./experiment-change.server";
import { answerLog } from "./log/answer-log.server";
import { changeLog, isLogIntent } from "./log/log-change.server";
import { isUpload, receivePhoto } from "./log/receive-photo.server";

/** Whatever a form on the page of a test sends: something noted, a photo, or a move of the test itself. */
export async function experimentAction({
  request,
  id,
  viewer,
  page,
}: {
  request: Request;
  id: string;
  viewer: Viewer;
  /** Its address. */
  page: string;
}) {
  const keep = keptOf(request);
  if (isUpload(request)) {
    const storage = fileStorage();
    const photo = { request, experimentId: id, viewer, storage };
    return answerLog(await receivePhoto(photo), { page, keep });
  }
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    if (isLogIntent(formData)) {
      const noted = await changeLog({ client, id, formData, viewer });
      const isInPlace = formData.has("inPlace");
      return answerLog(noted, { page, keep, isInPlace });
    }
    const change = await changeExperiment({ client, id, formData, viewer });
    if (change.outcome === "not-found") throw notFound();
    if (change.outcome === "refused") {
      const { refusal, faults, earliest } = change;
      return refuseForm({ refusal, faults, earliest }, "refused");
    }
    return redirect(change.done ? `${page}?done=${change.done}` : page);
  });
}

/** The day that was asked about stays in the address. */
function keptOf(request: Request): Record<string, string> {
  const day = new URL(request.url).searchParams.get("day");
  return day ? { day } : {};
}
