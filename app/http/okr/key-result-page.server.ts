import { reaches } from "~/core/identity/role";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import {
  metricReport,
  type MetricReport,
} from "~/core/metric/report/metric-report";
import { mayArchive } from "~/core/okr/may-archive";
import { checkInReport } from "~/core/okr/source/check-in-report";
import { isCounted } from "~/core/okr/source/key-result-kind";
import {
  pastStandings,
  type PastStanding,
} from "~/core/okr/source/past-standings";
import type { CalendarDay } from "~/core/time/calendar-day";
import { listChanges } from "~/data/change.server";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { listReadings } from "~/data/metric/reading.server";
import { listCheckIns } from "~/data/okr/check-in.server";
import { getKeyResult, type KeyResult } from "~/data/okr/key-result.server";
import type { OrgClient } from "~/data/org.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";
import { toKeyResultLines } from "./key-result-lines.server";

const CHECK_INS_SHOWN = 25;
const CHANGES_SHOWN = 50;
/** Weeks, or months. */
const PAST_SHOWN = 12;

/** Everything the page of one key result shows; null where there is none. */
export async function loadKeyResult({
  client,
  viewer,
  id,
}: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
}) {
  const today = todayOf(viewer);
  const keyResult = await getKeyResult({ client, id, today });
  if (!keyResult) return null;
  const keyResults = [keyResult];
  const [line] = await toKeyResultLines({ client, keyResults, today });
  const entity = { entity: "KeyResult", entityId: id } as const;
  const checkIns = await listCheckIns({
    client,
    keyResultId: id,
    limit: CHECK_INS_SHOWN,
  });
  const mayRemoveAny = reaches(viewer.role, "manager");
  const keepers = [keyResult.owner?.id ?? null, keyResult.objective.ownerId];
  return {
    line: line!,
    mayArchive: mayArchive(
      { id: viewer.account.id, role: viewer.role },
      keepers,
    ),
    ...(await seriesOf(client, keyResult, today)),
    checkIns: checkIns.map(({ madeById, ...checkIn }) => ({
      ...checkIn,
      removable: mayRemoveAny || madeById === viewer.account.id,
    })),
    changes: await listChanges({ client, ...entity, most: CHANGES_SHOWN }),
  };
}

interface Series {
  report: MetricReport | null;
  /** What it said by itself; none of a value that is given or counted. */
  past: PastStanding[];
}

/** What its chart draws: its metric's whole series, or the values given by hand. */
async function seriesOf(
  client: OrgClient,
  keyResult: KeyResult,
  today: CalendarDay,
): Promise<Series> {
  const { kind, metric, values, direction } = keyResult;
  if (isCounted(kind)) return { report: null, past: [] };
  if (!metric) {
    const down = direction === "decrease" || direction === "at-most";
    return { report: handSeries(values, down ? "down" : "up"), past: [] };
  }
  const { form } = METRIC_KIND_DEFINITIONS[metric.kind];
  const { id: metricId, granularity } = metric;
  const readings = await listReadings({ client, metricId, form, granularity });
  const breaks = (await listSeriesBreaks({ client, metricId })).map(
    ({ breakOn }) => breakOn,
  );
  const told = { keyResult, metric, readings, breaks, today };
  return {
    report: metricReport(metric, readings, breaks),
    past: kind === "result" ? pastStandings({ ...told, most: PAST_SHOWN }) : [],
  };
}

function handSeries(
  values: KeyResult["values"],
  direction: "up" | "down",
): MetricReport | null {
  const given = checkInReport(values, direction);
  const change = { outcome: "no-recent-readings" } as const;
  // Two points make a course; one is a value.
  if (!given || given.points.length < 2) return null;
  return { outcome: "report", ...given, change };
}
