import { useTranslation } from "react-i18next";
import { ChangeHistory } from "~/components/history/change-history";
import type { ShownChange } from "~/components/history/shown-change";
import { CHANNEL_KINDS } from "~/core/identity/organization/channel-kind";
import { SITE_KINDS } from "~/core/identity/organization/site-kind";

const LABEL = {
  name: "teams.name",
  site: "teams.site",
  members: "teams.members",
  approver: "teams.approver",
  money: "envelope.money",
  hours: "envelope.hours",
  customers: "envelope.customers",
  days: "envelope.days",
  allowsIrreversible: "envelope.allowsIrreversible",
  kind: "sites.kind",
  region: "sites.region",
  owner: "journeys.owner",
  stakes: "moments.stakes",
  channelKind: "moments.channelKind",
  place: "list.place",
  locale: "organization.locale",
  timeZone: "organization.timeZone",
  currency: "organization.currency",
  hourValue: "organization.hourValue",
} as const;

function isLabelled(name: string): name is keyof typeof LABEL {
  return name in LABEL;
}

type Fields = ShownChange["before"];

/** The history of what the settings hold, in the words of their own forms. */
export function SettingsHistory({
  changes,
  entity,
}: {
  changes: readonly ShownChange[];
  entity: string;
}) {
  const { t } = useTranslation("settings");
  function inWords(value: unknown): unknown {
    const channel = CHANNEL_KINDS.find((kind) => kind === value);
    if (channel) return t(`channelKind.${channel}`);
    const site = SITE_KINDS.find((kind) => kind === value);
    return site ? t(`siteKind.${site}`) : value;
  }
  const labelled = (fields: Fields): Fields =>
    fields &&
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) =>
        isLabelled(name)
          ? [
              t(LABEL[name]),
              name === "kind" || name === "channelKind"
                ? inWords(value)
                : value,
            ]
          : [name, value],
      ),
    );
  return (
    <div className="mt-6 max-w-2xl">
      <ChangeHistory
        entity={entity}
        changes={changes.map((change) => ({
          ...change,
          before: labelled(change.before),
          after: labelled(change.after),
        }))}
      />
    </div>
  );
}
