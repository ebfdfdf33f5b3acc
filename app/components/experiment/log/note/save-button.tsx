import { useActionData, useNavigation } from "@remix-run/react";
import { isUnsentAnswer } from "~/components/form/one-tap/send-page-form";
import { Unsent } from "~/components/form/one-tap/unsent";
import { Button } from "~/components/ui/button";

/**
 * Disabled while anything is on its way: a second tap sends nothing twice. Where its form, the one that carries this id,
 * could not be sent, the button tries again.
 */
export function SaveButton({ id, children }: { id: string; children: string }) {
  const { state } = useNavigation();
  const answer = useActionData<unknown>();
  const isUnsent =
    state === "idle" && isUnsentAnswer(answer) && answer.unsent === id;
  return (
    <div className="grid justify-items-start gap-2">
      {isUnsent ? <Unsent /> : null}
      <Button disabled={state === "submitting"}>{children}</Button>
    </div>
  );
}
