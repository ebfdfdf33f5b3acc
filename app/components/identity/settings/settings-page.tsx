import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { SettingsSection } from "~/components/settings/settings-section";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { InviteForm } from "./invite-form";
import { MembersList, type ShownMember } from "./members-list";
import {
  PendingInvitations,
  type ShownInvitation,
} from "./pending-invitations";

const DONE = ["invited", "cancelled", "role", "removed"] as const;

interface SettingsPageProps {
  organization: string;
  isAdmin: boolean;
  members: readonly ShownMember[];
  invitations: readonly ShownInvitation[];
  /** What was just done, from the address. */
  done: string | null;
  /** Why the last act was refused. */
  refused: "lastAdmin" | "alreadyMember" | "tooMany" | "refused" | undefined;
  lastResult: SubmissionResult<string[]> | undefined;
}

export function SettingsPage(props: SettingsPageProps) {
  const { t } = useTranslation("settings");
  const { organization, isAdmin, members, refused } = props;
  const done = DONE.find((known) => known === props.done);
  const faults = refused ? [{ message: t(`fault.${refused}`) }] : [];
  return (
    <>
      <PageHead
        title={t("members.title")}
        lead={t("members.lead", { organization })}
      />
      <Flash message={done && !refused ? t(`done.${done}`) : undefined} />
      <ErrorSummary faults={faults} />
      <div className="mt-5 max-w-3xl">
        <MembersList members={members} isAdmin={isAdmin} />
      </div>
      {isAdmin ? <Invitations {...props} /> : null}
    </>
  );
}

function Invitations({ invitations, lastResult }: SettingsPageProps) {
  const { t } = useTranslation("settings");
  const mine = lastResult?.initialValue?.act === "invite";
  return (
    <>
      {invitations.length > 0 ? (
        <SettingsSection
          className="mt-9 max-w-3xl first-of-type:mt-5"
          title={t("pending.title")}
        >
          <PendingInvitations invitations={invitations} />
        </SettingsSection>
      ) : null}
      <SettingsSection
        className="mt-9 max-w-3xl first-of-type:mt-5"
        title={t("invite.title")}
        lead={t("invite.lead")}
      >
        <InviteForm
          key={invitations.length}
          lastResult={mine ? lastResult : undefined}
        />
      </SettingsSection>
    </>
  );
}
