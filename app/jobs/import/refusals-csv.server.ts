import { formulaSafeCell } from "~/core/import/csv-cell";
import {
  listRefusals,
  type Refusal,
} from "~/data/import/import-refusal.server";
import { withOrg } from "~/data/org.server";

const PAGE_ROWS = 1_000;
/** Without it spreadsheets read UTF-8 as Windows-1252. */
const BYTE_ORDER_MARK = "\ufeff";

interface Words {
  readonly header: readonly string[];
  reason(refusal: Refusal): string;
}

/** The refused lines of a batch as CSV, page by page, fit to be opened in a spreadsheet. */
export async function* refusalsCsv({
  orgId,
  batchId,
  words,
}: {
  orgId: string;
  batchId: string;
  words: Words;
}): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK + line(words.header));
  let afterLine = 0;
  for (;;) {
    const page = await withOrg(orgId, (client) =>
      listRefusals({ client, batchId, afterLine, limit: PAGE_ROWS }),
    );
    const last = page.at(-1);
    if (!last) return;
    afterLine = last.line;
    yield Buffer.from(
      page.map((refusal) => line(cellsOf(refusal, words))).join(""),
    );
  }
}

function cellsOf(refusal: Refusal, words: Words): string[] {
  return [
    String(refusal.line),
    refusal.column ?? "",
    refusal.value,
    words.reason(refusal),
    refusal.raw,
  ];
}

function line(cells: readonly string[]): string {
  return `${cells.map(formulaSafeCell).join(";")}\r\n`;
}
