import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

export interface Voice {
  id: string;
  text: string;
  score: number | null;
  answeredOn: string;
  site: string | null;
}

/** Customers' words, in the serif, with where and how they scored. */
export function MetricVoices({
  voices,
  scaleMax,
}: {
  voices: readonly Voice[];
  scaleMax: number | null;
}) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  return (
    <ul className="grid">
      {voices.map(({ id, text, score, answeredOn, site }) => {
        const scored =
          score === null
            ? null
            : scaleMax === null
              ? format.number(score)
              : t("page.scoreOf", { score, max: scaleMax });
        return (
          <li
            key={id}
            className="border-line py-3 not-first:border-t first:pt-0"
          >
            <p className="line-clamp-4 font-serif text-base text-ink-2 italic">
              {text}
            </p>
            <p className="mt-1 text-xs text-ink-3">
              {[site, scored, format.fullDate(answeredOn)]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
