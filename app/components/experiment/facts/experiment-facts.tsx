import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LossGauges } from "~/components/experiment/log/loss/loss-gauges";
import { useOrgPath } from "~/components/document/org-path";
import type { Burn } from "~/core/experiment/affordable-loss";
import type { Fidelity } from "~/core/experiment/log/fidelity";
import { ExpectationFact } from "./expectation-fact";
import { Fact, Voice } from "./fact";
import { FidelityFact, GuardrailFact } from "./ground-facts";
import { Moves, PlaceFacts } from "./place-facts";
import type { ShownExperiment, ShownGuardrail } from "./shown-experiment";

interface ExperimentFactsProps {
  experiment: ShownExperiment;
  guardrails: readonly ShownGuardrail[];
  log: {
    burns: readonly Burn[];
    currency: string;
    fidelity: Fidelity;
    /** Whether a chart shows what was spent day by day. */
    isDrawn: boolean;
  };
}

/** What was declared and how it was kept: why, for whom, what should move, what may be lost, where, and who moved it on. */
export function ExperimentFacts({
  experiment,
  guardrails,
  log,
}: ExperimentFactsProps) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { expectation, belief, origin } = experiment;
  // What is drawn against its cap is not said again; the days stand above the days' answers.
  const shown = log.isDrawn
    ? []
    : log.burns.filter(
        ({ cap, spent }) => (cap !== null && cap > 0) || spent > 0,
      );
  return (
    <dl className="grid gap-4">
      {belief ? (
        <Fact term={t("page.belief")}>
          <Voice>{belief}</Voice>
        </Fact>
      ) : null}
      <Fact term={t("page.benefit")}>
        <Voice>{experiment.customerBenefit}</Voice>
      </Fact>
      {expectation ? (
        <ExpectationFact
          expectation={expectation}
          amendments={experiment.amendments}
          amendTo={path("experiments", experiment.id, "amend")}
        />
      ) : null}
      {shown.length > 0 || experiment.reversible ? (
        <Fact term={t("page.loss")}>
          {shown.length > 0 ? (
            <div className="mt-1">
              <LossGauges burns={shown} currency={log.currency} />
            </div>
          ) : null}
          {experiment.reversible ? (
            <p className="mt-1.5 text-ink-2">{t("page.reversible")}</p>
          ) : null}
        </Fact>
      ) : null}
      <GuardrailFact guardrails={guardrails} />
      {experiment.startedOn ? <FidelityFact fidelity={log.fidelity} /> : null}
      <PlaceFacts experiment={experiment} />
      {origin ? (
        <Fact term={t("page.origin")}>
          <Link to={path("experiments", origin.id)} className="link">
            {origin.title}
          </Link>
        </Fact>
      ) : null}
      <Moves moves={experiment.moves} />
    </dl>
  );
}
