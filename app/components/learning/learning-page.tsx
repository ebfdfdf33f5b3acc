import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { FoundAgain } from "~/components/experiment/judgement/kept/found-again";
import { ChangeHistory } from "~/components/history/change-history";
import type { ShownChange } from "~/components/history/shown-change";
import { Button } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import {
  LinkedVoices,
  type ShownLinkedVoice,
} from "~/components/voice/linked-voices";
import { useFormat } from "~/i18n/use-format";
import { STANCES, type Stance } from "~/core/experiment/judgement/learning";
import { EditLearning } from "./edit-learning";
import type { ShownLearning } from "./shown-learning";
import { Standing } from "./standing";

interface LearningPageProps {
  linkedVoices: readonly ShownLinkedVoice[];
  learning: ShownLearning;
  may: boolean;
  history: readonly ShownChange[];
}

/** A learning with the tests on either side of it, each with its verdict and its grade. */
export function LearningPage({
  learning,
  may,
  history,
  linkedVoices,
}: LearningPageProps) {
  const { t } = useTranslation("judgement");
  const format = useFormat();
  return (
    <div className="grid max-w-3xl gap-6">
      <Card as="section">
        <CardBlock>
          <Standing learning={learning} />
          {learning.detail ? (
            <p className="mt-3 max-w-line whitespace-pre-line">
              {learning.detail}
            </p>
          ) : null}
          <p className="mt-3 text-xs text-ink-3">
            {t("library.by", {
              name: learning.createdBy,
              when: format.fullDate(learning.createdAt),
            })}
          </p>
        </CardBlock>
        {learning.families.map(({ pooled, metric }) => (
          <CardBlock key={pooled.tests[0]?.id}>
            <FoundAgain family={pooled} metric={metric} />
          </CardBlock>
        ))}
        {STANCES.map((stance) => (
          <Tests key={stance} learning={learning} stance={stance} />
        ))}
      </Card>
      <LinkedVoices voices={linkedVoices} />
      {may ? <Changing learning={learning} /> : null}
      <ChangeHistory entity="Learning" changes={history} />
    </div>
  );
}

function Tests({
  learning,
  stance,
}: {
  learning: ShownLearning;
  stance: Stance;
}) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const tests = learning.tests.filter((test) => test.stance === stance);
  if (tests.length === 0) return null;
  return (
    <CardBlock>
      <h2>{t(`tests.${stance}`)}</h2>
      <ul className="mt-2">
        {tests.map(({ experimentId, title, verdict, grade }) => (
          <li
            key={experimentId}
            className="grid gap-x-4 gap-y-1 border-dashed border-line py-2.5 not-first:border-t sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
          >
            <Link
              to={path("experiments", experimentId)}
              className="target inline-flex items-center font-semibold hover:underline"
            >
              {title}
            </Link>
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
              {verdict ? (
                <Verdict verdict={verdict} />
              ) : (
                <span className="text-sm text-ink-2">{t("tests.unread")}</span>
              )}
              {grade === null ? null : <Grade grade={grade} />}
            </span>
          </li>
        ))}
      </ul>
    </CardBlock>
  );
}

function Changing({ learning }: { learning: ShownLearning }) {
  const { t } = useTranslation("judgement");
  const act = learning.archivedAt === null ? "archive" : "restore";
  return (
    <div className="grid gap-4">
      {act === "archive" ? <EditLearning learning={learning} /> : null}
      <Form method="post">
        <input type="hidden" name="act" value={act} />
        <Button variant="quiet">{t(`learning.${act}`)}</Button>
      </Form>
    </div>
  );
}
