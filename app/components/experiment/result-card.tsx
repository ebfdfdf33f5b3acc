import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import { Axes } from "./judgement/axes";
import { DataQuality } from "./judgement/data-quality";
import { Finding } from "./judgement/finding";
import { FoundAgain } from "./judgement/kept/found-again";
import { GuardrailLines } from "./judgement/guardrail-lines";
import { KeptResults, NewerEngine } from "./judgement/kept/kept-results";
import { Likeness } from "./judgement/likeness";
import { ObservedExpected } from "./judgement/observed/observed-expected";
import { ObservedTurns } from "./judgement/observed/observed-turns";
import { Reasons } from "./judgement/reasons";
import type {
  JudgedMetric,
  ReadResultParts,
  ShownJudgement,
  ShownResult,
  Spent,
} from "./judgement/shown-result";

export type { ShownJudgement };

interface ResultCardProps {
  judgement: Omit<ShownJudgement, "result"> & { result: ShownResult };
  metric: JudgedMetric;
  spent: Spent | null;
}

/**
 * The finding as a sentence, then the axes apart: how big and how precise; how credible; at what cost. Before the window
 * closes only what is there to be read; of a disturbed test, no number at all.
 */
export function ResultCardView({ judgement, metric, spent }: ResultCardProps) {
  const { result, kept, family, mayAnalyse } = judgement;
  const { figures } = result;
  if (!figures)
    return (
      <Card as="section">
        <CardBlock>
          <Finding result={result} />
          {result.verdict === "too-early" ? (
            <div className="mt-5 border-t border-line pt-4">
              <DataQuality quality={result.quality} />
            </div>
          ) : null}
        </CardBlock>
      </Card>
    );
  const parts = { result, figures, metric };
  const own = family?.tests.find(({ id }) => id === result.experimentId);
  const standing = own?.standing ?? result.grade;
  const others = (family?.counted ?? 0) - (own?.counts ? 1 : 0);
  return (
    <>
      <Card as="section">
        <CardBlock>
          <Finding result={result} />
          <Axes {...parts} {...{ standing, others }} spent={spent} />
        </CardBlock>
        <Drawing {...parts} />
        {result.guardrails.length > 0 ? (
          <CardBlock>
            <GuardrailLines guardrails={result.guardrails} />
          </CardBlock>
        ) : null}
        <CardBlock>
          <Reasons result={result} family={family} />
        </CardBlock>
        {result.isOutdated && mayAnalyse ? (
          <CardBlock className="!py-3.5">
            <NewerEngine version={result.engineVersion} />
          </CardBlock>
        ) : null}
        <CardBlock className="!py-3.5">
          <Computed result={result} />
        </CardBlock>
      </Card>
      {family ? (
        <Card as="section">
          <CardBlock>
            <FoundAgain
              family={family}
              metric={metric}
              experimentId={result.experimentId}
            />
          </CardBlock>
        </Card>
      ) : null}
      {kept.length > 1 ? (
        <Card as="section">
          <CardBlock>
            <KeptResults
              experimentId={result.experimentId}
              kept={kept}
              metric={metric}
            />
          </CardBlock>
        </Card>
      ) : null}
    </>
  );
}

function Drawing(parts: ReadResultParts) {
  const { series, weights, drawn } = parts.figures;
  if (series.length === 0 && weights.length === 0 && !drawn) return null;
  return (
    <CardBlock>
      {drawn ? <ObservedTurns {...parts} drawn={drawn} /> : null}
      {series.length > 0 ? <ObservedExpected {...parts} /> : null}
      {weights.length > 0 ? <Likeness weights={weights} /> : null}
    </CardBlock>
  );
}

function Computed({ result }: { result: ShownResult }) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  const path = useOrgPath();
  return (
    <p className="text-xs text-ink-3">
      {t("result.computed", {
        date: format.dateTime(result.computedAt),
        version: result.engineVersion,
      })}{" "}
      <Link
        to={path("experiments", result.experimentId, "analyses", result.id)}
        className="underline"
      >
        {t("result.how")}
      </Link>
    </p>
  );
}
