import { Link } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import { NothingToDraw, type FigureWords } from "./chart-figure";
import { valueDomain } from "./plot/scales";
import {
  useValueFormat,
  type ValueFormat,
  type ValueKind,
} from "./value-format";

export interface BreakdownRow {
  key: string;
  label: string;
  /** Null where masked or where there is nothing. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Null where the metric counts no answers. */
  n: number | null;
  /** Fewer than 5 answers: nothing of the group is shown, not even its n. */
  masked: boolean;
  href?: string;
}

interface BreakdownIntervalsProps extends FigureWords {
  rows: readonly BreakdownRow[];
  valueKind: ValueKind;
  /** The header of the first column: "Shop", "Channel". */
  groupWord: string;
  /** The value of all together, drawn as a line. */
  overall?: number | null;
  /** All rows, where these are only some of them: one scale for both drawings. */
  scaledWith?: readonly BreakdownRow[];
  /** For the eye the title stands elsewhere already. */
  titleHidden?: boolean;
}

/** Groups with value, interval and n. The drawing is a table, so it reads the same with and without eyes. */
export function BreakdownIntervals(props: BreakdownIntervalsProps) {
  const {
    title,
    subtitle,
    headingLevel = 2,
    rows,
    valueKind,
    groupWord,
    overall = null,
    scaledWith = rows,
    titleHidden = false,
  } = props;
  const { t } = useTranslation("chart");
  const format = useValueFormat(valueKind);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const domain = valueDomain(
    [
      ...scaledWith.flatMap((row) =>
        row.masked ? [] : [row.low, row.value, row.high],
      ),
      overall,
    ],
    0.02,
  );
  return (
    <figure aria-labelledby={id} className="chart min-w-0">
      <figcaption className={titleHidden ? "sr-only" : "mb-3"}>
        <Heading id={id}>{title}</Heading>
        {subtitle ? (
          <p className="mt-0.5 text-sm text-ink-2">{subtitle}</p>
        ) : null}
      </figcaption>
      {rows.length === 0 ? (
        <NothingToDraw />
      ) : (
        <table aria-labelledby={id} className="w-full border-collapse text-sm">
          <thead className="sr-only">
            <tr>
              <th scope="col">{groupWord}</th>
              <th scope="col">{t("table.interval")}</th>
              <th scope="col">{t("table.value")}</th>
              <th scope="col">{t("table.n")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GroupRow key={row.key} {...{ row, domain, format, overall }} />
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}

interface GroupRowProps {
  row: BreakdownRow;
  domain: [number, number];
  format: ValueFormat;
  overall: number | null;
}

function GroupRow({ row, domain, format, overall }: GroupRowProps) {
  const { t } = useTranslation("chart");
  const count = useFormat().count;
  const drawable =
    !row.masked && row.value !== null && Number.isFinite(row.value);
  return (
    <tr>
      <th
        scope="row"
        className="py-1.5 pr-3 text-left leading-tight font-normal"
        style={{ width: "34%" }}
      >
        {row.href ? (
          <Link
            to={row.href}
            className="target inline-flex items-center hover:underline"
            title={row.label}
          >
            {row.label}
          </Link>
        ) : (
          row.label
        )}
      </th>
      {drawable ? (
        <>
          <td className="py-1.5">
            <GroupBar {...{ row, domain, format, overall }} />
          </td>
          <td className="py-1.5 pl-3 text-right whitespace-nowrap text-ink-2">
            {format.value(row.value ?? 0)}
          </td>
          <td className="py-1.5 pl-2 text-right text-xs whitespace-nowrap text-ink-3">
            {row.n === null ? null : (
              <>
                <span aria-hidden="true">n </span>
                {count(row.n)}
              </>
            )}
          </td>
        </>
      ) : (
        <td colSpan={3} className="py-1.5 text-xs text-ink-3">
          {row.masked ? t("breakdown.masked") : t("breakdown.none")}
        </td>
      )}
    </tr>
  );
}

function GroupBar({ row, domain: [from, to], format, overall }: GroupRowProps) {
  const words = useFormat();
  const at = (value: number) =>
    Math.round(((value - from) / (to - from)) * 10_000) / 100;
  const { low, high, value } = row;
  return (
    <>
      {low === null || high === null ? null : (
        <span className="sr-only">
          {words.interval(format.value(low), format.value(high))}
        </span>
      )}
      <svg
        width="100%"
        height="20"
        aria-hidden="true"
        className="block overflow-visible"
      >
        {overall === null ? null : (
          <line
            x1={`${at(overall)}%`}
            x2={`${at(overall)}%`}
            y1="-6"
            y2="26"
            stroke="var(--line-2)"
          />
        )}
        {low === null || high === null ? null : (
          <rect
            x={`${at(low)}%`}
            width={`${Math.max(0, at(high) - at(low))}%`}
            y="8"
            height="4"
            rx="2"
            fill="var(--ink-3)"
            fillOpacity={0.45}
          />
        )}
        <circle cx={`${at(value ?? 0)}%`} cy="10" r="4.5" fill="var(--ink)" />
      </svg>
    </>
  );
}
