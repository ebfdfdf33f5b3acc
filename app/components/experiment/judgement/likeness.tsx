import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

const LEAST_SHOWN = 0.005;

/** Of what a synthetic control is made: the compared sites and their shares. */
export function Likeness({
  weights,
}: {
  weights: readonly { unit: string; weight: number }[];
}) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const shown = weights
    .filter(({ weight }) => weight >= LEAST_SHOWN)
    .toSorted((a, b) => b.weight - a.weight);
  return (
    <table className="mt-4 w-full max-w-sm text-sm tabular-nums">
      <caption className="mb-1.5 text-left font-semibold">
        {t("likeness.title")}
      </caption>
      <tbody>
        {shown.map(({ unit, weight }) => (
          <tr key={unit}>
            <th scope="row" className="py-0.5 pr-3 text-left font-normal">
              {unit}
            </th>
            <td className="w-2/5 py-0.5" aria-hidden="true">
              <span
                className="block h-1.5 rounded-full bg-ink-3"
                style={{ width: `${100 * weight}%` }}
              />
            </td>
            <td className="py-0.5 pl-3 text-right">{format.percent(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
