import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { DateField } from "~/components/ui/field";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import type { MoveRequirement } from "~/core/experiment/state";
import { ScheduleStep, type ShownSchedule } from "./schedule/schedule-step";
import {
  ApprovalPanel,
  type ApprovalPanelProps,
} from "./plan/approval/approval-panel";

interface NextStepProps {
  today: string;
  /** How it stands to its start; null once it was started. */
  approval: ApprovalPanelProps | null;
  startable: boolean;
  progress: ExperimentProgress;
  missing: readonly MoveRequirement[];
  /** What it is worth as it stands, said before the start. */
  worth: ReactNode;
  hasResult: boolean;
  /** Of a test that takes turns. */
  schedule?: { experimentId: string; shown: ShownSchedule } | null;
}

/** What the test asks for now: to be completed, started, or judged. */
export function NextStep(props: NextStepProps) {
  const { t } = useTranslation("experiment");
  const { state } = props.progress;
  const step =
    state === "idea" || state === "prepared" ? (
      <BeforeStart {...props} />
    ) : state === "to-review" || state === "stopped-early" ? (
      <Verdict hasResult={props.hasResult} />
    ) : null;
  if (!step) return null;
  return (
    <Card as="section">
      <CardBlock>
        <h2 className="mb-3">{t("next.title")}</h2>
        {step}
      </CardBlock>
    </Card>
  );
}

function BeforeStart({
  today,
  startable,
  missing,
  approval,
  schedule,
  worth,
}: NextStepProps) {
  const { t } = useTranslation("experiment");
  const plan = useTranslation("plan").t;
  // The panel says whose word is missing, and asks for it.
  const lacking = missing.filter((name) => name !== "approval");
  return (
    <div className="grid gap-4">
      {lacking.length > 0 ? (
        <div>
          <p className="text-sm">{t("next.missing")}</p>
          <ul className="mt-2 grid list-disc gap-1 pl-5 text-sm">
            {lacking.map((name) => (
              <li key={name}>
                {name === "loss-days"
                  ? plan("missing.loss-days")
                  : t(`next.requirement.${name}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {approval && !missing.includes("loss-days") ? (
        <ApprovalPanel {...approval} />
      ) : null}
      {worth}
      {schedule ? (
        <ScheduleStep
          experimentId={schedule.experimentId}
          schedule={schedule.shown}
          today={today}
          startable={missing.length === 0 && startable}
        />
      ) : missing.length === 0 && startable ? (
        <StartForm today={today} />
      ) : null}
    </div>
  );
}

function StartForm({ today }: { today: string }) {
  const { t } = useTranslation("experiment");
  const { state } = useNavigation();
  return (
    <Form method="post" className="flex flex-wrap items-end gap-4">
      <input type="hidden" name="intent" value="start" />
      <DateField
        label={t("next.startedOn")}
        hint={t("next.startLead")}
        name="startedOn"
        defaultValue={today}
        max={today}
        required
      />
      <Button variant="primary" disabled={state === "submitting"}>
        {t("next.start")}
      </Button>
    </Form>
  );
}

function Verdict({ hasResult }: { hasResult: boolean }) {
  const { t } = useTranslation("experiment");
  const { state } = useNavigation();
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="analyse" />
      <Button
        variant={hasResult ? "secondary" : "primary"}
        disabled={state === "submitting"}
      >
        {hasResult ? t("next.again") : t("next.analyse")}
      </Button>
    </Form>
  );
}
