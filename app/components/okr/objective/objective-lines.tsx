import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { KeyResultLine } from "../key-result/key-result-line";
import type { ShownStanding } from "../words/shown-key-result";

export interface ObjectiveLine {
  id: string;
  statement: string;
  owner: string;
  team: { id: string; name: string } | null;
  experimentCount: number;
  keyResults: readonly ShownStanding[];
}

/** Objectives as people said them, each with what would show that it moved. */
export function ObjectiveLines({
  objectives,
}: {
  objectives: readonly ObjectiveLine[];
}) {
  return (
    <ul className="card rounded-card border border-line bg-surface shadow-card">
      {objectives.map((objective) => (
        <li key={objective.id} className="border-line not-first:border-t">
          <ObjectiveEntry objective={objective} />
        </li>
      ))}
    </ul>
  );
}

function ObjectiveEntry({ objective }: { objective: ObjectiveLine }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { id, statement, owner, team, experimentCount, keyResults } = objective;
  const tests =
    experimentCount > 0
      ? t("list.tests", { count: experimentCount })
      : t("list.noTests");
  return (
    <article className="py-2">
      <div className="px-4.5 pt-2.5 pb-1.5 sm:px-6.5">
        <h2 className="font-serif text-lg leading-snug font-medium">
          <Link
            to={path("objectives", id)}
            className="underline-offset-4 hover:underline"
          >
            {statement}
          </Link>
        </h2>
        <p className="mt-1 text-xs text-ink-3">
          {[owner, team?.name, tests].filter(Boolean).join(" · ")}
        </p>
      </div>
      {keyResults.length === 0 ? (
        <p className="px-4.5 py-2 text-sm text-ink-2 sm:px-6.5">
          {t("list.noKeyResult")}
        </p>
      ) : (
        <ul>
          {keyResults.map((shown) => (
            <li key={shown.keyResult.id}>
              <KeyResultLine shown={shown} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
