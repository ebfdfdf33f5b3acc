import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { TextField } from "~/components/ui/field";
import { useFormat } from "~/i18n/use-format";
import { CopyButton } from "./copy-button";
import type { Role } from "~/core/identity/role";

export interface ShownInvitation {
  id: string;
  email: string;
  role: Role;
  expiresOn: string;
  link: string;
}

/** Invitations nobody has accepted yet, each with its link. */
export function PendingInvitations({
  invitations,
}: {
  invitations: readonly ShownInvitation[];
}) {
  return (
    <Card>
      <ul className="divide-y divide-line">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="grid gap-3 px-4.5 py-4 sm:px-6.5">
            <InvitationLine {...invitation} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function InvitationLine({ id, email, role, expiresOn, link }: ShownInvitation) {
  const { t } = useTranslation(["settings", "common"]);
  const format = useFormat();
  const fieldId = `link-${id}`;
  const until = {
    role: t(`common:role.${role}`).toLowerCase(),
    date: format.date(expiresOn),
  };
  return (
    <>
      <p>
        <span className="font-semibold break-all">{email}</span>
        <span className="block text-sm text-ink-2">
          {t("pending.as", until)}
        </span>
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            id={fieldId}
            label={
              <span className="sr-only">{t("pending.link", { email })}</span>
            }
            value={link}
            readOnly
          />
        </div>
        <CopyButton fieldId={fieldId} />
        <Form method="post">
          <input type="hidden" name="act" value="cancel-invitation" />
          <input type="hidden" name="invitationId" value={id} />
          <Button
            variant="quiet"
            aria-label={t("pending.cancelFor", { email })}
          >
            {t("pending.cancel")}
          </Button>
        </Form>
      </div>
    </>
  );
}
