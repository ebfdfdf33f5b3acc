import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";

export interface SliceContent {
  answers: number | null;
  dismissed: number;
  notAsked: number;
  spread: readonly { low: number; high: number; answers: number }[] | null;
  volume: readonly { from: string; to: string; answers: number | null }[];
}

/** How many answered and did not, and what they answered. */
export function AnswersCard({ content }: { content: SliceContent }) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const { answers, dismissed, notAsked, spread } = content;
  if (answers === null || answers === 0) return null;
  const reached = answers + dismissed;
  const facts = [
    dismissed > 0
      ? t("page.answersCard.rate", {
          rate: format.percent(answers / reached),
          reached: format.count(reached),
        })
      : null,
    notAsked > 0
      ? t("page.answersCard.notAsked", {
          count: notAsked,
          formatted: format.count(notAsked),
        })
      : null,
  ].filter(Boolean);
  return (
    <Card>
      <CardBlock>
        <h2>{t("page.answersCard.title")}</h2>
        <p className="mt-0.5 mb-3 text-sm text-ink-2">
          {t("page.answers", {
            count: answers,
            formatted: format.count(answers),
          })}
          {facts.length > 0 ? ` · ${facts.join(" · ")}` : ""}
        </p>
        {spread ? <Spread bars={spread} answers={answers} /> : null}
        <Volume volume={content.volume} />
      </CardBlock>
    </Card>
  );
}

/** A table that is its own drawing: it reads the same with and without eyes. */
function Spread({
  bars,
  answers,
}: {
  bars: NonNullable<SliceContent["spread"]>;
  answers: number;
}) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const most = Math.max(...bars.map((bar) => bar.answers), 1);
  return (
    <table className="w-full border-collapse text-sm tabular-nums">
      <caption className="sr-only">{t("page.answersCard.spread")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("page.answersCard.score")}</th>
          <th scope="col">{t("page.answersCard.share")}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ low, high, answers: own }) => (
          <tr key={low}>
            <th
              scope="row"
              className="w-16 py-0.5 pr-3 text-right font-normal text-ink-2"
            >
              {low === high
                ? format.number(low)
                : `${format.number(low)}–${format.number(high)}`}
            </th>
            <td className="py-0.5" aria-hidden="true">
              <svg
                width="100%"
                height="14"
                aria-hidden="true"
                className="block"
              >
                <rect
                  width={`${(own / most) * 100}%`}
                  height="14"
                  rx="2"
                  fill="var(--ink-3)"
                  fillOpacity={0.45}
                />
              </svg>
            </td>
            <td className="w-14 py-0.5 pl-3 text-right">
              {format.percent(own / answers)}
            </td>
            <td className="w-16 py-0.5 pl-2 text-right text-xs text-ink-3">
              {format.count(own)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Answers by period, as many bars as the days told hold points. */
function Volume({ volume }: Pick<SliceContent, "volume">) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const counted = volume.flatMap(({ answers, ...span }) =>
    answers === null ? [] : [{ ...span, answers }],
  );
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || counted.length < 2) return null;
  const most = Math.max(...counted.map(({ answers }) => answers), 1);
  const least = Math.min(...counted.map(({ answers }) => answers));
  return (
    <div className="mt-4 border-t border-line pt-3">
      <p className="mb-2 text-xs text-ink-2">
        {t("page.answersCard.volume", {
          low: format.count(least),
          high: format.count(most),
        })}
      </p>
      <svg width="100%" height="40" aria-hidden="true" className="block">
        {counted.map(({ from, answers }, index) => (
          <rect
            key={from}
            x={`${(index / counted.length) * 100}%`}
            width={`${80 / counted.length}%`}
            y={40 - (answers / most) * 40}
            height={(answers / most) * 40}
            fill="var(--ink-3)"
            fillOpacity={0.45}
          />
        ))}
      </svg>
      <p className="mt-1 flex justify-between text-xs text-ink-3">
        <span>{format.fullDate(first.from)}</span>
        <span>{format.fullDate(last.to)}</span>
      </p>
    </div>
  );
}
