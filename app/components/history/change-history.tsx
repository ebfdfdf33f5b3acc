import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";
import { useFormat } from "~/i18n/use-format";
import { ChangedFields } from "./changed-fields";
import type { ShownChange } from "./shown-change";

interface ChangeHistoryProps {
  /** Newest first, as `listChanges` gives them. */
  changes: readonly ShownChange[];
  /** What they were made to; names the place in the page's address (#history-KeyResult). */
  entity: string;
}

/** Who changed what and when, with what it was before and after. Folded: it is there for those who ask. Nothing where nothing changed. */
export function ChangeHistory({ changes, entity }: ChangeHistoryProps) {
  const { t } = useTranslation("history");
  if (changes.length === 0) return null;
  const title = t("title", { count: changes.length });
  return (
    <div id={`history-${entity}`}>
      <Fold title={title}>
        <ol className="mt-3 grid gap-4">
          {changes.map((change) => (
            <Entry key={change.id} change={change} />
          ))}
        </ol>
      </Fold>
    </div>
  );
}

function Entry({ change }: { change: ShownChange }) {
  const { t } = useTranslation("history");
  const format = useFormat();
  const id = useId();
  return (
    <li aria-labelledby={id} className="border-l-2 border-line pl-4 text-sm">
      <p id={id}>
        <span className="font-semibold">{t(`action.${change.action}`)}</span>{" "}
        <span className="text-ink-2">
          {t("by", {
            name: change.by,
            when: format.dateTime(change.at),
          })}
        </span>
      </p>
      <ChangedFields before={change.before} after={change.after} />
    </li>
  );
}
