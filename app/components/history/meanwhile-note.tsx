import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ChangedFields } from "./changed-fields";
import type { ShownChange } from "./shown-change";
import { useFormat } from "~/i18n/use-format";

interface Meanwhile {
  meanwhile?: { version: string; changes: readonly ShownChange[] };
}

/** The version a form replaces when it is sent: the one it was opened on, or the newer one it was told of. */
export function VersionField({ version }: { version: string }) {
  const answer = useActionData<Meanwhile>();
  const value = answer?.meanwhile?.version ?? version;
  return <input key={value} type="hidden" name="version" value={value} />;
}

/** Somebody else saved first: what they wrote, beside what was typed, which is still in the form. */
export function MeanwhileNote() {
  const { t } = useTranslation("history");
  const format = useFormat();
  const meanwhile = useActionData<Meanwhile>()?.meanwhile;
  if (!meanwhile) return null;
  return (
    <div
      role="alert"
      className="grid max-w-2xl gap-3 rounded-card border border-line-2 bg-sunken px-4.5 py-3.5 text-sm"
    >
      <p className="font-semibold">{t("meanwhile.title")}</p>
      <p className="text-ink-2">{t("meanwhile.text")}</p>
      {meanwhile.changes.map(({ id, by, at, before, after }) => (
        <div key={id}>
          <p className="text-ink-2">
            {t("meanwhile.by", { name: by, when: format.dateTime(at) })}
          </p>
          <ChangedFields before={before} after={after} />
        </div>
      ))}
    </div>
  );
}
