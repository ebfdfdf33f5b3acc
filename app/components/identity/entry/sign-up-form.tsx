import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { NewPasswordField } from "./new-password-field";
import { OrganizationFields } from "./organization-fields";
import { useIdentityForm } from "../use-identity-form";

type SignUpField =
  "name" | "email" | "password" | "organizationName" | "locale";

/** An account and its organisation in one go. */
export function SignUpForm({
  lastResult,
  locale,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
  locale: string;
}) {
  const { t } = useTranslation("identity");
  const { form, field, faults } = useIdentityForm<Record<SignUpField, string>>(
    lastResult,
    { locale },
  );
  return (
    <Form {...form} method="post" reloadDocument className="grid gap-5">
      <ErrorSummary faults={faults} />
      <TextField
        {...field("name")}
        label={t("field.name")}
        autoComplete="name"
        maxLength={80}
        required
      />
      <TextField
        {...field("email")}
        label={t("field.email")}
        type="email"
        autoComplete="username"
        required
      />
      <NewPasswordField {...field("password")} />
      <OrganizationFields field={field} />
      <Button variant="primary" wide>
        {t("signUp.submit")}
      </Button>
    </Form>
  );
}
