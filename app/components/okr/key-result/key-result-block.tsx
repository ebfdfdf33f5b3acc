import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { KeyResultSpark } from "./key-result-spark";
import type { ShownStanding } from "../words/shown-key-result";
import { useKeyResultWords } from "../words/use-key-result-words";
import { WayBar } from "./way-bar";

/** A key result with its way: value and interval, where it comes from, how far it got and how sure that is. */
export function KeyResultBlock({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const words = useKeyResultWords(shown);
  const { keyResult } = shown;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-5 gap-y-1.5">
      <div className="min-w-0">
        <h3 className="text-base">
          <Link
            to={path("key-results", keyResult.id)}
            className="underline-offset-3 hover:underline"
          >
            {keyResult.title}
          </Link>
        </h3>
        <p className="mt-1 text-sm tabular-nums">
          <span className="font-serif text-lg font-medium">
            {words.value ?? t("value.none")}
          </span>{" "}
          <span className="text-ink-2">
            {[words.facts, words.target].filter(Boolean).join(" · ")}
          </span>
        </p>
      </div>
      <KeyResultSpark {...shown} />
      <div className="col-span-2">
        <WayBar standing={shown.standing} />
        <KeyResultSentences shown={shown} />
        <AutomaticFrom keyResult={keyResult} />
      </div>
    </div>
  );
}

/** Status, then what stands behind it. */
export function KeyResultSentences({ shown }: { shown: ShownStanding }) {
  const words = useKeyResultWords(shown);
  return (
    <p className="max-w-line text-sm text-ink-2">
      <strong className="font-semibold text-ink">{words.status}.</strong>{" "}
      {[words.stale, words.progress, words.noise].filter(Boolean).join(" ")}
    </p>
  );
}

/** A value that updates itself says so, and from what. */
export function AutomaticFrom({
  keyResult: { metric },
}: {
  keyResult: ShownStanding["keyResult"];
}) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  return (
    <p className="mt-1 text-xs text-ink-3">
      {t("value.automaticFrom")}{" "}
      <Link
        to={path("metrics", metric.id)}
        className="underline underline-offset-3 hover:text-ink"
      >
        {metric.name}
      </Link>
    </p>
  );
}
