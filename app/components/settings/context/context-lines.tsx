import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import type { ContextKind } from "~/core/identity/organization/context-kind";
import { useFormat } from "~/i18n/use-format";
import { RemoveAct } from "./remove-act";

interface Named {
  id: string;
  name: string;
}

export interface ShownEvent {
  id: string;
  kind: ContextKind;
  title: string;
  startsOn: string;
  endsOn: string;
  site: Named | null;
  metric: Named | null;
}

export function ContextLines({
  events,
  mayEdit,
}: {
  events: readonly ShownEvent[];
  mayEdit: boolean;
}) {
  return (
    <Card>
      <ul className="divide-y divide-line">
        {events.map((event) => (
          <li
            key={event.id}
            className="flex items-center gap-4 px-4.5 py-3 sm:px-6.5"
          >
            <EventLine event={event} mayEdit={mayEdit} />
            {mayEdit ? (
              <RemoveAct what="event" id={event.id} name={event.title} />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function EventLine({
  event,
  mayEdit,
}: {
  event: ShownEvent;
  mayEdit: boolean;
}) {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const format = useFormat();
  const { id, kind, title, startsOn, endsOn, site, metric } = event;
  const days =
    startsOn === endsOn
      ? format.fullDate(startsOn)
      : t("context.days", {
          from:
            startsOn.slice(0, 4) === endsOn.slice(0, 4)
              ? format.shortDate(startsOn)
              : format.fullDate(startsOn),
          to: format.fullDate(endsOn),
        });
  const touches = `${site?.name ?? t("context.allSites")} · ${metric?.name ?? t("context.allMetrics")}`;
  return (
    <div className="grid min-w-0 flex-1 gap-x-8 gap-y-0.5 sm:grid-cols-2">
      <div>
        {mayEdit ? (
          <Link
            to={path("settings", "context", id)}
            className="target inline-flex items-center font-semibold underline-offset-4 hover:underline"
          >
            {title}
          </Link>
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        <p className="text-sm text-ink-2">{t(`contextKind.${kind}`)}</p>
      </div>
      <div className="text-sm">
        <p className="tabular-nums">{days}</p>
        <p className="text-ink-2">{touches}</p>
      </div>
    </div>
  );
}
