import { useTranslation } from "react-i18next";
import { SelectField, TextField, type Choice } from "~/components/ui/field";
import {
  readsByQuestion,
  type SourceMapping,
} from "~/core/import/source/source-mapping";
import { SOURCE_NAMES, type SourceName } from "~/core/import/source-name";
import { SettingsForm } from "../settings-form";
import { useSettingsForm } from "../use-settings-form";
import { QuestionFields } from "./question-fields";
import { useToolName } from "./tool-name";

interface SourceFormProps {
  source: {
    name: string;
    tool: SourceName;
    metricId: string | null;
    retentionDays: number | null;
    mapping: SourceMapping;
  };
  metrics: readonly Choice[];
  isNew?: boolean;
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
}

const NO_FIELDS = {
  score: "",
  verbatim: "",
  site: "",
  channel: "",
  segment: "",
  respondent: "",
  labels: "",
};

/** What a source is, what it feeds and how long its words stay. Its tool is chosen once: secret and questions follow it. */
export function SourceForm(props: SourceFormProps) {
  const { source, metrics, isNew = false, hidden, submitLabel } = props;
  const { t } = useTranslation("sources");
  const toolName = useToolName();
  const { name, tool, metricId, retentionDays, mapping } = source;
  const { seen = [], ...fields } = mapping;
  const { form, field, faults } = useSettingsForm("source", {
    ...NO_FIELDS,
    ...fields,
    name,
    tool,
    metricId: metricId ?? "",
    retentionDays: retentionDays === null ? "" : String(retentionDays),
  });
  const sent = isNew ? hidden : { ...hidden, tool };
  return (
    <SettingsForm {...{ form, faults, hidden: sent, submitLabel }}>
      <TextField
        {...field("name")}
        label={t("field.name")}
        hint={t("field.nameHint")}
        maxLength={80}
        required
      />
      {isNew ? (
        <SelectField
          {...field("tool")}
          label={t("field.tool")}
          hint={t("field.toolHint")}
          options={SOURCE_NAMES.map((value) => ({
            value,
            label: toolName(value),
          }))}
          required
        />
      ) : null}
      <SelectField
        {...field("metricId")}
        label={t("field.metric")}
        hint={t("field.metricHint")}
        placeholder={t(
          !isNew && readsByQuestion(tool)
            ? "field.noMetric"
            : "field.anyMetric",
        )}
        options={metrics}
        optional
      />
      {!isNew && readsByQuestion(tool) ? (
        <QuestionFields field={field} seen={seen} />
      ) : null}
      <TextField
        {...field("retentionDays")}
        label={t("field.retention")}
        hint={t("field.retentionHint")}
        inputMode="numeric"
        maxLength={4}
        optional
      />
    </SettingsForm>
  );
}
