import { useTranslation } from "react-i18next";
import { Card } from "~/components/ui/card";
import { Gauge } from "~/components/ui/gauge";
import { Grade } from "~/components/ui/grade";
import { Verdict, VerdictMark } from "~/components/ui/verdict";
import type { Burn } from "~/core/experiment/affordable-loss";
import { useFormat } from "~/i18n/use-format";
import { GUARDRAIL_LOOK } from "../guardrail-look";
import type { ShownResult } from "../shown-result";

interface DecisionGroundProps {
  result: ShownResult | null;
  belief: string;
  cost: { burns: readonly Burn[]; currency: string };
}

/** What the decision rests on, beside the form: the finding, the guardrails, what was believed, what it cost. */
export function DecisionGround({ result, belief, cost }: DecisionGroundProps) {
  const { t } = useTranslation("judgement");
  return (
    <Card as="section" className="grid gap-4 px-5 py-4.5 text-sm">
      {result ? (
        <div className="grid gap-2">
          <p className="font-serif text-lg leading-snug">{result.sentence}</p>
          <Verdict verdict={result.verdict} />
          {result.verdict === "too-early" ? null : (
            <Grade grade={result.grade} />
          )}
        </div>
      ) : (
        <p>{t("ground.none")}</p>
      )}
      {result && result.guardrails.length > 0 ? (
        <Guardrails result={result} />
      ) : null}
      {belief ? (
        <div>
          <p className="label">{t("ground.belief")}</p>
          <p className="mt-1 font-serif text-base italic">{belief}</p>
        </div>
      ) : null}
      {cost.burns.length > 0 ? <Cost cost={cost} /> : null}
    </Card>
  );
}

function Guardrails({ result }: { result: ShownResult }) {
  const { t } = useTranslation("judgement");
  return (
    <div>
      <p className="label">
        {t("guardrail.title", { count: result.guardrails.length })}
      </p>
      <ul className="mt-1 grid gap-1.5">
        {result.guardrails.map(({ metric, verdict }) => (
          <li
            key={metric.id}
            className="grid grid-cols-[1rem_1fr] items-baseline gap-1.5"
          >
            <VerdictMark verdict={GUARDRAIL_LOOK[verdict].shape} />
            <span>
              {metric.name}
              <span className="block text-ink-2">
                {t(`guardrail.verdict.${verdict}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cost({
  cost: { burns, currency },
}: Pick<DecisionGroundProps, "cost">) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  const written = (dimension: Burn["dimension"], value: number) =>
    dimension === "money"
      ? format.money(value, currency)
      : t(`ground.cost.${dimension}`, { value: format.number(value) });
  return (
    <div>
      <p className="label">{t("ground.costTitle")}</p>
      <div className="mt-1 grid gap-2">
        {burns.map(({ dimension, spent, cap }) =>
          cap === null || cap <= 0 ? (
            <p key={dimension}>{written(dimension, spent)}</p>
          ) : (
            <Gauge
              key={dimension}
              label={t("ground.costTitle")}
              value={spent}
              cap={cap}
              valueText={written(dimension, spent)}
              capText={written(dimension, cap)}
            />
          ),
        )}
      </div>
    </div>
  );
}
