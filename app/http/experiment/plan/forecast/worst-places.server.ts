import { historyPanel } from "~/core/evidence/plan/history/history-panel";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import { worstMoment } from "~/core/experiment/plan/worst-moment";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { metricHistory } from "./metric-history.server";

/**
 * Names of the places of a plan that are just now at their worst: they may come back by themselves. None where lots are
 * drawn, since a good and a bad moment are as likely with the test as without it.
 */
export async function worstPlaces({
  client,
  experiment,
  today,
}: {
  client: OrgClient;
  experiment: Experiment;
  today: string;
}): Promise<string[]> {
  const { expectation, design } = experiment;
  const treated = experiment.sites.filter(({ role }) => role === "treated");
  if (!expectation || treated.length === 0 || isScheduleDesign(design))
    return [];
  const { metric, direction } = expectation;
  const asked = { client, metric, siteIds: null, bySite: true, today };
  const history = await metricHistory(asked);
  const isTreated = new Set(treated.map(({ siteId }) => siteId));
  const kind = METRIC_KIND_DEFINITIONS[metric.kind].contractKind;
  const pastOf = (siteId: string) => {
    const own = history.filter(({ unit }) => unit === siteId);
    const panel = historyPanel(own, { kind, treatedUnits: null });
    return { values: panel?.treated.values ?? [] };
  };
  const units = new Set(history.flatMap(({ unit }) => unit ?? []));
  const others = [...units].filter((id) => !isTreated.has(id)).map(pastOf);
  return treated
    .filter(({ siteId }) => {
      const place = pastOf(siteId);
      const found = worstMoment({ direction, place, others });
      return found.outcome === "worst-moment";
    })
    .map(({ name }) => name);
}
