import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";

export interface ObjectiveWords {
  need: string;
  whyNow: string;
  inOurHands: string;
  nextAction: string;
  promise: string;
  team: { id: string; name: string } | null;
  journey: { id: string; name: string } | null;
}

/** The next action first, then whose need it is, why now, and with what. */
export function ObjectiveReasons({ objective }: { objective: ObjectiveWords }) {
  const { t } = useTranslation("objective");
  const reasons = (["need", "promise", "whyNow", "inOurHands"] as const).filter(
    (name) => objective[name] !== "",
  );
  return (
    <aside className="order-first grid gap-5 lg:order-none">
      <div className="border-l-2 border-accent pl-4">
        <h2 className="label">{t("page.nextAction")}</h2>
        <p
          className={`mt-0.5 ${objective.nextAction ? "font-semibold" : "text-sm text-ink-2"}`}
        >
          {objective.nextAction || t("page.nextActionNone")}
        </p>
      </div>
      {reasons.map((name) => (
        <div key={name} className="pl-4.5">
          <h2 className="label">{t(`page.${name}`)}</h2>
          <p className="mt-0.5 max-w-line text-sm whitespace-pre-line text-ink-2">
            {objective[name]}
          </p>
        </div>
      ))}
      <Place objective={objective} />
    </aside>
  );
}

/** Whose it is, and where on the customer's way. */
function Place({
  objective: { team, journey },
}: {
  objective: ObjectiveWords;
}) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  if (!team && !journey) return null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 pl-4.5 text-sm">
      {team ? (
        <>
          <dt className="text-ink-3">{t("page.team")}</dt>
          <dd>
            <Link to={path("teams", team.id)} className="link">
              {team.name}
            </Link>
          </dd>
        </>
      ) : null}
      {journey ? (
        <>
          <dt className="text-ink-3">{t("page.journey")}</dt>
          <dd>{journey.name}</dd>
        </>
      ) : null}
    </dl>
  );
}
