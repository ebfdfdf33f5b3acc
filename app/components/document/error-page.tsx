import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** What a person reads when a page cannot be shown: what happened, and the way back. */
export function ErrorPage({ status }: { status: number }) {
  const { t } = useTranslation("common");
  const kind = status === 404 ? "notFound" : status === 403 ? "forbidden" : "unexpected";
  return (
    <main className="mx-auto max-w-line px-5 py-24">
      <p className="text-sm text-ink-3">{t("error.status", { status })}</p>
      <h1 className="mt-2">{t(`error.${kind}.title`)}</h1>
      <p className="mt-3 text-ink-2">{t(`error.${kind}.text`)}</p>
      <p className="mt-6">
        <Link to="/" className="font-semibold text-accent underline">
          {t("error.home")}
        </Link>
      </p>
    </main>
  );
}
