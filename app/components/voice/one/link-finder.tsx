import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { STANCES } from "~/core/experiment/judgement/learning";
import type { Linkable } from "~/core/voice/insight";

export interface LinkTarget {
  kind: Linkable;
  id: string;
  title: string;
  /** Of the link that would be made, so that two presses make one. */
  linkId: string;
}

interface LinkFinderProps {
  find: string;
  targets: readonly LinkTarget[];
}

/** Finds an objective, a test or a learning by its words, and says whether the customer speaks for it or against it. */
export function LinkFinder({ find, targets }: LinkFinderProps) {
  const { t } = useTranslation("voice");
  return (
    <div className="no-print mt-4 grid gap-3">
      <Form
        method="get"
        preventScrollReset
        className="flex max-w-xl flex-wrap items-end gap-2"
      >
        <div className="min-w-0 flex-1">
          <TextField
            key={find}
            type="search"
            name="find"
            label={t("links.find")}
            hint={t("links.findHint")}
            defaultValue={find}
            maxLength={100}
          />
        </div>
        <Button>{t("search.find")}</Button>
      </Form>
      {find !== "" && targets.length === 0 ? (
        <output className="block text-sm text-ink-2">
          {t("links.notFound", { words: find })}
        </output>
      ) : null}
      {targets.length > 0 ? (
        <ul className="rounded-card border border-line bg-surface">
          {targets.map((target) => (
            <Target key={target.id} target={target} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Target({ target }: { target: LinkTarget }) {
  const { t } = useTranslation("voice");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line px-4.5 py-3 not-first:border-t">
      <span className="min-w-0">
        <span className="block text-xs text-ink-3">
          {t(`links.kind.${target.kind}`)}
        </span>
        <span className="font-semibold">{target.title}</span>
      </span>
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
        <input type="hidden" name="act" value="link" />
        <input type="hidden" name="id" value={target.linkId} />
        <input type="hidden" name="kind" value={target.kind} />
        <input type="hidden" name="toId" value={target.id} />
        {STANCES.map((stance) => (
          <Button key={stance} name="stance" value={stance}>
            {t(`links.say.${stance}`)}
          </Button>
        ))}
      </Form>
    </li>
  );
}
