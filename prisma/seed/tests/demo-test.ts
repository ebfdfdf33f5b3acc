import type { ExpectationFields } from "~/data/experiment/expectation.server";
import type { ExperimentFields } from "~/data/experiment/experiment.server";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { DemoCalendar } from "../demo-calendar";
import type { MetricKey } from "../metrics";
import type { ObjectiveKey } from "../objectives";
import type { PersonKey } from "../people";

/** A test as its team would have written it down. How it ended is not written: the engine says so. */
export interface DemoTest {
  readonly owner: PersonKey;
  readonly objective: ObjectiveKey | null;
  readonly title: string;
  readonly customerBenefit: string;
  readonly belief: string;
  readonly plan?: DemoPlan;
  /** First day; a test without one has not begun. */
  readonly startedOn?: (calendar: DemoCalendar) => CalendarDay;
  /** For a test of others that was entered afterwards: the day on which all of it was written. */
  readonly enteredOn?: (calendar: DemoCalendar) => CalendarDay;
  /** What the team held true afterwards; a test without it waits for its review, or is under way. */
  readonly learning?: string;
}

export interface DemoPlan {
  readonly fields: Partial<ExperimentFields>;
  readonly metric: MetricKey;
  readonly expectation: Omit<ExpectationFields, "metricId">;
  readonly sites: readonly string[];
}
