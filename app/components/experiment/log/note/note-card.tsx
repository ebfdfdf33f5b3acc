import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ReachableForm } from "~/components/form/one-tap/reachable-form";
import { useFormFields } from "~/components/form/use-form-fields";
import { Card, CardBlock } from "~/components/ui/card";
import { DateField, TextareaField, TextField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import type { LogKind } from "~/core/experiment/log/log-window";
import type { FormDates } from "./form-dates";
import { LossForm } from "./loss-form";
import { PhotoForm } from "./photo-form";
import { SaveButton } from "./save-button";

export interface LogIds {
  day: string;
  loss: string;
  surprise: string;
  commitment: string;
  photo: string;
}

interface NoteCardProps {
  may: readonly LogKind[];
  /** The day the forms begin with: today, or the last day of the test. */
  day: string;
  from: string | null;
  today: string;
  /** New ones with each page: what was saved leaves its form empty. */
  ids: LogIds;
  currency: string;
}

/** A surprise first, then what it cost, a photo, and who joined: each one short form. */
export function NoteCard({
  may,
  day,
  from,
  today,
  ids,
  currency,
}: NoteCardProps) {
  const { t } = useTranslation("log");
  const dates = { day, from, today };
  if (may.length === 0) return null;
  return (
    <Card as="section" className="no-print">
      <CardBlock className="grid gap-4">
        <h2>{t("note.title")}</h2>
        {may.includes("surprise") ? (
          <SurpriseForm key={ids.surprise} id={ids.surprise} day={day} />
        ) : null}
        <div className="grid gap-2">
          {may.includes("loss") ? (
            <NoteFold title={t("note.loss")}>
              <LossForm
                key={ids.loss}
                id={ids.loss}
                currency={currency}
                {...dates}
              />
            </NoteFold>
          ) : null}
          {may.includes("photo") ? (
            <NoteFold title={t("note.photo")}>
              <PhotoForm key={ids.photo} id={ids.photo} {...dates} />
            </NoteFold>
          ) : null}
          {may.includes("commitment") ? (
            <NoteFold title={t("note.commitment")}>
              <CommitmentForm
                key={ids.commitment}
                id={ids.commitment}
                {...dates}
                from={null}
              />
            </NoteFold>
          ) : null}
        </div>
      </CardBlock>
    </Card>
  );
}

function NoteFold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Fold title={title}>
      <div className="mt-3">{children}</div>
    </Fold>
  );
}

function SurpriseForm({ id, day }: { id: string; day: string }) {
  const { t } = useTranslation("log");
  const { form, field } = useFormFields<"text">(`surprise-${id}`, { text: "" });
  return (
    <ReachableForm
      method="post"
      preventScrollReset
      {...form}
      className="grid gap-3"
    >
      <input type="hidden" name="intent" value="surprise" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="day" value={day} />
      <TextareaField
        {...field("text")}
        label={t("note.surprise")}
        placeholder={t("note.surprisePlaceholder")}
        rows={2}
        maxLength={1000}
        required
      />
      <SaveButton>{t("note.surpriseSave")}</SaveButton>
    </ReachableForm>
  );
}

function CommitmentForm({ id, day, today }: { id: string } & FormDates) {
  const { t } = useTranslation("log");
  const { form, field } = useFormFields<"who" | "what" | "day">(
    `commitment-${id}`,
    { who: "", what: "", day },
  );
  return (
    <ReachableForm
      method="post"
      preventScrollReset
      {...form}
      className="grid gap-3"
    >
      <input type="hidden" name="intent" value="commitment" />
      <input type="hidden" name="id" value={id} />
      <TextField
        {...field("who")}
        label={t("note.who")}
        maxLength={160}
        required
      />
      <TextField
        {...field("what")}
        label={t("note.commits")}
        maxLength={500}
        required
      />
      <DateField {...field("day")} label={t("note.day")} max={today} required />
      <SaveButton>{t("note.commitmentSave")}</SaveButton>
    </ReachableForm>
  );
}
