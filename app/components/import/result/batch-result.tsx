import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import type { BatchCounts } from "~/core/import/batch-state";
import type { FaultLine } from "~/core/import/understood-file";
import { useFormat } from "~/i18n/use-format";
import { FaultLines } from "../fault-lines";
import { CountList } from "./count-list";

interface BatchResultProps {
  id: string;
  counts: BatchCounts;
  metric: { id: string; name: string } | null;
  seconds: number;
  refusals: readonly FaultLine[];
}

/** What an import brought, what it refused and why, and the way back. */
export function BatchResult({
  id,
  counts,
  metric,
  seconds,
  refusals,
}: BatchResultProps) {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  const format = useFormat();
  const nothingNew = counts.rowsKept === 0 && counts.rowsKnown > 0;
  return (
    <Card>
      <CardBlock className="grid gap-5">
        <CountList {...counts} />
        {metric ? (
          <p className="text-ink-2">
            {t("done.into", {
              metric: metric.name,
              seconds: format.number(seconds),
            })}
          </p>
        ) : null}
        {nothingNew ? <p>{t("done.nothingNew")}</p> : null}
        <div className="flex flex-wrap gap-2">
          {metric ? (
            <ButtonLink to={path("metrics", metric.id)} variant="primary">
              {t("done.see")}
            </ButtonLink>
          ) : null}
          <ButtonLink to={path("import")}>{t("done.again")}</ButtonLink>
        </div>
      </CardBlock>
      <CardBlock className="grid gap-3">
        {refusals.length > 0 ? (
          <>
            <FaultLines
              title={t("refused.done")}
              lines={refusals}
              total={counts.rowsRefused}
            />
            <p>
              <a
                href={path("import", id, "refusals.csv")}
                className="link target inline-flex items-center"
                download
              >
                {t("refused.download")}
              </a>
            </p>
          </>
        ) : (
          <p className="text-sm text-ink-2">{t("refused.none")}</p>
        )}
      </CardBlock>
      <CardBlock>
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <Button variant="danger" name="intent" value="undo">
            {t("done.undo")}
          </Button>
          <p className="max-w-line text-sm text-ink-2">{t("done.undoHint")}</p>
        </Form>
      </CardBlock>
    </Card>
  );
}
