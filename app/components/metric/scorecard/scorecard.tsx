import ChevronRight from "lucide-react/icons/chevron-right";
import { Link } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import type { ScorecardQuadrant } from "~/core/metric/scorecard/scorecard";
import { useFormat } from "~/i18n/use-format";
import { GlanceRow } from "../tree/glance-row";
import { useMetricFormat } from "../use-metric-format";
import type { ScoredMetric } from "./scored-metric";
import { useMoves } from "./use-moves";

/** A quadrant shows these; the narrower ones open on demand. */
const MOST_ROWS = 6;

/** Four quadrants side by side, none summed: unlike metrics have no mean. */
export function Scorecard({
  quadrants,
}: {
  quadrants: readonly ScorecardQuadrant<ScoredMetric>[];
}) {
  return (
    <div className="grid gap-6">
      {quadrants.map((quadrant) => (
        <Quadrant key={quadrant.quadrant} {...quadrant} />
      ))}
    </div>
  );
}

function Quadrant({
  quadrant,
  metrics,
  moves,
}: ScorecardQuadrant<ScoredMetric>) {
  const { t } = useTranslation("scorecard");
  const { t: word } = useTranslation("metric");
  const id = useId();
  const told = useMoves(moves);
  const rest = metrics.slice(MOST_ROWS);
  return (
    <Card as="section" labelledBy={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4.5 py-4">
        <div>
          <h2 id={id} className="text-md font-semibold">
            {word(`quadrant.${quadrant}`)}
          </h2>
          <p className="font-serif text-sm text-ink-2 italic">
            {t(`question.${quadrant}`)}
          </p>
        </div>
        <p className="text-sm text-ink-2">{told}</p>
      </div>
      {metrics.length === 0 ? (
        <p className="border-t border-line px-4.5 py-4 text-sm text-ink-3">
          {t(`empty.${quadrant}`)}
        </p>
      ) : (
        <Rows metrics={metrics.slice(0, MOST_ROWS)} />
      )}
      {rest.length > 0 ? (
        <details className="group border-t border-line">
          <summary className="target flex items-center gap-1.5 px-4.5 py-2 text-xs font-semibold text-ink-2 hover:text-ink">
            <ChevronRight
              aria-hidden="true"
              className="size-3.5 transition-transform group-open:rotate-90"
            />
            {t("more", { count: rest.length })}
          </summary>
          <Rows metrics={rest} />
        </details>
      ) : null}
    </Card>
  );
}

function Rows({ metrics }: { metrics: readonly ScoredMetric[] }) {
  return (
    <ul>
      {metrics.map((metric) => (
        <li key={metric.id} className="border-t border-line">
          <GlanceRow metric={metric}>
            <Facts metric={metric} />
          </GlanceRow>
        </li>
      ))}
    </ul>
  );
}

function Facts({ metric }: { metric: ScoredMetric }) {
  const { t } = useTranslation("scorecard");
  const { t: word } = useTranslation("metric");
  const { valueChainStage, missionCommitment, guardrail } = metric;
  const words = [
    word(`level.${metric.level}`),
    guardrail ? word("tree.guardrail") : null,
    valueChainStage || null,
  ];
  return (
    <>
      <p>{words.filter(Boolean).join(" · ")}</p>
      {missionCommitment ? (
        <p>{t("commitment", { commitment: missionCommitment })}</p>
      ) : null}
      <Target metric={metric} />
    </>
  );
}

/** Where the key result due next wants it. */
function Target({ metric }: { metric: ScoredMetric }) {
  const { t } = useTranslation("scorecard");
  const path = useOrgPath();
  const format = useFormat();
  const written = useMetricFormat(metric);
  const { target } = metric;
  if (!target) return null;
  const { bandLow, bandHigh, targetValue } = target;
  const where =
    targetValue !== null
      ? written.value(targetValue)
      : bandLow !== null && bandHigh !== null
        ? written.interval({ low: bandLow, high: bandHigh })
        : null;
  if (where === null) return null;
  return (
    <p>
      <Link
        to={path("key-results", target.keyResultId)}
        className="relative z-10 text-ink-2 underline"
      >
        {target.dueOn
          ? t("targetBy", { where, day: format.fullDate(target.dueOn) })
          : t("target", { where })}
      </Link>
    </p>
  );
}
