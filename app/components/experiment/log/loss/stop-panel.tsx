import { Form } from "@remix-run/react";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useTranslation } from "react-i18next";
import { useLossWords } from "~/components/chart/loss/loss-words";
import { Button } from "~/components/ui/button";
import { NumberField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import type { Burn, LossDimension } from "~/core/experiment/affordable-loss";
import type { StopPrompt } from "~/core/experiment/log/loss-so-far";

interface StopPanelProps {
  prompt: StopPrompt;
  currency: string;
  /** The one who answers for the team; null where any manager does. */
  approver: string | null;
  mayRaise: boolean;
  /** A test that only waits for its figures, or is over, cannot be stopped any more. */
  mayStop: boolean;
}

/** A cap passed asks for a stop; one nearly reached is said. Nothing else shows. */
export function StopPanel(props: StopPanelProps) {
  const { prompt, currency } = props;
  const { t } = useTranslation("log");
  const words = useLossWords(currency);
  if (prompt.outcome === "none") return null;
  const isStop = prompt.outcome === "stop";
  return (
    <section
      className={`grid gap-3 rounded-card border px-4.5 py-4 ${isStop ? "border-danger bg-danger-soft" : "border-line-2 bg-sunken"}`}
    >
      <div>
        <h2 className="flex items-center gap-2 text-base">
          <TriangleAlert aria-hidden="true" className="size-4.5 shrink-0" />
          {t(isStop ? "loss.stopTitle" : "loss.warnTitle")}
        </h2>
        <ul className="mt-1 text-sm tabular-nums">
          {prompt.burns.map(({ dimension, spent, cap }) => (
            <li key={dimension}>
              {t("loss.line", {
                name: words.name(dimension),
                spent: words.amount(dimension, spent),
                cap: words.amount(dimension, cap ?? 0),
              })}
            </li>
          ))}
        </ul>
      </div>
      {isStop ? <Answers {...props} burns={prompt.burns} /> : null}
    </section>
  );
}

function Answers({
  burns,
  approver,
  mayRaise,
  mayStop,
}: StopPanelProps & { burns: readonly Burn[] }) {
  const { t } = useTranslation("log");
  return (
    <>
      <p className="max-w-line text-sm">{t("loss.stopText")}</p>
      {mayStop ? (
        <Form method="post">
          <input type="hidden" name="to" value="stopped-early" />
          <input type="hidden" name="note" value={t("loss.because")} />
          <Button variant="primary">{t("loss.stopNow")}</Button>
        </Form>
      ) : null}
      {mayRaise ? (
        <RaiseForm burns={burns} />
      ) : (
        <p className="text-sm">
          {approver
            ? t("loss.raiseAsk", { name: approver })
            : t("loss.raiseAskManager")}
        </p>
      )}
    </>
  );
}

const CAP_NAME: Readonly<Record<LossDimension, string>> = {
  money: "lossMoney",
  hours: "lossHours",
  customers: "lossCustomers",
  days: "lossDays",
};

function RaiseForm({ burns }: { burns: readonly Burn[] }) {
  const { t } = useTranslation("log");
  const { t: chart } = useTranslation("chart");
  return (
    <Fold title={t("loss.raise")}>
      <Form method="post" className="mt-3 grid gap-3">
        <input type="hidden" name="intent" value="raise" />
        {burns.map(({ dimension, cap }) => (
          <NumberField
            key={dimension}
            label={t("loss.raiseTo", {
              name: chart(`loss.name.${dimension}`),
            })}
            name={CAP_NAME[dimension]}
            min={cap ?? 0}
            step={dimension === "customers" || dimension === "days" ? 1 : "any"}
            required
          />
        ))}
        <div>
          <Button>{t("loss.raise")}</Button>
        </div>
      </Form>
    </Fold>
  );
}
