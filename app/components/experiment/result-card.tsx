import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import { Axes } from "./judgement/axes";
import { DataQuality } from "./judgement/data-quality";
import { Finding } from "./judgement/finding";
import { GuardrailLines } from "./judgement/guardrail-lines";
import { ObservedExpected } from "./judgement/observed-expected";
import { Reasons } from "./judgement/reasons";
import type { ResultParts, ShownResult } from "./judgement/shown-result";

export type { ShownResult };

/**
 * The finding as a sentence, then the two axes apart: how big and how precise; how credible. Before the window closes
 * only what is there to be read; of a disturbed test, no number at all.
 */
export function ResultCardView({ result, metric }: ResultParts) {
  const { verdict, series } = result.output;
  if (verdict === "too-early" || verdict === "invalid")
    return (
      <Card as="section">
        <CardBlock>
          <Finding result={{ ...result, guardrails: [] }} />
          {verdict === "too-early" ? <DataQuality result={result} /> : null}
        </CardBlock>
      </Card>
    );
  return (
    <Card as="section">
      <CardBlock>
        <Finding result={result} />
        <Axes result={result} metric={metric} />
      </CardBlock>
      {series.length > 0 ? (
        <CardBlock>
          <ObservedExpected result={result} metric={metric} />
        </CardBlock>
      ) : null}
      {result.guardrails.length > 0 ? (
        <CardBlock>
          <GuardrailLines guardrails={result.guardrails} />
        </CardBlock>
      ) : null}
      <CardBlock>
        <Reasons result={result} />
      </CardBlock>
      <CardBlock className="!py-3.5">
        <Computed result={result} />
      </CardBlock>
    </Card>
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
        version: result.output.engineVersion,
      })}{" "}
      {result.olderResults > 0
        ? `${t("result.older", { count: result.olderResults })} `
        : null}
      <Link
        to={path("experiments", result.experimentId, "analyses", result.id)}
        className="underline"
      >
        {t("result.how")}
      </Link>
    </p>
  );
}
