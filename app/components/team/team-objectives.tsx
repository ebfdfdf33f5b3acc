import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import type { ShownLine } from "../okr/words/shown-key-result";
import { TeamKeyResult } from "./team-key-result";

export interface TeamObjective {
  id: string;
  statement: string;
  nextAction: string;
  keyResults: readonly ShownLine[];
}

/** The team's needs to meet and their key results, in one list. */
export function TeamObjectives({
  objectives,
  teamId,
}: {
  objectives: readonly TeamObjective[];
  teamId: string;
}) {
  const { t } = useTranslation("team");
  const path = useOrgPath();
  if (objectives.length === 0) {
    return (
      <EmptyState
        title={t("week.noObjectives.title")}
        action={
          <ButtonLink
            to={`${path("objectives", "new")}?team=${teamId}`}
            variant="primary"
          >
            {t("week.newObjective")}
          </ButtonLink>
        }
      >
        {t("week.noObjectives.text")}
      </EmptyState>
    );
  }
  return (
    <ul className="card rounded-card border border-line bg-surface shadow-card">
      {objectives.map((objective) => (
        <li
          key={objective.id}
          className="border-line px-4.5 py-4 not-first:border-t sm:px-6.5"
        >
          <Objective objective={objective} back={path("teams", teamId)} />
        </li>
      ))}
    </ul>
  );
}

function Objective({
  objective,
  back,
}: {
  objective: TeamObjective;
  back: string;
}) {
  const { t } = useTranslation("team");
  const path = useOrgPath();
  const { id, statement, nextAction, keyResults } = objective;
  return (
    <article>
      <h2 className="font-serif text-lg leading-snug font-medium">
        <Link
          to={path("objectives", id)}
          className="underline-offset-4 hover:underline"
        >
          {statement}
        </Link>
      </h2>
      <p className="mt-1 text-sm text-ink-2">
        {nextAction ? t("week.next", { action: nextAction }) : t("week.noNext")}
      </p>
      {keyResults.length === 0 ? (
        <p className="mt-3 text-sm text-ink-2">{t("week.noKeyResult")}</p>
      ) : (
        <ul className="mt-3 grid gap-1">
          {keyResults.map((shown) => (
            <li key={shown.keyResult.id} className="border-t border-line pt-3">
              <TeamKeyResult shown={shown} back={back} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
