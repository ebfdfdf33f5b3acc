import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import type { ApiScope } from "~/schemas/settings/api-key";
import { useFormat } from "~/i18n/use-format";

export interface ShownKey {
  id: string;
  name: string;
  prefix: string;
  scopes: readonly string[];
  source: string | null;
  createdBy: string;
  createdAt: Date | string;
  lastUsedAt: Date | string | null;
  revokedAt: Date | string | null;
}

/** Keys with who made them and when they were last used; those that are open can be revoked. */
export function KeyLines({ keys }: { keys: readonly ShownKey[] }) {
  return (
    <Card>
      <ul className="divide-y divide-line">
        {keys.map((key) => (
          <li key={key.id} className="grid gap-2 px-4.5 py-4 sm:px-6.5">
            <KeyFacts apiKey={key} />
            {key.revokedAt === null ? <RevokeForm apiKey={key} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function KeyFacts({ apiKey }: { apiKey: ShownKey }) {
  const { t } = useTranslation("keys");
  const format = useFormat();
  const { name, prefix, source, createdBy } = apiKey;
  const { createdAt, lastUsedAt, revokedAt } = apiKey;
  const facts = [
    ...(source === null ? [] : [t("list.source", { name: source })]),
    t("list.made", { name: createdBy, day: format.fullDate(createdAt) }),
    lastUsedAt
      ? t("list.used", { when: format.dateTime(lastUsedAt) })
      : t("list.neverUsed"),
    ...(revokedAt
      ? [t("list.revoked", { day: format.fullDate(revokedAt) })]
      : []),
  ];
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="min-w-0 font-semibold break-words">{name}</span>
        <code className="text-sm text-ink-2">{shortKey(prefix)}</code>
      </p>
      <p className="text-sm text-ink-2">
        {apiKey.scopes
          .flatMap((scope) => (isScope(scope) ? [t(`scope.${scope}`)] : []))
          .join(", ")}
      </p>
      <p className="text-sm text-ink-2">{facts.join(" · ")}</p>
    </div>
  );
}

/** The organisation in the middle is the same for all: `essai_PyOs…_ab12…` tells one from another. */
function shortKey(prefix: string): string {
  return `${prefix.slice(0, 10)}…${prefix.slice(-5)}…`;
}

function isScope(scope: string): scope is ApiScope {
  return scope === "analyse" || scope === "responses" || scope === "readings";
}

/** Asks once more in place: a revoked key stays so. */
function RevokeForm({ apiKey }: { apiKey: ShownKey }) {
  const { t } = useTranslation("keys");
  const { id, name } = apiKey;
  return (
    <details>
      <summary className="target inline-flex items-center text-sm text-ink-2 underline underline-offset-3 hover:text-ink">
        {t("revoke.open")}
        <span className="sr-only"> {name}</span>
      </summary>
      <Form method="post" className="mt-2 grid justify-items-start gap-3">
        <input type="hidden" name="act" value="revoke" />
        <input type="hidden" name="id" value={id} />
        <p className="max-w-line text-sm">{t("revoke.text", { name })}</p>
        <Button variant="danger">{t("revoke.confirm")}</Button>
      </Form>
    </details>
  );
}
