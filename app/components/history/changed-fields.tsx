import { useTranslation } from "react-i18next";
import type { ShownChange } from "./shown-change";
import { useFieldWords } from "./use-field-words";

/** Each field that differs, with what it was and what it is; what is empty on both sides stays unsaid. */
export function ChangedFields({
  before,
  after,
}: Pick<ShownChange, "before" | "after">) {
  const { t } = useTranslation("history");
  const words = useFieldWords();
  const names = [
    ...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]),
  ];
  const rows = names.flatMap((name) => {
    const was = words.value(name, before?.[name]);
    const is = words.value(name, after?.[name]);
    return was === null && is === null
      ? []
      : [{ name, label: words.label(name), was, is }];
  });
  if (rows.length === 0) return null;
  return (
    <dl className="mt-1 grid gap-1">
      {rows.map(({ name, label, was, is }) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-3">{label}</dt>
          <dd className="min-w-0 max-w-line break-words">
            {was === null ? null : (
              <>
                <span className="sr-only">{t("before")} </span>
                <del className="text-ink-2">{was}</del>
                <span aria-hidden="true"> → </span>
              </>
            )}
            {was === null ? null : (
              <span className="sr-only">{t("after")} </span>
            )}
            <span>{is ?? t("empty")}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
