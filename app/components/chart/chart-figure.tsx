import ChevronRight from "lucide-react/icons/chevron-right";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "~/components/ui/data-table";

export interface FigureWords {
  /** The finding, as a sentence. */
  title: ReactNode;
  /** What is drawn: metric, unit, period, place. */
  subtitle?: ReactNode;
  /** The rank of the title on the page. */
  headingLevel?: 2 | 3;
}

export interface FigureTable<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

interface ChartFigureProps<Row> extends FigureWords {
  /** What a reader who does not see the drawing must know. */
  alternative: string;
  /** The same data as a table. */
  table?: FigureTable<Row>;
  /** One line under the drawing that names its marks. */
  legend?: ReactNode;
  children: ReactNode;
}

/** A drawing with its finding as title, a text alternative, and its data as a table on demand. */
export function ChartFigure<Row>(props: ChartFigureProps<Row>) {
  const {
    title,
    subtitle,
    headingLevel = 2,
    alternative,
    table,
    legend,
    children,
  } = props;
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="min-w-0"
    >
      <figcaption className="mb-3">
        <Heading id={`${id}-title`}>{title}</Heading>
        {subtitle ? (
          <p className="mt-0.5 text-sm text-ink-2">{subtitle}</p>
        ) : null}
      </figcaption>
      <p id={`${id}-text`} className="sr-only">
        {alternative}
      </p>
      <div className="chart">{children}</div>
      {legend ? (
        <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-3">
          {legend}
        </div>
      ) : null}
      {table && table.rows.length > 0 ? <TableView table={table} /> : null}
    </figure>
  );
}

function TableView<Row>({ table }: { table: FigureTable<Row> }) {
  const { t } = useTranslation("chart");
  return (
    <details className="group no-print mt-2">
      <summary className="inline-flex min-h-6 items-center gap-1 text-xs font-semibold text-ink-2 hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          className="size-3.5 transition-transform group-open:rotate-90"
        />
        {t("figure.table")}
      </summary>
      <div className="mt-2 max-h-96 overflow-y-auto rounded-control border border-line">
        <DataTable caption={t("figure.caption")} captionHidden {...table} />
      </div>
    </details>
  );
}

/** In the place of a drawing that has nothing to draw yet. */
export function NothingToDraw() {
  const { t } = useTranslation("chart");
  return (
    <p className="rounded-control border border-dashed border-line-2 px-4 py-8 text-center text-sm text-ink-2">
      {t("figure.empty")}
    </p>
  );
}
