import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { DateField, NumberField, TextareaField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import {
  settingsOfChoice,
  type ScheduleChoice,
} from "~/core/experiment/schedule/schedule-choice";
import type {
  ScheduleDesign,
  TurnLength,
} from "~/core/experiment/schedule/schedule-settings";
import { addDays } from "~/core/time/calendar-day";
import { Forecast, type ShownForecast } from "./forecast";
import { readChoice } from "./read-choice";
import { SwitchbackFields } from "./switchback-fields";
import { useForecast } from "./use-forecast";
import { useRefusalWords, type NotDrawn } from "./use-refusal-words";
import { Worth } from "./worth";

export interface ChoiceFormProps {
  design: ScheduleDesign;
  proposed: ScheduleChoice;
  lengths: readonly TurnLength[];
  places: readonly { id: string; name: string }[];
  /** Day of the draw. */
  today: string;
  /** What the choice as proposed could show; null where nothing can be said. */
  shown: ShownForecast | null;
  /** Days of measuring in the plan, which the draw replaces. */
  planDays: number;
  /** Version of the draw that stands; 0 for none. */
  seen: number;
}

/** What is chosen before the coin is flipped, with what the choice is worth; once flipped, chance has spoken. */
export function ChoiceForm(props: ChoiceFormProps) {
  const { design, proposed, places, today, seen } = props;
  const { t } = useTranslation("schedule");
  const { state } = useNavigation();
  const [choice, setChoice] = useState(proposed);
  const forecast = useForecast(props.shown);
  const names = places.map(({ name }) => name);
  const settings = settingsOfChoice(
    design,
    choice,
    places.map(({ id }) => id),
  );
  return (
    <Form
      method="post"
      className="grid max-w-2xl gap-5"
      onChange={({ currentTarget }) => {
        setChoice(readChoice(currentTarget, proposed));
        forecast.ask(currentTarget);
      }}
    >
      <input type="hidden" name="seen" value={seen} />
      <Refusal turns={settings.turns} />
      {design === "stepped" ? (
        <SteppedFields proposed={proposed} />
      ) : (
        <SwitchbackFields
          proposed={proposed}
          choice={choice}
          lengths={props.lengths}
          places={names}
        />
      )}
      <DateField
        label={t("choice.startsOn")}
        hint={t("choice.startsHint")}
        name="startsOn"
        min={addDays(today, 1)}
        defaultValue={proposed.startsOn}
        required
      />
      {seen > 0 ? (
        <TextareaField
          label={t("choice.because")}
          hint={t("choice.becauseHint")}
          name="because"
          rows={2}
          maxLength={500}
          required
        />
      ) : null}
      <Worth settings={settings} today={today} planDays={props.planDays}>
        <Forecast shown={forecast.shown} isOld={forecast.isAsking} />
      </Worth>
      <div className="grid gap-2">
        <div>
          <Button variant="primary" disabled={state === "submitting"}>
            {t(seen > 0 ? "choice.again" : "choice.flip")}
          </Button>
        </div>
        <p className="max-w-line text-sm text-ink-2">{t("choice.once")}</p>
      </div>
    </Form>
  );
}

function SteppedFields({ proposed }: { proposed: ScheduleChoice }) {
  const { t } = useTranslation("schedule");
  return (
    <>
      <p className="max-w-line text-sm">{t("choice.stepped")}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        {(["stepWeeks", "stepPlaces"] as const).map((name) => (
          <NumberField
            key={name}
            label={t(`choice.${name}`)}
            name={name}
            min={1}
            step={1}
            defaultValue={proposed[name]}
            required
          />
        ))}
      </div>
    </>
  );
}

/** What the action answered to the form that was sent. */
function Refusal({ turns }: { turns: number }) {
  const words = useRefusalWords();
  const refusal = useActionData<{ refusal?: NotDrawn | null }>()?.refusal;
  return refusal ? (
    <ErrorSummary faults={[{ message: words(refusal, turns) }]} />
  ) : null;
}
