import { Form, useFormAction } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Unsent } from "~/components/form/one-tap/unsent";
import { useOneTap } from "~/components/form/one-tap/use-one-tap";
import { DAY_ANSWERS, type DayDone } from "~/core/experiment/log/fidelity";

interface DayAnswerProps {
  experimentId: string;
  day: string;
  /** As the server knows it. */
  done: DayDone | null;
  /** What is asked: "Did we do it today?" */
  question: string;
  /** Id of a new answer, made with the page. */
  logId: string;
}

/** What an action answers to a form that stays on its page. */
export interface InPlaceAnswer {
  saved?: boolean;
  refusal?: string;
}

/** The page it stands on: both are index routes. */
const HERE = "?index";

/**
 * Yes, partly, no: one tap, shown at once, changed by another tap. Without JavaScript each is a plain button of a form
 * that comes back to its page.
 */
export function DayAnswer(props: DayAnswerProps) {
  const { experimentId, day, question, logId } = props;
  const { t } = useTranslation("log");
  const action = useFormAction(HERE);
  const tap = useOneTap<InPlaceAnswer>();
  const pending = tap.formData?.get("done");
  const shown = pending === undefined ? props.done : pending || null;
  return (
    <Form
      method="post"
      action={HERE}
      onSubmit={(event) => tap.submit(event, action, { inPlace: "on" })}
      className="grid gap-2"
    >
      <input type="hidden" name="intent" value="day" />
      <input type="hidden" name="experimentId" value={experimentId} />
      <input type="hidden" name="id" value={logId} />
      <input type="hidden" name="day" value={day} />
      <fieldset>
        <legend className="mb-2 text-sm text-ink-2">{question}</legend>
        <div className="grid max-w-md grid-cols-3 gap-2">
          {DAY_ANSWERS.map((answer) => (
            <AnswerButton
              key={answer}
              answer={answer}
              chosen={shown === answer}
              label={t(`answer.${answer}`)}
            />
          ))}
        </div>
      </fieldset>
      {tap.isUnsent ? (
        <Unsent onAgain={tap.again} />
      ) : (
        <AnswerState
          chosen={shown !== null}
          saving={tap.isSending}
          answer={tap.answer}
        />
      )}
    </Form>
  );
}

function AnswerButton({
  answer,
  chosen,
  label,
}: {
  answer: DayDone;
  chosen: boolean;
  label: string;
}) {
  return (
    <button
      type="submit"
      name="done"
      value={answer}
      aria-pressed={chosen}
      className="inline-flex min-h-11 items-center justify-center gap-1.5 rounded-control border border-line-2 bg-surface px-2 py-2 text-sm font-semibold transition-colors duration-100 hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent-soft"
    >
      {chosen ? <Check aria-hidden="true" className="size-4 shrink-0" /> : null}
      {label}
    </button>
  );
}

/** "Saved", with the way back; nothing while nobody has answered. */
function AnswerState({
  chosen,
  saving,
  answer,
}: {
  chosen: boolean;
  saving: boolean;
  answer: InPlaceAnswer | undefined;
}) {
  const { t } = useTranslation("log");
  const box = useRef<HTMLOutputElement>(null);
  const refused = !saving && answer?.refusal;
  useEffect(() => {
    if (refused) box.current?.scrollIntoView({ block: "nearest" });
  }, [refused]);
  return (
    <output
      ref={box}
      className="flex min-h-6 items-center gap-3 text-sm text-ink-3 empty:hidden"
    >
      {refused ? (
        <span className="font-medium text-danger">{t("answer.failed")}</span>
      ) : saving ? (
        <span>{t("answer.saving")}</span>
      ) : chosen ? (
        <>
          <span>{t("answer.saved")}</span>
          <button
            type="submit"
            name="done"
            value=""
            className="target font-medium text-ink-2 underline underline-offset-3"
          >
            {t("answer.clear")}
          </button>
        </>
      ) : null}
    </output>
  );
}
