import type { CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";
import type { TodayRead } from "./today-read";
import {
  dueKeyResults,
  FINISHED,
  MY_TEAMS,
  STEPS,
  TEAM_WEEKS,
  TO_DECIDE,
  UNDER_WAY,
} from "./today-parts.server";

/**
 * What is somebody's today, in one read of a few lines each, whatever the organisation's size: tests they own or of
 * their teams, key results whose weekly point is due, and for those who look further the teams and what finished.
 */
export async function readToday({
  client,
  personId,
  today,
  withTeams,
  withFinished,
}: {
  client: OrgClient;
  personId: string;
  today: CalendarDay;
  withTeams: boolean;
  withFinished: boolean;
}): Promise<TodayRead> {
  const nothing = Prisma.sql`(SELECT '[]'::json)`;
  const [row] = await client.$queryRaw<{ today: TodayRead }[]>`
    WITH me AS (SELECT ${client.orgId}::uuid AS org, ${personId}::uuid AS id, ${today}::date AS today),
    ${MY_TEAMS}
    SELECT json_build_object(
      'underWay', ${UNDER_WAY},
      'toDecide', ${TO_DECIDE},
      'keyResults', ${dueKeyResults(today)},
      'teams', ${withTeams ? TEAM_WEEKS : nothing},
      'finished', ${withFinished ? FINISHED : nothing},
      'steps', ${STEPS}
    ) AS today
    FROM me`;
  return row!.today;
}
