import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import type { BatchCounts } from "~/core/import/batch-state";
import type { FaultLine } from "~/core/import/understood/understood-file";
import { useFormat } from "~/i18n/use-format";
import { FaultLines } from "../fault-lines";
import { useSkipSentence } from "../use-skip-sentence";
import { CountList } from "./count-list";
import { PrivacyDone, type PrivateColumn } from "./privacy-done";

interface BatchResultProps {
  id: string;
  counts: BatchCounts;
  metric: { id: string; name: string } | null;
  seconds: number;
  skipped: readonly { reason: string; count: number }[];
  privacy: readonly PrivateColumn[];
  refusals: readonly FaultLine[];
  /** Taken back, and its file is no longer there to be read again. */
  undone: boolean;
  /** Whether the file is still there, to be imported again after an undo. */
  hasFile: boolean;
  next: { id: string; fileName: string } | null;
}

/** What an import brought, what it refused and why, and the way back. */
export function BatchResult({
  id,
  counts,
  privacy,
  refusals,
  undone,
  hasFile,
  ...rest
}: BatchResultProps) {
  const { t } = useTranslation("import");
  if (undone) return <p className="max-w-line text-ink-2">{t("done.gone")}</p>;
  return (
    <Card>
      <CardBlock className="grid gap-5">
        <CountList {...counts} />
        <Outcome counts={counts} {...rest} />
      </CardBlock>
      {privacy.length > 0 ? (
        <CardBlock>
          <PrivacyDone columns={privacy} />
        </CardBlock>
      ) : null}
      <CardBlock className="grid gap-3">
        <Refusals id={id} counts={counts} refusals={refusals} />
      </CardBlock>
      <CardBlock>
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <Button variant="danger" name="intent" value="undo">
            {t("done.undo")}
          </Button>
          <p className="max-w-line text-sm text-ink-2">
            {t(hasFile ? "done.undoHint" : "done.undoHintGone")}
          </p>
        </Form>
      </CardBlock>
    </Card>
  );
}

function Outcome({
  counts,
  metric,
  seconds,
  skipped,
  next,
}: Pick<
  BatchResultProps,
  "counts" | "metric" | "seconds" | "skipped" | "next"
>) {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  const format = useFormat();
  const skips = useSkipSentence();
  const nothingNew = counts.rowsKept === 0 && counts.rowsKnown > 0;
  return (
    <>
      {metric ? (
        <p className="text-ink-2">
          {t("done.into", {
            metric: metric.name,
            seconds: format.number(seconds),
          })}
        </p>
      ) : null}
      {skipped.length > 0 ? (
        <p className="max-w-line text-sm text-ink-2">{skips(skipped)}</p>
      ) : null}
      {nothingNew ? <p>{t("done.nothingNew")}</p> : null}
      <div className="flex flex-wrap gap-2">
        {next ? (
          <ButtonLink to={path("import", next.id)} variant="primary">
            <span className="wrap-anywhere">
              {t("done.next", { file: next.fileName })}
            </span>
          </ButtonLink>
        ) : null}
        {metric ? (
          <ButtonLink
            to={path("metrics", metric.id)}
            variant={next ? undefined : "primary"}
          >
            {t("done.see")}
          </ButtonLink>
        ) : null}
        <ButtonLink to={path("import")}>{t("done.again")}</ButtonLink>
      </div>
    </>
  );
}

function Refusals({
  id,
  counts,
  refusals,
}: Pick<BatchResultProps, "id" | "counts" | "refusals">) {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  if (refusals.length === 0)
    return <p className="text-sm text-ink-2">{t("refused.none")}</p>;
  return (
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
  );
}
