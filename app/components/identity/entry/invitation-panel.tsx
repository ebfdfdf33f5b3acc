import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { NewPasswordField } from "./new-password-field";
import { SignOutForm } from "../sign-out-form";
import { useIdentityForm } from "../use-identity-form";

interface InvitationPanelProps {
  organization: string;
  email: string;
  /** The address of whoever is signed in; null for nobody. */
  signedInAs: string | null;
  /** This page, to come back to after signing in. */
  here: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The one thing the reader of an invitation can do: join, make an account, or sign out of another. */
export function InvitationPanel(props: InvitationPanelProps) {
  const { organization, email, signedInAs, here, lastResult } = props;
  const { t } = useTranslation("identity");
  const { faults } = useIdentityForm(lastResult);
  if (signedInAs === null)
    return <NewAccount email={email} here={here} lastResult={lastResult} />;
  if (signedInAs.toLowerCase() !== email.toLowerCase()) {
    return (
      <div className="grid justify-items-start gap-4">
        <p>{t("invitation.otherAccount", { account: signedInAs, email })}</p>
        <SignOutForm />
      </div>
    );
  }
  return (
    <Form method="post" reloadDocument className="grid gap-5">
      <ErrorSummary faults={faults} />
      <Button variant="primary" wide name="act" value="join">
        {t("invitation.join", { organization })}
      </Button>
    </Form>
  );
}

function NewAccount({
  email,
  here,
  lastResult,
}: Pick<InvitationPanelProps, "email" | "here" | "lastResult">) {
  const { t } = useTranslation("identity");
  const { form, field, faults } =
    useIdentityForm<Record<"name" | "password", string>>(lastResult);
  return (
    <>
      <h2 className="mb-4">{t("invitation.newAccount")}</h2>
      <Form {...form} method="post" reloadDocument className="grid gap-5">
        <ErrorSummary faults={faults} />
        <TextField
          id={`${form.id}-email`}
          label={t("field.email")}
          type="email"
          autoComplete="username"
          value={email}
          readOnly
        />
        <TextField
          {...field("name")}
          label={t("field.name")}
          autoComplete="name"
          maxLength={80}
          required
        />
        <NewPasswordField {...field("password")} />
        <Button variant="primary" wide name="act" value="create">
          {t("invitation.submit")}
        </Button>
      </Form>
      <p className="mt-6 text-sm">
        <Link
          to={`/sign-in?next=${encodeURIComponent(here)}`}
          className="font-semibold text-accent underline"
        >
          {t("invitation.haveAccount")}
        </Link>
      </p>
    </>
  );
}
