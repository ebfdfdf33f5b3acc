import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface ErrorMessageProps {
  status: number;
}

/** What a person reads when a page cannot be shown: what happened, and the way back. */
export function ErrorMessage({ status }: ErrorMessageProps) {
  const { t } = useTranslation("common");
  const kind =
    status === 404 ? "notFound" : status === 403 ? "forbidden" : "unexpected";
  return (
    <>
      <p className="text-sm text-ink-3">{t("error.status", { status })}</p>
      <h1 className="mt-2">{t(`error.${kind}.title`)}</h1>
      <p className="mt-3 max-w-line text-ink-2">{t(`error.${kind}.text`)}</p>
      <p className="mt-6">
        <Link to="/" className="font-semibold text-accent underline">
          {t("error.home")}
        </Link>
      </p>
    </>
  );
}

/** The message as a page of its own, where no frame is round it. */
export function ErrorPage({ status }: ErrorMessageProps) {
  return (
    <main className="mx-auto max-w-line px-5 py-24">
      <ErrorMessage status={status} />
    </main>
  );
}
