import { useTranslation } from "react-i18next";
import type { CodedFault } from "~/core/import/coded-fault";
import { useFormat } from "~/i18n/use-format";
import { useFaultSentence } from "../../use-fault-sentence";
import { useColumnName } from "../../use-column-name";

export interface FoundNote {
  line: number;
  column: string | null;
  fault: CodedFault;
}

/** So many are read; the rest waits behind a fold. */
const SHOWN_NOTES = 6;

export function FoundNotes({ notes }: { notes: readonly FoundNote[] }) {
  const { t } = useTranslation("import");
  const first = notes.slice(0, SHOWN_NOTES);
  const rest = notes.slice(SHOWN_NOTES);
  return (
    <div className="rounded-card border border-line bg-sunken px-4.5 py-3 text-sm">
      <h3>{t("found.notes")}</h3>
      <NoteList notes={first} />
      {rest.length > 0 ? (
        <details className="mt-1">
          <summary className="target inline-flex items-center font-semibold">
            {t("found.moreNotes", { count: rest.length })}
          </summary>
          <NoteList notes={rest} />
        </details>
      ) : null}
    </div>
  );
}

function NoteList({ notes }: { notes: readonly FoundNote[] }) {
  const write = useNote();
  return (
    <ul className="mt-1 grid list-disc gap-1 pl-4.5 wrap-anywhere">
      {notes.map((note) => (
        <li key={`${note.line} ${note.column} ${note.fault.code}`}>
          {write(note)}
        </li>
      ))}
    </ul>
  );
}

/** A note on line 1 speaks of the file or of the column as a whole. */
function useNote(): (note: FoundNote) => string {
  const { t } = useTranslation("import");
  const format = useFormat();
  const sentence = useFaultSentence();
  const called = useColumnName();
  return ({ line, column, fault }) => {
    const words = sentence(fault);
    if (column !== null)
      return t("found.noteColumn", {
        column: called(column),
        sentence: words,
      });
    return line > 1
      ? t("found.noteLine", { line: format.count(line), sentence: words })
      : words.charAt(0).toUpperCase() + words.slice(1);
  };
}
