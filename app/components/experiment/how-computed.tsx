import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import { DataTable } from "~/components/ui/data-table";
import type { AnalyseInput } from "~/core/evidence/contract";
import { Fold } from "~/components/ui/fold/fold";
import { useFormat } from "~/i18n/use-format";
import { Fact } from "./facts/fact";
import type { ShownResult } from "./judgement/shown-result";

const DIGITS = { digits: 6 } as const;

/** Everything another statistician needs to do it again: method, figures, terms, checks, input, fingerprint. */
export function HowComputed({
  input,
  result,
}: {
  input: AnalyseInput;
  result: ShownResult;
}) {
  const { t } = useTranslation("experiment");
  // An early look would see what it hopes for: the input alone is shown until the window has closed.
  const early = result.output.verdict === "too-early";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {early ? null : (
        <Card>
          <CardBlock>
            <Figures result={result} />
          </CardBlock>
          <Tables result={result} />
        </Card>
      )}
      <p className="max-w-line text-sm text-ink-2">{t("computed.command")}</p>
      <Json title={t("computed.input")} value={input} />
      {early ? null : (
        <Json title={t("computed.output")} value={result.output} />
      )}
    </div>
  );
}

/** A probability is never told as 0. */
function probability(
  format: ReturnType<typeof useFormat>,
  p: number | null,
): string {
  if (p === null) return "–";
  const least = 1e-6;
  return p < least
    ? `< ${format.number(least, DIGITS)}`
    : format.number(p, DIGITS);
}

function Figures({ result }: { result: ShownResult }) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  const { output } = result;
  const number = (value: number | null) =>
    value === null ? "–" : format.number(value, DIGITS);
  const level = format.percent(output.interval.level);
  const facts: [string, string][] = [
    [t("computed.method"), output.method],
    [t("computed.estimate"), `${number(output.estimate)} (${output.effect})`],
    [
      t("computed.interval"),
      `${number(output.interval.low)} … ${number(output.interval.high)} (${level})`,
    ],
    [t("computed.standardError"), number(output.standardError)],
    [t("computed.pValue"), probability(format, output.pValue)],
    [t("computed.degrees"), number(output.degreesOfFreedom)],
    [t("computed.dispersion"), number(output.dispersion)],
    [t("computed.detectable"), number(output.detectable)],
    [t("computed.engine"), output.engineVersion],
    [t("computed.hash"), output.inputHash],
  ];
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)] gap-4 tabular-nums wrap-anywhere sm:grid-cols-2">
      {facts.map(([term, value]) => (
        <Fact key={term} term={term}>
          {value}
        </Fact>
      ))}
    </dl>
  );
}

function Tables({ result }: { result: ShownResult }) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  const { terms, dropped } = result.output;
  const number = (value: number) => format.number(value, DIGITS);
  return (
    <>
      {terms.length > 0 ? (
        <CardBlock>
          <DataTable
            caption={t("computed.terms")}
            rows={terms}
            rowKey={({ name }) => name}
            columns={[
              {
                key: "name",
                header: t("computed.term"),
                render: ({ name }) => name,
                rowHeader: true,
              },
              {
                key: "estimate",
                header: t("computed.estimate"),
                render: (row) => number(row.estimate),
                numeric: true,
              },
              {
                key: "low",
                header: t("computed.low"),
                render: (row) => number(row.low),
                numeric: true,
              },
              {
                key: "high",
                header: t("computed.high"),
                render: (row) => number(row.high),
                numeric: true,
              },
              {
                key: "p",
                header: t("computed.pValue"),
                render: (row) => probability(format, row.pValue),
                numeric: true,
              },
            ]}
          />
        </CardBlock>
      ) : null}
      {dropped.length > 0 ? (
        <CardBlock>
          <DataTable
            caption={t("computed.dropped")}
            rows={dropped}
            rowKey={({ period, unit }) => `${period} ${unit}`}
            columns={[
              {
                key: "period",
                header: t("computed.period"),
                render: (row) => format.fullDate(row.period),
                rowHeader: true,
              },
              {
                key: "reason",
                header: t("computed.reason"),
                render: (row) => t(`computed.droppedReason.${row.reason}`),
              },
            ]}
          />
        </CardBlock>
      ) : null}
    </>
  );
}

function Json({ title, value }: { title: string; value: unknown }) {
  return (
    <Fold title={title}>
      {/* A box that scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="mt-3 max-h-96 overflow-auto text-xs" tabIndex={0}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </Fold>
  );
}
