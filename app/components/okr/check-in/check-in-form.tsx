import { useFetcher } from "@remix-run/react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
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
  error?: Record<string, string[] | null> | null;
}

/** One tap checks in, in place: the choice shows at once, then that it is saved, and the way back. */
export function CheckInForm({ keyResult, checkInId, back }: CheckInFormProps) {
  const path = useOrgPath();
  const fetcher = useFetcher<Answer>({ key: `check-in ${keyResult.id}` });
  const sentences = useFieldFaults();
  const { t } = useTranslation("checkin");
  const action = path("key-results", keyResult.id, "check-in");
  const sent = fetcher.formData;
  const chosen =
    CONFIDENCES.find((name) => name === sent?.get("confidence")) ?? null;
  const answer = fetcher.data;
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (fetcher.state === "idle")
      fetcher.submit(filled(event), { method: "post", action });
  }
  if (answer?.outcome === "saved" && answer.id && !sent) {
    return (
      <CheckInSaved
        onUndo={() =>
          fetcher.submit(
            { act: "undo", here: "1", checkInId: answer.id! },
            { method: "post", action },
          )
        }
      />
    );
  }
  const faults = Object.values(answer?.error ?? {}).flatMap((keys) =>
    sentences(keys ?? []),
  );
  return (
    <fetcher.Form
      method="post"
      action={action}
      onSubmit={onSubmit}
      className="grid gap-3"
    >
      <CheckInFields {...{ keyResult, checkInId, back, chosen, faults }} />
      <ValueByHand {...{ keyResult, checkInId }} />
      <output className="text-sm text-ink-2 empty:hidden">
        {sent ? t("saving") : answer?.outcome === "removed" ? t("removed") : ""}
      </output>
    </fetcher.Form>
  );
}

/** What the form holds, with the button that was pressed, and the wish to be answered in place. */
function filled(event: FormEvent<HTMLFormElement>): FormData {
  const data = new FormData(event.currentTarget);
  const { submitter } = event.nativeEvent as SubmitEvent;
  if (submitter instanceof HTMLButtonElement && submitter.name)
    data.set(submitter.name, submitter.value);
  data.set("here", "1");
  return data;
}
