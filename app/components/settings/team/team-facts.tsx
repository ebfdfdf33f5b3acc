import { useTranslation } from "react-i18next";
import { FactList } from "../fact-list";
import { useEnvelopeWords } from "./use-envelope-words";
import type { ShownTeam } from "./shown-team";

export function TeamFacts({
  team,
  currency,
}: {
  team: ShownTeam;
  currency: string;
}) {
  const { t } = useTranslation("settings");
  const words = useEnvelopeWords(currency)(team.envelope);
  const { site, members, approver } = team;
  const names = members.map(({ name }) => name).join(", ");
  return (
    <FactList
      facts={[
        { label: t("teams.site"), value: site?.name ?? t("teams.noSite") },
        { label: t("teams.members"), value: names || t("teams.nobody") },
        {
          label: t("envelope.title"),
          value: (
            <>
              <span className="tabular-nums">{words.caps}</span>
              <span className="block text-sm text-ink-2">
                {words.irreversible}
              </span>
            </>
          ),
        },
        {
          label: t("teams.approver"),
          value: approver?.name ?? t("teams.anyManager"),
        },
      ]}
    />
  );
}
