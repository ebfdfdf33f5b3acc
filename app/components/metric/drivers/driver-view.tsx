import { useTranslation } from "react-i18next";
import { BreakdownIntervals } from "~/components/chart/breakdown-intervals";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";

interface GoesWith {
  r: number;
  low: number;
  high: number;
  n: number;
}

interface DriverViewProps {
  /** Associations looked at. */
  compared: number;
  drivers: readonly {
    id: string;
    name: string;
    overTime: GoesWith | null;
    acrossPlaces: GoesWith | null;
  }[];
}

/** What goes with a strategic metric, from period to period and from place to place; never called its cause. */
export function DriverView({ compared, drivers }: DriverViewProps) {
  const { t } = useTranslation("drivers");
  const format = useFormat();
  const lucky = Math.max(1, Math.round(compared / 20));
  return (
    <Card>
      <CardBlock>
        <p className="font-semibold">{t("title")}</p>
        <p className="mt-1 max-w-line text-sm text-ink-2">{t("lead")}</p>
        <div className="mt-5 grid gap-x-10 gap-y-6 lg:grid-cols-2">
          <Ways way="overTime" drivers={drivers} />
          <Ways way="acrossPlaces" drivers={drivers} />
        </div>
        <p className="mt-4 max-w-line text-xs text-ink-3">
          {t("luck", {
            count: lucky,
            compared: format.count(compared),
            lucky: format.count(lucky),
          })}
        </p>
      </CardBlock>
    </Card>
  );
}

function Ways({
  way,
  drivers,
}: {
  way: "overTime" | "acrossPlaces";
  drivers: DriverViewProps["drivers"];
}) {
  const { t } = useTranslation("drivers");
  const path = useOrgPath();
  const rows = drivers.flatMap(({ id, name, ...found }) => {
    const goes = found[way];
    if (!goes) return [];
    const { r: value, low, high, n } = goes;
    const href = path("metrics", id);
    return [{ key: id, label: name, href, value, low, high, n, masked: false }];
  });
  if (rows.length === 0)
    return <p className="text-sm text-ink-3">{t(`none.${way}`)}</p>;
  return (
    <BreakdownIntervals
      title={t(`way.${way}`)}
      subtitle={t(`unit.${way}`)}
      headingLevel={3}
      groupWord={t("metric")}
      valueKind="number"
      overall={0}
      rows={rows}
    />
  );
}
