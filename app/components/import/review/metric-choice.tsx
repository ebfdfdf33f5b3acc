import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { METRIC_LEVELS } from "~/core/metric/levels";
import { METRIC_KINDS } from "~/core/metric/metric-kind";
import { GRANULARITIES } from "~/core/time/period";
import { useDraft, useDraftField } from "./draft-context";
import { NewMetricMore } from "./new-metric-more";

interface MetricChoiceProps {
  metrics: readonly { id: string; name: string }[];
}

/** The metric the file feeds: one there is, or one made here. Both sets of fields stand in the page; the choice says which counts. */
export function MetricChoice({ metrics }: MetricChoiceProps) {
  const { t } = useTranslation("import");
  const { draft } = useDraft();
  const field = useDraftField();
  return (
    <section aria-labelledby="metric" className="group grid gap-4">
      <h2 id="metric">{t("metric.title")}</h2>
      <input type="hidden" name="newMetricId" value={draft.newMetricId} />
      {metrics.length === 0 ? (
        <input type="hidden" name="metricChoice" value="new" />
      ) : (
        <>
          <RadioCards
            {...field("metricChoice")}
            legend={t("metric.choice")}
            columns={2}
            options={[
              { value: "existing", label: t("metric.existing") },
              { value: "new", label: t("metric.new") },
            ]}
          />
          <div className="max-w-xl group-has-[input[value=new]:checked]:hidden">
            <SelectField
              label={t("metric.which")}
              {...field("metricId")}
              placeholder={t("metric.choose")}
              options={metrics.map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
            />
          </div>
        </>
      )}
      <div className="grid gap-4 group-has-[input[value=existing]:checked]:hidden">
        <NewMetric />
      </div>
    </section>
  );
}

function NewMetric() {
  const { t } = useTranslation("import");
  const { t: words } = useTranslation("metric");
  const field = useDraftField();
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("metric.name")}
          {...field("name")}
          maxLength={120}
        />
        <SelectField
          label={t("metric.kind")}
          {...field("kind")}
          options={METRIC_KINDS.map((value) => ({
            value,
            label: words(`kind.${value}`),
          }))}
        />
        <SelectField
          label={t("metric.level")}
          {...field("level")}
          options={METRIC_LEVELS.map((value) => ({
            value,
            label: words(`level.${value}`),
          }))}
        />
        <SelectField
          label={words("field.direction")}
          {...field("direction")}
          placeholder={t("metric.directionUsual")}
          options={[
            { value: "up", label: words("field.up") },
            { value: "down", label: words("field.down") },
          ]}
        />
        <div className="hidden group-has-[option[value=duration-percentile]:checked]/form:block">
          <TextField
            label={words("field.percentile")}
            {...field("percentile")}
            inputMode="decimal"
          />
        </div>
        <div className="hidden group-has-[option[value=duration-share]:checked]/form:block">
          <TextField
            label={words("field.durationLimit")}
            {...field("durationLimit")}
            inputMode="decimal"
          />
        </div>
        <div className="group-has-[[value=series]:checked]/form:hidden">
          <SelectField
            label={t("metric.granularity")}
            {...field("metricGranularity")}
            options={GRANULARITIES.map((value) => ({
              value,
              label: words(`granularity.${value}`),
            }))}
          />
        </div>
      </div>
      <NewMetricMore />
    </>
  );
}
