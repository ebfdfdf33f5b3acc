import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { useFormat } from "~/i18n/use-format";
import type { ListedVoice } from "./shown-voice";
import { ThemeList, type ShownTheme } from "./theme/theme-list";
import { voiceAddress, type ShownFilter } from "./list/voice-address";
import { VoiceList } from "./list/voice-list";
import { VoiceSearch } from "./list/voice-search";

interface VoicesPageProps {
  filter: ShownFilter;
  days: number | null;
  voices: readonly ListedVoice[];
  spellings: boolean;
  /** Where the next page begins. */
  next: string | null;
  first: boolean;
  total: { count: number; more: boolean } | null;
  metrics: readonly { id: string; name: string }[];
  sites: readonly { id: string; name: string }[];
  themes: readonly ShownTheme[];
}

/** What customers say in their own words, searched, sorted by theme, and read. */
export function VoicesPage(props: VoicesPageProps) {
  const { voices, filter, days, first } = props;
  const asked = voiceAddress(filter, days) !== "?";
  if (voices.length === 0 && !asked && first) return <NoVoices />;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-4">
        <VoiceSearch {...props} />
        <Found {...props} />
        {voices.length > 0 ? <VoiceList voices={voices} /> : null}
        <Pages {...props} />
      </div>
      <ThemeList themes={props.themes} filter={filter} days={days} />
    </div>
  );
}

function NoVoices() {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  const mayImport = useMay("manager");
  return (
    <EmptyState
      title={t("empty.title")}
      action={
        mayImport ? (
          <ButtonLink to={path("import")} variant="primary">
            {t("empty.import")}
          </ButtonLink>
        ) : null
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}

/** How many there are, said aloud when a search ends; and when what is shown is only spelt alike. */
function Found({ voices, spellings, total, filter, days }: VoicesPageProps) {
  const { t } = useTranslation("voice");
  const format = useFormat();
  const count = total?.count ?? 0;
  const sentence = spellings
    ? t("found.spellings", { words: filter.words })
    : voices.length === 0
      ? t("found.none")
      : t(total?.more ? "found.more" : "found.count", {
          count,
          formatted: format.count(count),
        });
  return (
    <output className="block text-sm text-ink-2">
      {sentence}
      {voices.length === 0 && voiceAddress(filter, days) !== "?" ? (
        <>
          {" "}
          <Link to="?" className="link">
            {t("found.all")}
          </Link>
        </>
      ) : null}
    </output>
  );
}

function Pages({ next, first, filter, days }: VoicesPageProps) {
  const { t } = useTranslation("voice");
  if (next === null && first) return null;
  const address = voiceAddress(filter, days);
  return (
    <nav aria-label={t("pages.label")} className="no-print flex gap-2">
      {first ? null : <ButtonLink to={address}>{t("pages.newest")}</ButtonLink>}
      {next === null ? null : (
        <ButtonLink to={`${address}${address === "?" ? "" : "&"}after=${next}`}>
          {t("pages.older")}
        </ButtonLink>
      )}
    </nav>
  );
}
