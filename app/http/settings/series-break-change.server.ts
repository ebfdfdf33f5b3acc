import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import {
  createSeriesBreak,
  getSeriesBreak,
  hasSeriesBreakOn,
} from "~/data/context/series-break.server";
import { getMetric } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { seriesBreakSchema } from "~/schemas/settings/context-event";
import type { Viewer } from "../viewer.server";
import type { Saved } from "./saved.server";

/** Notes that a metric cannot be compared across a day. The same form sent twice makes one break. */
export async function saveSeriesBreak({
  viewer,
  id,
  formData,
}: {
  viewer: Viewer;
  id: string;
  formData: FormData;
}): Promise<Saved> {
  const byId = viewer.account.id;
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: "series breaks" });
    if (await getSeriesBreak({ client, id })) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: seriesBreakSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = submission.value;
    const { metricId, breakOn } = fields;
    const fieldErrors: Record<string, string[]> = {};
    if (!(await getMetric({ client, id: metricId })))
      fieldErrors.metricId = ["gone"];
    else if (
      await hasSeriesBreakOn({ client, metricId, breakOn, exceptId: id })
    )
      fieldErrors.breakOn = ["sameDay"];
    if (Object.keys(fieldErrors).length > 0)
      return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
    await createSeriesBreak({ client, id, createdById: byId, fields });
    await recordChange({
      client,
      entity: "SeriesBreak",
      entityId: id,
      action: "created",
      after: fields,
      byId,
    });
    return { outcome: "saved", id };
  });
}
