import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Flash } from "~/components/ui/flash";
import { ActForm } from "./act-form";

const DONE = [
  "created",
  "saved",
  "archived",
  "restored",
  "keyResultCreated",
  "keyResultArchived",
  "keyResultRestored",
] as const;

export type Done = (typeof DONE)[number];

/** What was done just now, as the address says (`?done=`), with the way back from an archive. */
export function useDone(): Done | null {
  const [search] = useSearchParams();
  return DONE.find((done) => done === search.get("done")) ?? null;
}

export function DoneFlash() {
  const { t } = useTranslation("objective");
  const done = useDone();
  const undoable = done === "archived" || done === "keyResultArchived";
  return (
    <Flash
      message={done ? t(`done.${done}`) : null}
      undo={
        undoable ? (
          <ActForm act="restore" label={t("page.undo")} variant="secondary" />
        ) : null
      }
    />
  );
}
