import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TurnsChart } from "~/components/chart/turns-chart";
import { useOrgPath } from "~/components/document/org-path";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { DrawnTurns } from "~/core/experiment/judgement/drawn-turns";
import { displayedEffect } from "~/core/metric/display-scale";
import type { ReadResultParts } from "../shown-result";

/** What was read with the test and without it, by the schedule that was drawn; and the way to that schedule. */
export function ObservedTurns({
  drawn,
  ...parts
}: ReadResultParts & { drawn: DrawnTurns }) {
  const { t } = useTranslation("chart");
  const path = useOrgPath();
  const { result, metric } = parts;
  const { plotted, valueKind } = useMetricFormat(metric);
  const title = useTitle(parts, drawn);
  return (
    <>
      <TurnsChart
        title={title}
        subtitle={`${metric.name} · ${t(`turns.how.${drawn.design}`)}`}
        turns={drawn.turns.map((turn) => ({
          ...turn,
          value: plotted(turn.value),
        }))}
        verdict={result.verdict}
        valueKind={valueKind}
      />
      <p className="no-print mt-2">
        <Link
          to={path("experiments", result.experimentId, "schedule")}
          className="target inline-flex items-center text-sm font-semibold text-accent underline-offset-2 hover:underline"
        >
          {t("turns.calendar")}
        </Link>
      </p>
    </>
  );
}

/** Both levels and their difference; of a stepped roll-out only the difference, since it is read turn by turn. */
function useTitle(
  { figures, metric }: ReadResultParts,
  { design, means }: DrawnTurns,
): string {
  const { t } = useTranslation("chart");
  const { value, effect } = useMetricFormat(metric);
  const { estimate, unit } = displayedEffect({
    output: figures,
    kind: metric.kind,
    threshold: metric.practicalThreshold,
  });
  const change = effect(estimate, unit);
  if (
    design === "stepped" ||
    means.treatment === null ||
    means.control === null
  )
    return t("turns.title.stepped", { change });
  return t("turns.title.switchback", {
    treatment: value(means.treatment),
    control: value(means.control),
    change,
  });
}
