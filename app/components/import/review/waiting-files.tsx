import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";

export interface WaitingFile {
  id: string;
  fileName: string;
  /** Whether its columns are those of the file described here. */
  alike: boolean;
}

/** The other files of the same send: those with the same columns can come along with this one's description. */
export function WaitingFiles({ files }: { files: readonly WaitingFile[] }) {
  const { t } = useTranslation("import");
  const alike = files.filter((file) => file.alike);
  const others = files.filter((file) => !file.alike);
  return (
    <section aria-labelledby="waiting" className="grid gap-3">
      <h2 id="waiting">{t("waiting.title", { count: files.length })}</h2>
      {alike.length > 0 ? (
        <fieldset className="grid gap-1.5">
          <legend className="mb-1.5 max-w-line text-sm text-ink-2">
            {t("waiting.alike", { count: alike.length })}
          </legend>
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {alike.map(({ id, fileName }) => (
              <li key={id}>
                <label className="target flex items-center gap-2.5 py-1 text-sm">
                  <input
                    type="checkbox"
                    name="also"
                    value={id}
                    defaultChecked
                    className="size-4.5 shrink-0"
                  />
                  <span className="wrap-anywhere">{fileName}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      {others.length > 0 ? <OtherFiles files={others} /> : null}
    </section>
  );
}

function OtherFiles({ files }: { files: readonly WaitingFile[] }) {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  return (
    <div className="grid gap-1.5">
      <p className="max-w-line text-sm text-ink-2">
        {t("waiting.others", { count: files.length })}
      </p>
      <ul className="grid gap-x-6 text-sm sm:grid-cols-2">
        {files.map(({ id, fileName }) => (
          <li key={id}>
            <Link
              to={path("import", id)}
              className="link target inline-flex items-center wrap-anywhere"
            >
              {fileName}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
