import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** Takes an event or a break away; the way back is offered at once. */
export function RemoveAct({
  what,
  id,
  name,
}: {
  what: "event" | "break";
  id: string;
  name: string;
}) {
  const { t } = useTranslation("settings");
  return (
    <Form method="post">
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="act" value="remove" />
      <input type="hidden" name="id" value={id} />
      <Button variant="quiet" aria-label={t("act.removeNamed", { name })}>
        {t("act.remove")}
      </Button>
    </Form>
  );
}
