import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SharedIntervals } from "~/components/chart/interval/shared-intervals";
import { useOrgPath } from "~/components/document/org-path";
import { useEffectWord } from "~/components/metric/use-effect-word";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { Grade } from "~/components/ui/grade";
import type { AnalyseOutput } from "~/core/evidence/contract";
import type {
  PooledFamily,
  PooledTest,
} from "~/core/experiment/judgement/replication-family";
import { displayedEffect } from "~/core/metric/display-scale";
import { useFormat } from "~/i18n/use-format";
import type { JudgedMetric } from "../shown-result";
import { useLimits } from "../use-limits";

interface FoundAgainProps {
  family: PooledFamily;
  metric: JudgedMetric;
  /** The test the page is about. */
  experimentId?: string;
}

/** The tests of one action on one scale, with their average where they prove it together; never their sum. */
export function FoundAgain({ family, metric, experimentId }: FoundAgainProps) {
  const { t } = useTranslation("judgement");
  const unit = useEffectWord();
  const { outcome, tests, pooled } = family;
  const displayed = useDisplayed(family, metric);
  const lines = tests.map((test) => ({
    key: test.id,
    effect: displayed(test),
    verdict: null,
    head: <TestHead test={test} isThis={test.id === experimentId} />,
  }));
  const average = pooled
    ? [
        {
          key: "pooled",
          effect: displayed(pooled),
          verdict: null,
          isStrong: true,
          head: (
            <>
              <span className="font-semibold">{t("found.average")}</span>
              {outcome === "replicated" ? (
                <span className="mt-0.5 block">
                  <Grade grade={5} />
                </span>
              ) : null}
            </>
          ),
        },
      ]
    : [];
  return (
    <>
      <h2>{t(`found.title.${outcome}`)}</h2>
      <Sentence family={family} metric={metric} />
      <SharedIntervals
        threshold={displayed(tests[0]!).bandHigh}
        unit={unit(metric, displayed(tests[0]!).unit)}
        rows={[...lines, ...average]}
      />
    </>
  );
}

type Interval = Pick<PooledTest, "estimate" | "low" | "high">;

function useDisplayed({ effect }: PooledFamily, metric: JudgedMetric) {
  return ({ estimate, low, high }: Interval) => {
    const interval: AnalyseOutput["interval"] = { level: 0.95, low, high };
    return displayedEffect({
      output: { effect, estimate, interval },
      kind: metric.kind,
      threshold: metric.practicalThreshold,
    });
  };
}

function Sentence({ family, metric }: FoundAgainProps) {
  const { t } = useTranslation("judgement");
  const { effect } = useMetricFormat(metric);
  const format = useFormat();
  const limits = useLimits();
  const displayed = useDisplayed(family, metric);
  const { outcome, counted, needed, pooled, tests } = family;
  const shown = pooled ? displayed(pooled) : null;
  const spread =
    pooled && pooled.tauSquared > 0 && family.effect !== "ratio"
      ? displayed({
          estimate: Math.sqrt(pooled.tauSquared),
          low: null,
          high: null,
        }).estimate
      : null;
  return (
    <p className="mt-1 mb-3 max-w-line text-sm text-ink-2">
      {t(`found.sentence.${outcome}`, {
        tests: tests.length,
        counted,
        count: Math.max(1, needed - counted),
        change: shown ? effect(shown.estimate, shown.unit) : "",
        interval: shown ? limits(shown) : "",
      })}{" "}
      {spread === null
        ? null
        : t("found.spread", { spread: format.number(spread, { digits: 1 }) })}
    </p>
  );
}

function TestHead({ test, isThis }: { test: PooledTest; isThis: boolean }) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const path = useOrgPath();
  const { id, title, startedOn, grade, counts } = test;
  return (
    <>
      {isThis ? (
        <span className="font-semibold">{t("found.this")}</span>
      ) : (
        <Link
          to={path("experiments", id)}
          className="target inline-flex items-center hover:underline"
        >
          {title}
        </Link>
      )}
      <span className="flex flex-wrap items-center gap-x-3 text-xs text-ink-3">
        {format.fullDate(startedOn)}
        <Grade grade={grade} dotsOnly />
        {counts ? null : (
          <span>{t(grade < 3 ? "found.weak" : "found.shared")}</span>
        )}
      </span>
    </>
  );
}
