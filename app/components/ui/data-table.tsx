import { useId, type ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  render: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures. */
  numeric?: boolean;
  /** Names the row: drawn as a row header. */
  rowHeader?: boolean;
  /** Said above the value where rows are stacked on a phone; the header where that is plain text. */
  phoneLabel?: string;
}

interface DataTableProps<Row> {
  caption: string;
  /** Kept for screen readers only, where a heading above already says it. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** On a phone: rows stacked as short lists, or the table scrolled sideways. */
  phone?: "stack" | "scroll";
}

/** A table for reading. `phone="scroll"` makes its region reachable by keyboard; `"stack"` keeps the table's roles. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  phone = "scroll",
}: DataTableProps<Row>) {
  const captionId = useId();
  const table = (
    <table
      className={`w-full border-collapse text-sm ${phone === "stack" ? "stacked" : ""}`}
    >
      <caption
        id={captionId}
        className={
          captionHidden
            ? "sr-only"
            : "px-2.5 py-3 text-left text-base font-semibold"
        }
      >
        {caption}
      </caption>
      <HeadRow columns={columns} />
      <tbody>
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} columns={columns} row={row} />
        ))}
      </tbody>
    </table>
  );
  if (phone === "stack") return table;
  return (
    <section
      aria-labelledby={captionId}
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      {table}
    </section>
  );
}

const ALIGN = { true: "text-right tabular-nums", false: "text-left" } as const;

function HeadRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={`label border-b border-line px-2.5 py-2 align-bottom sm:first:pl-5 sm:last:pr-5 ${ALIGN[`${!!column.numeric}`]}`}
          >
            {column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function BodyRow<Row>({
  columns,
  row,
}: {
  columns: readonly Column<Row>[];
  row: Row;
}) {
  return (
    <tr className="border-line not-last:border-b">
      {columns.map((column) => {
        const Cell = column.rowHeader ? "th" : "td";
        return (
          <Cell
            key={column.key}
            scope={column.rowHeader ? "row" : undefined}
            data-label={
              column.phoneLabel ??
              (typeof column.header === "string" ? column.header : undefined)
            }
            className={`px-2.5 py-3 align-middle sm:first:pl-5 sm:last:pr-5 ${column.rowHeader ? "font-semibold" : ""} ${ALIGN[`${!!column.numeric}`]}`}
          >
            {column.render(row)}
          </Cell>
        );
      })}
    </tr>
  );
}
