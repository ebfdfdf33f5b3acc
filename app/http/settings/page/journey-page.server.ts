import { getJourney } from "~/data/journey/journey.server";
import { getMoment, listArchivedMoments } from "~/data/journey/moment.server";
import { withOrg } from "~/data/org.server";
import { notFound } from "../../respond.server";
import type { Viewer } from "../../viewer.server";
import { shownJourney } from "../journey-change.server";
import { listPeople } from "../people.server";
import { versionOf } from "../saved.server";

/** A journey with its moments, those put away too, and who could hold it. */
export async function loadJourneyPage({
  viewer: { orgId },
  id,
}: {
  viewer: Viewer;
  id: string;
}) {
  const { journey, archivedMoments } = await withOrg(orgId, async (client) => {
    const found = await getJourney({ client, id });
    if (!found) throw notFound();
    const away = await listArchivedMoments({ client, journeyId: id });
    return { journey: found, archivedMoments: away };
  });
  const people = await listPeople({ orgId, named: [journey.owner] });
  const version = versionOf(shownJourney(journey));
  return { journey, archivedMoments, people, version };
}

/** A journey's name, for what is added to it. */
export async function loadMomentPage({
  viewer: { orgId },
  journeyId,
  id,
}: {
  viewer: Viewer;
  journeyId: string;
  /** Null for a moment to be. */
  id: string | null;
}) {
  const { journey, moment } = await withOrg(orgId, async (client) => {
    const found = await getJourney({ client, id: journeyId });
    if (!found) throw notFound();
    const own = id === null ? null : await getMoment({ client, id });
    if (id !== null && own?.journeyId !== journeyId) throw notFound();
    return { journey: { id: found.id, name: found.name }, moment: own };
  });
  const named = [moment?.owner ?? null];
  return { journey, moment, people: await listPeople({ orgId, named }) };
}
