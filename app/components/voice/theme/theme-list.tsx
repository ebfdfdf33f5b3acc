import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import { MonthBars, type MonthCount } from "./month-bars";
import { voiceAddress, type ShownFilter } from "../list/voice-address";

export interface ShownTheme {
  id: string;
  name: string;
  /** Mentions in the twelve months. */
  count: number;
  months: readonly MonthCount[];
}

interface ThemeListProps {
  themes: readonly ShownTheme[];
  filter: ShownFilter;
  days: number | null;
}

/** What customers talk about over twelve months, the most first. */
export function ThemeList({ themes, filter, days }: ThemeListProps) {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  const most = Math.max(
    1,
    ...themes.flatMap(({ months }) => months.map(({ count }) => count)),
  );
  return (
    <Card>
      <CardBlock>
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-2">
          <h2>{t("themes.title")}</h2>
          <span className="text-xs text-ink-3">
            {[t("themes.span"), filter.siteId && t("search.allSites")]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </div>
        {themes.length === 0 ? (
          <p className="text-sm text-ink-2">{t("themes.none")}</p>
        ) : (
          <ul>
            {themes.map((theme) => (
              <ThemeRow
                key={theme.id}
                theme={theme}
                most={most}
                current={theme.id === filter.themeId}
                to={voiceAddress(filter, days, { themeId: theme.id })}
              />
            ))}
          </ul>
        )}
        <div className="no-print mt-3">
          <ButtonLink to={path("voices", "themes")} variant="quiet">
            {themes.length === 0 ? t("themes.first") : t("themes.manage")}
          </ButtonLink>
        </div>
      </CardBlock>
    </Card>
  );
}

function ThemeRow({
  theme,
  most,
  current,
  to,
}: {
  theme: ShownTheme;
  most: number;
  current: boolean;
  to: string;
}) {
  const { t } = useTranslation("voice");
  const format = useFormat();
  return (
    <li className="border-line py-2.5 not-first:border-t">
      <div className="flex items-center justify-between gap-4">
        <Link
          to={to}
          aria-current={current ? "true" : undefined}
          className="target inline-flex min-w-0 items-center text-sm font-semibold underline-offset-3 hover:underline aria-[current]:text-accent"
        >
          {theme.name}
        </Link>
        <span className="flex shrink-0 items-center gap-3">
          <MonthBars months={theme.months} most={most} />
          <span className="w-14 text-right text-sm tabular-nums">
            {format.count(theme.count)}
            <span className="sr-only"> {t("themes.mentions")}</span>
          </span>
        </span>
      </div>
    </li>
  );
}
