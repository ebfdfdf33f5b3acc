import { evenSeries } from "~/core/metric/disclosure/plan/slice";
import { sliceReport } from "~/core/metric/report/slice-report";
import type { MetricReport } from "~/core/metric/report/metric-report";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Metric } from "~/data/metric/metric.server";
import { getSettings } from "~/data/settings.server";
import type { OrgClient } from "~/data/org.server";
import { loadMetricCells } from "./metric-cells.server";
import { readAskedSlice, type AskedSlice } from "./read-filter.server";
import {
  segmentLabel,
  sliceContent,
  sliceSplits,
  sliceVoices,
} from "./slice-cards.server";

interface SliceViewArgs {
  client: OrgClient;
  metric: Metric;
  breaks: readonly CalendarDay[];
  request: Request;
}

/** The chart, breakdowns, answers and words of what an address asks for. */
export async function loadSliceView({
  client,
  metric,
  breaks,
  request,
}: SliceViewArgs) {
  const asked = await readAskedSlice(client, request);
  const { filter, slice } = asked;
  const cells = await loadMetricCells({ client, metric, slice, range: filter });
  const empty = { sites: [], channels: [], kinds: [], segments: [] };
  if (!cells)
    return {
      filter,
      choices: null,
      report: { outcome: "no-readings" } as MetricReport,
      ...empty,
      content: null,
      voices: [],
      failure: null,
    };
  const { plan, span, window } = cells;
  const points = evenSeries(plan, slice, metric.granularity);
  const content = sliceContent({ metric, cells, slice });
  return {
    filter,
    choices: {
      ...choicesOf(asked, cells),
      span,
      window,
      coarse: points.some(({ periods }) => periods > 1),
    },
    report: sliceReport(metric, points, breaks, filter),
    ...sliceSplits({ metric, cells, ...asked }),
    content,
    voices: await sliceVoices({ client, metric, cells, ...asked }),
    failure: await failureOf(client, metric, content?.failures ?? null),
  };
}

/** What can be chosen: sites, channels and segments that the days told name. */
function choicesOf(
  { siteNames, channelsOf }: AskedSlice,
  { plan }: { plan: Parameters<typeof evenSeries>[0] },
) {
  const keysOf = (way: "site" | "channel" | "segment") =>
    [...(plan.cells.get(way)?.keys() ?? [])]
      .filter((key) => key !== "")
      .toSorted();
  const channels = keysOf("channel");
  return {
    sites: keysOf("site")
      .flatMap((id) => {
        const name = siteNames.get(id);
        return name ? [{ value: id, label: name }] : [];
      })
      .toSorted((a, b) => a.label.localeCompare(b.label)),
    channels,
    kinds: (["human", "digital", "hybrid"] as const).filter((kind) =>
      channelsOf(kind).some((channel) => channels.includes(channel)),
    ),
    segments: keysOf("segment").flatMap((key) => {
      const label = segmentLabel(key);
      return label ? [{ value: key, label }] : [];
    }),
  };
}

/** What the failures of the days told cost, where the organisation gave a price with its source. */
async function failureOf(
  client: OrgClient,
  metric: Metric,
  failures: number | null,
) {
  const { failureCost, failureCostSource } = metric;
  if (failureCost === null || failures === null) return null;
  const { currency } = await getSettings({ client });
  return {
    failures,
    cost: failureCost,
    total: failures * failureCost,
    source: failureCostSource,
    currency,
  };
}
