import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useFormat } from "~/i18n/use-format";
import { Fact } from "./fact";
import type { ShownExperiment } from "./shown-experiment";

/** Where, by whom, with what. */
export function PlaceFacts({ experiment }: { experiment: ShownExperiment }) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { team, owner, moment, sites } = experiment;
  const named = (role: string) =>
    sites.filter((site) => site.role === role).map(({ name }) => name);
  const treated = named("treated");
  const compared = named("comparison");
  const means = [
    experiment.meansWho,
    experiment.meansKnow,
    experiment.meansNetwork,
    experiment.meansHave,
  ].filter(Boolean);
  return (
    <>
      {treated.length > 0 || experiment.expectation ? (
        <Fact term={t("page.where")}>
          {treated.length > 0 ? treated.join(", ") : t("page.everywhere")}
          {compared.length > 0 ? (
            <span className="block text-ink-2">
              {t("page.compared", { sites: compared.join(", ") })}
            </span>
          ) : null}
        </Fact>
      ) : null}
      <Fact term={t("page.who")}>
        {team ? (
          <>
            <Link to={path("teams", team.id)} className="link">
              {team.name}
            </Link>
            {", "}
          </>
        ) : null}
        {owner}
      </Fact>
      {moment ? <Fact term={t("page.moment")}>{moment.name}</Fact> : null}
      {means.length > 0 ? (
        <Fact term={t("page.means")}>
          {means.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Fact>
      ) : null}
    </>
  );
}

export function Moves({ moves }: Pick<ShownExperiment, "moves">) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <Fact term={t("page.moves")}>
      <ul className="grid gap-1 text-xs text-ink-2">
        {moves.map(({ fromState, toState, movedBy, movedAt, note }) => (
          <li key={`${String(movedAt)} ${toState}`}>
            {t("page.move", {
              from: t(`state.${fromState}`),
              to: t(`state.${toState}`),
              who: movedBy,
              when: format.dateTime(movedAt),
            })}
            {note ? (
              <span className="block font-serif italic">{note}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
