import { Form, Link, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFieldFaults } from "~/components/form/use-field-faults";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { KeyResultBlock } from "../key-result/key-result-block";
import type { ShownLine } from "../words/shown-key-result";
import { CheckInFields, ValueByHand } from "./check-in-fields";
import { LastCheckIn } from "./last-check-in";
import { WhyField } from "./why-field";

interface CheckInCardProps {
  shown: ShownLine;
  back: string;
  /** Listens to 1, 2 and 3. */
  keys?: boolean;
}

/** One key result and its check-in, as a page: it goes on to `back` when it is sent. */
export function CheckInCard({ shown, back, keys = false }: CheckInCardProps) {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  const sentences = useFieldFaults();
  const answer = useActionData<{
    error?: Record<string, string[]>;
    initialValue?: { value?: string; note?: string };
  }>();
  const typed = answer?.initialValue;
  const { keyResult, checkInId } = shown;
  const { objective } = keyResult;
  const faults = Object.values(answer?.error ?? {}).flatMap((names) =>
    sentences(names),
  );
  return (
    <Card as="article" className="max-w-2xl">
      <CardBlock>
        <p className="label">{t("for")}</p>
        <p className="voice mb-4">
          <Link
            to={path("objectives", objective.id)}
            className="underline-offset-4 hover:underline"
          >
            {objective.statement}
          </Link>
        </p>
        <KeyResultBlock shown={shown} />
        <div className="mt-2">
          <LastCheckIn keyResult={keyResult} />
        </div>
      </CardBlock>
      <CardBlock>
        <Form
          key={keyResult.id}
          method="post"
          action={path("key-results", keyResult.id, "check-in")}
          className="grid gap-3"
        >
          <WhyField typed={typed?.note} />
          <CheckInFields
            {...{ keyResult, checkInId, back, faults, keys }}
            typed={typed?.value}
          />
          <ValueByHand {...{ keyResult, checkInId }} typed={typed?.value} />
        </Form>
      </CardBlock>
    </Card>
  );
}
