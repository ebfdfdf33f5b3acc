import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";
import { useFormat } from "~/i18n/use-format";

export interface ShownDraw {
  version: number;
  startsOn: string;
  endsOn: string;
  seed: number;
  because: string;
  drawnAt: string | Date;
  drawnBy: string;
}

/** When, by whom and from which seed it was drawn, computed again in front of the reader; and the draws given up. */
export function DrawFacts({
  draws,
  isAsDrawn,
}: {
  /** Newest first. */
  draws: readonly ShownDraw[];
  isAsDrawn: boolean;
}) {
  const { t } = useTranslation("schedule");
  const format = useFormat();
  const newest = draws[0];
  if (!newest) return null;
  return (
    <div className="no-print">
      <Fold
        title={`${t("about.title")}. ${t("about.times", { count: draws.length })}`}
      >
        <div className="mt-3 grid max-w-line gap-2 text-sm">
          <p>
            {t("about.drawn", {
              when: format.dateTime(newest.drawnAt),
              name: newest.drawnBy,
            })}
          </p>
          <p className="font-semibold tabular-nums">
            {t("about.seed", { seed: newest.seed })}
          </p>
          <p>{t(isAsDrawn ? "about.verified" : "about.differs")}</p>
          <p className="text-ink-2">{t("about.how")}</p>
          {draws.length > 1 ? (
            <ol className="mt-2 grid gap-2">
              {draws.map((draw) => (
                <li key={draw.version} className="border-l-2 border-line pl-4">
                  <span className="block font-semibold tabular-nums">
                    {t("about.version", {
                      version: draw.version,
                      from: format.date(draw.startsOn),
                      to: format.date(draw.endsOn),
                    })}
                  </span>
                  <span className="text-ink-2">
                    {draw.because || t("about.first")} ·{" "}
                    {t("about.seed", { seed: draw.seed })}
                  </span>
                </li>
              ))}
            </ol>
          ) : null}
        </div>
      </Fold>
    </div>
  );
}
