import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { MetricDirection } from "~/core/metric/metric-kind";
import type { RecentCourse } from "~/core/okr/recent-course";
import type { KeyResultStanding, StoredKeyResult } from "~/core/okr/standing";
import type { Granularity } from "~/core/time/period";

export interface ShownKeyResult extends StoredKeyResult {
  id: string;
  title: string;
  objective: { id: string; statement: string };
  metric: ShownMetric & {
    id: string;
    name: string;
    direction: MetricDirection;
    granularity: Granularity;
  };
}

/** A key result with where it stands today. */
export interface ShownStanding {
  keyResult: ShownKeyResult;
  standing: KeyResultStanding;
  course: RecentCourse | null;
}
