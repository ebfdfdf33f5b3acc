import type { Confidence } from "~/core/okr/confidence";
import type { DatedValue } from "~/core/okr/source/dated-value";
import type { KeyResultKind } from "~/core/okr/source/key-result-kind";
import type { KeyResultDirection } from "~/core/okr/target";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Metric } from "../metric/metric.server";

/** What a form writes. What is left out keeps its default, or what it was. */
export interface KeyResultFields {
  readonly title: string;
  readonly kind?: KeyResultKind;
  /** Null where the value is given by hand, or counted. */
  readonly metricId: string | null;
  /** Speaks only where no metric does. */
  readonly unit?: string;
  /** Its own keeper; null where whoever keeps the objective does. */
  readonly ownerId?: string | null;
  readonly direction: KeyResultDirection;
  readonly commitment: "committed" | "aspirational";
  readonly startValue: number | null;
  readonly targetValue: number | null;
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  readonly startOn: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
}

export type KeyResultMetric = Pick<
  Metric,
  | "id"
  | "name"
  | "kind"
  | "level"
  | "direction"
  | "unit"
  | "granularity"
  | "practicalThreshold"
  | "scale"
>;

export interface LastCheckIn {
  readonly id: string;
  readonly madeOn: CalendarDay;
  readonly value: number | null;
  readonly confidence: Confidence | null;
  readonly note: string;
  readonly by: string;
}

export interface KeyResult extends Omit<KeyResultFields, "ownerId"> {
  readonly id: string;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly archived: boolean;
  /** Changes with each change of the row. */
  readonly version: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly objective: {
    readonly id: string;
    readonly statement: string;
    readonly ownerId: string;
  };
  readonly metric: KeyResultMetric | null;
  /** What an `action` or a `learning` counts; null for the others. */
  readonly tests: number | null;
  readonly lastCheckIn: LastCheckIn | null;
  /** Given by hand, newest first; one where a metric speaks. */
  readonly values: readonly DatedValue[];
}
