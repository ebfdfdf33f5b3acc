import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { UnderstoodFile } from "~/core/import/understood-file";
import type { DraftFault, ImportDraft } from "~/core/import/import-draft";
import { ColumnRoles, type FileColumn } from "./column-roles";
import { DraftProvider, useDraft, useDraftSentence } from "./draft-context";
import { FoundFacts, type FoundFactsProps } from "./found-facts";
import { LayoutFields } from "./layout-fields";
import { MetricChoice } from "./metric-choice";
import { UnderstoodSection } from "./understood-section";

interface ReviewFormProps {
  draft: ImportDraft;
  faults: readonly DraftFault[];
  found: FoundFactsProps;
  columns: readonly FileColumn[];
  metrics: readonly { id: string; name: string }[];
  understood: UnderstoodFile | null;
}

/** One page, one form: what was found, what each column is, which metric, and the first rows as all this reads them. */
export function ReviewForm({
  draft,
  faults,
  found,
  columns,
  metrics,
  understood,
}: ReviewFormProps) {
  const { t } = useTranslation("import");
  const busy = useNavigation().state !== "idle";
  return (
    <DraftProvider value={{ draft, faults }}>
      <Form method="post" noValidate preventScrollReset className="group/form">
        <Card>
          <Faults />
          <CardBlock>
            <FoundFacts {...found} />
          </CardBlock>
          <CardBlock>
            <ColumnRoles columns={columns} />
          </CardBlock>
          <CardBlock>
            <LayoutFields />
          </CardBlock>
          <CardBlock>
            <MetricChoice metrics={metrics} />
          </CardBlock>
          <CardBlock>
            <UnderstoodSection file={understood} />
          </CardBlock>
          <CardBlock className="flex flex-wrap items-center gap-3">
            <Button
              variant="primary"
              name="intent"
              value="import"
              disabled={busy}
            >
              {t("action.import")}
            </Button>
            <Button name="intent" value="preview" disabled={busy}>
              {t("action.preview")}
            </Button>
            <p className="text-sm text-ink-2">{t("action.hint")}</p>
          </CardBlock>
        </Card>
      </Form>
    </DraftProvider>
  );
}

function Faults() {
  const { t } = useTranslation("import");
  const { faults } = useDraft();
  const sentence = useDraftSentence();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) place.current?.scrollIntoView({ block: "center" });
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={place} className="px-4.5 py-4 sm:px-6.5 sm:py-6">
      <ErrorSummary
        title={t("faults.title")}
        faults={faults.map((fault) => ({
          fieldId: fault.field,
          message: sentence(fault),
        }))}
      />
    </div>
  );
}
