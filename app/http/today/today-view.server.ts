import { reaches } from "~/core/identity/role";
import { burnDown } from "~/core/experiment/affordable-loss";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { askedDays } from "~/core/experiment/log/asked-days";
import { stopPrompt } from "~/core/experiment/log/loss-so-far";
import { withTurns } from "~/core/experiment/schedule/turn-of-day";
import type { CalendarDay } from "~/core/time/calendar-day";
import { listApprovalsWaiting } from "~/data/experiment/approval.server";
import type { OrgClient } from "~/data/org.server";
import type { TodayTest } from "~/data/today/today-read";
import { readToday } from "~/data/today/today.server";
import { toKeyResultLines } from "../okr/key-result-lines.server";
import { todayOf } from "../today.server";
import type { Viewer } from "../viewer.server";

const MOST_APPROVALS = 4;
/** Of each kind: two minutes are enough for them. */
const MOST_TESTS = 4;
const MOST_KEY_RESULTS = 3;

/**
 * What is asked of whoever looks, and nothing more. A manager also sees the week of their teams, a leader what finished,
 * an administrator how far the set-up is.
 */
export async function todayView({
  client,
  viewer,
}: {
  client: OrgClient;
  viewer: Viewer;
}) {
  const today = todayOf(viewer);
  const { role } = viewer;
  const personId = viewer.account.id;
  const manages = reaches(role, "manager");
  const read = await readToday({
    client,
    personId,
    today,
    withTeams: role === "manager" || role === "admin",
    withFinished: role === "leader",
  });
  const tests = read.underWay
    .map((test) => toTest(test, today))
    .filter(({ days, prompt }) => days.length > 0 || prompt)
    .slice(0, MOST_TESTS);
  const { underWay, toDecide } = read;
  return {
    today,
    role,
    name: viewer.account.name.split(/\s+/)[0] ?? "",
    steps: read.steps,
    tests,
    keyResults: await toKeyResultLines({
      client,
      keyResults: read.keyResults.slice(0, MOST_KEY_RESULTS),
      today,
    }),
    toDecide,
    more: {
      tests: (underWay[0]?.total ?? 0) - tests.length,
      toDecide: (toDecide[0]?.total ?? 0) - toDecide.length,
      keyResults: read.keyResults.length > MOST_KEY_RESULTS,
    },
    approvals: await listApprovalsWaiting({
      client,
      personId,
      manages,
      limit: MOST_APPROVALS,
    }),
    teams: read.teams,
    finished: read.finished,
  };
}

/** A test under way with the days it asks about, and the caps nearly reached or passed. */
function toTest(test: TodayTest, today: CalendarDay) {
  const { acting, state } = experimentProgress(test, today);
  const burns = burnDown(
    {
      money: test.lossMoney,
      hours: test.lossHours,
      customers: test.lossCustomers,
      days: null,
    },
    [test.spent],
  );
  const prompt = stopPrompt(burns);
  return {
    id: test.id,
    title: test.title,
    state,
    acting,
    days: withTurns(askedDays(test, today), test.turns).map((asked) => ({
      ...asked,
      logId: crypto.randomUUID(),
    })),
    prompt: prompt.outcome === "none" ? null : prompt,
  };
}
