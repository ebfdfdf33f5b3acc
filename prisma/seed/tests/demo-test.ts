import type { Design } from "~/core/evidence/contract";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { MomentKey } from "../company/journeys";
import type { TeamKey } from "../company/teams";
import type { Text } from "../language";
import type { MetricKey } from "../metrics/metric-keys";
import type { PersonKey } from "../people";
import type { SiteKey } from "../sites";

/** A test as its team would have written it down. How it ended is not written: the engine says so. */
export interface DemoTest {
  readonly owner: PersonKey;
  readonly team: TeamKey | null;
  readonly objective: string | null;
  readonly moment?: MomentKey;
  readonly intent?: "repair" | "create" | "simplify" | "humanise";
  readonly channel?: "human" | "digital" | "hybrid";
  readonly title: Text;
  readonly benefit: Text;
  readonly belief?: Text;
  readonly plan?: DemoPlan;
  readonly course?: DemoCourse;
  /** The test it comes from, by its key. */
  readonly origin?: {
    readonly of: string;
    readonly kind: "surprise" | "adapt" | "repeat" | "scale";
  };
  /** For a test that never ran: weeks since it was noted, and whether it was given up. */
  readonly notedWeeksAgo?: number;
  readonly abandoned?: Text;
  /** Asks the team's approver, who has not answered. */
  readonly awaitsApproval?: boolean;
}

export interface DemoPlan {
  readonly metric: MetricKey;
  /** None: wherever the metric is read. */
  readonly sites: readonly SiteKey[];
  readonly against?: readonly SiteKey[];
  readonly design: Design;
  /** For a switchback by days: drawn for all its sites together, on a day before the start. */
  readonly schedule?: {
    readonly turns: number;
    /** 2: the same weekday of two weeks running, one with and one without. */
    readonly blockTurns: number;
    readonly seed: number;
  };
  /** Smallest change the team would call one, on the scale of the metric's threshold. */
  readonly least: number;
  readonly actingWeeks: number;
  readonly measuringWeeks: number;
  readonly lagDays?: number;
  readonly who: Text;
  readonly know: Text;
  readonly network?: Text;
  readonly have?: Text;
  readonly money?: number;
  readonly hours: number;
  readonly customers?: number;
  readonly irreversible?: boolean;
  readonly guardrails?: Readonly<Partial<Record<MetricKey, number>>>;
}

export interface DemoCourse {
  /** Began on the Monday of that week. */
  readonly startsWeeksAgo: number;
  /** For a test of the past that has its own days: when it began, and when it was entered. */
  readonly startedOn?: CalendarDay;
  /** What truly happened to the metric at its sites: a difference for shares, scores and days, a share for counts and rates. */
  readonly change?: number;
  /** The team kept doing it after the test. */
  readonly kept?: boolean;
  /** Where it stands today. */
  readonly ends:
    "under-way" | "paused" | "to-review" | "decided" | "stopped" | "invalid";
  /** Why it was paused, stopped or spoiled. */
  readonly because?: Text;
  /** Of the caps in hours and money, the share that was spent. */
  readonly spent?: number;
  readonly decision?: DemoDecision;
  readonly surprises?: readonly Text[];
  readonly commitments?: readonly { readonly who: Text; readonly what: Text }[];
}

export interface DemoDecision {
  readonly kind: "adopt" | "adapt" | "repeat" | "scale" | "stop";
  readonly why: Text;
  /** What it teaches (a key of learnings.ts), for or against. */
  readonly teaches: string;
  readonly against?: boolean;
}
