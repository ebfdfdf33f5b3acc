import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { FilterLinks } from "~/components/ui/list/filter-links";
import { INSIGHTS } from "~/core/voice/insight";
import { useFormat } from "~/i18n/use-format";
import { voiceAddress, type ShownFilter } from "./voice-address";

interface Named {
  id: string;
  name: string;
}

interface VoiceSearchProps {
  filter: ShownFilter;
  days: number | null;
  metrics: readonly Named[];
  sites: readonly Named[];
  themes: readonly Named[];
}

const SPANS = [30, 90, 365] as const;

/** What is looked for: words, then where, when and what. A plain form: the address holds all of it. */
export function VoiceSearch(props: VoiceSearchProps) {
  const { filter, days, metrics, sites } = props;
  const { t } = useTranslation("voice");
  const format = useFormat();
  const choices = (some: readonly Named[]) =>
    some.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <search className="no-print grid gap-4">
      <Form method="get" className="grid gap-3">
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-0 flex-1">
            <TextField
              key={filter.words}
              type="search"
              name="q"
              label={t("search.label")}
              hint={t("search.hint")}
              defaultValue={filter.words}
              maxLength={200}
            />
          </div>
          <Button variant="primary">{t("search.find")}</Button>
        </div>
        <div className="grid gap-3 sm:grid-cols-3">
          <SelectField
            key={`metric ${filter.metricId}`}
            name="metric"
            label={t("search.metric")}
            placeholder={t("search.allMetrics")}
            options={choices(metrics)}
            defaultValue={filter.metricId ?? ""}
          />
          <SelectField
            key={`site ${filter.siteId}`}
            name="site"
            label={t("search.site")}
            placeholder={t("search.allSites")}
            options={choices(sites)}
            defaultValue={filter.siteId ?? ""}
          />
          <SelectField
            key={`days ${days}`}
            name="days"
            label={t("search.period")}
            placeholder={
              filter.from !== null && days === null
                ? t("search.since", { day: format.fullDate(filter.from) })
                : t("search.always")
            }
            options={SPANS.map((span) => ({
              value: String(span),
              label: t("search.days", { count: span }),
            }))}
            defaultValue={days === null ? "" : String(days)}
          />
        </div>
        <Kept {...props} />
      </Form>
      <Chosen {...props} />
    </search>
  );
}

/** What the form does not ask stays as it is. */
function Kept({ filter, days }: VoiceSearchProps) {
  const kept = {
    theme: filter.themeId,
    insight: filter.insight,
    from: days === null ? filter.from : null,
    to: days === null ? filter.to : null,
  };
  return Object.entries(kept).map(([name, value]) =>
    value === null ? null : (
      <input key={name} type="hidden" name={name} value={value} />
    ),
  );
}

function Chosen({ filter, days, themes }: VoiceSearchProps) {
  const { t } = useTranslation("voice");
  const theme = themes.find(({ id }) => id === filter.themeId);
  const links = ([null, ...INSIGHTS, "none"] as const).map((insight) => ({
    to: voiceAddress(filter, days, { insight }),
    label: t(`search.insight.${insight ?? "all"}`),
    current: filter.insight === insight,
  }));
  return (
    <div className="flex flex-wrap items-center gap-3">
      <FilterLinks links={links} label={t("search.insight.label")} />
      {theme ? (
        <ButtonLink
          to={voiceAddress(filter, days, { themeId: null })}
          variant="quiet"
        >
          {t("search.withoutTheme", { theme: theme.name })}
        </ButtonLink>
      ) : null}
    </div>
  );
}
