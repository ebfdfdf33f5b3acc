import { useTranslation } from "react-i18next";
import { MetricValue } from "~/components/metric/metric-value";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { Card, CardBlock } from "~/components/ui/card";
import type { MetricReport } from "~/core/metric/report/metric-report";
import { useFormat } from "~/i18n/use-format";
import { AutomaticFrom, Sentences } from "./key-result-block";
import { KeyResultChart } from "./key-result-chart";
import type { ShownKeyResult, ShownStanding } from "../words/shown-key-result";
import { travels } from "~/core/okr/target";
import { useKeyResultWords } from "../words/use-key-result-words";
import { WayBar } from "./way-bar";

interface KeyResultPageProps {
  shown: ShownStanding & {
    keyResult: ShownKeyResult & { commitment: "committed" | "aspirational" };
  };
  report: MetricReport;
}

export function KeyResultPage({ shown, report }: KeyResultPageProps) {
  const { t } = useTranslation("objective");
  const words = useKeyResultWords(shown);
  const { keyResult } = shown;
  return (
    <>
      {report.outcome === "report" && report.current ? (
        <MetricValue
          metric={keyResult.metric}
          current={report.current}
          change={report.change}
        />
      ) : (
        <p className="mb-6 text-ink-2">{t("value.none")}</p>
      )}
      <Card>
        <CardBlock className="grid gap-x-10 gap-y-5 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <h2 className="label">{t("status.label")}</h2>
            <p className="font-serif text-lg font-medium">{words.status}</p>
            <WayBar shown={shown} />
            <p className="max-w-line text-sm text-ink-2">
              <Sentences shown={shown} words={words} />
            </p>
            <PaceSentence shown={shown} />
            <AutomaticFrom keyResult={keyResult} />
          </div>
          <TargetFacts shown={shown} />
        </CardBlock>
        {report.outcome === "report" ? (
          <CardBlock>
            <KeyResultChart keyResult={keyResult} report={report} />
          </CardBlock>
        ) : null}
      </Card>
    </>
  );
}

/** What an even pace would ask for today; nothing where there are no dates. */
function PaceSentence({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const { keyResult, standing } = shown;
  const { value } = useMetricFormat(keyResult.metric);
  const { expected } = standing;
  const text =
    expected.outcome === "expected"
      ? t("pace.expected", { value: value(expected.value) })
      : expected.outcome === "not-begun" && keyResult.startOn
        ? t("pace.notBegun", { date: format.fullDate(keyResult.startOn) })
        : null;
  return text ? <p className="text-sm text-ink-2">{text}</p> : null;
}

function TargetFacts({ shown }: Pick<KeyResultPageProps, "shown">) {
  const { t } = useTranslation("objective");
  const { target } = useKeyResultWords(shown);
  const { targetValue } = shown.keyResult;
  const { value } = useMetricFormat(shown.keyResult.metric);
  const { startValue, commitment } = shown.keyResult;
  const dates = useDates(shown.keyResult);
  const facts = [
    [
      t("keyResult.target"),
      travels(shown.keyResult) && targetValue !== null
        ? value(targetValue)
        : target,
    ],
    ...(startValue === null ? [] : [[t("keyResult.start"), value(startValue)]]),
    [t("keyResult.commitment"), t(`keyResult.${commitment}`)],
    ...(dates ? [[t("keyResult.datesShort"), dates]] : []),
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1.5 text-sm tabular-nums">
      {facts.map(([name, fact]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function useDates({ startOn, dueOn }: ShownKeyResult): string | null {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const from = startOn && format.fullDate(startOn);
  const to = dueOn && format.fullDate(dueOn);
  if (from && to) return t("pace.between", { from, to });
  if (from) return t("pace.from", { from });
  return to ? t("pace.until", { to }) : null;
}
