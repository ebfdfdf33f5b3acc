import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { Verdict, type VerdictName } from "~/components/ui/verdict";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import { useFormat } from "~/i18n/use-format";

export interface TodayTest {
  id: string;
  title: string;
  state: ExperimentState;
  progress: ExperimentProgress;
  metricName: string | null;
  sites: readonly string[];
  result?: { verdict: VerdictName } | null;
}

interface TodayTestsProps {
  toDecide: readonly TodayTest[];
  underWay: readonly TodayTest[];
}

/** Tests that ask for a verdict first, then those under way. */
export function TodayTests({ toDecide, underWay }: TodayTestsProps) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  return (
    <section>
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2>{t("tests")}</h2>
        <Link to={path("experiments")} className="link text-sm">
          {t("allTests")}
        </Link>
      </div>
      <Card>
        {toDecide.map((test) => (
          <CardBlock key={test.id}>
            <ToDecide test={test} />
          </CardBlock>
        ))}
        {underWay.map((test) => (
          <CardBlock key={test.id}>
            <TestHead test={test} />
          </CardBlock>
        ))}
        {toDecide.length + underWay.length === 0 ? (
          <CardBlock>
            <p className="mb-3 text-sm text-ink-2">{t("noTests")}</p>
            <ButtonLink to={path("experiments", "new")} wide>
              {t("note")}
            </ButtonLink>
          </CardBlock>
        ) : null}
      </Card>
    </section>
  );
}

function ToDecide({ test }: { test: TodayTest }) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  return (
    <>
      <TestHead test={test} />
      {test.result ? (
        <p className="mt-1.5">
          <Verdict verdict={test.result.verdict} />
        </p>
      ) : null}
      <ButtonLink
        to={path("experiments", test.id)}
        variant="primary"
        wide
        className="mt-3"
      >
        {t(test.result ? "decide.read" : "decide.ask")}
      </ButtonLink>
    </>
  );
}

function TestHead({ test }: { test: TodayTest }) {
  const path = useOrgPath();
  const where =
    test.sites.length > 2
      ? `${test.sites.slice(0, 2).join(", ")} +${test.sites.length - 2}`
      : test.sites.join(", ");
  return (
    <>
      <p className="label tabular-nums">{useStanding(test)}</p>
      <h3 className="mt-0.5 text-base">
        <Link
          to={path("experiments", test.id)}
          className="underline-offset-3 hover:underline"
        >
          {test.title}
        </Link>
      </h3>
      <p className="mt-0.5 text-sm text-ink-2">
        {[test.metricName, where].filter(Boolean).join(" · ")}
      </p>
    </>
  );
}

/** Where the test stands, in the words of its calendar. */
function useStanding({ state, progress }: TodayTest): string {
  const { t } = useTranslation("today");
  const format = useFormat();
  const { acting, measuring, reviewFrom } = progress;
  if (state === "to-review" && reviewFrom)
    return t("decide.label", { date: format.fullDate(reviewFrom) });
  if (state === "stopped-early") return t("decide.stopped");
  if (state === "paused") return t("paused");
  if (state === "running" && acting?.outcome === "day")
    return t("running", { day: acting.day, of: acting.of });
  if (measuring?.outcome === "day")
    return t("measuring", { day: measuring.day, of: measuring.of });
  return reviewFrom
    ? t("between", { date: format.fullDate(reviewFrom) })
    : t("underWay");
}
