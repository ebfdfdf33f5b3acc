import type { DayOfWindow } from "~/core/experiment/windows";
import type { DayDone } from "~/core/experiment/log/fidelity";
import type { StopPrompt } from "~/core/experiment/log/loss-so-far";
import type { DayTurn } from "~/core/experiment/schedule/turn-of-day";
import type { ExperimentState } from "~/core/experiment/state";
import type { Role } from "~/core/identity/role";
import type { VerdictName } from "~/components/ui/verdict";
import type { ShownLine } from "~/components/okr/words/shown-key-result";
import type { StepsDone } from "./first-steps";

export interface AskedTest {
  id: string;
  title: string;
  state: ExperimentState;
  acting: DayOfWindow | null;
  days: readonly {
    day: string;
    done: DayDone | null;
    logId: string;
    /** As drawn; null for a test that takes no turns. */
    turn: DayTurn | null;
  }[];
  /** A cap nearly reached or passed. */
  prompt: StopPrompt | null;
}

export interface TestToDecide {
  id: string;
  title: string;
  state: ExperimentState;
  reviewFrom: string | null;
  verdict: VerdictName | null;
  grade: number | null;
  team: string | null;
}

export interface WaitingApproval {
  id: string;
  title: string;
  owner: string;
  team: string | null;
}

export interface TeamWeek {
  id: string;
  name: string;
  underWay: number;
  toDecide: number;
  answeredDays: number;
  keptDays: number;
}

export interface ShownToday {
  today: string;
  role: Role;
  /** How the person is called. */
  name: string;
  steps: StepsDone;
  tests: readonly AskedTest[];
  keyResults: readonly ShownLine[];
  toDecide: readonly TestToDecide[];
  approvals: readonly WaitingApproval[];
  /** What there is besides; of key results only whether there are more. */
  more: { tests: number; toDecide: number; keyResults: boolean };
  teams: readonly TeamWeek[];
  finished: readonly TestToDecide[];
}
