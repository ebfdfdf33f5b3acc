import { useTranslation } from "react-i18next";
import type { ArmMeans } from "~/core/experiment/judgement/arm-means";
import type { PlotScales } from "../plot/scales";
import type { ValueFormat } from "../value-format";

/** Names the two means at their ends, kept apart where they meet. */
export function MeanWords({
  means: { treatment, control },
  scales,
  format,
}: {
  means: ArmMeans;
  scales: PlotScales;
  format: ValueFormat;
}) {
  const { t } = useTranslation("chart");
  const at = (mean: number | null) => (mean === null ? 0 : scales.y(mean));
  const isBoth = treatment !== null && control !== null;
  const between = Math.abs(at(treatment) - at(control));
  const apart = isBoth ? Math.max(0, 15 - between) / 2 : 0;
  const up = at(treatment) <= at(control) ? 1 : -1;
  return (
    <g className="on-wide">
      {treatment === null ? null : (
        <text
          x="100%"
          dx={8}
          y={at(treatment) + 4 - apart * up}
          style={{ fill: "var(--ink)", fontWeight: 600 }}
        >
          {t("turns.mean.treatment", { value: format.value(treatment) })}
        </text>
      )}
      {control === null ? null : (
        <text x="100%" dx={8} y={at(control) + 4 + apart * up}>
          {t("turns.mean.control", { value: format.value(control) })}
        </text>
      )}
    </g>
  );
}
