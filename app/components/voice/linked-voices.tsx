import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { Stance } from "~/core/experiment/judgement/learning";
import { useFormat } from "~/i18n/use-format";

export interface ShownLinkedVoice {
  id: string;
  stance: Stance;
  verbatimId: string;
  text: string;
  answeredOn: string;
  site: string | null;
  metric: string;
}

/** Customers who speak for this, and customers who speak against it, in their words. Nothing where nobody does. */
export function LinkedVoices({
  voices,
}: {
  voices: readonly ShownLinkedVoice[];
}) {
  const { t } = useTranslation("beside");
  const format = useFormat();
  const path = useOrgPath();
  if (voices.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">{t("title")}</h2>
      <ul className="grid gap-5 sm:grid-cols-2">
        {voices.map(
          ({ id, stance, verbatimId, text, answeredOn, site, metric }) => (
            <li
              key={id}
              className={`border-l-2 pl-4 ${stance === "support" ? "border-line-2" : "border-dashed border-edge"}`}
            >
              <p className="text-xs font-semibold text-ink-2">
                {t(`stance.${stance}`)}
              </p>
              <blockquote>
                <p className="voice line-clamp-5">{text}</p>
              </blockquote>
              <p className="mt-1 text-xs text-ink-3">
                {[metric, site, format.fullDate(answeredOn)]
                  .filter(Boolean)
                  .join(" · ")}
                {" · "}
                <Link
                  to={path("voices", verbatimId)}
                  className="underline underline-offset-3 hover:text-ink"
                >
                  {t("read")}
                </Link>
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
