import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "~/components/ui/button";
import { DateField, SelectField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import { useFormat } from "~/i18n/use-format";

export interface SliceChoices {
  sites: readonly { value: string; label: string }[];
  channels: readonly string[];
  kinds: readonly ("human" | "digital" | "hybrid")[];
  segments: readonly { value: string; label: string }[];
  span: { first: string; last: string };
  window: { from: string; to: string };
  /** Some points hold several periods. */
  coarse: boolean;
}

export interface ShownFilter {
  from: string | null;
  to: string | null;
  site: string | null;
  channel: string | null;
  kind: "human" | "digital" | "hybrid" | null;
  segment: string | null;
}

/** The part of the metric one looks at: all of it stands in the address, and works as a plain form. */
export function SliceForm({
  filter,
  choices,
}: {
  filter: ShownFilter;
  choices: SliceChoices;
}) {
  const { t } = useTranslation("metric");
  const [params] = useSearchParams();
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const parts = useNamedParts(filter, choices);
  return (
    <div className="mb-4">
      <Fold
        key={params.toString()}
        title={parts.length > 0 ? parts.join(" · ") : t("page.filter.all")}
      >
        <Form
          method="get"
          replace
          preventScrollReset
          className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
        >
          <Parts {...{ filter, choices }} />
          <DateField
            label={t("page.filter.from")}
            name="from"
            min={choices.span.first}
            defaultValue={filter.from ?? ""}
          />
          <DateField
            label={t("page.filter.to")}
            name="to"
            min={choices.span.first}
            defaultValue={filter.to ?? ""}
          />
          <div className="flex flex-wrap gap-2 sm:col-span-2">
            <Button variant="primary">{t("page.filter.apply")}</Button>
            {isFiltered ? (
              <ButtonLink to="?" variant="quiet" preventScrollReset>
                {t("page.filter.clear")}
              </ButtonLink>
            ) : null}
          </div>
        </Form>
        <p className="mt-3 max-w-prose text-xs text-ink-3">
          {t("page.filter.why")}
        </p>
      </Fold>
      {choices.coarse ? (
        <p className="mt-2 text-xs text-ink-3">{t("page.filter.coarse")}</p>
      ) : null}
    </div>
  );
}

function Parts({
  filter,
  choices,
}: {
  filter: ShownFilter;
  choices: SliceChoices;
}) {
  const { t } = useTranslation("metric");
  const { sites, channels, kinds, segments } = choices;
  const every = t("page.filter.every");
  return (
    <>
      {sites.length > 0 ? (
        <SelectField
          label={t("page.filter.site")}
          name="site"
          placeholder={every}
          options={sites}
          defaultValue={filter.site ?? ""}
        />
      ) : null}
      {kinds.length > 0 ? (
        <SelectField
          label={t("page.filter.kind")}
          name="kind"
          placeholder={every}
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`page.channelKind.${kind}`),
          }))}
          defaultValue={filter.kind ?? ""}
        />
      ) : null}
      {channels.length > 0 ? (
        <SelectField
          label={t("page.filter.channel")}
          name="channel"
          placeholder={every}
          options={channels.map((channel) => ({
            value: channel,
            label: channel,
          }))}
          defaultValue={filter.channel ?? ""}
        />
      ) : null}
      {segments.length > 0 ? (
        <SelectField
          label={t("page.filter.segment")}
          name="segment"
          placeholder={every}
          options={segments}
          defaultValue={filter.segment ?? ""}
        />
      ) : null}
    </>
  );
}

/** What is filtered, in words. */
function useNamedParts(
  filter: ShownFilter,
  { sites, segments }: SliceChoices,
): string[] {
  const { t } = useTranslation("metric");
  const { fullDate } = useFormat();
  const { from, to, site, channel, kind, segment } = filter;
  const nameOf = (all: SliceChoices["sites"], value: string | null) =>
    all.find((known) => known.value === value)?.label ?? value;
  const days = from
    ? to
      ? t("page.window", { from: fullDate(from), to: fullDate(to) })
      : t("page.filter.since", { from: fullDate(from) })
    : to
      ? t("page.filter.until", { to: fullDate(to) })
      : null;
  return [
    nameOf(sites, site),
    kind && t(`page.channelKind.${kind}`),
    channel,
    nameOf(segments, segment),
    days,
  ].filter((part): part is string => Boolean(part));
}
