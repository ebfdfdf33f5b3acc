import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { StakesMark } from "./stakes-mark";
import type { ShownMoment } from "./shown-journey";

/** The moments on their journey's own page: where one goes on once the journey is named. */
export function JourneyMoments({
  journeyId,
  moments,
}: {
  journeyId: string;
  moments: readonly ShownMoment[];
}) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const at = (id: string) =>
    path("settings", "journeys", journeyId, "moments", id);
  return (
    <section className="mt-9 max-w-2xl">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2>{t("moments.title")}</h2>
        <ButtonLink to={at("new")}>{t("moments.add")}</ButtonLink>
      </div>
      {moments.length === 0 ? (
        <p className="mt-2 max-w-line text-sm text-ink-2">
          {t("moments.empty")}
        </p>
      ) : (
        <ol className="mt-3 divide-y divide-line border-t border-line">
          {moments.map(({ id, name, stakes, channelKind }, place) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 py-2"
            >
              <Link
                to={at(id)}
                className="target inline-flex items-center gap-3 underline-offset-4 hover:underline"
              >
                <span className="w-4 text-sm text-ink-3 tabular-nums">
                  {place + 1}
                </span>
                {name}
              </Link>
              <span className="flex gap-4 text-sm text-ink-2 tabular-nums">
                {t(`channelKind.${channelKind}`)}
                <StakesMark stakes={stakes} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
