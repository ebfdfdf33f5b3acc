import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import type { ShownStanding } from "../words/shown-key-result";
import { useKeyResultWords } from "../words/use-key-result-words";
import { valueLook } from "./value-look";

/** The value, large, never naked: interval, n, and which days it speaks of. */
export function KeyResultValue({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const { t: metricWord } = useTranslation("metric");
  const format = useFormat();
  const words = useKeyResultWords(shown);
  const { current, origin } = shown.standing;
  if (!current) return <p className="mb-6 text-ink-2">{t("value.none")}</p>;
  const days = {
    from: format.fullDate(current.from),
    to: format.fullDate(current.to),
  };
  const facts =
    origin === "metric"
      ? [...words.facts, metricWord("page.window", days)]
      : words.facts;
  return (
    <p className="mb-6 flex flex-wrap items-baseline gap-x-6 gap-y-1 tabular-nums">
      <span
        className={`font-serif text-2xl font-medium ${valueLook(shown.standing)}`}
      >
        {words.value}
      </span>
      <span className="text-sm text-ink-2">{facts.join(" · ")}</span>
    </p>
  );
}
