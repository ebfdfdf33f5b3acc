import { useTranslation } from "react-i18next";
import { EmptyState } from "~/components/ui/empty-state";
import { SettingsSection } from "~/components/settings/settings-section";
import { Fold } from "~/components/ui/fold/fold";
import type { ApiScope } from "~/schemas/settings/api-key";
import { AskingExample, HowToAsk } from "./asking-example";
import { KeyForm } from "./key-form";
import { KeyLines, type ShownKey } from "./key-lines";

interface KeysPageProps {
  keys: readonly ShownKey[];
  scopes: readonly ApiScope[];
  sources: readonly { id: string; name: string }[];
  origin: string;
  newId: string;
}

/** The keys, the form for one more, and how a program asks. */
export function KeysPage(page: KeysPageProps) {
  const { t } = useTranslation("keys");
  const { keys, scopes, sources, origin, newId } = page;
  const open = keys.filter(({ revokedAt }) => revokedAt === null);
  const revoked = keys.filter(({ revokedAt }) => revokedAt !== null);
  const example = <AskingExample origin={origin} />;
  return (
    <div className="grid max-w-3xl gap-9">
      {open.length > 0 ? (
        <SettingsSection title={t("list.title")}>
          <KeyLines keys={open} />
        </SettingsSection>
      ) : (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      )}
      {open.length > 0 ? null : <div className="-mt-6 min-w-0">{example}</div>}
      <SettingsSection title={t("new.title")} lead={t("new.lead")}>
        <KeyForm key={newId} {...{ id: newId, scopes, sources }} />
      </SettingsSection>
      <SettingsSection title={t("how.title")}>
        <HowToAsk />
        {open.length > 0 ? <div className="mt-4">{example}</div> : null}
      </SettingsSection>
      {revoked.length > 0 ? (
        <Fold title={t("revoked", { count: revoked.length })}>
          <div className="mt-3">
            <KeyLines keys={revoked} />
          </div>
        </Fold>
      ) : null}
    </div>
  );
}
