import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import { RemoveAct } from "./remove-act";

export interface ShownBreak {
  id: string;
  breakOn: string;
  reason: string;
  metric: { id: string; name: string };
}

export function BreakLines({
  breaks,
  mayEdit,
}: {
  breaks: readonly ShownBreak[];
  mayEdit: boolean;
}) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const format = useFormat();
  return (
    <Card>
      <ul className="divide-y divide-line">
        {breaks.map(({ id, breakOn, reason, metric }) => (
          <li
            key={id}
            className="flex items-center gap-4 px-4.5 py-3 sm:px-6.5"
          >
            <div className="grid min-w-0 flex-1 gap-x-8 gap-y-0.5 sm:grid-cols-2">
              <div>
                <Link
                  to={path("metrics", metric.id)}
                  className="target inline-flex items-center font-semibold underline-offset-4 hover:underline"
                >
                  {metric.name}
                </Link>
                <p className="text-sm text-ink-2">{reason}</p>
              </div>
              <p className="text-sm tabular-nums">
                {t("breaks.from", { date: format.fullDate(breakOn) })}
              </p>
            </div>
            {mayEdit ? (
              <RemoveAct
                what="break"
                id={id}
                name={`${metric.name}, ${format.fullDate(breakOn)}`}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
