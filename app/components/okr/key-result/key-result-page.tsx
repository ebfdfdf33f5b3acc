import { useTranslation } from "react-i18next";
import { ChangeHistory } from "~/components/history/change-history";
import type { ShownChange } from "~/components/history/shown-change";
import { Card, CardBlock } from "~/components/ui/card";
import { useOrgPath } from "~/components/document/org-path";
import type { PastStanding } from "~/core/okr/source/past-standings";
import type { MetricReport } from "~/core/metric/report/metric-report";
import { CheckInForm } from "../check-in/check-in-form";
import { CheckInList, type ListedCheckIn } from "../check-in/check-in-list";
import type { ShownKeyResult, ShownLine } from "../words/shown-key-result";
import { useKeyResultWords } from "../words/use-key-result-words";
import { Sentences } from "./key-result-block";
import { KeyResultChart } from "./key-result-chart";
import { KeyResultValue } from "./key-result-value";
import { PastValues } from "./past-values";
import { PaceSentence, TargetFacts } from "./target-facts";
import { ValueFrom } from "./value-from";
import { WayBar } from "./way-bar";

interface KeyResultPageProps {
  shown: ShownLine & {
    keyResult: ShownKeyResult & {
      commitment: "committed" | "aspirational";
      archived: boolean;
      owner: { name: string } | null;
    };
  };
  /** The whole series; null where nothing is charted. */
  report: MetricReport | null;
  /** What its metric said by itself, newest first. */
  past: readonly PastStanding[];
  checkIns: readonly ListedCheckIn[];
  changes: readonly ShownChange[];
}

export function KeyResultPage({
  shown,
  report,
  past,
  checkIns,
  changes,
}: KeyResultPageProps) {
  const { t } = useTranslation("objective");
  const words = useKeyResultWords(shown);
  const { keyResult } = shown;
  return (
    <>
      <KeyResultValue shown={shown} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card>
          <CardBlock className="grid gap-x-10 gap-y-5 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <h2 className="label">{t("status.label")}</h2>
              <p className="font-serif text-lg font-medium">{words.status}</p>
              <WayBar shown={shown} />
              <p className="max-w-line text-sm text-ink-2">
                <Sentences shown={shown} words={words} />
              </p>
              <PaceSentence shown={shown} />
              <ValueFrom shown={shown} />
            </div>
            <TargetFacts shown={shown} />
          </CardBlock>
          {report?.outcome === "report" ? (
            <CardBlock>
              <KeyResultChart keyResult={keyResult} report={report} />
              <PastValues keyResult={keyResult} past={past} />
            </CardBlock>
          ) : null}
        </Card>
        <CheckIns shown={shown} checkIns={checkIns} />
      </div>
      <div className="mt-6">
        <ChangeHistory changes={changes} entity="KeyResult" />
      </div>
    </>
  );
}

function CheckIns({
  shown,
  checkIns,
}: Pick<KeyResultPageProps, "shown" | "checkIns">) {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  const { keyResult, checkInId } = shown;
  const back = path("key-results", keyResult.id);
  return (
    <section className="grid gap-4">
      <h2>{t("title")}</h2>
      {keyResult.archived ? null : (
        <Card>
          <CardBlock>
            <CheckInForm {...{ keyResult, checkInId, back }} />
          </CardBlock>
        </Card>
      )}
      <CheckInList {...{ keyResult, checkIns, back }} />
    </section>
  );
}
