import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { NoteOrigin as Origin } from "~/core/experiment/plan/intent";

/** Where the idea comes from: an earlier test, its surprise, a metric or a customer's need. */
export function NoteOrigin({ origin }: { origin: Origin }) {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const isTest = "id" in origin;
  const words = isTest ? (origin.surprise ?? origin.title) : origin.title;
  return (
    <section
      aria-labelledby="origin-title"
      className="mb-6 grid max-w-xl gap-1 border-l-2 border-accent pl-4"
    >
      <h2 id="origin-title" className="label">
        {t(`note.origin.${origin.kind}`)}
      </h2>
      <p className="font-serif text-lg leading-snug break-words">
        {isTest && origin.surprise === null ? (
          <Link to={path("experiments", origin.id)} className="hover:underline">
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
      {isTest && origin.surprise !== null ? (
        <p className="text-sm text-ink-2">
          <Link to={path("experiments", origin.id)} className="hover:underline">
            {origin.title}
          </Link>
        </p>
      ) : null}
      {isTest && origin.kind !== "surprise" ? (
        <p className="text-sm text-ink-2">{t("note.carried")}</p>
      ) : null}
    </section>
  );
}
