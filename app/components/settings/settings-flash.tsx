import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";

const DONE = [
  "created",
  "saved",
  "archived",
  "restored",
  "eventRemoved",
  "eventRestored",
  "breakRemoved",
  "breakRestored",
] as const;

/** What was done just now, as the address says (`?done=`), with the way back from what took something away. */
export function SettingsFlash() {
  const { t } = useTranslation("settings");
  const [search] = useSearchParams();
  // A form refused since then speaks for itself.
  const refused = useActionData() !== undefined;
  const done = refused
    ? undefined
    : DONE.find((known) => known === search.get("done"));
  const undo =
    done === "archived" ? (
      <UndoForm fields={{ act: "restore" }} />
    ) : done === "eventRemoved" ? (
      <UndoForm fields={removed("event", search)} />
    ) : done === "breakRemoved" ? (
      <UndoForm fields={removed("break", search)} />
    ) : null;
  return <Flash message={done ? t(`did.${done}`) : null} undo={undo} />;
}

function removed(what: "event" | "break", search: URLSearchParams) {
  return { act: "restore", what, id: search.get("id") ?? "" };
}

function UndoForm({ fields }: { fields: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("settings");
  return (
    <Form method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button>{t("act.undo")}</Button>
    </Form>
  );
}
