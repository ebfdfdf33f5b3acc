import {
  EXPERIMENT_GROUPS,
  experimentProgress,
  type ExperimentGroup,
} from "~/core/experiment/experiment-line";
import type { CalendarDay } from "~/core/time/calendar-day";
import {
  listBoardTeams,
  readBoard,
  type BoardSpan,
  type BoardTest,
} from "~/data/experiment/board/board.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";

const PER_PAGE = 25;
/** Of each group, where no group is chosen. */
const PER_GROUP = 5;
const LAST_PAGE = 1_000;

export interface BoardQuery {
  readonly mine: boolean;
  readonly team: string | null;
  readonly state: ExperimentGroup | null;
  /** From 1. */
  readonly page: number;
}

/** What the address asks for; what it cannot mean is left out. */
export function boardQuery(search: URLSearchParams): BoardQuery {
  const team = search.get("team");
  const page = Number(search.get("page") ?? 1);
  return {
    mine: search.get("mine") === "1",
    team: isUuid(team) ? team : null,
    state:
      EXPERIMENT_GROUPS.find((group) => group === search.get("state")) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The board: every group's first lines, or a page of one group. One line more than is shown says that there are more. */
export async function boardView({
  client,
  viewer,
  query,
}: {
  client: OrgClient;
  viewer: Viewer;
  query: BoardQuery;
}) {
  const today = todayOf(viewer);
  const shown = query.state ? PER_PAGE : PER_GROUP;
  const groups = await readBoard({
    client,
    today,
    filter: {
      ownerId: query.mine ? viewer.account.id : null,
      teamId: query.team,
    },
    spans: spansOf(query),
  });
  return {
    query,
    teams: await listBoardTeams({ client }),
    groups: groups.map(({ group, tests }) => ({
      group,
      hasMore: tests.length > shown,
      lines: tests.slice(0, shown).map((test) => toLine(test, today)),
    })),
  };
}

function spansOf({ state, page }: BoardQuery): BoardSpan[] {
  if (state) {
    const offset = (page - 1) * PER_PAGE;
    return [{ group: state, limit: PER_PAGE + 1, offset }];
  }
  return EXPERIMENT_GROUPS.map((group) => ({
    group,
    limit: PER_GROUP + 1,
    offset: 0,
  }));
}

function toLine(test: BoardTest, today: CalendarDay) {
  const progress = experimentProgress(test, today);
  const { verdict, grade, expectation: _windows, ...line } = test;
  return {
    ...line,
    state: progress.state,
    progress,
    result: verdict === null || grade === null ? null : { verdict, grade },
  };
}
