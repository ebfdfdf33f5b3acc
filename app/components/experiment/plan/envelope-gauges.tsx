import { useTranslation } from "react-i18next";
import { Gauge } from "~/components/ui/gauge";
import {
  LOSS_DIMENSIONS,
  type LossDimension,
} from "~/core/experiment/affordable-loss";
import {
  checkAutonomy,
  type AutonomyEnvelope,
} from "~/core/experiment/autonomy";
import { AutonomyReasons } from "./approval/autonomy-reasons";
import { useLossAmount } from "./use-loss-amount";

export interface PlanTeam {
  readonly id: string;
  readonly name: string;
  readonly envelope: AutonomyEnvelope;
  readonly approver: string | null;
}

interface EnvelopeGaugesProps {
  team: PlanTeam | null;
  caps: Readonly<Record<LossDimension, number | null>>;
  reversible: boolean;
  currency: string;
}

/** Each cap against what the team may risk without asking; beyond it, who will be asked, and why. */
export function EnvelopeGauges({
  team,
  caps,
  reversible,
  currency,
}: EnvelopeGaugesProps) {
  const { t } = useTranslation("plan");
  const amount = useLossAmount(currency);
  if (!team)
    return (
      <p className="max-w-line text-sm text-ink-2">{t("envelope.noTeam")}</p>
    );
  const loss = { caps, worstMove: null, reversible };
  const check = checkAutonomy(loss, team.envelope);
  const bounded = LOSS_DIMENSIONS.flatMap((dimension) => {
    const allowed = team.envelope.caps[dimension];
    return allowed === null ? [] : [{ dimension, allowed }];
  });
  return (
    <div className="grid gap-4 rounded-card bg-sunken px-4.5 py-4">
      <h3 className="text-sm">{t("envelope.title", { team: team.name })}</h3>
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {bounded.map(({ dimension, allowed }) => (
          <li key={dimension}>
            <Gauge
              label={t(`envelope.${dimension}`)}
              value={caps[dimension] ?? 0}
              cap={allowed}
              valueText={
                caps[dimension] === null
                  ? t("envelope.unsaid")
                  : amount(dimension, caps[dimension])
              }
              capText={t("envelope.allowed", {
                amount: amount(dimension, allowed),
              })}
            />
          </li>
        ))}
      </ul>
      <output className="grid gap-2 text-sm">
        {check.outcome === "within" ? (
          <p>{t("envelope.within")}</p>
        ) : (
          <>
            <p className="font-semibold">
              {team.approver
                ? t("envelope.asks", { approver: team.approver })
                : t("envelope.asksManager")}
            </p>
            <AutonomyReasons reasons={check.reasons} currency={currency} />
          </>
        )}
      </output>
    </div>
  );
}
