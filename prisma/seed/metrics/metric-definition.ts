import type { MetricFields } from "~/data/metric/metric.server";
import type { JourneyKey, MomentKey } from "../company/journeys";
import type { Text } from "../language";
import type { PersonKey } from "../people";
import type { MetricKey } from "./metric-keys";

/** What its kind does not already say. */
export type MetricDefinition = Pick<MetricFields, "kind" | "level"> &
  Partial<Omit<MetricFields, "name" | "description" | "unit">> & {
    readonly name: Text;
    readonly description: Text;
    readonly unit?: Text;
    readonly parent?: MetricKey;
    readonly owner: PersonKey;
    readonly journey?: JourneyKey;
    readonly moment?: MomentKey;
  };
