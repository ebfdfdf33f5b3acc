import type { MetricKind } from "../../metric/metric-kind";
import type { DesignProposal } from "./design-choice";
import type { Detectable } from "./detectable";

/** What a plan, as it is saved, could show, and the design it allows. */
export interface PlanForecast {
  readonly metric: {
    readonly name: string;
    readonly kind: MetricKind;
    readonly unit: string;
  };
  /** As effects are stored. */
  readonly minimumEffect: number;
  readonly measuringDays: number;
  /** Places the readings come from; 0 is all of them. */
  readonly places: number;
  readonly proposal: DesignProposal;
  readonly detectable: Detectable;
}
