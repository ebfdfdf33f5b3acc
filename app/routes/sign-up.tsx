import { parseWithZod } from "@conform-to/zod/v4";
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EntryPage } from "~/components/identity/entry/entry-page";
import { SignUpForm } from "~/components/identity/entry/sign-up-form";
import { hasAnyAccount } from "~/data/identity/account.server";
import { settingCookies } from "~/http/identity/ask-identity.server";
import { isSignUpOpen } from "~/http/identity/organization.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { refuseForm } from "~/http/respond.server";
import { signUp } from "~/http/identity/sign-up.server";
import { findAccount } from "~/http/viewer.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { signUpSchema } from "~/schemas/identity";

export const handle = { i18n: ["identity"] } satisfies I18nHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Essai" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findAccount(request)) throw redirect("/");
  if (!(await isSignUpOpen())) throw redirect("/sign-in");
  const { locale, theme } = readPreferences(request);
  const t = serverI18n(locale).getFixedT(locale, "identity");
  const first = !(await hasAnyAccount());
  return { title: `${t("signUp.title")} · Essai`, theme, locale, first };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: signUpSchema });
  const hideFields = ["password"];
  if (form.status !== "success") return refuseForm(form.reply({ hideFields }));
  const outcome = await signUp(request, form.value);
  if (!outcome.ok) {
    const formErrors = [outcome.message];
    return refuseForm(form.reply({ formErrors, hideFields }), outcome.fault);
  }
  return redirect("/", { headers: settingCookies(outcome.cookies) });
}

export default function SignUp() {
  const { theme, locale, first } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  return (
    <EntryPage
      title={t("signUp.title")}
      lead={first ? t("signUp.firstLead") : t("signUp.lead")}
      theme={theme}
      returnTo="/sign-up"
    >
      <SignUpForm lastResult={lastResult} locale={locale} />
      {first ? null : (
        <p className="mt-6 text-sm text-ink-2">
          <Link to="/sign-in" className="font-semibold text-accent underline">
            {t("signUp.toSignIn")}
          </Link>
        </p>
      )}
    </EntryPage>
  );
}
