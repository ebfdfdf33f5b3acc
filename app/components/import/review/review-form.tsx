import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { UnderstoodFile } from "~/core/import/understood/understood-file";
import type { DraftFault, ImportDraft } from "~/core/import/import-draft";
import { ColumnRoles, type FileColumn } from "./column-roles";
import { DraftProvider, useDraft, useDraftSentence } from "./draft-context";
import { FoundFacts, type FoundFactsProps } from "./found/found-facts";
import { LayoutFields } from "./layout-fields";
import { MetricChoice } from "./metric-choice";
import { PrivacyList } from "./privacy-list";
import { UnderstoodSection } from "./understood/understood-section";
import { WaitingFiles, type WaitingFile } from "./waiting-files";

interface ReviewFormProps {
  fileName: string;
  draft: ImportDraft;
  faults: readonly DraftFault[];
  found: FoundFactsProps;
  columns: readonly FileColumn[];
  metrics: readonly { id: string; name: string }[];
  waiting: readonly WaitingFile[];
  understood: UnderstoodFile | null;
}

/** One page, one form: what was found, what each column is, which metric, and the first rows as all this reads them. */
export function ReviewForm({
  fileName,
  draft,
  faults,
  found,
  columns,
  metrics,
  waiting,
  understood,
}: ReviewFormProps) {
  const { roles, follow } = useRoles(draft);
  return (
    <DraftProvider value={{ draft, faults, roles }}>
      <Form
        method="post"
        noValidate
        preventScrollReset
        onChange={follow}
        className="group/form"
      >
        <input type="hidden" name="columnsKey" value={draft.columnsKey} />
        <input type="hidden" name="rolesFor" value={draft.rolesFor} />
        <Card>
          <Faults />
          <CardBlock>
            <FoundFacts {...found} />
          </CardBlock>
          <CardBlock>
            <ColumnRoles columns={columns} />
          </CardBlock>
          <CardBlock>
            <LayoutFields fileName={fileName} />
          </CardBlock>
          <CardBlock>
            <MetricChoice metrics={metrics} />
          </CardBlock>
          <CardBlock>
            <PrivacyList columns={columns} />
          </CardBlock>
          <CardBlock>
            <UnderstoodSection file={understood} />
          </CardBlock>
          {waiting.length > 0 ? (
            <CardBlock>
              <WaitingFiles files={waiting} />
            </CardBlock>
          ) : null}
          <Actions />
        </Card>
      </Form>
    </DraftProvider>
  );
}

const ROLE_FIELD = /^role-(\d+)$/;

/** The columns' parts as they are chosen; the controls themselves keep what they hold. */
function useRoles(draft: ImportDraft) {
  const [roles, setRoles] = useState(draft.roles);
  const follow = ({ target }: FormEvent<HTMLFormElement>) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const index = ROLE_FIELD.exec(target.name)?.[1];
    if (index !== undefined)
      setRoles((now) => now.with(Number(index), target.value));
  };
  return { roles, follow };
}

function Actions() {
  const { t } = useTranslation("import");
  const busy = useNavigation().state !== "idle";
  return (
    <CardBlock className="flex flex-wrap items-center gap-3">
      <Button variant="primary" name="intent" value="import" disabled={busy}>
        {t("action.import")}
      </Button>
      <Button name="intent" value="preview" disabled={busy}>
        {busy ? t("action.busy") : t("action.preview")}
      </Button>
      <p className="text-sm text-ink-2">{t("action.hint")}</p>
    </CardBlock>
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
