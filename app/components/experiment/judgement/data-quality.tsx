import { useTranslation } from "react-i18next";
import type { DataQuality as Quality } from "~/core/experiment/judgement/data-quality";
import { useFormat } from "~/i18n/use-format";

/** Before the window closes: only whether there is something to read, and nothing of what it says. */
export function DataQuality({ quality }: { quality: Quality }) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const { before, after, sites, answers, missing, mixShift } = quality;
  const rows: [string, string][] = [
    [t("quality.before"), t("quality.periods", { count: before })],
    [t("quality.after"), t("quality.periods", { count: after })],
  ];
  if (answers)
    rows.push([
      t("quality.answers"),
      answers.expected === null
        ? format.count(answers.since)
        : t("quality.pace", {
            since: format.count(answers.since),
            expected: format.count(answers.expected),
          }),
    ]);
  if (sites > 0) rows.push([t("quality.sites"), format.count(sites)]);
  rows.push([
    t("quality.missing"),
    missing === 0
      ? t("quality.none")
      : t("quality.periods", { count: missing }),
  ]);
  if (mixShift !== null)
    rows.push([
      t("quality.mix"),
      t("quality.shift", { points: format.number(Math.abs(mixShift)) }),
    ]);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 text-sm tabular-nums">
      {rows.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-ink-2">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
