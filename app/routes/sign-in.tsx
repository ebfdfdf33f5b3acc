import { parseWithZod } from "@conform-to/zod/v4";
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DemoPeople } from "~/components/identity/entry/demo-people";
import { EntryPage } from "~/components/identity/entry/entry-page";
import { SignInForm } from "~/components/identity/entry/sign-in-form";
import { settingCookies } from "~/http/identity/ask-identity.server";
import { demoEntry } from "~/http/identity/demo-people.server";
import { isSignUpOpen } from "~/http/identity/organization.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { refuseForm } from "~/http/respond.server";
import { safePath } from "~/http/identity/safe-path";
import { signIn } from "~/http/identity/sign-in.server";
import { findAccount } from "~/http/viewer.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { signInSchema } from "~/schemas/identity";

export const handle = { i18n: ["identity"] } satisfies I18nHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Essai" },
];

function nextPath(request: Request): string {
  return safePath(new URL(request.url).searchParams.get("next"));
}

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findAccount(request)) throw redirect(nextPath(request));
  const { locale, theme } = readPreferences(request);
  const t = serverI18n(locale).getFixedT(locale, "identity");
  const { pathname, search } = new URL(request.url);
  const signUpOpen = await isSignUpOpen();
  return {
    title: `${t("signIn.title")} · Essai`,
    theme,
    returnTo: pathname + search,
    signUpOpen,
    demo: await demoEntry(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: signInSchema });
  const hideFields = ["password"];
  if (form.status !== "success") return refuseForm(form.reply({ hideFields }));
  const outcome = await signIn(request, form.value);
  if (!outcome.ok) {
    const formErrors = [outcome.message];
    return refuseForm(form.reply({ formErrors, hideFields }), outcome.fault);
  }
  return redirect(nextPath(request), {
    headers: settingCookies(outcome.cookies),
  });
}

export default function SignIn() {
  const { theme, returnTo, signUpOpen, demo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  return (
    <EntryPage title={t("signIn.title")} theme={theme} returnTo={returnTo}>
      {demo ? (
        <>
          <DemoPeople {...demo} />
          <h2 className="mb-4 text-base font-semibold">{t("demo.or")}</h2>
        </>
      ) : null}
      <SignInForm lastResult={lastResult} />
      <p className="mt-6 text-sm text-ink-2">
        {signUpOpen ? (
          <Link to="/sign-up" className="font-semibold text-accent underline">
            {t("signIn.toSignUp")}
          </Link>
        ) : (
          t("signIn.byInvitation")
        )}
      </p>
    </EntryPage>
  );
}
