import type { LoaderFunctionArgs } from "@remix-run/node";
import { isUuid, withOrg } from "~/data/org.server";
import { scheduleFile } from "~/http/experiment/schedule/schedule-file.server";
import { readPreferences } from "~/http/preferences.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";

/** The turns for the team's own calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const { locale } = readPreferences(request);
  const file = await withOrg(viewer.orgId, (client) =>
    scheduleFile({ client, id, locale }),
  );
  if (file === null) throw notFound();
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="essai.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
