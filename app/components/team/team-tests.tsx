import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Gauge } from "~/components/ui/gauge";
import { Grade } from "~/components/ui/grade";
import { Verdict, type VerdictName } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import { useLossWords, type ShownBurn } from "./team-risk";

export interface TeamTestLine {
  id: string;
  title: string;
  owner: string;
  state: string;
  startedOn: string | null;
  reviewFrom: string | null;
  result: { verdict: VerdictName; grade: number } | null;
  burns: readonly ShownBurn[];
}

interface TeamTestsProps {
  title: string;
  tests: readonly TeamTestLine[];
  /** Said where there is none. */
  none: string;
  currency: string;
}

/** Tests as the week needs them: what each has burnt of its caps, and when it asks for its verdict. */
export function TeamTests({ title, tests, none, currency }: TeamTestsProps) {
  return (
    <section>
      <h2 className="mb-2 text-base">{title}</h2>
      {tests.length === 0 ? (
        <p className="text-sm text-ink-2">{none}</p>
      ) : (
        <ul className="card rounded-card border border-line bg-surface shadow-card">
          {tests.map((test) => (
            <li
              key={test.id}
              className="border-line px-4 py-3 not-first:border-t"
            >
              <Line test={test} currency={currency} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ test, currency }: { test: TeamTestLine; currency: string }) {
  const path = useOrgPath();
  const words = useLossWords(currency);
  const { id, title, owner, result, burns } = test;
  const when = useWhen(test);
  return (
    <>
      <Link
        to={path("experiments", id)}
        className="text-sm font-semibold underline-offset-3 hover:underline"
      >
        {title}
      </Link>
      <p className="text-xs text-ink-3">
        {[owner, when].filter(Boolean).join(" · ")}
      </p>
      {result ? (
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          <Verdict verdict={result.verdict} />
          <Grade grade={result.grade} />
        </p>
      ) : null}
      {burns.map(({ dimension, spent, cap }) => (
        <div key={dimension} className="mt-1.5">
          <Gauge
            label={words.label(dimension)}
            value={spent}
            cap={cap ?? 0}
            valueText={words.amount(dimension, spent)}
            capText={words.amount(dimension, cap ?? 0)}
          />
        </div>
      ))}
    </>
  );
}

function useWhen({ state, reviewFrom }: TeamTestLine): string | null {
  const { t } = useTranslation("team");
  const format = useFormat();
  if (state === "paused") return t("test.paused");
  if (state === "stopped-early") return t("test.stopped");
  if (reviewFrom === null) return null;
  return t("test.verdictFrom", { date: format.shortDate(reviewFrom) });
}
