import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { DayAnswer } from "~/components/experiment/log/day/day-answer";
import { ButtonLink } from "~/components/ui/button";
import type { DayTurn } from "~/core/experiment/schedule/turn-of-day";
import { CapLine } from "./cap-line";
import { ItemHead } from "./item-head";
import type { AskedTest } from "./shown-today";

/** A test under way: did we do it today, and yesterday if nobody said; and a cap that asks for attention. */
export function RunningItem({
  test,
  today,
}: {
  test: AskedTest;
  today: string;
}) {
  const { t } = useTranslation("today");
  const questionOf = useQuestion();
  const path = useOrgPath();
  const { id, title, acting, days, prompt } = test;
  const label =
    acting?.outcome === "day"
      ? t("running", { day: acting.day, of: acting.of })
      : t("underWay");
  return (
    <div className="grid gap-3">
      <ItemHead label={label} title={title} to={path("experiments", id)} />
      {prompt && prompt.outcome !== "none" ? <CapLine prompt={prompt} /> : null}
      {days.toReversed().map(({ day, done, logId, turn }, index) => {
        const isToday = day === today;
        const question = questionOf(turn, isToday);
        const answer = (
          <DayAnswer
            experimentId={id}
            day={day}
            done={done}
            logId={logId}
            question={question}
          />
        );
        // Yesterday does not stand in the way of today.
        return isToday || index === 0 ? (
          <Fragment key={day}>{answer}</Fragment>
        ) : (
          <details key={day} open={done !== null}>
            <summary className="target inline-flex items-center text-sm text-ink-2 underline underline-offset-3">
              {t("yesterday")}
            </summary>
            {answer}
          </details>
        );
      })}
      {prompt?.outcome === "stop" ? (
        <ButtonLink to={path("experiments", id)} wide>
          {t("cap.act")}
        </ButtonLink>
      ) : (
        <p className="text-sm">
          <Link to={path("experiments", id)} className="link">
            {t("noteMore")}
          </Link>
        </p>
      )}
    </div>
  );
}

/** "Did you do it today?", or on a drawn day whether the draw was kept to. */
function useQuestion() {
  const { t } = useTranslation("log");
  return (turn: DayTurn | null, isToday: boolean) =>
    isToday
      ? t(turn ? `turn.today.${turn}` : "answer.today")
      : t(turn ? `turn.yesterday.${turn}` : "answer.yesterday");
}
