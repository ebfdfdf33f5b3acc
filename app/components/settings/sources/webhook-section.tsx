import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SettingsSection } from "~/components/settings/settings-section";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { CopyButton } from "../keys/made-key";

interface WebhookSectionProps {
  address: string;
  hasSecret: boolean;
  tool: string;
}

const BOX =
  "min-w-0 flex-1 basis-64 rounded-control border border-line-2 bg-surface px-3 py-2 text-sm break-all select-all";

/** Where the tool sends its answers, and the secret it signs them with: shown once, when Essai makes it. */
export function WebhookSection(props: WebhookSectionProps) {
  const { address, hasSecret, tool } = props;
  const { t } = useTranslation("sources");
  const answer = useActionData<{ made?: string; error?: object }>();
  const isShort = answer?.error !== undefined && "secret" in answer.error;
  return (
    <SettingsSection title={t("webhook.title")} lead={t("webhook.lead")}>
      <div className="grid max-w-2xl gap-5">
        <div className="grid gap-1.5">
          <p className="text-sm font-semibold">{t("webhook.address")}</p>
          <Copied label={t("webhook.address")} text={address} />
        </div>
        {answer?.made ? (
          <MadeSecret text={answer.made} />
        ) : (
          <p className="text-sm text-ink-2">
            {t(hasSecret ? "webhook.hasSecret" : "webhook.noSecret")}
          </p>
        )}
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="act" value="secret" />
          <TextField
            id="webhook-secret"
            name="secret"
            label={t("webhook.paste")}
            hint={t(
              tool === "formbricks"
                ? "webhook.pasteFormbricks"
                : "webhook.pasteHint",
            )}
            error={isShort ? [t("webhook.short")] : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            optional
          />
          <div>
            <Button>{t(hasSecret ? "webhook.renew" : "webhook.make")}</Button>
          </div>
        </Form>
      </div>
    </SettingsSection>
  );
}

function MadeSecret({ text }: { text: string }) {
  const { t } = useTranslation("sources");
  return (
    <output className="grid gap-3 rounded-card border border-accent bg-accent-soft px-4.5 py-4">
      <span className="max-w-line text-sm">{t("webhook.made")}</span>
      <Copied label={t("webhook.secret")} text={text} />
    </output>
  );
}

function Copied({ label, text }: { label: string; text: string }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <code aria-label={label} className={BOX}>
        {text}
      </code>
      <CopyButton text={text} />
    </div>
  );
}
