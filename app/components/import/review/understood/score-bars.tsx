import { useTranslation } from "react-i18next";
import type { FileSummary } from "~/core/import/understood/understood-summary";
import { useFormat } from "~/i18n/use-format";

const HEIGHT_REM = 3.5;

/** How often each score was given. The counts stand in the list for those who do not see the bars. */
export function ScoreBars({ scores }: { scores: FileSummary["scores"] }) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const most = Math.max(...scores.map(({ count }) => count), 1);
  return (
    <figure className="min-w-0">
      <figcaption className="sr-only">{t("understood.bars")}</figcaption>
      <ul className="flex items-end gap-1 text-xs tabular-nums">
        {scores.map(({ score, count }) => (
          <li
            key={score}
            title={`${format.number(score, { digits: 2 })} · ${format.count(count)}`}
            className="grid w-6 justify-items-center gap-1"
          >
            <span
              aria-hidden="true"
              className="w-full rounded-t-mark bg-ink-3"
              style={{
                height: `${Math.max((count / most) * HEIGHT_REM, 0.0625)}rem`,
              }}
            />
            <span className="text-ink-2">
              {format.number(score, { digits: 2 })}
            </span>
            <span className="sr-only">: {format.count(count)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
