import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { MetricDirection } from "~/core/metric/metric-kind";
import type { Confidence } from "~/core/okr/confidence";
import type { RecentCourse } from "~/core/okr/recent-course";
import type { KeyResultKind } from "~/core/okr/source/key-result-kind";
import type { KeyResultStanding, StoredKeyResult } from "~/core/okr/standing";
import type { Granularity } from "~/core/time/period";

/** What the values of a key result are written in. */
export interface Measured {
  kind: KeyResultKind;
  /** Speaks only where no metric does. */
  unit: string;
  metric:
    | (ShownMetric & {
        id: string;
        name: string;
        direction: MetricDirection;
        granularity: Granularity;
      })
    | null;
}

export interface ShownKeyResult extends StoredKeyResult, Measured {
  id: string;
  title: string;
  objective: { id: string; statement: string };
  lastCheckIn: {
    id: string;
    madeOn: string;
    value: number | null;
    confidence: Confidence | null;
    note: string;
    by: string;
  } | null;
}

/** A key result with where it stands today. */
export interface ShownStanding {
  keyResult: ShownKeyResult;
  standing: KeyResultStanding;
  course: RecentCourse | null;
}

/** With the id its next check-in will have, so that sending the form twice makes one. */
export interface ShownLine extends ShownStanding {
  checkInId: string;
}
