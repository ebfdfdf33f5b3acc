import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";

const DONE = [
  "day",
  "dayCleared",
  "loss",
  "surprise",
  "commitment",
  "photo",
  "removed",
  "restored",
  "paused",
  "running",
  "stopped-early",
  "invalid",
  "abandoned",
  "idea",
  "raised",
] as const;

const REFUSALS = [
  "notNow",
  "otherDay",
  "unreadable",
  "notYours",
  "gone",
  "noFile",
  "tooLarge",
  "notAPhoto",
  "not-yours",
] as const;

/** What was done just now, as the address says (`?done=`), with the way back; or why it was not. */
export function LogFlash() {
  const { t } = useTranslation("log");
  const [search] = useSearchParams();
  const answer = useActionData<{ refusal?: string }>();
  const refusal = REFUSALS.find((name) => name === answer?.refusal);
  const done = DONE.find((name) => name === search.get("done"));
  if (refusal) return <Flash tone="failed" message={t(`refusal.${refusal}`)} />;
  return (
    <Flash
      message={done && !answer ? t(`done.${done}`) : null}
      undo={done ? <Undo done={done} search={search} /> : null}
    />
  );
}

/** Going back from what can be gone back from: a removal, a pause, a stop of today, giving up. */
function Undo({
  done,
  search,
}: {
  done: (typeof DONE)[number];
  search: URLSearchParams;
}) {
  const { t } = useTranslation("log");
  const entity = search.get("entity");
  const log = search.get("log");
  const back =
    done === "paused" ? "running" : done === "abandoned" ? "idea" : null;
  const intent =
    done === "removed"
      ? "restore"
      : ["loss", "surprise", "commitment", "photo"].includes(done)
        ? "remove"
        : null;
  const isStop = done === "stopped-early" || done === "invalid";
  if (!back && !isStop && !(intent && entity && log)) return null;
  return (
    <Form method="post" preventScrollReset className="inline-flex">
      {isStop ? (
        <input type="hidden" name="intent" value="undo-stop" />
      ) : back ? (
        <input type="hidden" name="to" value={back} />
      ) : (
        <>
          <input type="hidden" name="intent" value={intent ?? ""} />
          <input type="hidden" name="entity" value={entity ?? ""} />
          <input type="hidden" name="logId" value={log ?? ""} />
        </>
      )}
      <Button>{t("done.undo")}</Button>
    </Form>
  );
}
