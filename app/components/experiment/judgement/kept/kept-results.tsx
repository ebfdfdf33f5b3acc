import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SharedIntervals } from "~/components/chart/interval/shared-intervals";
import { useOrgPath } from "~/components/document/org-path";
import { useEffectWord } from "~/components/metric/use-effect-word";
import { Button } from "~/components/ui/button";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { displayedEffect } from "~/core/metric/display-scale";
import { useFormat } from "~/i18n/use-format";
import type { JudgedMetric, ShownKeptResult } from "../shown-result";

/** Every result of the test, the newest first, on one scale: which counts, and why each is not the one before. */
export function KeptResults({
  experimentId,
  kept,
  metric,
  shownId,
}: {
  experimentId: string;
  kept: readonly ShownKeptResult[];
  metric: JudgedMetric;
  /** The one the page is about. */
  shownId?: string;
}) {
  const { t } = useTranslation("judgement");
  const word = useEffectWord();
  const format = useFormat();
  const path = useOrgPath();
  const displayed = kept.map(({ figures }) =>
    figures
      ? displayedEffect({
          output: figures,
          kind: metric.kind,
          threshold: metric.practicalThreshold,
        })
      : null,
  );
  const unit = displayed.find((each) => each !== null)?.unit;
  return (
    <>
      <h2>{t("kept.title")}</h2>
      <p className="mt-1 mb-3 max-w-line text-sm text-ink-2">
        {t("kept.lead")}
      </p>
      <SharedIntervals
        threshold={displayed.find((each) => each !== null)?.bandHigh ?? null}
        unit={unit ? word(metric, unit) : ""}
        rows={kept.map((result, index) => ({
          key: result.id,
          effect: displayed[index] ?? null,
          verdict: result.verdict,
          isStrong: index === 0,
          head: (
            <>
              <span className="flex flex-wrap items-baseline gap-x-2">
                {result.id === shownId ? (
                  <span className="font-semibold" aria-current="true">
                    {format.dateTime(result.createdAt)}
                  </span>
                ) : (
                  <Link
                    to={path(
                      "experiments",
                      experimentId,
                      "analyses",
                      result.id,
                    )}
                    className="target inline-flex items-center font-semibold underline-offset-2 hover:underline"
                  >
                    {format.dateTime(result.createdAt)}
                  </Link>
                )}
                {index === 0 ? (
                  <span className="rounded-full bg-accent-soft px-2 text-xs font-semibold">
                    {t("kept.counts")}
                  </span>
                ) : null}
              </span>
              <span className="block text-xs text-ink-3">
                {t("kept.engine", { version: result.engineVersion })} ·{" "}
                {t(`kept.because.${result.because}`)}
              </span>
              <span className="mt-0.5 flex flex-wrap gap-x-3">
                <Verdict verdict={result.verdict} />
                {result.figures ? <Grade grade={result.grade} /> : null}
              </span>
            </>
          ),
        }))}
      />
    </>
  );
}

/** The engine has changed since this result: it can be computed again, and the old one stays beside the new. */
export function NewerEngine({ version }: { version: string }) {
  const { t } = useTranslation("judgement");
  const { state } = useNavigation();
  return (
    <Form
      method="post"
      className="flex flex-wrap items-center justify-between gap-3"
    >
      <input type="hidden" name="intent" value="analyse" />
      <p className="max-w-line text-sm text-ink-2">
        {t("kept.newer", { version })}
      </p>
      <Button variant="secondary" disabled={state === "submitting"}>
        {t("kept.again")}
      </Button>
    </Form>
  );
}
