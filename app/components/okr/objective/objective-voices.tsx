import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useFormat } from "~/i18n/use-format";

export interface Voice {
  id: string;
  text: string;
  answeredOn: string;
  site: string | null;
  metric: { id: string; name: string };
}

/** What customers wrote lately where this objective's metrics are asked. */
export function ObjectiveVoices({ voices }: { voices: readonly Voice[] }) {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const path = useOrgPath();
  if (voices.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">{t("page.voices")}</h2>
      <ul className="grid gap-5 sm:grid-cols-2">
        {voices.map(({ id, text, answeredOn, site, metric }) => (
          <li key={id}>
            <blockquote>
              <p className="voice line-clamp-5">{text}</p>
            </blockquote>
            <p className="mt-1 text-xs text-ink-3">
              <Link
                to={path("metrics", metric.id)}
                className="underline-offset-3 hover:underline"
              >
                {metric.name}
              </Link>
              {` · ${[site, format.fullDate(answeredOn)].filter(Boolean).join(" · ")}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
