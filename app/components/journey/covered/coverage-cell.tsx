import { useTranslation } from "react-i18next";
import type { Coverage } from "~/core/portfolio/coverage";

interface CoverageCellProps {
  coverage: Coverage | undefined;
  /** Whether the moment is lived by this kind of channel. */
  isOwn: boolean;
}

const DEPTH = [
  "bg-transparent",
  "bg-sunken",
  "bg-sunken ring-1 ring-inset ring-line-2",
  "bg-moved-soft ring-1 ring-inset ring-moved",
] as const;

/** How far one has come at a moment by a kind of channel: measured, tried, proven, in words; the ground only repeats it. */
export function CoverageCell({ coverage, isOwn }: CoverageCellProps) {
  const { t } = useTranslation("journey");
  if (!coverage)
    return isOwn ? (
      <span className="flex h-full min-h-14 items-center rounded-mark border border-dashed border-edge px-2.5 text-xs text-ink-2">
        {t("cell.nothing")}
      </span>
    ) : null;
  const { measured, tried, underWay, proven } = coverage;
  const depth = proven > 0 ? 3 : tried > 0 ? 2 : 1;
  return (
    <span
      className={`grid h-full min-h-14 content-center gap-0.5 rounded-mark px-2.5 py-1.5 text-xs text-ink-2 tabular-nums ${DEPTH[depth]}`}
    >
      {measured > 0 ? (
        <span>{t("cell.measured", { count: measured })}</span>
      ) : null}
      {tried > 0 ? (
        <span>
          {t("cell.tried", { count: tried })}
          {underWay > 0 ? (
            <span className="block text-ink-3">
              {t("cell.underWay", { count: underWay })}
            </span>
          ) : null}
        </span>
      ) : null}
      {proven > 0 ? (
        <span className="font-semibold text-moved">
          <svg
            viewBox="0 0 14 14"
            aria-hidden="true"
            className="mr-1 inline size-2.5 fill-current"
          >
            <path d="M2 10.5 7 4l5 6.5Z" />
          </svg>
          {t("cell.proven", { count: proven })}
        </span>
      ) : null}
    </span>
  );
}
