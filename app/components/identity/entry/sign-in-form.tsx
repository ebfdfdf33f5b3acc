import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { useIdentityForm } from "../use-identity-form";

export function SignInForm({
  lastResult,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation("identity");
  const { form, field, faults } = useIdentityForm<{
    email: string;
    password: string;
  }>(lastResult);
  return (
    <Form {...form} method="post" reloadDocument className="grid gap-5">
      <ErrorSummary faults={faults} />
      <TextField
        {...field("email")}
        label={t("field.email")}
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        {...field("password")}
        label={t("field.password")}
        type="password"
        autoComplete="current-password"
        required
      />
      <Button variant="primary" wide>
        {t("signIn.submit")}
      </Button>
    </Form>
  );
}
