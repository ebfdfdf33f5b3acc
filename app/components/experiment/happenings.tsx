import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { TextareaField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import {
  EXPERIMENT_MOVES,
  MOVE_REQUIREMENTS,
  type ExperimentState,
} from "~/core/experiment/state";

const WORD = {
  paused: "next.pause",
  running: "next.resume",
  "stopped-early": "next.stop",
  invalid: "next.invalidate",
  abandoned: "next.abandon",
  idea: "next.reopen",
} as const;

type Happening = keyof typeof WORD;

/** Moves that a person decides, apart from the ordinary way; a reason where the method asks for one. */
function happeningsFrom(state: ExperimentState): Happening[] {
  return EXPERIMENT_MOVES[state].filter((to): to is Happening => {
    if (to === "running") return state === "paused";
    if (to === "idea") return state === "abandoned";
    return to in WORD;
  });
}

export function Happenings({
  state,
  mayUndoStop,
}: {
  state: ExperimentState;
  mayUndoStop: boolean;
}) {
  const { t } = useTranslation("experiment");
  const moves = happeningsFrom(state);
  if (moves.length === 0 && !mayUndoStop) return null;
  const needsReason = moves.some((to) =>
    MOVE_REQUIREMENTS[to].includes("reason"),
  );
  return (
    <Fold title={t("next.more")}>
      {mayUndoStop ? (
        <Form method="post" className="mt-3">
          <Button name="intent" value="undo-stop">
            {t(state === "invalid" ? "next.undoInvalid" : "next.undoStop")}
          </Button>
        </Form>
      ) : null}
      <Form method="post" className="mt-3 grid gap-3">
        {needsReason ? (
          <TextareaField
            label={t("next.because")}
            name="note"
            rows={2}
            maxLength={1000}
          />
        ) : null}
        <div className="flex flex-wrap gap-2">
          {moves.map((to) => (
            <Button key={to} name="to" value={to}>
              {t(WORD[to])}
            </Button>
          ))}
        </div>
      </Form>
    </Fold>
  );
}
