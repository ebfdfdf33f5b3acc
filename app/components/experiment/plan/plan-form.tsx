import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { HarmQuestion } from "~/core/experiment/plan/harm-questions";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import type { MoveRequirement } from "~/core/experiment/state";
import type { PlanTeam } from "./envelope-gauges";
import { StillMissing } from "./still-missing";
import type { SiteOption } from "./place/site-choice";
import { EffectSection } from "./section/effect-section";
import { EthicsSection } from "./section/ethics-section";
import { GuardrailsSection } from "./section/guardrails-section";
import { LossSection } from "./section/loss-section";
import { MeansSection } from "./section/means-section";
import { NeedSection } from "./section/need-section";
import { PlacesSection } from "./section/places-section";
import { PlanParts } from "./plan-parts";
import type { MetricChoice } from "./section/use-effect-unit";
import { useTypedNumbers } from "./use-typed-numbers";

interface PlanFormProps {
  /** `seen` is the version of the plan that this form was filled from. */
  experiment: { id: string; title: string; seen: string };
  defaults: Readonly<Record<string, string | number>>;
  guardrailRows: number;
  choices: {
    metrics: readonly MetricChoice[];
    objectives: readonly { id: string; statement: string }[];
    teams: readonly PlanTeam[];
    journeys: readonly {
      name: string;
      moments: readonly { id: string; name: string }[];
    }[];
    sites: readonly SiteOption[];
  };
  treatedSiteIds: readonly string[];
  comparisonSiteIds: readonly string[];
  proposedSite: boolean;
  design: string;
  currency: string;
  forecast: PlanForecast | null;
  worstPlaces: readonly string[];
  /** Questions about harm left to answer, where some were answered. */
  unanswered: readonly HarmQuestion[];
  missing: readonly MoveRequirement[];
}

/** The whole plan on one page, in the order of the method; each part can be filled in and saved by itself. */
export function PlanForm(props: PlanFormProps) {
  const { t } = useTranslation("plan");
  const { state } = useNavigation();
  const { choices, forecast, currency } = props;
  const typed = useTypedNumbers(props.defaults);
  const { form, field, faults } = useFormFields("plan", typed);
  const [teamId, setTeamId] = useState(String(props.defaults.teamId));
  const team = choices.teams.find(({ id }) => id === teamId) ?? null;
  function follow({ target }: FormEvent<HTMLFormElement>) {
    if (target instanceof HTMLSelectElement && target.name === "teamId")
      setTeamId(target.value);
  }
  return (
    <Form
      method="post"
      {...form}
      onChange={follow}
      className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(0,15rem)]"
    >
      <input type="hidden" name="seen" value={props.experiment.seen} />
      {/* Enter saves the whole plan, not the first part. */}
      <button name="save" value="all" hidden aria-hidden="true" tabIndex={-1} />
      <div className="grid gap-8">
        <Conflict />
        <ErrorSummary faults={faults} />
        <StillMissing
          experimentId={props.experiment.id}
          missing={props.missing}
        />
        <NeedSection field={field} {...choices} />
        <MeansSection field={field} />
        <LossSection field={field} team={team} currency={currency} />
        <EffectSection
          field={field}
          metrics={choices.metrics}
          forecast={forecast}
        />
        <GuardrailsSection
          field={field}
          metrics={choices.metrics}
          rows={props.guardrailRows}
        />
        <PlacesSection
          {...props}
          field={field}
          sites={choices.sites}
          forecast={forecast}
        />
        <EthicsSection field={field} unanswered={props.unanswered} />
      </div>
      <div className="grid content-start gap-5 max-lg:mt-8 max-lg:border-t max-lg:border-line max-lg:pt-6 lg:sticky lg:top-8 lg:self-start">
        <div className="max-lg:hidden">
          <PlanParts missing={props.missing} />
        </div>
        <div>
          <Button
            variant="primary"
            name="save"
            value="all"
            disabled={state === "submitting"}
            className="max-sm:w-full"
          >
            {t("plan.save")}
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** Somebody else was faster: nothing of theirs is overwritten unseen, nothing of ours is lost. */
function Conflict() {
  const { t } = useTranslation("plan");
  const answer = useActionData<{ conflict?: boolean }>();
  return answer?.conflict ? (
    <p
      role="alert"
      className="rounded-card border border-line-2 px-4.5 py-3.5 text-sm"
    >
      {t("plan.conflict")}
    </p>
  ) : null;
}
