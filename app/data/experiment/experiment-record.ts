import type { Design, Grade, Verdict } from "~/core/evidence/contract";
import type { ApprovalAnswer } from "~/core/experiment/autonomy";
import type { Intent, OriginKind } from "~/core/experiment/plan/intent";
import type { ExperimentState } from "~/core/experiment/state";
import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Expectation } from "./expectation.server";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Means {
  readonly meansWho: string;
  readonly meansKnow: string;
  readonly meansNetwork: string;
  readonly meansHave: string;
}

export interface LossCaps {
  readonly lossMoney: number | null;
  readonly lossHours: number | null;
  readonly lossCustomers: number | null;
  readonly lossDays: number | null;
  readonly worstMove: number | null;
  readonly reversible: boolean;
}

export interface ExperimentFields extends Means, LossCaps {
  readonly title: string;
  readonly objectiveId: string | null;
  readonly teamId: string | null;
  readonly momentId: string | null;
  /** Empty where nobody said. */
  readonly intent: Intent | "";
  readonly channelKind: ChannelKind | "";
  readonly customerBenefit: string;
  readonly belief: string;
  readonly pickedBecauseWorst: boolean;
  readonly design: Design;
  readonly ethicsCheckedAt: Date | null;
}

export interface ExperimentSite {
  readonly siteId: string;
  readonly name: string;
  readonly role: "treated" | "comparison";
}

export interface ExperimentMove {
  readonly fromState: ExperimentState;
  readonly toState: ExperimentState;
  readonly note: string;
  readonly movedBy: string;
  readonly movedAt: Date;
}

/** Beyond the envelope: who was asked, and the answer; `open` until it comes. */
export interface Approval {
  /** Null while it is open to whoever manages. */
  readonly approver: Named | null;
  readonly askedAt: Date;
  readonly answer: ApprovalAnswer;
  readonly note: string;
  readonly answeredAt: Date | null;
}

/** What lists and the test's page both show. */
interface Standing {
  readonly id: string;
  readonly title: string;
  readonly state: ExperimentState;
  readonly startedOn: CalendarDay | null;
  /** First day on which a verdict may be asked for, pauses counted; null before the start. */
  readonly reviewFrom: CalendarDay | null;
  /** Of the newest analysis; null before it. */
  readonly verdict: Verdict | null;
  readonly grade: Grade | null;
  readonly intent: Intent | "";
  readonly channelKind: ChannelKind | "";
  readonly owner: string;
  readonly ownerId: string;
  readonly team: Named | null;
  readonly moment: Named | null;
  readonly objective: {
    readonly id: string;
    readonly statement: string;
  } | null;
  /** Newest version; null until somebody says what should move. */
  readonly expectation: Expectation | null;
}

export interface Experiment extends Standing, ExperimentFields {
  readonly endedOn: CalendarDay | null;
  readonly createdAt: Date;
  /** Changes with each change of the plan: two who edit at once do not undo each other unseen. */
  readonly updatedAt: Date;
  /** The test this one comes from. */
  readonly origin: { readonly id: string; readonly title: string } | null;
  readonly originKind: OriginKind | "";
  readonly approval: Approval | null;
  readonly amendments: number;
  readonly sites: readonly ExperimentSite[];
  readonly moves: readonly ExperimentMove[];
}

export interface ExperimentRow extends Standing {
  /** Names of the places where it runs; none is everywhere. */
  readonly sites: readonly string[];
}
