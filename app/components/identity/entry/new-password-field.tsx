import { useTranslation } from "react-i18next";
import { TextField } from "~/components/ui/field";
import type { FieldState } from "../use-identity-form";

/** A password to choose; its length is the one rule. */
export function NewPasswordField(field: FieldState) {
  const { t } = useTranslation("identity");
  return (
    <TextField
      {...field}
      label={t("field.newPassword")}
      hint={t("field.newPasswordHint")}
      type="password"
      autoComplete="new-password"
      minLength={10}
      maxLength={200}
      required
    />
  );
}
