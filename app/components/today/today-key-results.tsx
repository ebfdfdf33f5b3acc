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
        {byObjective(keyResults).map(({ objective, lines }) => (
          <CardBlock key={objective.id} className="grid gap-4">
            <p className="voice text-sm">{objective.statement}</p>
            {lines.map((shown) => (
              <TodayKeyResult key={shown.keyResult.id} shown={shown} />
            ))}
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

/** They come in the order of their objectives. */
function byObjective(keyResults: readonly ShownStanding[]) {
  const groups: {
    objective: ShownStanding["keyResult"]["objective"];
    lines: ShownStanding[];
  }[] = [];
  for (const shown of keyResults) {
    const { objective } = shown.keyResult;
    const last = groups.at(-1);
    if (last?.objective.id === objective.id) last.lines.push(shown);
    else groups.push({ objective, lines: [shown] });
  }
  return groups;
}

function TodayKeyResult({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const words = useKeyResultWords(shown);
  const { keyResult } = shown;
  const facts = [...words.facts, t("value.automatic")].join(", ");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
      <h3 className="min-w-0 text-base">
        <Link
          to={path("key-results", keyResult.id)}
          className="underline-offset-3 hover:underline"
        >
          {keyResult.title}
        </Link>
      </h3>
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
        {words.stale ?? words.caution ?? words.progress}
      </p>
    </div>
  );
}
