import type { LoaderFunctionArgs } from "@remix-run/node";
import { isUuid, withOrg } from "~/data/org.server";
import { analysisInputOf } from "~/http/experiment/judgement/computation.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";

/** The input of a kept result, as a file for the command line. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const { experimentId, analysisId } = params;
  if (!isUuid(experimentId) || !isUuid(analysisId)) throw notFound();
  const input = await withOrg(viewer.orgId, (client) =>
    analysisInputOf({ client, experimentId, analysisId, viewer }),
  );
  if (!input) throw notFound();
  return new Response(`${JSON.stringify(input, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="essai-${analysisId.slice(0, 8)}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
