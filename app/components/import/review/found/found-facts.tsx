import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { SelectField, type Choice } from "~/components/ui/field";
import { DELIMITER_NAMES } from "~/core/import/delimiter-name";
import type { SourceName } from "~/core/import/source-name";
import { useFormat } from "~/i18n/use-format";
import { useDraftField } from "../draft-context";
import { FoundNotes, type FoundNote } from "./found-notes";

export interface FoundFactsProps {
  source: SourceName;
  /** Null where the format of the file has none. */
  encoding: string | null;
  delimiter: string | null;
  sheet?: { name: string; all: readonly string[] };
  fileBytes: number;
  notes: readonly FoundNote[];
}

const ENCODINGS = [
  ["utf-8", "UTF-8"],
  ["windows-1252", "Windows-1252"],
  ["utf-16le", "UTF-16"],
] as const;
const MAX_HEADER_ROWS = 10;

/** How the file is laid out, to be put right where it was taken wrongly, and what is worth a look before anything is kept. */
export function FoundFacts({ source, fileBytes, ...found }: FoundFactsProps) {
  const { t } = useTranslation("import");
  const size = useSize(fileBytes);
  const from =
    source === "generic"
      ? null
      : t("found.from", { tool: t(`tool.${source}`) });
  return (
    <section aria-labelledby="found" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="found">{t("found.title")}</h2>
        <p className="text-sm text-ink-2 tabular-nums">
          {[from, size].filter(Boolean).join(" · ")}
        </p>
      </div>
      <Layout {...found} />
      {found.notes.length > 0 ? <FoundNotes notes={found.notes} /> : null}
    </section>
  );
}

/** Its button is the form's first, so that Enter in any field looks again and never imports. */
function Layout({
  encoding,
  delimiter,
  sheet,
}: Pick<FoundFactsProps, "encoding" | "delimiter" | "sheet">) {
  const { t } = useTranslation("import");
  const field = useDraftField();
  const headerRows = useHeaderRowChoices();
  const sheets = sheet?.all ?? [];
  return (
    <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-4">
      {encoding === null ? null : (
        <SelectField
          label={t("found.encoding")}
          {...field("encoding")}
          options={ENCODINGS.map(([value, label]) => ({ value, label }))}
        />
      )}
      {delimiter === null ? null : (
        <SelectField
          label={t("found.delimiter")}
          {...field("delimiter")}
          options={Object.values(DELIMITER_NAMES).map((value) => ({
            value,
            label: t(`delimiter.${value}`),
          }))}
        />
      )}
      {sheets.length > 1 ? (
        <SelectField
          label={t("found.sheet")}
          {...field("sheet")}
          options={sheets.map((value) => ({ value, label: value }))}
        />
      ) : null}
      {delimiter === null && !sheet ? null : (
        <SelectField
          label={t("found.header")}
          {...field("headerRows")}
          options={headerRows}
        />
      )}
      {encoding === null && !sheet ? null : (
        <Button name="intent" value="preview">
          {t("found.again")}
        </Button>
      )}
    </div>
  );
}

function useHeaderRowChoices(): Choice[] {
  const { t } = useTranslation("import");
  return Array.from({ length: MAX_HEADER_ROWS + 1 }, (_, rows) => ({
    value: String(rows),
    label: rows === 0 ? t("found.noHeader") : String(rows),
  }));
}

function useSize(bytes: number): string {
  const { t } = useTranslation("import");
  const format = useFormat();
  return bytes >= 1_000_000
    ? t("found.megabytes", { size: format.number(bytes / 1_000_000) })
    : t("found.kilobytes", {
        size: format.number(bytes / 1_000, { digits: bytes < 10_000 ? 1 : 0 }),
      });
}
