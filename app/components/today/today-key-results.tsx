import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { KeyResultSpark } from "~/components/okr/key-result/key-result-spark";
import type { ShownStanding } from "~/components/okr/words/shown-key-result";
import { useKeyResultWords } from "~/components/okr/words/use-key-result-words";
import { Card, CardBlock } from "~/components/ui/card";

/** Key results as they stand: they update themselves, nobody is asked for a figure. */
export function TodayKeyResults({
  keyResults,
}: {
  keyResults: readonly ShownStanding[];
}) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  return (
    <section>
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2>{t("keyResults")}</h2>
        <Link to={path("objectives")} className="link text-sm">
          {t("allObjectives")}
        </Link>
      </div>
      <Card>
        {keyResults.map((shown) => (
          <CardBlock key={shown.keyResult.id}>
            <TodayKeyResult shown={shown} />
          </CardBlock>
        ))}
        {keyResults.length === 0 ? (
          <CardBlock>
            <p className="text-sm text-ink-2">{t("noKeyResults")}</p>
          </CardBlock>
        ) : null}
      </Card>
    </section>
  );
}

function TodayKeyResult({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const words = useKeyResultWords(shown);
  const { keyResult } = shown;
  const facts = [words.facts, t("value.automatic")].filter(Boolean).join(", ");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1">
      <div className="min-w-0">
        <p className="voice line-clamp-2 text-sm">
          {keyResult.objective.statement}
        </p>
        <h3 className="mt-0.5 text-base">
          <Link
            to={path("key-results", keyResult.id)}
            className="underline-offset-3 hover:underline"
          >
            {keyResult.title}
          </Link>
        </h3>
      </div>
      <KeyResultSpark {...shown} />
      <p className="col-span-2 text-sm tabular-nums">
        <strong className="font-semibold">
          {words.value ?? t("value.none")}
        </strong>{" "}
        <span className="text-ink-2">
          {words.value ? `(${facts}), ${words.target}` : words.target}
        </span>
      </p>
      <p className="col-span-2 text-sm text-ink-2">
        {words.stale ?? words.noise ?? words.progress}
      </p>
    </div>
  );
}
