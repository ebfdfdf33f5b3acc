import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import type { MoveRequirement } from "~/core/experiment/state";
import { LogFlash } from "./log/log-flash";

interface ExperimentHeadProps {
  experiment: {
    id: string;
    title: string;
    startedOn: string | null;
    objective: { id: string; statement: string } | null;
  };
  progress: ExperimentProgress;
  missing: readonly MoveRequirement[];
}

/** Which test, for which need, in which state; and the one act it asks for. */
export function ExperimentHead(props: ExperimentHeadProps) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { id, title, objective } = props.experiment;
  const need = objective
    ? [
        {
          label: objective.statement,
          to: path("objectives", objective.id),
        },
      ]
    : [];
  return (
    <>
      <PageHead
        title={title}
        trail={[
          { label: t("list.title"), to: path("experiments") },
          ...need,
          { label: t(`state.${props.progress.state}`) },
        ]}
        action={<HeadAction {...props} id={id} />}
      />
      <LogFlash />
    </>
  );
}

function HeadAction({
  id,
  experiment,
  progress,
  missing,
}: ExperimentHeadProps & { id: string }) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { state } = progress;
  if (["to-review", "stopped-early", "invalid"].includes(state)) {
    return (
      <ButtonLink to={path("experiments", id, "decide")} variant="primary">
        {t("page.decide")}
      </ButtonLink>
    );
  }
  if (experiment.startedOn || !["idea", "prepared"].includes(state))
    return null;
  // Somebody's word completes no plan: the next step asks for it.
  const isComplete = missing.every((name) => name === "approval");
  return (
    <ButtonLink
      to={path("experiments", id, "plan")}
      variant={isComplete ? "secondary" : "primary"}
    >
      {isComplete ? t("page.change") : t("page.complete")}
    </ButtonLink>
  );
}
