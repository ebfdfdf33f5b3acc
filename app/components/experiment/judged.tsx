import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Flash } from "~/components/ui/flash";
import { Gathered } from "./judgement/gathered";
import type {
  JudgedMetric,
  ShownJudgement,
  Spent,
} from "./judgement/shown-result";
import { ResultCardView } from "./result-card";

interface JudgedProps {
  judgement: ShownJudgement;
  metric: JudgedMetric | null;
  spent: Spent;
  reviewFrom: string | null;
  /** Another card of the page says when the verdict comes. */
  saysWhen: boolean;
}

/** What may be shown of a test's results: its card; while it goes on, only what has been gathered. */
export function Judged({
  judgement,
  metric,
  spent,
  reviewFrom,
  saysWhen,
}: JudgedProps) {
  const { result, gathered } = judgement;
  return (
    <>
      <Analysed />
      {result && metric ? (
        <ResultCardView
          judgement={{ ...judgement, result }}
          metric={metric}
          spent={spent}
        />
      ) : null}
      {gathered ? (
        <Gathered
          quality={gathered}
          reviewFrom={reviewFrom}
          isSaid={saysWhen}
        />
      ) : null}
    </>
  );
}

const DONE = { analysed: "kept.added", same: "kept.same" } as const;

/** Whether an analysis that was asked for just now gave anything new (`?done=`). */
function Analysed() {
  const { t } = useTranslation("judgement");
  const [search] = useSearchParams();
  const done = search.get("done");
  return done === "analysed" || done === "same" ? (
    <Flash message={t(DONE[done])} />
  ) : null;
}
