import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { SelectField } from "~/components/ui/field";
import { ROLES, type Role } from "~/core/identity/role";

export interface ShownMember {
  id: string;
  name: string;
  /** Null for those who may not see it. */
  email: string | null;
  role: Role;
  isViewer: boolean;
}

export function MembersList({
  members,
  isAdmin,
}: {
  members: readonly ShownMember[];
  isAdmin: boolean;
}) {
  return (
    <Card>
      <ul className="divide-y divide-line">
        {members.map((member) => (
          <li key={member.id} className="grid gap-3 px-4.5 py-4 sm:px-6.5">
            <MemberLine member={member} isAdmin={isAdmin} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MemberLine({
  member,
  isAdmin,
}: {
  member: ShownMember;
  isAdmin: boolean;
}) {
  const { t } = useTranslation(["settings", "common"]);
  const { name, email, role, isViewer } = member;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="min-w-0">
          <span className="font-semibold">{name}</span>
          {isViewer ? (
            <span className="ml-2 text-xs text-ink-3">{t("members.you")}</span>
          ) : null}
          {email ? (
            <span className="block text-sm break-all text-ink-2">{email}</span>
          ) : null}
        </p>
        {isAdmin ? (
          <RoleForm member={member} />
        ) : (
          <span className="text-sm text-ink-2">{t(`common:role.${role}`)}</span>
        )}
      </div>
      {isAdmin ? <RemoveForm member={member} /> : null}
    </>
  );
}

function RoleForm({ member }: { member: ShownMember }) {
  const { t } = useTranslation(["settings", "common"]);
  const options = ROLES.map((value) => ({
    value,
    label: t(`common:role.${value}`),
  }));
  const label = t("members.changeRole", { name: member.name });
  return (
    <Form method="post" className="flex items-end gap-2">
      <input type="hidden" name="act" value="change-role" />
      <input type="hidden" name="memberId" value={member.id} />
      <SelectField
        key={member.role}
        id={`role-${member.id}`}
        label={<span className="sr-only">{label}</span>}
        name="role"
        defaultValue={member.role}
        options={options}
      />
      <Button>{t("members.save")}</Button>
    </Form>
  );
}

/** Asks once more in place: what is lost and what stays. */
function RemoveForm({ member }: { member: ShownMember }) {
  const { t } = useTranslation("settings");
  const { id, name, isViewer } = member;
  return (
    <details>
      <summary className="target inline-flex items-center text-sm text-ink-2 underline underline-offset-3 hover:text-ink">
        {t("members.remove")}
        <span className="sr-only"> {name}</span>
      </summary>
      <Form method="post" className="mt-2 grid justify-items-start gap-3">
        <input type="hidden" name="act" value="remove-member" />
        <input type="hidden" name="memberId" value={id} />
        <p className="max-w-line text-sm">
          {isViewer
            ? t("members.removeYourself")
            : t("members.removeText", { name })}
        </p>
        <Button variant="danger">{t("members.removeConfirm")}</Button>
      </Form>
    </details>
  );
}
