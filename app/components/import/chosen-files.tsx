import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: number;
}

interface ChosenFilesProps {
  files: readonly ChosenFile[];
  megabytes: number;
}

/** What is about to be sent, where the browser's own control only says how many; one that is too large is said before it is sent. */
export function ChosenFiles({ files, megabytes }: ChosenFilesProps) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const tooLarge = files.some(({ bytes }) => bytes > megabytes * 1024 ** 2);
  if (files.length < 2 && !tooLarge) return null;
  return (
    <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
      {files.map(({ name, bytes }) => (
        <li key={name} className="wrap-anywhere">
          {name}{" "}
          <span className="text-ink-2 tabular-nums">
            {t("found.kilobytes", {
              size: format.number(bytes / 1_000, {
                digits: bytes < 10_000 ? 1 : 0,
              }),
            })}
          </span>
          {bytes > megabytes * 1024 ** 2 ? (
            <span className="ml-1 font-medium text-danger">
              {t("upload.fileTooLarge", { megabytes })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
