import { isUuid, withOrg } from "~/data/org.server";
import { answerLog } from "../experiment/log/answer-log.server";
import { changeLog } from "../experiment/log/log-change.server";
import { readForm } from "../read-form.server";
import { badInput } from "../respond.server";
import type { Viewer } from "../viewer.server";

/** "Did we do it today?", answered where it is asked. */
export async function todayAction({
  request,
  viewer,
  page,
}: {
  request: Request;
  viewer: Viewer;
  /** Its address. */
  page: string;
}) {
  const formData = await readForm(request);
  const id = formData.get("experimentId");
  if (formData.get("intent") !== "day" || !isUuid(id)) throw badInput();
  const outcome = await withOrg(viewer.orgId, (client) =>
    changeLog({ client, id, formData, viewer }),
  );
  return answerLog(outcome, { page, isInPlace: formData.has("inPlace") });
}
