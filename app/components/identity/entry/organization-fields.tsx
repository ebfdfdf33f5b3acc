import { useTranslation } from "react-i18next";
import { TextField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import type { FieldState } from "../use-identity-form";

/** Each language names itself. */
const LANGUAGES = [
  { value: "fr", label: <span lang="fr">Français</span> },
  { value: "en", label: <span lang="en">English</span> },
];

export function OrganizationFields({
  field,
}: {
  field: (name: "organizationName" | "locale") => FieldState;
}) {
  const { t } = useTranslation("identity");
  return (
    <>
      <TextField
        {...field("organizationName")}
        label={t("field.organizationName")}
        hint={t("field.organizationNameHint")}
        autoComplete="organization"
        maxLength={80}
        required
      />
      <RadioCards
        {...field("locale")}
        legend={t("field.locale")}
        options={LANGUAGES}
        columns={2}
        required
      />
    </>
  );
}
