import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import type { Fidelity } from "~/core/experiment/log/fidelity";
import { useFormat } from "~/i18n/use-format";
import { Fact } from "./fact";
import type { ShownGuardrail } from "./shown-experiment";

/** "13 days of 14", and how many nobody answered for: an unanswered day is not a no. */
export function FidelityFact({ fidelity }: { fidelity: Fidelity }) {
  const { t } = useTranslation("log");
  const format = useFormat();
  if (fidelity.of === 0) return null;
  return (
    <Fact term={t("fidelity.title")}>
      {fidelity.outcome === "unknown" ? (
        t("fidelity.unknown")
      ) : (
        <span className="tabular-nums">
          {t("fidelity.kept", {
            kept: format.number(fidelity.keptDays),
            count: fidelity.of,
          })}
          {fidelity.unansweredDays > 0 ? (
            <span className="block text-ink-2">
              {t("fidelity.unanswered", { count: fidelity.unansweredDays })}
            </span>
          ) : null}
        </span>
      )}
    </Fact>
  );
}

/** Each on its own: harm is never netted against gain. */
export function GuardrailFact({
  guardrails,
}: {
  guardrails: readonly ShownGuardrail[];
}) {
  const { t } = useTranslation("experiment");
  if (guardrails.length === 0) return null;
  return (
    <Fact term={t("page.guardrails", { count: guardrails.length })}>
      <ul className="grid gap-1.5">
        {guardrails.map((guardrail) => (
          <li key={guardrail.metric.id}>
            <Guardrail {...guardrail} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Guardrail({ metric, threshold, verdict }: ShownGuardrail) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const format = useMetricFormat(metric);
  const limit = t("page.guardLimit", { value: format.threshold(threshold) });
  return (
    <>
      <Link
        to={path("metrics", metric.id)}
        className="underline decoration-line-2 underline-offset-3 hover:text-accent"
      >
        {metric.name}
      </Link>
      <span
        className={`block ${verdict === "worsened" ? "font-semibold text-worsened" : "text-ink-2"}`}
      >
        {verdict ? t(`page.guard.${verdict}`) : limit}
      </span>
    </>
  );
}
