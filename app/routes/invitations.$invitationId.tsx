import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { EntryPage } from "~/components/identity/entry/entry-page";
import { InvitationPanel } from "~/components/identity/entry/invitation-panel";
import { settingCookies } from "~/http/identity/ask-identity.server";
import {
  joinAsNewAccount,
  joinWithAccount,
  openInvitation,
} from "~/http/identity/invitation.server";
import { localeOr, readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { isRole } from "~/core/identity/role";
import { findAccount, requireAccount } from "~/http/viewer.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { acceptInvitationSchema } from "~/schemas/identity";

export const handle = { i18n: ["identity"] } satisfies I18nHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Essai" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { locale, theme } = readPreferences(request);
  const t = serverI18n(locale).getFixedT(locale, "identity");
  const { pathname } = new URL(request.url);
  const page = { theme, here: pathname };
  const invitation = await openInvitation(params.invitationId);
  if (!invitation) {
    const title = `${t("invitation.goneTitle")} · Essai`;
    return data(
      { ...page, title, invitation: null, signedInAs: null },
      { status: 404 },
    );
  }
  const account = await findAccount(request);
  const organization = invitation.organization.name;
  const role = isRole(invitation.role) ? invitation.role : "frontline";
  const title = `${t("invitation.title", { organization })} · Essai`;
  const shown = { organization, role, email: invitation.email };
  return data({
    ...page,
    title,
    invitation: shown,
    signedInAs: account?.email ?? null,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const invitation = await openInvitation(params.invitationId);
  if (!invitation) throw notFound();
  const form = parseWithZod(await readForm(request), {
    schema: acceptInvitationSchema,
  });
  const hideFields = ["password"];
  if (form.status !== "success") return refuseForm(form.reply({ hideFields }));
  // Somebody new starts in the organisation's language.
  const locale = localeOr(request, invitation.organization.locale);
  const outcome =
    form.value.act === "join"
      ? await joinWithAccount(
          request,
          invitation,
          await requireAccount(request),
        )
      : await joinAsNewAccount(request, invitation, { ...form.value, locale });
  if (!outcome.ok) {
    const formErrors = [outcome.message];
    return refuseForm(form.reply({ formErrors, hideFields }), outcome.fault);
  }
  const headers = settingCookies(outcome.cookies);
  return redirect(orgPath(invitation.organization.slug), { headers });
}

export default function Invitation() {
  const { theme, here, invitation, signedInAs } =
    useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation(["identity", "common"]);
  if (!invitation) {
    return (
      <EntryPage
        title={t("invitation.goneTitle")}
        lead={t("invitation.goneText")}
        theme={theme}
        returnTo={here}
      >
        <Link to="/sign-in" className="font-semibold text-accent underline">
          {t("invitation.toSignIn")}
        </Link>
      </EntryPage>
    );
  }
  const { organization, email } = invitation;
  const role = t(`common:role.${invitation.role}`).toLowerCase();
  return (
    <EntryPage
      title={t("invitation.title", { organization })}
      lead={t("invitation.lead", { role, email })}
      theme={theme}
      returnTo={here}
    >
      <InvitationPanel
        {...{ organization, email, signedInAs, here, lastResult }}
      />
    </EntryPage>
  );
}
