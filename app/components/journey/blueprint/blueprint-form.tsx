import { useTranslation } from "react-i18next";
import { SettingsForm } from "~/components/settings/settings-form";
import { useSettingsForm } from "~/components/settings/use-settings-form";
import { TextareaField } from "~/components/ui/field";
import { BLUEPRINT_ROWS, type DrawnBlueprint } from "./shown-blueprint";

/** What stands under one moment, row by row; each may stay empty. */
export function BlueprintForm({
  blueprint,
  version,
}: {
  blueprint: DrawnBlueprint;
  version: string;
}) {
  const { t } = useTranslation("journey");
  const { form, field, faults } = useSettingsForm("blueprint", blueprint);
  const hidden = { version };
  return (
    <SettingsForm {...{ form, faults, hidden }} submitLabel={t("form.save")}>
      {BLUEPRINT_ROWS.map((row) => (
        <TextareaField
          key={row}
          {...field(row)}
          label={t(`form.${row}`)}
          hint={t(`form.${row}Hint`)}
          voice={row === "customerAction"}
          maxLength={600}
          optional
        />
      ))}
    </SettingsForm>
  );
}
