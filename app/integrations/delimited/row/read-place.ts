import { isAbsent } from "./absent-cell";
import type { RowPlace } from "./row-outcome";
import type { RowPlan } from "./row-plan";

/** Site, channel and segment of a row; the parts of a site in several columns are joined. */
export function readPlace(cells: readonly string[], plan: RowPlan): RowPlace {
  const segment = plan.columnOf("segment");
  const segmentValue = segment && label(cells[segment.index]);
  const channel = plan.columnOf("channel");
  const site = plan
    .columnsOf("site")
    .map((column) => label(cells[column.index]))
    .filter((part) => part !== null)
    .join(plan.mapping.siteSeparator);
  return {
    site: site === "" ? null : site,
    channel: channel && label(cells[channel.index]),
    segment:
      segment && segmentValue !== null
        ? { name: segment.name, value: segmentValue }
        : null,
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
function label(cell: string | undefined): string | null {
  const text = (cell ?? "").replaceAll(/\s+/g, " ").trim();
  return isAbsent(text) ? null : text.normalize("NFC");
}
