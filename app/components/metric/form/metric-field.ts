import type { BoundField } from "~/components/form/use-form-fields";

/** Every field as its control holds it. */
export type MetricFormValues = Readonly<
  Record<
    | "name"
    | "description"
    | "kind"
    | "level"
    | "direction"
    | "scaleMin"
    | "scaleMax"
    | "unit"
    | "granularity"
    | "practicalThreshold"
    | "seasonality"
    | "parentId"
    | "ownerId"
    | "place"
    | "lagDays"
    | "denominatorName"
    | "quadrant"
    | "guardrail"
    | "valueChainStage"
    | "missionCommitment"
    | "failureCost"
    | "failureCostSource"
    | "percentile"
    | "durationLimit",
    string | number
  >
>;

export type MetricField = (name: keyof MetricFormValues) => BoundField;
