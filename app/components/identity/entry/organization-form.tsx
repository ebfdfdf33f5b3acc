import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { OrganizationFields } from "./organization-fields";
import { useIdentityForm } from "../use-identity-form";

export function OrganizationForm({
  lastResult,
  locale,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
  locale: string;
}) {
  const { t } = useTranslation("identity");
  const { form, field, faults } = useIdentityForm<
    Record<"organizationName" | "locale", string>
  >(lastResult, { locale });
  return (
    <Form {...form} method="post" reloadDocument className="grid gap-5">
      <ErrorSummary faults={faults} />
      <OrganizationFields field={field} />
      <Button variant="primary" wide>
        {t("newOrganization.submit")}
      </Button>
    </Form>
  );
}
