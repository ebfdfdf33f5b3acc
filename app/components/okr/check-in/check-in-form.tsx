import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Unsent } from "~/components/form/one-tap/unsent";
import { useOneTap } from "~/components/form/one-tap/use-one-tap";
import { useFieldFaults } from "~/components/form/use-field-faults";
import { useOrgPath } from "~/components/document/org-path";
import { CONFIDENCES } from "~/core/okr/confidence";
import type { Measured } from "../words/shown-key-result";
import { CheckInFields, ValueByHand } from "./check-in-fields";
import { CheckInSaved } from "./check-in-saved";

export interface CheckInFormProps {
  keyResult: Measured & { id: string };
  /** Made before the form is sent, so that sending it twice makes one check-in. */
  checkInId: string;
  /** The page it stands on: without JavaScript the form goes back there. */
  back: string;
}

interface Answer {
  outcome?: "saved" | "removed";
  id?: string;
  explained?: boolean;
  error?: Record<string, string[] | null> | null;
}

const IN_PLACE = { here: "1" };

/** One tap checks in, in place: the choice shows at once, then that it is saved, the way back, and room for why. */
export function CheckInForm({ keyResult, checkInId, back }: CheckInFormProps) {
  const path = useOrgPath();
  const tap = useOneTap<Answer>(`check-in ${keyResult.id}`);
  const sentences = useFieldFaults();
  const action = path("key-results", keyResult.id, "check-in");
  const { answer, formData: sent } = tap;
  const isTaking = sent?.get("act") === "undo";
  if (answer?.outcome === "saved" && answer.id && !isTaking) {
    const { id, explained = false } = answer;
    return (
      <>
        <CheckInSaved
          checkInId={id}
          explained={explained}
          onUndo={() => {
            const undo = { ...IN_PLACE, act: "undo", checkInId: id };
            void tap.send(toForm(undo), action);
          }}
          onWhy={(event) => tap.submit(event, action, IN_PLACE)}
        />
        {tap.isUnsent ? <Unsent onAgain={tap.again} /> : null}
      </>
    );
  }
  const faults = Object.values(answer?.error ?? {}).flatMap((keys) =>
    sentences(keys ?? []),
  );
  const chosen =
    CONFIDENCES.find((name) => name === sent?.get("confidence")) ?? null;
  return (
    <Form
      method="post"
      action={action}
      onSubmit={(event) => tap.submit(event, action, IN_PLACE)}
      className="grid gap-3"
    >
      <CheckInFields {...{ keyResult, checkInId, back, chosen, faults }} />
      <ValueByHand {...{ keyResult, checkInId }} />
      {tap.isUnsent ? <Unsent onAgain={tap.again} /> : <State {...tap} />}
    </Form>
  );
}

function State({ isSending, answer }: { isSending: boolean; answer?: Answer }) {
  const { t } = useTranslation("checkin");
  return (
    <output className="text-sm text-ink-2 empty:hidden">
      {isSending
        ? t("saving")
        : answer?.outcome === "removed"
          ? t("removed")
          : ""}
    </output>
  );
}

function toForm(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
