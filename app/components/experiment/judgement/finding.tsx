import { useTranslation } from "react-i18next";
import { VerdictMark } from "~/components/ui/verdict";
import type { ShownResult } from "./shown-result";

/** The size in "rose by 6 points (between…": what the eye looks for first. A metric's name may hold "de" and "by" too. */
const SIZE = /^(.*\b(?:by|de) )([^\s(]{0,2}\d[^(]{0,39}?)( \(.*)$/su;

/** The finding as a sentence; what a guardrail says against it stands beside, and is never netted with it. */
export function Finding({ result }: { result: ShownResult }) {
  const { verdict } = result;
  const parts =
    verdict === "moved" || verdict === "worsened"
      ? SIZE.exec(result.sentence)
      : null;
  return (
    <>
      <p className="max-w-[34em] font-serif text-lg leading-snug sm:text-[1.4375rem]">
        {parts ? (
          <>
            {parts[1]}
            <strong className="font-semibold">{parts[2]}</strong>
            {parts[3]}
          </>
        ) : (
          result.sentence
        )}
      </p>
      <Harm result={result} />
    </>
  );
}

function Harm({ result }: { result: ShownResult }) {
  const { t } = useTranslation("judgement");
  const named = (verdict: string) =>
    result.guardrails
      .filter((guardrail) => guardrail.verdict === verdict)
      .map(({ metric }) => metric.name)
      .join(", ");
  const worsened = named("worsened");
  const open = named("harm-not-excluded");
  if (worsened === "" && open === "") return null;
  return (
    <div className="mt-3 grid gap-2">
      {worsened ? (
        <p className="grid max-w-[34em] grid-cols-[1.125rem_1fr] items-baseline gap-2 font-serif text-lg leading-snug">
          <VerdictMark verdict="worsened" />
          <span>
            {t(result.verdict === "worsened" ? "harm.also" : "harm.worsened", {
              metrics: worsened,
            })}
          </span>
        </p>
      ) : null}
      {open ? (
        <p className="grid max-w-[34em] grid-cols-[1.125rem_1fr] items-baseline gap-2 text-sm text-ink-2">
          <VerdictMark verdict="cannot-tell" />
          <span>{t("harm.open", { metrics: open })}</span>
        </p>
      ) : null}
    </div>
  );
}
