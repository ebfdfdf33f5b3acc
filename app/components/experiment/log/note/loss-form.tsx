import { useTranslation } from "react-i18next";
import { ReachableForm } from "~/components/form/one-tap/reachable-form";
import { useFormFields } from "~/components/form/use-form-fields";
import { DateField, NumberField, TextField } from "~/components/ui/field";
import { SaveButton } from "./save-button";
import type { FormDates } from "./form-dates";

const NAMES = ["hours", "money", "customers", "note", "day"] as const;

/** Hours, money, customers exposed: at least one of them. */
export function LossForm({
  id,
  currency,
  day,
  from,
  today,
}: { id: string; currency: string } & FormDates) {
  const { t } = useTranslation("log");
  const { form, field } = useFormFields<(typeof NAMES)[number]>(`loss-${id}`, {
    hours: "",
    money: "",
    customers: "",
    note: "",
    day,
  });
  return (
    <ReachableForm
      method="post"
      preventScrollReset
      {...form}
      className="grid gap-3"
    >
      <input type="hidden" name="intent" value="loss" />
      <input type="hidden" name="id" value={id} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <NumberField
          {...field("hours")}
          label={t("note.hours")}
          unit="h"
          min={0}
        />
        <NumberField
          {...field("money")}
          label={t("note.money")}
          unit={currency}
          min={0}
        />
        <NumberField
          {...field("customers")}
          label={t("note.customers")}
          min={0}
          step={1}
          inputMode="numeric"
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
        <TextField
          {...field("note")}
          label={t("note.what")}
          maxLength={500}
          optional
        />
        <DateField
          {...field("day")}
          label={t("note.day")}
          min={from ?? undefined}
          max={today}
          required
        />
      </div>
      <SaveButton>{t("note.lossSave")}</SaveButton>
    </ReachableForm>
  );
}
