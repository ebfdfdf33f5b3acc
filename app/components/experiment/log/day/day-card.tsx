import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import {
  TurnToday,
  type ShownSchedule,
} from "~/components/experiment/schedule/schedule-step";
import type { DayTurn } from "~/core/experiment/schedule/turn-of-day";
import type { ActingDay } from "~/core/experiment/log/acting-days";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import { useFormat } from "~/i18n/use-format";
import { DayAnswer } from "./day-answer";
import { DayStrip } from "./day-strip";

interface DayCardProps {
  experimentId: string;
  today: string;
  /** Acting days so far; none before the first. */
  days: readonly ActingDay[];
  /** The one asked about: today, or as the address says. */
  current: (ActingDay & { turn?: DayTurn | null }) | null;
  progress: ExperimentProgress;
  logId: string;
  /** Of a test that takes turns. */
  schedule?: ShownSchedule | null;
}

/** Where the test stands today, "did you do it?", and the days before as a strip one can tap. */
export function DayCard(props: DayCardProps) {
  const { experimentId, days, current, progress, logId } = props;
  const { t } = useTranslation("log");
  const question = useQuestion(props);
  const { acting, state, reviewFrom } = progress;
  const format = useFormat();
  const { t: words } = useTranslation("experiment");
  return (
    <Card as="section">
      <CardBlock className="grid gap-4">
        <div>
          <h2 className="tabular-nums">
            {state === "paused"
              ? t("days.paused")
              : acting?.outcome === "day"
                ? t("days.title", { day: acting.day, of: acting.of })
                : t("days.over")}
          </h2>
          {reviewFrom && (state === "running" || state === "measuring") ? (
            <p className="mt-1 max-w-line text-sm text-ink-2">
              {words("next.waiting", { date: format.fullDate(reviewFrom) })}
            </p>
          ) : null}
        </div>
        {props.schedule?.turn && state !== "to-review" ? (
          <TurnToday experimentId={experimentId} turn={props.schedule.turn} />
        ) : null}
        {current && question && !current.paused ? (
          <DayAnswer
            key={current.day}
            experimentId={experimentId}
            day={current.day}
            done={current.done}
            question={question}
            logId={logId}
          />
        ) : null}
        {days.length > 1 ? (
          <DayStrip days={days} current={current?.day ?? ""} />
        ) : null}
      </CardBlock>
    </Card>
  );
}

function useQuestion({ current, today }: DayCardProps): string | null {
  const { t } = useTranslation("log");
  const format = useFormat();
  if (!current) return null;
  const { turn } = current;
  const isToday = current.day === today;
  // The line above says already what today is.
  if (turn === "control" && isToday) return t("answer.kept");
  if (turn && !(turn === "treatment" && isToday))
    return isToday
      ? t(`turn.today.${turn}`)
      : t(`turn.on.${turn}`, { date: format.date(current.day) });
  return current.day === today
    ? t("answer.today")
    : t("answer.on", { date: format.date(current.day) });
}
