import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { CheckInFold } from "../okr/check-in/check-in-fold";
import { LastCheckIn } from "../okr/check-in/last-check-in";
import { KeyResultSpark } from "../okr/key-result/key-result-spark";
import { PaceSentence } from "../okr/key-result/target-facts";
import { valueLook } from "../okr/key-result/value-look";
import type { ShownLine } from "../okr/words/shown-key-result";
import { useKeyResultWords } from "../okr/words/use-key-result-words";

/** A key result in the week's list: value with interval, where it stands and how sure, its course, what was said last. */
export function TeamKeyResult({
  shown,
  back,
}: {
  shown: ShownLine;
  back: string;
}) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const words = useKeyResultWords(shown);
  const { keyResult, standing } = shown;
  const said = [words.stale, words.progress].filter(Boolean).join(" ");
  const isSaid = standing.status === "no-change-in-noise";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-5">
      <div className="min-w-0">
        <h3 className="text-sm font-semibold">
          <Link
            to={path("key-results", keyResult.id)}
            className="underline-offset-3 hover:underline"
          >
            {keyResult.title}
          </Link>
        </h3>
        <p className="text-sm tabular-nums">
          <strong className={`font-semibold ${valueLook(standing)}`}>
            {words.value ?? t("value.none")}
          </strong>{" "}
          <span className="text-ink-2">
            {[...words.facts, words.target].join(" · ")}
          </span>
        </p>
      </div>
      <KeyResultSpark {...shown} />
      <div className="col-span-2">
        <p className="max-w-line text-sm text-ink-2">
          <strong className="font-semibold text-ink">{words.status}.</strong>{" "}
          {said} {isSaid ? null : words.caution}
        </p>
        <PaceSentence shown={shown} />
        <div className="flex flex-wrap items-center gap-x-4">
          <CheckInFold shown={shown} back={back} />
          <LastCheckIn keyResult={keyResult} />
        </div>
      </div>
    </div>
  );
}
