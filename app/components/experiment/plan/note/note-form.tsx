import {
  Form,
  useActionData,
  useLocation,
  useNavigation,
} from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { SelectField, TextareaField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { draftKey, useKeptDraft } from "./kept-draft";
import { isUnsentAnswer } from "./save-draft";
import { UnsentNotice } from "./unsent-notice";
import { useReachableSubmit } from "./use-reachable-submit";

interface NoteFormProps {
  id: string;
  defaults: Readonly<
    Record<
      | "title"
      | "customerBenefit"
      | "belief"
      | "objectiveId"
      | "teamId"
      | "metricId"
      | "originId"
      | "originKind",
      string
    >
  >;
  teams: readonly { id: string; name: string }[];
  objectives: readonly { id: string; statement: string }[];
  draftOwner: string;
}

/** Two sentences, on a phone, standing up. The rest is folded away, and can wait. */
export function NoteForm(props: NoteFormProps) {
  const { t } = useTranslation("plan");
  const { state } = useNavigation();
  const { search } = useLocation();
  const { form, field, faults } = useFormFields("note", props.defaults);
  const { formRef, restored, keep, startAfresh } = useKeptDraft(
    draftKey(props.draftOwner, search),
  );
  const answer = useActionData();
  const { onSubmit, isAsking, ...sent } = useReachableSubmit(formRef);
  const isBusy = state !== "idle" || isAsking;
  const isUnsent = !isBusy && (sent.isUnsent || isUnsentAnswer(answer));
  const { metricId, originId, originKind } = props.defaults;
  return (
    <Form
      method="post"
      {...form}
      ref={formRef}
      onInput={keep}
      onSubmit={onSubmit}
      className="grid max-w-xl gap-5"
    >
      <input type="hidden" name="draftOwner" value={props.draftOwner} />
      <input type="hidden" name="id" defaultValue={props.id} />
      <input type="hidden" name="metricId" value={metricId} />
      <input type="hidden" name="originId" value={originId} />
      <input type="hidden" name="originKind" value={originKind} />
      <ErrorSummary faults={faults} />
      {restored ? <Restored onAfresh={startAfresh} /> : null}
      <TextareaField
        voice
        label={t("note.name")}
        placeholder={t("note.namePlaceholder")}
        {...field("title")}
        required
        maxLength={160}
        rows={2}
        enterKeyHint="next"
      />
      <TextareaField
        label={t("note.benefit")}
        placeholder={t("note.benefitPlaceholder")}
        {...field("customerBenefit")}
        required
        maxLength={500}
        rows={2}
      />
      <More {...props} field={field} />
      {isUnsent ? <UnsentNotice /> : null}
      <div>
        <Button variant="primary" disabled={isBusy} className="max-sm:w-full">
          {isUnsent ? t("note.again") : t("note.save")}
        </Button>
      </div>
    </Form>
  );
}

function Restored({ onAfresh }: { onAfresh: () => void }) {
  const { t } = useTranslation("plan");
  return (
    <output className="flex flex-wrap items-center justify-between gap-x-4 rounded-card bg-sunken px-4 py-2 text-sm">
      {t("note.restored")}
      <Button type="button" variant="quiet" onClick={onAfresh}>
        {t("note.afresh")}
      </Button>
    </output>
  );
}

function More({
  teams,
  objectives,
  defaults,
  field,
}: Pick<NoteFormProps, "teams" | "objectives" | "defaults"> & {
  field: ReturnType<
    typeof useFormFields<keyof NoteFormProps["defaults"]>
  >["field"];
}) {
  const { t } = useTranslation("plan");
  const own = teams.find(({ id }) => id === defaults.teamId);
  return (
    <Fold title={own ? t("note.moreFor", { team: own.name }) : t("note.more")}>
      <div className="grid gap-5 pt-3 pb-2">
        <TextareaField
          label={t("need.belief")}
          {...field("belief")}
          optional
          rows={2}
          maxLength={1000}
        />
        <SelectField
          label={t("need.objective")}
          {...field("objectiveId")}
          placeholder={t("need.noObjective")}
          options={objectives.map(({ id, statement }) => ({
            value: id,
            label: statement,
          }))}
        />
        {teams.length > 0 ? (
          <SelectField
            label={t("need.team")}
            {...field("teamId")}
            placeholder={t("need.noTeam")}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </div>
    </Fold>
  );
}
