import type { MetricKind } from "../../metric/metric-kind";
import type { CalendarDay } from "../../time/calendar-day";
import type { Granularity } from "../../time/period";
import type { Grade } from "../../evidence/contract";
import type { ChosenDesign, DesignProposal } from "./design-choice";
import type { Detectable } from "./detectable";
import type { Improvement } from "./improvements";
import type { TurnsWorth } from "./turns-worth";

/** Another metric of the organisation's own that shows a change sooner. */
export interface DenserMetric {
  readonly id: string;
  readonly name: string;
  readonly kind: MetricKind;
  readonly unit: string;
  /** Smallest change it would show, on the scale of its own threshold. */
  readonly effect: number;
  /** The change that matters there, on the same scale. */
  readonly matters: number;
}

/** What a plan could show, and the design it allows. */
export interface PlanForecast {
  readonly metric: {
    readonly id: string;
    readonly name: string;
    readonly kind: MetricKind;
    readonly unit: string;
  };
  /** As effects are stored. */
  readonly minimumEffect: number;
  readonly measuringDays: number;
  /** Places the readings come from; 0 is all of them. */
  readonly places: number;
  /** The one that is planned, and the one that Essai proposes. */
  readonly design: ChosenDesign;
  readonly proposal: DesignProposal;
  /** What designs with turns would cost; those not looked into are not there. */
  readonly turns: Partial<Record<"switchback" | "stepped", TurnsWorth>>;
  readonly granularity: Granularity;
  /** How long it is done, and how long until it shows. */
  readonly actingDays: number;
  readonly lagDays: number;
  /** Days for which the team may act without asking; null where nothing bounds them. */
  readonly actingCap: number | null;
  /** Designs for which the test has the means. */
  readonly designs: readonly ChosenDesign[];
  readonly detectable: Detectable;
  /** Where too little of the metric is known: the day of its last reading. */
  readonly lastReading: CalendarDay | null;
  /** A measuring window that would be enough; null where none would, or nothing is known. */
  readonly proposedDays: {
    readonly measuringDays: number;
    readonly effect: number;
  } | null;
  /** What would show a smaller change, the cheapest first; empty where what is planned is enough. */
  readonly denser: readonly DenserMetric[];
  readonly improvements: readonly Improvement[];
}

/** An effect as a plan tells it: two digits, since nobody knows tomorrow's noise better than that. */
export function toldEffect(effect: number): number {
  return Number(effect.toPrecision(2));
}

/** What a test is worth as it stands, before it starts. */
export interface StartForecast extends Pick<
  PlanForecast,
  "design" | "minimumEffect" | "detectable"
> {
  readonly metric: Pick<PlanForecast["metric"], "kind" | "unit">;
  /** That its verdict can reach at best. */
  readonly grade: Grade;
}
