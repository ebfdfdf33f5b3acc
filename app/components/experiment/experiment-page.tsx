import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "~/components/ui/card";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import type { MoveRequirement } from "~/core/experiment/state";
import { ExperimentFacts, type ShownExperiment } from "./experiment-facts";
import { NextStep } from "./next-step";
import { ResultCardView, type ShownResult } from "./result-card";
import { Happenings } from "./happenings";

export interface ExperimentPageProps {
  today: string;
  experiment: ShownExperiment;
  progress: ExperimentProgress;
  missing: readonly MoveRequirement[];
  result: ShownResult | null;
}

/** The result where there is one, the next step, and beside them what was declared. */
export function ExperimentPage({
  today,
  experiment,
  progress,
  missing,
  result,
}: ExperimentPageProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_17.25rem]">
      <div className="grid min-w-0 gap-6">
        <Refusal />
        {result && experiment.expectation ? (
          <ResultCardView
            result={result}
            metric={experiment.expectation.metric}
          />
        ) : null}
        <NextStep
          today={today}
          startable={experiment.state === "prepared"}
          progress={progress}
          missing={missing}
          hasResult={result !== null}
        />
        <Happenings state={progress.state} />
      </div>
      <Card as="section" className="px-5 py-4.5">
        <ExperimentFacts experiment={experiment} />
      </Card>
    </div>
  );
}

const RESULT_WORDS = {
  "no-readings": "result.noReadings",
  refused: "result.refused",
} as const;

function Refusal() {
  const { t } = useTranslation("experiment");
  const { t: form } = useTranslation("form");
  const answer = useActionData<{ refusal?: string; detail?: string }>();
  if (!answer?.refusal) return null;
  const { refusal, detail = "" } = answer;
  const message =
    refusal === "unreadable"
      ? form("unreadable")
      : refusal === "no-readings" || refusal === "refused"
        ? t(RESULT_WORDS[refusal], { message: detail })
        : t(
            `refusal.${refusal as "not-a-move" | "missing" | "changed" | "future"}`,
          );
  return <ErrorSummary faults={[{ message }]} />;
}
