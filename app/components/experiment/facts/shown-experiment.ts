import type { ShownMetric } from "~/components/metric/use-metric-format";
import type { GuardrailVerdict } from "~/core/experiment/judgement/guardrail";
import type { ExperimentState } from "~/core/experiment/state";

export interface ShownExpectation {
  metric: ShownMetric & {
    id: string;
    name: string;
    practicalThreshold: number;
    direction: "up" | "down";
  };
  direction: "up" | "down";
  minimumEffect: number;
  actingDays: number;
  measuringDays: number;
  lockedAt: Date | string | null;
  amendedBecause: string;
}

export interface ShownExperiment {
  id: string;
  state: ExperimentState;
  customerBenefit: string;
  belief: string;
  meansWho: string;
  meansKnow: string;
  meansNetwork: string;
  meansHave: string;
  lossMoney: number | null;
  lossHours: number | null;
  lossCustomers: number | null;
  lossDays: number | null;
  reversible: boolean;
  startedOn: string | null;
  endedOn: string | null;
  owner: string;
  team: { id: string; name: string } | null;
  moment: { name: string } | null;
  origin: { id: string; title: string } | null;
  expectation: ShownExpectation | null;
  amendments: number;
  sites: readonly { siteId: string; name: string; role: string }[];
  moves: readonly {
    fromState: ExperimentState;
    toState: ExperimentState;
    note: string;
    movedBy: string;
    movedAt: Date | string;
  }[];
}

/** A metric that must not get worse, with its own judgement once there is one. */
export interface ShownGuardrail {
  metric: ShownMetric & { id: string; name: string };
  threshold: number;
  verdict: GuardrailVerdict | null;
}
