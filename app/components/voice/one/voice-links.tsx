import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button } from "~/components/ui/button";
import type { Stance } from "~/core/experiment/judgement/learning";
import type { Linkable } from "~/core/voice/insight";

export interface ShownLink {
  id: string;
  stance: Stance;
  madeBy: string;
  to: { kind: Linkable; id: string; title: string };
}

export const LINK_PATH = {
  objective: "objectives",
  experiment: "experiments",
  learning: "learnings",
} as const satisfies Record<Linkable, string>;

/** What the words speak for and against so far. */
export function VoiceLinks({ links }: { links: readonly ShownLink[] }) {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  if (links.length === 0)
    return <p className="text-sm text-ink-2">{t("links.none")}</p>;
  return (
    <ul className="rounded-card border border-line bg-surface">
      {links.map(({ id, stance, madeBy, to }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line px-4.5 py-2.5 not-first:border-t"
        >
          <span className="min-w-0">
            <span className="block text-xs text-ink-3">
              {t(`links.${stance}`)} · {t(`links.kind.${to.kind}`)} · {madeBy}
            </span>
            <Link
              to={path(LINK_PATH[to.kind], to.id)}
              className="target inline-flex items-center font-semibold underline-offset-3 hover:underline"
            >
              {to.title}
            </Link>
          </span>
          <Form method="post" preventScrollReset className="no-print">
            <input type="hidden" name="act" value="unlink" />
            <input type="hidden" name="id" value={id} />
            <Button variant="quiet">{t("links.remove")}</Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
