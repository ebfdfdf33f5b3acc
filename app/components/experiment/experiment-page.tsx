import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LossBurnDown } from "~/components/chart/loss-burn-down";
import { ChangeHistory } from "~/components/history/change-history";
import type { ShownChange } from "~/components/history/shown-change";
import { Card, CardBlock } from "~/components/ui/card";
import {
  LinkedVoices,
  type ShownLinkedVoice,
} from "~/components/voice/linked-voices";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { Fault } from "~/core/evidence/contract";
import type { Burn } from "~/core/experiment/affordable-loss";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import type { ActingDay } from "~/core/experiment/log/acting-days";
import type { Fidelity } from "~/core/experiment/log/fidelity";
import type { DayTurn } from "~/core/experiment/schedule/turn-of-day";
import type { LogKind } from "~/core/experiment/log/log-window";
import type { StopPrompt } from "~/core/experiment/log/loss-so-far";
import type { MoveRequirement } from "~/core/experiment/state";
import { ExperimentFacts } from "./facts/experiment-facts";
import type { ShownExperiment, ShownGuardrail } from "./facts/shown-experiment";
import { Happenings } from "./happenings";
import { Judged } from "./judged";
import {
  DecisionMade,
  type DecisionMadeProps,
} from "./judgement/decision/decision-made";
import type { ShownJudgement } from "./judgement/shown-result";
import { useFormat } from "~/i18n/use-format";
import { useFaultReason } from "./use-fault-reason";
import { DayCard } from "./log/day/day-card";
import { Journal } from "./log/journal";
import { StopPanel } from "./log/loss/stop-panel";
import { NoteCard, type LogIds } from "./log/note/note-card";
import type { JournalEntry } from "./log/shown-log";
import { NextStep } from "./next-step";
import { StartWorth } from "./plan/detect/start-worth";
import type { StartForecast } from "~/core/experiment/plan/plan-forecast";
import type { ApprovalPanelProps } from "./plan/approval/approval-panel";
import type { ShownSchedule } from "./schedule/schedule-step";

export interface ShownLog {
  days: readonly ActingDay[];
  current: (ActingDay & { turn: DayTurn | null }) | null;
  fidelity: Fidelity;
  burns: readonly Burn[];
  prompt: StopPrompt;
  losses: readonly {
    day: string;
    money: number;
    hours: number;
    customers: number;
  }[];
  currency: string;
  /** What an hour is worth; null where nobody said. */
  hourValue: number | null;
  approver: string | null;
  mayRaise: boolean;
  may: readonly LogKind[];
  entries: readonly JournalEntry[];
  ids: LogIds;
}

export interface ExperimentPageProps {
  today: string;
  experiment: ShownExperiment & Pick<ApprovalPanelProps, "approval">;
  progress: ExperimentProgress;
  missing: readonly MoveRequirement[];
  /** Stopped today, and nothing decided since. */
  mayUndoStop: boolean;
  /** How it stands to its start; null once it was started. */
  standing: Pick<
    ApprovalPanelProps,
    "standing" | "reasons" | "team" | "approver" | "seal"
  > | null;
  /** What it is worth as it stands; null once it was started. */
  start: StartForecast | null;
  judgement: ShownJudgement;
  /** What was decided and learnt; null before. */
  decided: Pick<DecisionMadeProps, "decision" | "learnings"> | null;
  guardrails: readonly ShownGuardrail[];
  /** Of a test that takes turns. */
  schedule: ShownSchedule | null;
  log: ShownLog;
  linkedVoices: readonly ShownLinkedVoice[];
  changes: readonly ShownChange[];
}

/** The result where there is one, what is asked today, what was noted; beside them what was declared. */
export function ExperimentPage(props: ExperimentPageProps) {
  const { today, experiment, progress, missing, judgement, log } = props;
  // Days left unanswered can still be told until the decision.
  const asksDays = ["running", "measuring", "paused", "to-review"].includes(
    progress.state,
  );
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_17.25rem]">
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
        <Refusal />
        <StopPanel
          {...log}
          mayStop={progress.state === "running" || progress.state === "paused"}
        />
        <Judged
          judgement={judgement}
          metric={experiment.expectation?.metric ?? null}
          spent={log}
          reviewFrom={progress.reviewFrom}
          saysWhen={["running", "measuring"].includes(progress.state)}
        />
        {props.decided ? (
          <DecisionMade
            {...props.decided}
            experimentId={experiment.id}
            history={[]}
            fresh={false}
            isElsewhere
          />
        ) : null}
        <NextStep
          today={today}
          approval={approvalOf(props)}
          startable={experiment.state === "prepared"}
          progress={progress}
          missing={missing}
          worth={
            props.start ? (
              <StartWorth experimentId={experiment.id} forecast={props.start} />
            ) : null
          }
          hasResult={judgement.result !== null}
          schedule={
            props.schedule && {
              experimentId: experiment.id,
              shown: props.schedule,
            }
          }
        />
        {asksDays ? (
          <DayCard
            experimentId={experiment.id}
            today={today}
            days={log.days}
            current={log.current}
            progress={progress}
            logId={log.ids.day}
            schedule={props.schedule}
          />
        ) : null}
        <OnTheGround {...props} />
        <LinkedVoices voices={props.linkedVoices} />
        <Happenings state={progress.state} mayUndoStop={props.mayUndoStop} />
        {props.changes.length > 0 ? (
          <ChangeHistory changes={props.changes} entity="Experiment" />
        ) : null}
      </div>
      <Card as="section" className="px-5 py-4.5">
        <ExperimentFacts
          experiment={experiment}
          guardrails={props.guardrails}
          log={{ ...log, isDrawn: isDrawn(props) }}
        />
      </Card>
    </div>
  );
}

function approvalOf({
  experiment,
  missing,
  standing,
  log,
}: ExperimentPageProps): ApprovalPanelProps | null {
  if (!standing) return null;
  return {
    ...standing,
    experimentId: experiment.id,
    approval: experiment.approval,
    currency: log.currency,
    isLossStated: !missing.includes("affordable-loss"),
    ready: missing.every((name) => name === "approval"),
  };
}

/** Costs are drawn from the first one on. */
function isDrawn({
  experiment,
  log,
}: Pick<ExperimentPageProps, "experiment" | "log">): boolean {
  return experiment.startedOn !== null && log.losses.length > 0;
}

/** What was noted while the test ran, the forms to note more, and what it cost day by day. */
function OnTheGround({
  today,
  experiment,
  progress,
  log,
}: ExperimentPageProps) {
  const last = log.days.at(-1)?.day ?? today;
  const isOver = experiment.endedOn !== null;
  return (
    <>
      <NoteCard
        may={log.may.filter((kind) => kind !== "day")}
        day={isOver ? last : today}
        from={experiment.startedOn}
        today={today}
        ids={log.ids}
        currency={log.currency}
      />
      {experiment.startedOn && isDrawn({ experiment, log }) ? (
        <Card as="section">
          <CardBlock>
            <LossBurnDown
              burns={log.burns.filter(({ dimension }) => dimension !== "days")}
              losses={log.losses}
              from={experiment.startedOn}
              to={progress.actingTo ?? experiment.startedOn}
              today={isOver ? last : today}
              currency={log.currency}
            />
          </CardBlock>
        </Card>
      ) : null}
      {log.entries.length > 0 || log.may.includes("surprise") ? (
        <Journal
          experimentId={experiment.id}
          entries={log.entries}
          currency={log.currency}
        />
      ) : null}
    </>
  );
}

const RESULT_WORDS = {
  "no-readings": "result.noReadings",
  refused: "result.refused",
} as const;

const MOVE_REFUSALS = [
  "not-a-move",
  "missing",
  "changed",
  "future",
  "before-readings",
  "too-long-ago",
  "drawn-day",
  "not-yours",
] as const;

/** Why the test was not moved or judged; what could not be noted is said by the log's own word. */
function Refusal() {
  const { t } = useTranslation("experiment");
  const reason = useFaultReason();
  const format = useFormat();
  const answer = useActionData<{
    refusal?: string;
    faults?: Fault[];
    earliest?: string;
  }>();
  const { refusal, faults = [], earliest } = answer ?? {};
  const move = MOVE_REFUSALS.find((name) => name === refusal);
  const message = move
    ? t(`refusal.${move}`, { date: earliest ? format.fullDate(earliest) : "" })
    : refusal === "no-readings" || refusal === "refused"
      ? t(RESULT_WORDS[refusal])
      : null;
  const reasons = faults.map(reason).filter((said) => said !== null);
  const messages = reasons.length > 0 ? reasons : message ? [message] : [];
  return messages.length > 0 ? (
    <ErrorSummary faults={messages.map((said) => ({ message: said }))} />
  ) : null;
}
