import {
  burnDown,
  LOSS_DIMENSIONS,
  type Burn,
} from "~/core/experiment/affordable-loss";
import { listTeamTests, type TeamTest } from "~/data/okr/team-test.server";
import { getSettings } from "~/data/settings.server";
import { getTeam } from "~/data/team/team.server";
import type { OrgClient } from "~/data/org.server";
import type { CalendarDay } from "~/core/time/calendar-day";
import { loadObjectives } from "../okr/objective-list.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";

/** The one screen for the week of a team; null where there is none. */
export async function loadTeam({
  client,
  viewer,
  id,
  page,
}: {
  client: OrgClient;
  viewer: Viewer;
  id: string;
  page: number;
}) {
  const team = await getTeam({ client, id });
  if (!team) return null;
  const today = todayOf(viewer);
  const filter = { mine: false, archived: false, teamId: id, page };
  const { objectives, hasMore } = await loadObjectives({
    client,
    viewer,
    filter,
  });
  const tests = await listTeamTests({ client, teamId: id });
  const { currency } = await getSettings({ client });
  return {
    team,
    objectives,
    page,
    hasMore,
    currency,
    toDecide: tests.filter((test) => isToDecide(test, today)).map(toLine),
    underWay: tests.filter((test) => !isToDecide(test, today)).map(toLine),
    spent: totalOf(tests.filter((test) => !isToDecide(test, today))),
  };
}

/** Its windows have passed, or it was stopped: it asks for a verdict. */
function isToDecide({ state, reviewFrom }: TeamTest, today: CalendarDay) {
  if (state === "to-review" || state === "stopped-early") return true;
  return state !== "paused" && reviewFrom !== null && reviewFrom <= today;
}

export interface TeamTestLine extends Omit<TeamTest, "caps" | "spent"> {
  /** Against its own caps; those without a cap or without a loss are left out. */
  readonly burns: readonly Burn[];
}

function toLine({ caps, spent, ...test }: TeamTest): TeamTestLine {
  const all = burnDown({ ...caps, days: null }, [spent]);
  const burns = all.filter((burn) => burn.cap !== null && burn.spent > 0);
  return { ...test, burns };
}

/** What the tests under way have cost together, in each thing one can lose. */
function totalOf(tests: readonly TeamTest[]): Burn[] {
  const none = { money: null, hours: null, customers: null, days: null };
  const spent = tests.map((test) => test.spent);
  return burnDown(none, spent).filter(
    ({ dimension }) => dimension !== LOSS_DIMENSIONS[3],
  );
}
