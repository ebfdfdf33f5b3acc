import { parseWithZod } from "@conform-to/zod/v4";
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EntryPage } from "~/components/identity/entry/entry-page";
import { OrganizationForm } from "~/components/identity/entry/organization-form";
import { SignOutForm } from "~/components/identity/sign-out-form";
import { orgPath } from "~/components/document/org-path";
import {
  mayOpenOrganization,
  openOrganization,
} from "~/http/identity/organization.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { forbidden, refuseForm } from "~/http/respond.server";
import { requireAccount } from "~/http/viewer.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { newOrganizationSchema } from "~/schemas/identity";

export const handle = { i18n: ["identity"] } satisfies I18nHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Essai" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request);
  const { locale, theme } = readPreferences(request);
  const t = serverI18n(locale).getFixedT(locale, "identity");
  const mayOpen = await mayOpenOrganization(account);
  const title = t(
    mayOpen ? "newOrganization.title" : "newOrganization.noneTitle",
  );
  return {
    title: `${title} · Essai`,
    theme,
    locale,
    mayOpen,
    email: account.email,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  if (!(await mayOpenOrganization(account))) throw forbidden();
  const form = parseWithZod(await readForm(request), {
    schema: newOrganizationSchema,
  });
  if (form.status !== "success") return refuseForm(form.reply());
  const { organizationName, locale } = form.value;
  const { slug } = await openOrganization({
    account,
    name: organizationName,
    locale,
  });
  return redirect(orgPath(slug));
}

export default function NewOrganization() {
  const { theme, locale, mayOpen, email } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  const which = mayOpen ? "title" : "noneTitle";
  return (
    <EntryPage
      title={t(`newOrganization.${which}`)}
      lead={
        mayOpen
          ? t("newOrganization.lead")
          : t("newOrganization.noneText", { email })
      }
      theme={theme}
      returnTo="/organizations/new"
    >
      {mayOpen ? (
        <OrganizationForm lastResult={lastResult} locale={locale} />
      ) : (
        <SignOutForm />
      )}
    </EntryPage>
  );
}
