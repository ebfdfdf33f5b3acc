import { useTranslation } from "react-i18next";
import { NumberField } from "~/components/ui/field";
import { CheckboxField, RadioCards } from "~/components/ui/form/choice-fields";
import type { ScheduleChoice } from "~/core/experiment/schedule/schedule-choice";
import type { TurnLength } from "~/core/experiment/schedule/schedule-settings";

interface SwitchbackFieldsProps {
  proposed: ScheduleChoice;
  /** As the form stands. */
  choice: ScheduleChoice;
  /** In which the metric can be read. */
  lengths: readonly TurnLength[];
  /** Names of the test's places. */
  places: readonly string[];
}

/** Length of a turn, number of weeks, closed days, balance, and whether the places are drawn apart. */
export function SwitchbackFields(props: SwitchbackFieldsProps) {
  const { proposed, choice, lengths, places } = props;
  const { t } = useTranslation("schedule");
  const isDays = choice.granularity === "day";
  return (
    <>
      <RadioCards
        legend={t("choice.granularity")}
        name="granularity"
        columns={2}
        defaultValue={proposed.granularity}
        options={lengths.map((value) => ({
          value,
          label: t(`choice.${value}`),
          description: t(`choice.${value}Text`),
        }))}
      />
      <NumberField
        label={t("choice.weeks")}
        name="weeks"
        min={2}
        max={104}
        step={1}
        defaultValue={proposed.weeks}
        required
      />
      {isDays ? <ClosedDays closed={proposed.closedWeekdays} /> : null}
      <RadioCards
        legend={t("choice.balance")}
        name="balance"
        columns={2}
        defaultValue={proposed.balance}
        options={[
          {
            value: "pairs",
            label: t("choice.pairs"),
            description: t(isDays ? "choice.pairsDay" : "choice.pairsWeek"),
          },
          {
            value: "halves",
            label: t("choice.halves"),
            description: t("choice.halvesText"),
          },
        ]}
      />
      {places.length > 1 ? (
        <RadioCards
          legend={t("choice.drawnFor")}
          name="drawnFor"
          columns={2}
          defaultValue={proposed.drawnFor}
          options={[
            {
              value: "site",
              label: t("choice.site"),
              description: t("choice.siteText", { places: places.join(", ") }),
            },
            {
              value: "together",
              label: t("choice.together"),
              description: t("choice.togetherText"),
            },
          ]}
        />
      ) : null}
    </>
  );
}

function ClosedDays({ closed }: { closed: readonly number[] }) {
  const { t } = useTranslation("schedule");
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">
        {t("choice.closed")}
      </legend>
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
        {([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => (
          <CheckboxField
            key={weekday}
            label={t(`weekday.${weekday}`)}
            name={`closed${weekday}`}
            defaultChecked={closed.includes(weekday)}
          />
        ))}
      </div>
    </fieldset>
  );
}
