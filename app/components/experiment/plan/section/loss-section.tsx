import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "~/components/ui/field";
import type { LossDimension } from "~/core/experiment/affordable-loss";
import { EnvelopeGauges, type PlanTeam } from "../envelope-gauges";
import { BoxField } from "./box-field";
import { PlanSection, type FieldOf } from "./plan-section";

const CAPS = [
  ["lossMoney", "money"],
  ["lossHours", "hours"],
  ["lossCustomers", "customers"],
  ["lossDays", "days"],
] as const;

type Caps = Record<LossDimension, number | null>;

interface LossSectionProps {
  field: FieldOf;
  /** The team that the plan's own field names, as saved or as chosen just now. */
  team: PlanTeam | null;
  currency: string;
}

/** What the team can lose without regret, drawn against what it may risk without asking. */
export function LossSection({ field, team, currency }: LossSectionProps) {
  const { t } = useTranslation("plan");
  const [caps, setCaps] = useState<Caps>(
    () =>
      Object.fromEntries(
        CAPS.map(([name, dimension]) => [
          dimension,
          figure(field(name).defaultValue ?? ""),
        ]),
      ) as Caps,
  );
  const [reversible, setReversible] = useState(
    field("reversible").defaultValue === "on",
  );
  function follow({ target }: FormEvent<HTMLDivElement>) {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    if (name === "reversible") setReversible(checked);
    const dimension = CAPS.find(([cap]) => cap === name)?.[1];
    if (dimension) setCaps({ ...caps, [dimension]: figure(value) });
  }
  return (
    <PlanSection name="loss" title={t("loss.title")} lead={t("loss.lead")}>
      <div className="grid gap-5" onInput={follow}>
        <div className="grid grid-cols-2 gap-5 sm:grid-cols-4">
          {CAPS.map(([name, dimension]) => (
            <TextField
              key={name}
              label={t(`loss.${dimension}`, { currency })}
              {...field(name)}
              inputMode="decimal"
            />
          ))}
        </div>
        <BoxField
          field={field}
          name="reversible"
          label={t("loss.reversible")}
        />
      </div>
      <EnvelopeGauges
        team={team}
        caps={caps}
        reversible={reversible}
        currency={currency}
      />
      <TextField
        label={t("loss.worstMove")}
        hint={t("loss.worstMoveHint")}
        {...field("worstMove")}
        inputMode="decimal"
        optional
      />
    </PlanSection>
  );
}

/** As the schema reads it, for the drawing only: what cannot be read is not said yet. */
function figure(text: string): number | null {
  const compact = text.replace(/\s/g, "").replace(",", ".");
  const value = Number(compact);
  return compact === "" || !Number.isFinite(value) || value < 0 ? null : value;
}
