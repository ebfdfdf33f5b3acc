import { ChangeHistory } from "~/components/history/change-history";
import type { ShownChange } from "~/components/history/shown-change";

/** The history of what the settings hold, in the width of their forms. */
export function SettingsHistory({
  changes,
  entity,
}: {
  changes: readonly ShownChange[];
  entity: string;
}) {
  return (
    <div className="mt-6 max-w-2xl">
      <ChangeHistory entity={entity} changes={changes} />
    </div>
  );
}
