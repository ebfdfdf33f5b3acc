import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import {
  ExperimentLines,
  type ExperimentLine,
} from "~/components/experiment/experiment-lines";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { ChangeHistory } from "~/components/history/change-history";
import type { ShownChange } from "~/components/history/shown-change";
import { KeyResultBlock } from "../key-result/key-result-block";
import { CheckInFold } from "../check-in/check-in-fold";
import { LastCheckIn } from "../check-in/last-check-in";
import { ObjectiveReasons, type ObjectiveWords } from "./objective-reasons";
import {
  LinkedVoices,
  type ShownLinkedVoice,
} from "~/components/voice/linked-voices";
import { ObjectiveVoices, type Voice } from "./objective-voices";
import type { ShownLine } from "../words/shown-key-result";

interface ObjectivePageProps {
  objective: ObjectiveWords & { id: string; archived: boolean };
  keyResults: readonly ShownLine[];
  experiments: readonly ExperimentLine[];
  voices: readonly Voice[];
  linkedVoices: readonly ShownLinkedVoice[];
  changes: readonly ShownChange[];
}

export function ObjectivePage({
  objective,
  keyResults,
  experiments,
  voices,
  linkedVoices,
  changes,
}: ObjectivePageProps) {
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 gap-8">
        <KeyResults objective={objective} keyResults={keyResults} />
        <Tests objective={objective} experiments={experiments} />
        <LinkedVoices voices={linkedVoices} />
        <ObjectiveVoices voices={voices} />
        <ChangeHistory changes={changes} entity="Objective" />
      </div>
      <ObjectiveReasons objective={objective} />
    </div>
  );
}

function KeyResults({
  objective,
  keyResults,
}: Pick<ObjectivePageProps, "objective" | "keyResults">) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const add = (variant: "primary" | "secondary") =>
    objective.archived ? null : (
      <ButtonLink
        to={path("objectives", objective.id, "key-results", "new")}
        variant={variant}
      >
        {t("page.addKeyResult")}
      </ButtonLink>
    );
  if (keyResults.length === 0) {
    return (
      <EmptyState title={t("page.noKeyResults.title")} action={add("primary")}>
        {t("page.noKeyResults.text")}
      </EmptyState>
    );
  }
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2>{t("page.keyResults")}</h2>
        {add("secondary")}
      </div>
      <Card>
        {keyResults.map((shown) => (
          <CardBlock key={shown.keyResult.id}>
            <KeyResultBlock shown={shown} />
            <div className="mt-1 flex flex-wrap items-center gap-x-4">
              {objective.archived ? null : (
                <CheckInFold
                  shown={shown}
                  back={path("objectives", objective.id)}
                />
              )}
              <LastCheckIn keyResult={shown.keyResult} />
            </div>
          </CardBlock>
        ))}
      </Card>
    </section>
  );
}

function Tests({
  objective,
  experiments,
}: Pick<ObjectivePageProps, "objective" | "experiments">) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const note = `${path("experiments", "new")}?objective=${objective.id}`;
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2>{t("page.tests")}</h2>
        {objective.archived ? null : (
          <ButtonLink to={note}>{t("page.noteTest")}</ButtonLink>
        )}
      </div>
      {experiments.length === 0 ? (
        <p className="text-sm text-ink-2">{t("page.noTests")}</p>
      ) : (
        <ExperimentLines experiments={experiments} />
      )}
    </section>
  );
}
