import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { DataTable } from "~/components/ui/data-table";
import { Fold } from "~/components/ui/fold/fold";
import type {
  AnalyseInput,
  AnalyseOutput,
  DroppedObservation,
} from "~/core/evidence/contract";
import type { MethodWords } from "~/core/experiment/judgement/method/method";
import type { ScheduleHistogram } from "~/core/experiment/judgement/schedule-histogram";
import { useFormat } from "~/i18n/use-format";
import { Figures, Terms } from "./judgement/computed/figures";
import { Histogram } from "./judgement/computed/histogram";
import { InputTable } from "./judgement/computed/input-table";
import { Likeness } from "./judgement/likeness";

/** All of a result that another statistician needs to do it again. */
export interface Computation {
  experimentId: string;
  id: string;
  input: AnalyseInput;
  output: AnalyseOutput;
  method: MethodWords | null;
  histogram: ScheduleHistogram | null;
  /** Of the sites by their id. */
  siteNames: Readonly<Record<string, string>>;
}

/** Formula, figures, terms, what was read, and the way to compute it again. */
export function HowComputed({ computed }: { computed: Computation }) {
  const { t } = useTranslation("judgement");
  const { input, output, histogram } = computed;
  const { terms, weights, dropped } = output;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Card>
        <CardBlock>
          <Formula method={computed.method} />
        </CardBlock>
        {histogram ? (
          <CardBlock>
            <Histogram
              histogram={histogram}
              pValue={output.pValue}
              verdict={output.verdict}
            />
          </CardBlock>
        ) : null}
        <CardBlock>
          <Figures output={output} />
        </CardBlock>
        {terms.length > 0 ? (
          <CardBlock>
            <Terms terms={terms} />
          </CardBlock>
        ) : null}
        {weights.length > 0 ? (
          <CardBlock>
            <Likeness
              weights={weights.map(({ unit, weight }) => ({
                unit: computed.siteNames[unit] ?? unit,
                weight,
              }))}
            />
          </CardBlock>
        ) : null}
      </Card>
      <Card>
        <CardBlock>
          <InputTable input={input} siteNames={computed.siteNames} />
        </CardBlock>
        {dropped.length > 0 ? (
          <CardBlock>
            <Dropped dropped={dropped} />
          </CardBlock>
        ) : null}
        <CardBlock>
          <Again computed={computed} />
        </CardBlock>
      </Card>
      <Fold title={t("computed.outputTitle")}>
        {/* A box that scrolls has to be reached by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className="mt-3 max-h-96 overflow-auto text-xs" tabIndex={0}>
          {JSON.stringify(output, null, 2)}
        </pre>
      </Fold>
    </div>
  );
}

function Formula({ method }: { method: MethodWords | null }) {
  const { t } = useTranslation("judgement");
  if (!method)
    return <p className="text-sm text-ink-2">{t("computed.unknown")}</p>;
  return (
    <>
      <h2>{method.name}</h2>
      <div className="my-3 grid gap-1 border-l-2 border-line-2 pl-4 font-serif text-lg wrap-anywhere">
        {method.formula.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p className="max-w-line text-sm text-ink-2">{method.where}</p>
      <p className="mt-2 text-xs text-ink-3">
        {t("computed.source", { source: method.source })}
      </p>
    </>
  );
}

function Again({ computed: { experimentId, id } }: { computed: Computation }) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const file = `essai-${id.slice(0, 8)}.json`;
  return (
    <>
      <h2>{t("computed.again")}</h2>
      <p className="mt-1 max-w-line text-sm text-ink-2">
        {t("computed.command")}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="my-3 overflow-auto text-sm" tabIndex={0}>
        {commandFor(file)}
      </pre>
      <a
        href={path("experiments", experimentId, "analyses", id, "input.json")}
        download={file}
        className="target inline-flex items-center text-sm font-semibold text-accent underline-offset-2 hover:underline"
      >
        {t("computed.download")}
      </a>
    </>
  );
}

/** What is typed in a terminal: the same in every language. */
function commandFor(file: string): string {
  return `npx essai analyse ${file}`;
}

function Dropped({ dropped }: { dropped: readonly DroppedObservation[] }) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  return (
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
  );
}
