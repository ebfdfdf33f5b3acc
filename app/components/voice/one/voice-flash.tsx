import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";

const DONE = ["insight", "theme", "linked", "unlinked"] as const;
const LINK_FIELDS = ["kind", "toId", "stance"] as const;

/** What was just done, as the address says it; a link that was taken away can be put back. */
export function VoiceFlash({
  search,
  undoId,
}: {
  search: URLSearchParams;
  undoId: string;
}) {
  const { t } = useTranslation("voice");
  const done = DONE.find((one) => one === search.get("done"));
  return (
    <Flash
      message={done ? t(`done.${done}`) : null}
      undo={
        done === "unlinked" ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="act" value="link" />
            <input type="hidden" name="id" value={undoId} />
            {LINK_FIELDS.map((name) => (
              <input
                key={name}
                type="hidden"
                name={name}
                value={search.get(name) ?? ""}
              />
            ))}
            <Button>{t("undo")}</Button>
          </Form>
        ) : null
      }
    />
  );
}
