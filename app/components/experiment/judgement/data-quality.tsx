import { useTranslation } from "react-i18next";
import type { DataQuality as Quality } from "~/core/experiment/judgement/data-quality";
import { useFormat } from "~/i18n/use-format";

/** Before the window closes: only whether there is something to read, and nothing of what it says. */
export function DataQuality({ quality }: { quality: Quality }) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const { before, after, sites, answers, missing, mixShift } = quality;
  const periods = (count: number) =>
    t(`quality.${quality.granularity}`, { count });
  const rows: [string, string][] = [
    [
      t("quality.before"),
      before === 0 && !quality.needsBefore
        ? t("quality.needless")
        : periods(before),
    ],
    [
      t("quality.after"),
      after > 0 && quality.newest
        ? t("quality.until", {
            periods: periods(after),
            date: format.fullDate(quality.newest),
          })
        : periods(after),
    ],
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
    missing === 0 ? t("quality.none") : periods(missing),
  ]);
  if (mixShift !== null)
    rows.push([
      t("quality.mix"),
      Math.round(Math.abs(mixShift)) === 0
        ? t("quality.unshifted")
        : t("quality.shift", {
            points: format.number(Math.abs(mixShift)),
            count: Math.round(Math.abs(mixShift)),
          }),
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
