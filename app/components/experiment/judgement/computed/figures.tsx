import { useTranslation } from "react-i18next";
import { DataTable } from "~/components/ui/data-table";
import type { AnalyseOutput, Term } from "~/core/evidence/contract";
import { useFormat } from "~/i18n/use-format";
import { Fact } from "../../facts/fact";

const DIGITS = { digits: 6 } as const;
const LEAST_P = 1e-6;

/** Writes figures as a statistician reads them: six digits, and a probability never told as 0. */
export function useExact() {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const number = (value: number | null) =>
    value === null ? t("computed.none") : format.number(value, DIGITS);
  return {
    number,
    limit: (value: number | null) =>
      value === null ? t("computed.openEnd") : number(value),
    probability: (p: number) =>
      p < LEAST_P ? `< ${number(LEAST_P)}` : number(p),
    level: (value: number) => format.percent(value),
  };
}

export function Figures({ output }: { output: AnalyseOutput }) {
  const { t } = useTranslation("experiment");
  const { t: judgement } = useTranslation("judgement");
  const { number, limit, probability, level } = useExact();
  const { interval } = output;
  const facts: [string, string][] = [
    [
      t("computed.estimate"),
      `${number(output.estimate)} (${judgement(`computed.effect.${output.effect}`)})`,
    ],
    [
      `${t("computed.interval")} (${level(interval.level)})`,
      `${limit(interval.low)} … ${limit(interval.high)}`,
    ],
    [t("computed.standardError"), number(output.standardError)],
    [t("computed.pValue"), probability(output.pValue)],
    [t("computed.degrees"), number(output.degreesOfFreedom)],
    [t("computed.dispersion"), number(output.dispersion)],
    [
      t("computed.detectable"),
      output.detectable === null
        ? judgement("computed.noSize")
        : number(output.detectable),
    ],
    [t("computed.method"), output.method],
    [t("computed.engine"), output.engineVersion],
  ];
  return (
    <>
      <h2 className="mb-3">{judgement("computed.figures")}</h2>
      <dl className="grid grid-cols-[minmax(0,1fr)] gap-4 tabular-nums wrap-anywhere sm:grid-cols-3">
        {facts.map(([term, value]) => (
          <Fact key={term} term={term}>
            {value}
          </Fact>
        ))}
      </dl>
      <dl className="mt-4 wrap-anywhere">
        <Fact term={t("computed.hash")}>
          <code className="text-xs">{output.inputHash}</code>
        </Fact>
      </dl>
    </>
  );
}

/** The model's terms, each in words. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  const { t } = useTranslation("experiment");
  const { number, probability } = useExact();
  const said = useTermName();
  return (
    <DataTable
      caption={t("computed.terms")}
      rows={terms}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "name",
          header: t("computed.term"),
          render: ({ name }) => said(name),
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
          render: (row) => probability(row.pValue),
          numeric: true,
        },
      ]}
    />
  );
}

const TERMS = ["intercept", "trend", "step", "slope"] as const;

/** sin1, cos2: the waves of the season. */
function useTermName(): (name: string) => string {
  const { t } = useTranslation("judgement");
  return (name) => {
    const known = TERMS.find((term) => term === name);
    if (known) return t(`computed.term.${known}`);
    return /^(?:sin|cos)\d+$/u.test(name)
      ? t("computed.term.season", { wave: name })
      : name;
  };
}
