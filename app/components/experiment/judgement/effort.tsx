import { useTranslation } from "react-i18next";
import { useLossWords } from "~/components/chart/loss/loss-words";
import { useFormat } from "~/i18n/use-format";
import type { Spent } from "./shown-result";

/** What the test cost against what could be lost: money, hours, customers, each by itself. */
export function Effort({
  spent: { burns, currency, hourValue },
}: {
  spent: Spent;
}) {
  const { t } = useTranslation("judgement");
  const words = useLossWords(currency);
  const format = useFormat();
  const told = burns.filter(
    ({ dimension, spent, cap }) =>
      dimension !== "days" && (spent > 0 || (cap !== null && cap > 0)),
  );
  if (told.length === 0) return null;
  return (
    <>
      <span className="self-start pt-0.5 text-xs font-semibold text-ink-3">
        {t("effort.title")}
      </span>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm tabular-nums sm:col-span-2">
        {told.map((burn) => (
          <li key={burn.dimension}>
            {words.spent(burn)}
            {burn.dimension === "hours" && hourValue && burn.spent > 0 ? (
              <span className="text-ink-2">
                {" "}
                {t("effort.worth", {
                  value: format.money(burn.spent * hourValue, currency),
                })}
              </span>
            ) : null}
            {words.state(burn) ? (
              <span className="text-ink-2"> · {words.state(burn)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
