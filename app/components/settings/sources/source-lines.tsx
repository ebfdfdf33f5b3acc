import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import type { SourceName } from "~/core/import/source-name";
import { useFormat } from "~/i18n/use-format";
import { useToolName } from "./tool-name";

export interface ShownSource {
  id: string;
  name: string;
  tool: SourceName;
  metric: { name: string } | null;
  lastHeardAt: Date | string | null;
}

/** Each source with what it feeds and when it was last heard. */
export function SourceLines({ sources }: { sources: readonly ShownSource[] }) {
  const { t } = useTranslation("sources");
  const toolName = useToolName();
  const format = useFormat();
  const path = useOrgPath();
  return (
    <Card>
      <ul className="divide-y divide-line">
        {sources.map(({ id, name, tool, metric, lastHeardAt }) => (
          <li
            key={id}
            className="grid items-baseline gap-x-6 gap-y-0.5 px-4.5 py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)] sm:px-6.5"
          >
            <Link
              to={path("settings", "sources", id)}
              className="target -my-2 inline-flex items-center font-semibold underline-offset-4 hover:underline"
            >
              {name}
            </Link>
            <span className="text-sm text-ink-2">{toolName(tool)}</span>
            <span className="text-sm text-ink-2">
              {metric ? `${metric.name} · ` : ""}
              {lastHeardAt
                ? t("list.heard", { when: format.dateTime(lastHeardAt) })
                : t("list.neverHeard")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
