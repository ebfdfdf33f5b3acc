import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { KeyResultSpark } from "./key-result-spark";
import type { ShownStanding } from "../words/shown-key-result";
import {
  useKeyResultWords,
  type KeyResultWords,
} from "../words/use-key-result-words";
import { ValueFrom } from "./value-from";
import { valueLook } from "./value-look";
import { WayBar } from "./way-bar";

/** A key result with its way: value and interval, where it comes from, how far it got and how sure that is. */
export function KeyResultBlock({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const words = useKeyResultWords(shown);
  const { keyResult } = shown;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-5 gap-y-1">
      <h3 className="min-w-0 text-base">
        <Link
          to={path("key-results", keyResult.id)}
          className="underline-offset-3 hover:underline"
        >
          {keyResult.title}
        </Link>
      </h3>
      <KeyResultSpark {...shown} />
      <div className="col-span-2">
        <p className="text-sm tabular-nums">
          <span
            className={`font-serif text-lg font-medium ${valueLook(shown.standing)}`}
          >
            {words.value ?? t("value.none")}
          </span>{" "}
          <span className="text-ink-2">
            {[...words.facts, words.target].join(" · ")}
          </span>
        </p>
        <WayBar shown={shown} />
        <p className="max-w-line text-sm text-ink-2">
          <strong className="font-semibold text-ink">{words.status}.</strong>{" "}
          <Sentences shown={shown} words={words} />
        </p>
        <ValueFrom shown={shown} />
      </div>
    </div>
  );
}

/** What stands behind the status; the caution only where the status does not say it already. */
export function Sentences({
  shown,
  words,
}: {
  shown: ShownStanding;
  words: KeyResultWords;
}) {
  const isSaid = shown.standing.status === "no-change-in-noise";
  return [words.stale, words.progress, isSaid ? null : words.caution]
    .filter(Boolean)
    .join(" ");
}
