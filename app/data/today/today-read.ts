import type { Grade, Verdict } from "~/core/evidence/contract";
import type { DayDone } from "~/core/experiment/log/fidelity";
import type { DrawnSchedule } from "~/core/experiment/schedule/drawn-schedule";
import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { KeyResult } from "../okr/key-result-record";

interface TestLine {
  readonly id: string;
  readonly title: string;
  readonly state: ExperimentState;
  readonly reviewFrom: CalendarDay | null;
  readonly verdict: Verdict | null;
  readonly grade: Grade | null;
  readonly team: string | null;
}

/** Of its kind, however many of them were read. */
interface Counted {
  readonly total: number;
}

/** A test under way, with what it cost so far and the answers of the last days. */
export interface TodayTest extends TestLine, Counted {
  readonly startedOn: CalendarDay;
  readonly expectation: {
    readonly actingDays: number;
    readonly measuringDays: number;
    readonly lagDays: number;
  };
  readonly lossMoney: number | null;
  readonly lossHours: number | null;
  readonly lossCustomers: number | null;
  readonly spent: {
    readonly money: number;
    readonly hours: number;
    readonly customers: number;
  };
  readonly answers: readonly {
    day: CalendarDay;
    done: DayDone;
    isFresh: boolean;
  }[];
  /** Of the last nine days, as drawn; null for a test that takes no turns. */
  readonly turns: Pick<DrawnSchedule, "granularity" | "slots"> | null;
}

export type TestToDecide = TestLine & Counted;

export interface TeamWeek {
  readonly id: string;
  readonly name: string;
  readonly underWay: number;
  readonly toDecide: number;
  /** Days answered in the last seven, and those of them kept (a partly is ½). */
  readonly answeredDays: number;
  readonly keptDays: number;
}

export interface TodayRead {
  readonly underWay: readonly TodayTest[];
  readonly toDecide: readonly TestToDecide[];
  /** Whose weekly point is due, the longest silent first. */
  readonly keyResults: readonly KeyResult[];
  readonly teams: readonly TeamWeek[];
  /** Tests whose window closed in the last seven days, judged ones. */
  readonly finished: readonly TestLine[];
  readonly steps: {
    readonly hasReadings: boolean;
    readonly hasObjective: boolean;
    readonly hasExperiment: boolean;
  };
}
