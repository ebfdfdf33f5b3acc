import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { ROLES } from "~/core/identity/role";
import { useIdentityForm } from "../use-identity-form";

export function InviteForm({
  lastResult,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation(["settings", "common"]);
  const { form, field } = useIdentityForm<Record<"email" | "role", string>>(
    lastResult,
    { role: "frontline" },
  );
  const options = ROLES.map((value) => ({
    value,
    label: t(`common:role.${value}`),
    description: t(`invite.${value}`),
  }));
  return (
    <Form {...form} method="post" className="grid gap-5">
      <input type="hidden" name="act" value="invite" />
      <TextField
        {...field("email")}
        label={t("invite.email")}
        type="email"
        autoComplete="off"
        required
      />
      <RadioCards
        {...field("role")}
        legend={t("invite.role")}
        options={options}
        columns={2}
        required
      />
      <div>
        <Button variant="primary">{t("invite.submit")}</Button>
      </div>
    </Form>
  );
}
