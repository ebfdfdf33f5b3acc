import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { KeyResultSpark } from "./key-result-spark";
import type { ShownStanding } from "../words/shown-key-result";
import { useKeyResultWords } from "../words/use-key-result-words";

/** A key result as one line: what it says, its value with interval, its target, its course. */
export function KeyResultLine({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const words = useKeyResultWords(shown);
  return (
    <Link
      to={path("key-results", shown.keyResult.id)}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-1 px-4.5 py-3 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_15rem_92px] sm:px-6.5"
    >
      <span className="col-span-2 min-w-0 sm:col-span-1">
        <span className="block text-sm font-semibold">
          {shown.keyResult.title}
        </span>
        <span className="text-xs text-ink-3">
          {[words.stale ? words.status : null, words.target]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <span className="text-sm tabular-nums sm:text-right">
        <span className="font-semibold">{words.value ?? t("value.none")}</span>
        <span className="block text-xs text-ink-3">
          {words.facts.join(" · ")}
        </span>
      </span>
      <span className="justify-self-end">
        <KeyResultSpark {...shown} />
      </span>
    </Link>
  );
}
