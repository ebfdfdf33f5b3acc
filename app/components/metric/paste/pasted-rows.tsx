import { useTranslation } from "react-i18next";
import type { PastedTable } from "~/core/import/pasted-table";
import { useFormat } from "~/i18n/use-format";

/** The first cells as they arrived, so that a wrong copy shows at once. Nothing until something was pasted. */
export function PastedRows({ table }: { table: PastedTable }) {
  const { t } = useTranslation("paste");
  const format = useFormat();
  const { rows, rowCount } = table;
  if (rowCount === 0) return null;
  const seen = t("seen", {
    count: rowCount,
    formatted: format.count(rowCount),
  });
  return (
    <section
      aria-label={seen}
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line"
    >
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="px-3 py-2 text-left text-ink-2">{seen}</caption>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- cells of a paste have no name but their place
            <tr key={row} className="border-t border-line">
              {cells.map((cell, column) => (
                <td
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  key={column}
                  className="max-w-64 truncate px-3 py-1.5 not-first:border-l not-first:border-line"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
