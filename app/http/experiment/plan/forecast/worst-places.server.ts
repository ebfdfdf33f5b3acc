import { historyFacts } from "~/core/experiment/plan/history-facts";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import { worstMoment } from "~/core/experiment/worst-moment";
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
  const pastOf = (siteId: string) => ({
    values: (
      historyFacts(history.filter(({ unit }) => unit === siteId))?.values ?? []
    ).map(({ value }) => value),
  });
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
