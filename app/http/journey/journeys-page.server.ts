import { coverageGap, widestGaps } from "~/core/portfolio/coverage";
import { addMonths, type CalendarDay } from "~/core/time/calendar-day";
import { periodStart } from "~/core/time/period";
import { listCoverage } from "~/data/journey/coverage.server";
import { listJourneys } from "~/data/journey/journey.server";
import type { OrgClient } from "~/data/org.server";

/** A metric that has not been read since is not measured: the longest of the usual periods, and the delay of its figures. */
const MONTHS_BACK = 3;

/** Journeys with what is known of each of their moments, and the gaps that matter. */
export async function loadJourneys({
  client,
  today,
}: {
  client: OrgClient;
  today: CalendarDay;
}) {
  const since = addMonths(periodStart(today, "month"), -MONTHS_BACK);
  const covered = await listCoverage({ client, since });
  const journeys = (await listJourneys({ client })).map((journey) => ({
    id: journey.id,
    name: journey.name,
    owner: journey.owner?.name ?? null,
    moments: journey.moments.map((moment) => {
      const coverage = covered.get(moment.id) ?? {};
      const owner = moment.owner?.name ?? null;
      return { ...moment, owner, coverage, gap: coverageGap(coverage) };
    }),
  }));
  const moments = journeys.flatMap(({ id, name, moments: own }) =>
    own.map((moment) => ({ ...moment, journey: { id, name } })),
  );
  return { journeys, gaps: widestGaps(moments) };
}
