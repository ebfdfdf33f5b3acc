import { useTranslation } from "react-i18next";
import type { CodedFault } from "~/core/import/coded-fault";
import { useFormat } from "~/i18n/use-format";
import { useFaultSentence } from "../use-fault-sentence";

export interface FoundNote {
  line: number;
  column: string | null;
  fault: CodedFault;
}

export interface FoundFactsProps {
  /** Null where the format of the file has none. */
  encoding: string | null;
  delimiter: string | null;
  headerRows: number;
  fileBytes: number;
  notes: readonly FoundNote[];
}

const DELIMITER_NAMES = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
} as const;
const ENCODING_NAMES: Record<string, string> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
};

/** How the file is laid out, and what is worth a look before anything is kept. */
export function FoundFacts({
  encoding,
  delimiter,
  headerRows,
  fileBytes,
  notes,
}: FoundFactsProps) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const name = DELIMITER_NAMES[delimiter as keyof typeof DELIMITER_NAMES];
  return (
    <section aria-labelledby="found" className="grid gap-3">
      <h2 id="found">{t("found.title")}</h2>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {encoding === null ? null : (
          <Fact
            word={t("found.encoding")}
            value={ENCODING_NAMES[encoding] ?? encoding}
          />
        )}
        {delimiter === null ? null : (
          <Fact
            word={t("found.delimiter")}
            value={name ? t(`delimiter.${name}`) : delimiter}
          />
        )}
        <Fact word={t("found.header")} value={format.count(headerRows)} />
        <Fact word={t("found.size")} value={useSize(fileBytes)} />
      </dl>
      {notes.length > 0 ? <Notes notes={notes} /> : null}
    </section>
  );
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

function Fact({ word, value }: { word: string; value: string }) {
  return (
    <div>
      <dt className="label">{word}</dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  );
}

function Notes({ notes }: { notes: readonly FoundNote[] }) {
  const { t } = useTranslation("import");
  const write = useNote();
  return (
    <div className="rounded-card border border-line bg-sunken px-4.5 py-3 text-sm">
      <h3>{t("found.notes")}</h3>
      <ul className="mt-1 grid list-disc gap-1 pl-4.5">
        {notes.map((note) => (
          <li key={`${note.line} ${note.column} ${note.fault.code}`}>
            {write(note)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A note on line 1 speaks of the file or of the column as a whole. */
function useNote(): (note: FoundNote) => string {
  const { t } = useTranslation("import");
  const format = useFormat();
  const sentence = useFaultSentence();
  return ({ line, column, fault }) => {
    const words = sentence(fault);
    const at = format.count(line);
    if (column !== null)
      return t("found.noteColumn", { column, sentence: words });
    return line > 1
      ? t("found.noteLine", { line: at, sentence: words })
      : words.charAt(0).toUpperCase() + words.slice(1);
  };
}
