import type { KeyResultDirection } from "~/core/okr/target";
import type { JourneyKey } from "../company/journeys";
import type { TeamKey } from "../company/teams";
import { both, type Text } from "../language";
import type { MetricKey } from "../metrics/metric-keys";
import type { PersonKey } from "../people";

/** An objective in the customer's words, as its team wrote it. */
export interface DemoObjective {
  readonly statement: Text;
  readonly need: Text;
  readonly whyNow: Text;
  readonly inOurHands: Text;
  readonly nextAction?: Text;
  readonly promise?: Text;
  readonly owner: PersonKey;
  readonly team: TeamKey;
  readonly journey?: JourneyKey;
  readonly sinceWeeksAgo: number;
  /** Put away since; one without it is alive. */
  readonly archivedWeeksAgo?: number;
  readonly keyResults: readonly DemoKeyResult[];
}

export interface DemoKeyResult {
  readonly title: Text;
  readonly kind?: "result" | "action" | "learning" | "baseline";
  readonly direction: KeyResultDirection;
  readonly metric?: MetricKey;
  /** Where no metric speaks. */
  readonly unit?: Text;
  readonly committed?: boolean;
  readonly start?: number;
  readonly target?: number;
  readonly band?: readonly [number, number];
  readonly dueInWeeks?: number;
  readonly owner?: PersonKey;
  readonly told?: DemoCheckIns;
}

/** What its owner said of it, a week at a time, up to `untilWeeksAgo` (0: up to this week). */
export interface DemoCheckIns {
  readonly forWeeks: number;
  readonly untilWeeksAgo?: number;
  readonly mood: "rising" | "steady" | "falling";
  /** Values by hand, from the first to the last; without them the metric speaks. */
  readonly values?: readonly [number, number];
}

/** A key result that a metric keeps up to date by itself. */
export function byMetric(
  metric: MetricKey,
  direction: KeyResultDirection,
  [fr, en]: readonly [string, string],
  rest: Omit<DemoKeyResult, "metric" | "direction" | "title">,
): DemoKeyResult {
  return { title: both(fr, en), metric, direction, ...rest };
}

/** A key result whose values somebody types. */
export function byHand(
  direction: KeyResultDirection,
  [fr, en]: readonly [string, string],
  rest: Omit<DemoKeyResult, "metric" | "direction" | "title">,
): DemoKeyResult {
  return { title: both(fr, en), direction, ...rest };
}

/** So many tests done, or decided. */
export function ofTests(
  kind: "action" | "learning",
  target: number,
  [fr, en]: readonly [string, string],
  owner?: PersonKey,
): DemoKeyResult {
  const title = both(fr, en);
  return { title, kind, direction: "increase", start: 0, target, owner };
}
