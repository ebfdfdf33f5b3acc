import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";

export interface FailurePriceOf {
  failures: number;
  cost: number;
  total: number;
  source: string;
  currency: string;
}

/** What went wrong cost, at the organisation's own price, with where that price comes from. */
export function FailurePrice({
  failure,
  window,
}: {
  failure: FailurePriceOf;
  window: { from: string; to: string };
}) {
  const { t } = useTranslation("metric");
  const format = useFormat();
  const { failures, cost, total, source, currency } = failure;
  return (
    <Card>
      <CardBlock>
        <h2>{t("page.failure.title")}</h2>
        <p className="mt-2 font-serif text-xl tabular-nums">
          {format.money(Math.round(total), currency)}
        </p>
        <p className="mt-1 text-sm">
          {t("page.failure.how", {
            count: failures,
            formatted: format.count(failures),
            cost: format.money(cost, currency),
          })}{" "}
          {t("page.window", {
            from: format.fullDate(window.from),
            to: format.fullDate(window.to),
          })}
        </p>
        <p className="mt-1 text-xs text-ink-3">
          {source
            ? t("page.failure.source", { source })
            : t("page.failure.noSource")}
        </p>
      </CardBlock>
    </Card>
  );
}
