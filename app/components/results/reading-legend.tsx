import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";
import { Grade } from "~/components/ui/grade";
import { GRADES } from "~/core/portfolio/results-query";

/** How a line is read, beside the lines: what a threshold is, and what each of the five dots asks for. */
export function ReadingLegend({ dots = true }: { dots?: boolean }) {
  const { t } = useTranslation("results");
  return (
    <div className="mb-3 grid gap-3">
      <p className="max-w-line text-sm text-ink-2">{t("legend.effect")}</p>
      {dots ? (
        <Fold title={t("legend.dots")}>
          <dl className="mt-2 text-sm">
            {GRADES.toReversed().map((grade) => (
              <div
                key={grade}
                className="grid gap-x-6 border-dashed border-line py-2 not-first:border-t sm:grid-cols-[12rem_minmax(0,1fr)]"
              >
                <dt>
                  <Grade grade={grade} />
                </dt>
                <dd className="text-ink-2">{t(`legend.grade.${grade}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-1 max-w-line border-t border-line pt-3 text-sm text-ink-2">
            {t("legend.less")}
          </p>
        </Fold>
      ) : null}
    </div>
  );
}
