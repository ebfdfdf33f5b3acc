import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import {
  CONTROL,
  FieldFrame,
  useControlWiring,
} from "~/components/ui/form/field-frame";
import type { FeedMeasure } from "~/core/import/metric-feed";
import type { MetricScale } from "~/core/metric/metric-kind";
import { pastedTable } from "~/core/import/pasted-table";
import { ExampleTable } from "./example-table";
import { PastedRows } from "./pasted-rows";

interface PasteFormProps {
  batchId: string;
  metricId: string;
  /** The ways the metric takes data: answers, periods, or either. */
  feeds: readonly { measure: FeedMeasure; scale: MetricScale | null }[];
  fault: "empty" | null;
}

const SHOWN_ROWS = 6;

/** A large field for cells from a spreadsheet, and beside it what this metric needs. What comes next is the same look as at a file. */
export function PasteForm({ batchId, metricId, feeds, fault }: PasteFormProps) {
  const { t } = useTranslation("paste");
  const path = useOrgPath();
  const busy = useNavigation().state !== "idle";
  const [text, setText] = useState("");
  return (
    <Form
      method="post"
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <input type="hidden" name="id" value={batchId} />
      <Card>
        <CardBlock className="grid gap-4">
          <CellsField onText={setText} fault={fault} />
          <PastedRows table={pastedTable(text, SHOWN_ROWS)} />
        </CardBlock>
        <CardBlock className="flex flex-wrap items-center gap-3">
          <Button variant="primary" disabled={busy}>
            {busy ? t("busy") : t("look")}
          </Button>
          <ButtonLink to={path("metrics", metricId)} variant="quiet">
            {t("cancel")}
          </ButtonLink>
          <p className="text-sm text-ink-2">{t("nothingKept")}</p>
        </CardBlock>
      </Card>
      <aside className="grid gap-5" aria-label={t("needs")}>
        {feeds.map((feed) => (
          <ExampleTable key={feed.measure} {...feed} />
        ))}
        <p className="text-sm text-ink-2">{t("more")}</p>
      </aside>
    </Form>
  );
}

function CellsField({
  onText,
  fault,
}: {
  onText: (text: string) => void;
  fault: "empty" | null;
}) {
  const { t } = useTranslation("paste");
  const words = {
    label: t("cells"),
    hint: t("cellsHint"),
    error: fault ? t(fault) : undefined,
  };
  const { wiring, errors } = useControlWiring(words, { id: "cells" });
  return (
    <FieldFrame {...words} id={wiring.id} errors={errors}>
      <textarea
        {...wiring}
        name="cells"
        rows={10}
        required
        wrap="off"
        spellCheck={false}
        onChange={({ target }) => onText(target.value)}
        className={`${CONTROL} min-h-56 overflow-auto font-mono text-sm whitespace-pre`}
      />
    </FieldFrame>
  );
}
