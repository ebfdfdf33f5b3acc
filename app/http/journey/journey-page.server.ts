import type { Blueprint } from "~/data/journey/blueprint.server";
import { listBlueprints } from "~/data/journey/blueprint.server";
import {
  listJourneyMetrics,
  listJourneyObjectives,
  listMomentTests,
} from "~/data/journey/journey-work.server";
import { getJourney } from "~/data/journey/journey.server";
import type { OrgClient } from "~/data/org.server";
import { loadGlances } from "~/http/metric/glance/metric-glances.server";
import { notFound } from "../respond.server";

const TESTS_SHOWN = 3;

const NOTHING: Blueprint = {
  customerAction: "",
  frontstage: "",
  backstage: "",
  support: "",
};

/** A journey from the customer's side to what carries it, with what is measured and tried at each of its moments. 404 where there is none. */
export async function loadJourney({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}) {
  const journey = await getJourney({ client, id });
  if (!journey) throw notFound();
  const of = { client, journeyId: id };
  const drawn = await listBlueprints(of);
  const tests = await listMomentTests({ ...of, most: TESTS_SHOWN });
  const placed = await listJourneyMetrics(of);
  const only = new Set(placed.keys());
  const metrics = only.size > 0 ? await loadGlances({ client, only }) : [];
  const at = (momentId: string | null) =>
    metrics.filter((metric) => placed.get(metric.id) === momentId);
  return {
    id,
    name: journey.name,
    owner: journey.owner,
    archived: journey.archived,
    metrics: at(null),
    objectives: await listJourneyObjectives(of),
    moments: journey.moments.map((moment) => ({
      ...moment,
      blueprint: drawn.get(moment.id) ?? NOTHING,
      metrics: at(moment.id),
      tests: tests.filter(({ momentId }) => momentId === moment.id),
    })),
  };
}
