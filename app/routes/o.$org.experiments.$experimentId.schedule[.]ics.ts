import type { LoaderFunctionArgs } from "@remix-run/node";
import { isUuid, withOrg } from "~/data/org.server";
import { scheduleFile } from "~/http/experiment/schedule/schedule-file.server";
import { readPreferences } from "~/http/preferences.server";
import { statusOf } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";

/** The turns for the team's own calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) return noFile();
  const { locale } = readPreferences(request);
  const file = await withOrg(viewer.orgId, (client) =>
    scheduleFile({ client, id, locale }),
  );
  if (file === null) return noFile();
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="essai.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}

/** A calendar reads no page of ours: a line of text. */
function noFile(): Response {
  return new Response("Not found\n", {
    status: statusOf("not-found"),
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "private, no-store",
    },
  });
}
