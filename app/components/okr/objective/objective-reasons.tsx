import { useTranslation } from "react-i18next";

export interface ObjectiveWords {
  need: string;
  whyNow: string;
  inOurHands: string;
  nextAction: string;
}

/** The next action first, then whose need it is, why now, and with what. */
export function ObjectiveReasons({ objective }: { objective: ObjectiveWords }) {
  const { t } = useTranslation("objective");
  const reasons = (["need", "whyNow", "inOurHands"] as const).filter(
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
    </aside>
  );
}
