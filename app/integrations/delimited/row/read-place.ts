import type { MappedColumn } from "~/schemas/import-mapping";

import { isAbsent } from "../cell/absent-cell";
import { remember } from "./remember";
import type { RowPlace } from "./row-outcome";
import type { RowPlan } from "./row-plan";

export type PlaceReader = (cells: readonly string[]) => RowPlace;

/** Reads the site, channel and segment of a row; the parts of a site in several columns are joined. */
export function createPlaceReader(plan: RowPlan): PlaceReader {
  const label = remember(readLabel);
  const cellOf = (cells: readonly string[], column: MappedColumn | null) =>
    column && label(cells[column.index] ?? "");
  const sites = plan.columnsOf("site");
  const channel = plan.columnOf("channel");
  const segment = plan.columnOf("segment");
  return (cells) => {
    const parts = sites.map((column) => cellOf(cells, column));
    const site = parts.filter(Boolean).join(plan.mapping.siteSeparator);
    const value = cellOf(cells, segment);
    return {
      site: site === "" ? null : site,
      channel: cellOf(cells, channel),
      segment: segment && value !== null ? { name: segment.name, value } : null,
    };
  };
}

/** The words of a row: its filled verbatim cells, one below the other. */
export function readVerbatim(
  cells: readonly string[],
  plan: RowPlan,
): string | null {
  const words = plan
    .columnsOf("verbatim")
    .map((column) =>
      (cells[column.index] ?? "").replaceAll("\r\n", "\n").trim(),
    )
    .filter((text) => !isAbsent(text))
    .join("\n");
  return words === "" ? null : words;
}

/** Line breaks and doubled spaces in a name are accidents of the export, not another place. */
function readLabel(cell: string): string | null {
  const text = cell.replaceAll(/\s+/g, " ").trim();
  return isAbsent(text) ? null : text.normalize("NFC");
}
