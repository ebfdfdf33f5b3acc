import { useTranslation } from "react-i18next";
import type { AutonomyReason } from "~/core/experiment/autonomy";
import { useLossAmount } from "../use-loss-amount";

/** Exactly which cap is passed, and by how much. */
export function AutonomyReasons({
  reasons,
  currency,
}: {
  reasons: readonly AutonomyReason[];
  currency: string;
}) {
  const { t } = useTranslation("plan");
  const amount = useLossAmount(currency);
  function sentence(reason: AutonomyReason): string {
    if (
      reason.kind === "no-team" ||
      reason.kind === "not-a-member" ||
      reason.kind === "irreversible"
    )
      return t(`reason.${reason.kind}`);
    const allowed = amount(reason.dimension, reason.allowed);
    if (reason.kind === "cap-not-stated")
      return t("reason.cap-not-stated", {
        what: t(`envelope.${reason.dimension}`),
        allowed,
      });
    const over = amount(reason.dimension, reason.cap - reason.allowed);
    const cap = amount(reason.dimension, reason.cap);
    return t("reason.cap-too-high", { cap, allowed, over });
  }
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {reasons.map((reason) => (
        <li key={sentence(reason)}>{sentence(reason)}</li>
      ))}
    </ul>
  );
}
