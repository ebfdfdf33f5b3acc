import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { CheckInForm } from "~/components/okr/check-in/check-in-form";
import { LastCheckIn } from "~/components/okr/check-in/last-check-in";
import { KeyResultSpark } from "~/components/okr/key-result/key-result-spark";
import type { ShownLine } from "~/components/okr/words/shown-key-result";
import { useKeyResultWords } from "~/components/okr/words/use-key-result-words";
import { ItemHead } from "./item-head";

/** A key result whose weekly point is due: how it stands, and one tap for how it feels. */
export function KeyResultItem({
  shown,
  today,
}: {
  shown: ShownLine;
  today: string;
}) {
  const { t } = useTranslation("today");
  const { t: words } = useTranslation("objective");
  const path = useOrgPath();
  const { keyResult, checkInId } = shown;
  // The form itself says that it is saved, with the way back: it stays for whoever has just sent it.
  const sent = useFetcher({ key: `check-in ${keyResult.id}` });
  const isAnswered = keyResult.lastCheckIn?.madeOn === today && !sent.data;
  const { value, facts, target } = useKeyResultWords(shown);
  return (
    <div className="grid gap-3">
      <div>
        <ItemHead
          label={t("keyResult")}
          title={keyResult.title}
          to={path("key-results", keyResult.id)}
          aside={<KeyResultSpark {...shown} />}
        />
        <p className="mt-1 text-sm text-ink-2 tabular-nums">
          <strong className="font-semibold text-ink">
            {value ?? words("value.none")}
          </strong>{" "}
          {[...facts, target].filter(Boolean).join(" · ")}
        </p>
      </div>
      {isAnswered ? (
        <LastCheckIn keyResult={keyResult} />
      ) : (
        <CheckInForm
          keyResult={keyResult}
          checkInId={checkInId}
          back={path()}
        />
      )}
    </div>
  );
}
