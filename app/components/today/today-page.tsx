import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { LogFlash } from "~/components/experiment/log/log-flash";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { useFormat } from "~/i18n/use-format";
import { FinishedTests } from "./finished-tests";
import { FirstSteps } from "./first-steps";
import { ApprovalItem, DecideItem } from "./judging-items";
import { KeyResultItem } from "./key-result-item";
import type { ShownToday } from "./shown-today";
import { TeamWeeks } from "./team-weeks";
import { MoreBlock } from "./more-block";
import { RunningItem } from "./running-item";

/** What is asked of this person today, each answered where it stands; then what their role looks at. Nothing is forecast. */
export function TodayPage(props: ShownToday) {
  const { steps, teams, finished, role } = props;
  const complete = Object.values(steps).every(Boolean);
  return (
    <>
      <TodayHead {...props} />
      <LogFlash />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,36rem)_minmax(0,1fr)]">
        <div className="grid gap-5">
          {complete ? null : <FirstSteps done={steps} />}
          {steps.hasExperiment || steps.hasObjective ? (
            <Items {...props} />
          ) : null}
        </div>
        {teams.length > 0 ? <TeamWeeks teams={teams} /> : null}
        {role === "leader" ? <FinishedTests tests={finished} /> : null}
      </div>
    </>
  );
}

/** Things that wait for an answer: a day already answered waits no more. */
function countOf({
  tests,
  keyResults,
  toDecide,
  approvals,
  today,
}: ShownToday) {
  const open = tests.filter(
    ({ days, prompt }) =>
      prompt?.outcome === "stop" || days.some(({ done }) => done === null),
  );
  const due = keyResults.filter(
    ({ keyResult }) => keyResult.lastCheckIn?.madeOn !== today,
  );
  return open.length + due.length + toDecide.length + approvals.length;
}

function TodayHead(props: ShownToday) {
  const { t } = useTranslation("today");
  const format = useFormat();
  const { name, today, steps } = props;
  const count = countOf(props);
  const begun = steps.hasObjective || steps.hasExperiment;
  const greeting =
    count > 0 ? "hello.due" : begun ? "hello.calm" : "hello.begin";
  return (
    <header className="mb-6">
      <p className="text-sm text-ink-2">
        <time dateTime={today}>{format.date(today)}</time>
      </p>
      <h1 className="mt-1 max-w-[24em]">{t(greeting, { name })}</h1>
      {count > 0 ? (
        <p className="mt-2 text-sm text-ink-2">{t("things", { count })}</p>
      ) : null}
    </header>
  );
}

function Items(props: ShownToday) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  const { tests, keyResults, toDecide, approvals, today, more } = props;
  const total =
    tests.length + keyResults.length + toDecide.length + approvals.length;
  if (total === 0) {
    return (
      <EmptyState
        title={t("empty.title")}
        action={
          <ButtonLink to={path("experiments", "new")} variant="primary">
            {t("note")}
          </ButtonLink>
        }
      >
        {t("empty.text")}
      </EmptyState>
    );
  }
  return (
    <>
      <Card>
        {tests.map((test) => (
          <CardBlock key={test.id}>
            <RunningItem test={test} today={today} />
          </CardBlock>
        ))}
        {more.tests > 0 && tests.length > 0 ? (
          <MoreBlock to={`${path("experiments")}?state=under-way`}>
            {t("more.tests", { count: more.tests })}
          </MoreBlock>
        ) : null}
        {keyResults.map((shown) => (
          <CardBlock key={shown.keyResult.id}>
            <KeyResultItem shown={shown} today={today} />
          </CardBlock>
        ))}
        {more.keyResults ? (
          <MoreBlock to={path("check-ins")}>{t("more.keyResults")}</MoreBlock>
        ) : null}
        {toDecide.map((test) => (
          <CardBlock key={test.id}>
            <DecideItem test={test} />
          </CardBlock>
        ))}
        {more.toDecide > 0 ? (
          <MoreBlock to={`${path("experiments")}?state=to-review`}>
            {t("more.toDecide", { count: more.toDecide })}
          </MoreBlock>
        ) : null}
        {approvals.map((approval) => (
          <CardBlock key={approval.id}>
            <ApprovalItem approval={approval} />
          </CardBlock>
        ))}
      </Card>
      <p className="text-center text-sm text-ink-2">{t("after")}</p>
    </>
  );
}
