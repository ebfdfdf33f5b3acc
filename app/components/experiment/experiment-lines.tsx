import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Grade } from "~/components/ui/grade";
import { Verdict, type VerdictName } from "~/components/ui/verdict";
import type { ExperimentProgress } from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import { useFormat } from "~/i18n/use-format";

export interface ExperimentLine {
  id: string;
  title: string;
  owner: string;
  startedOn: string | null;
  /** As of today. */
  state: ExperimentState;
  progress: ExperimentProgress;
  metricName: string | null;
  sites: readonly string[];
  result?: { verdict: VerdictName; grade: number } | null;
}

/** Tests as lines: title, where and when, and what is known of each. */
export function ExperimentLines({
  experiments,
}: {
  experiments: readonly ExperimentLine[];
}) {
  return (
    <ul className="card rounded-card border border-line bg-surface shadow-card">
      {experiments.map((experiment) => (
        <li key={experiment.id} className="border-line not-first:border-t">
          <Line experiment={experiment} />
        </li>
      ))}
    </ul>
  );
}

function Line({ experiment }: { experiment: ExperimentLine }) {
  const path = useOrgPath();
  const { result } = experiment;
  return (
    <Link
      to={path("experiments", experiment.id)}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 px-4.5 py-3.5 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1 basis-64">
        <span className="block font-semibold">{experiment.title}</span>
        <LineFacts experiment={experiment} />
      </span>
      {result ? (
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Verdict verdict={result.verdict} />
          <Grade grade={result.grade} />
        </span>
      ) : (
        <LineState experiment={experiment} />
      )}
    </Link>
  );
}

function LineFacts({ experiment }: { experiment: ExperimentLine }) {
  const format = useFormat();
  const { metricName, sites, startedOn, owner } = experiment;
  const where =
    sites.length > 2
      ? `${sites.slice(0, 2).join(", ")} +${sites.length - 2}`
      : sites.join(", ");
  const facts = [
    metricName,
    where,
    startedOn ? format.fullDate(startedOn) : null,
    owner,
  ];
  return (
    <span className="text-xs text-ink-3">
      {facts.filter(Boolean).join(" · ")}
    </span>
  );
}

function LineState({ experiment }: { experiment: ExperimentLine }) {
  const { t } = useTranslation("experiment");
  const { state, progress } = experiment;
  const window =
    state === "running"
      ? progress.acting
      : state === "measuring"
        ? progress.measuring
        : null;
  const word = t(`state.${state}`);
  if (window?.outcome !== "day")
    return <span className="text-sm text-ink-2">{word}</span>;
  return (
    <span className="text-sm text-ink-2 tabular-nums">
      {t("dayOf", { state: word, day: window.day, of: window.of })}
    </span>
  );
}
