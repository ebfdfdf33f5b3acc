import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LedgerInterval } from "~/components/chart/interval-plot";
import { useOrgPath } from "~/components/document/org-path";
import { useEffectWord } from "~/components/metric/use-effect-word";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { displayedEffect } from "~/core/metric/display-scale";
import { testCost } from "~/core/portfolio/test-cost";
import { useFormat } from "~/i18n/use-format";
import type { CostSettings, LedgerLine } from "./ledger-line";

export function TestCell({ line }: { line: LedgerLine }) {
  const path = useOrgPath();
  const format = useFormat();
  const where =
    line.sites.length > 2
      ? `${line.sites[0]} +${line.sites.length - 1}`
      : line.sites.join(", ");
  return (
    <div className="md:min-w-44">
      <Link
        to={path("experiments", line.id)}
        className="font-semibold hover:text-accent"
      >
        {line.title}
      </Link>
      <span className="block text-xs font-normal text-ink-3">
        {[line.team, where, format.fullDate(line.startedOn)]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </div>
  );
}

/** The metric, and beside it the one at the top that it explains. */
function MetricCell({ line }: { line: LedgerLine }) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const top = line.metric.above.at(-1);
  return (
    <p className="px-2">
      <Link to={path("metrics", line.metric.id)} className="hover:text-accent">
        {line.metric.name}
      </Link>
      {top ? (
        <span className="text-xs text-ink-3">
          {" "}
          <span className="sr-only">{t("ledger.explains")} </span>
          <span aria-hidden="true">↗ </span>
          <Link to={path("metrics", top.id)} className="hover:text-accent">
            {top.name}
          </Link>
        </span>
      ) : null}
    </p>
  );
}

/** What was to move, and by how much it did: the bar with its figures beside it. */
export function EffectCell({ line }: { line: LedgerLine }) {
  const word = useEffectWord();
  const format = useFormat();
  const { output, metric, direction, verdict } = line;
  const written = useMetricFormat(metric);
  const { estimate, low, high, bandHigh, unit } = displayedEffect({
    output,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  const limits = () => {
    if (low !== null && high !== null)
      return format.interval(format.points(low), format.points(high));
    if (low !== null) return `≥ ${format.points(low)}`;
    return high === null ? "…" : `≤ ${format.points(high)}`;
  };
  return (
    <div className="w-full md:min-w-60">
      <MetricCell line={line} />
      <div className="grid items-center sm:grid-cols-[minmax(7rem,1fr)_auto]">
        <LedgerInterval
          estimate={estimate}
          low={low}
          high={high}
          threshold={bandHigh}
          verdict={verdict}
          valueKind="points"
          unit={word(metric, unit)}
          better={direction}
        />
        <p
          aria-hidden="true"
          className="px-2 text-xs text-ink-3 tabular-nums sm:w-29"
        >
          <span className="whitespace-nowrap">
            {written.effect(estimate, unit)}
          </span>{" "}
          <span className="inline-block">({limits()})</span>
        </p>
      </div>
    </div>
  );
}

/** What was logged: hours and money, and both at the value of an hour where it has one. */
export function CostCell({
  line,
  settings: { currency, hourValue },
}: {
  line: LedgerLine;
  settings: CostSettings;
}) {
  const { t } = useTranslation("results");
  const format = useFormat();
  const { hours, money, valued } = testCost(line, hourValue);
  if (hours === 0 && money === 0)
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("cost.none")}</span>
      </span>
    );
  return (
    <div className="tabular-nums md:min-w-22">
      <span className="whitespace-nowrap">
        {t("cost.hours", { hours: format.number(hours) })}
      </span>
      {" · "}
      <span className="whitespace-nowrap">{format.money(money, currency)}</span>
      {valued === null || hours === 0 ? null : (
        <span className="block text-xs text-ink-3">
          {t("cost.valued", {
            money: format.money(Math.round(valued), currency),
          })}
        </span>
      )}
    </div>
  );
}
