import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "../document/org-path";
import { Button } from "../ui/button";
import { Card, CardBlock } from "../ui/card";
import { TextField } from "../ui/field";
import { PageHead } from "../ui/page-head";
import { foundPath, type FoundLine } from "./found-line";

/** The palette as a page, for a link that is kept and for browsers without scripts. */
export function FindPage({
  q,
  found,
}: {
  q: string;
  found: readonly FoundLine[];
}) {
  const { t } = useTranslation("palette");
  const path = useOrgPath();
  return (
    <>
      <PageHead title={t("open")} />
      <search>
        <Form method="get" className="mb-6 flex max-w-xl items-end gap-3">
          <div className="min-w-0 flex-1">
            <TextField
              name="q"
              id="find-q"
              type="search"
              label={t("placeholder")}
              defaultValue={q}
            />
          </div>
          <Button variant="primary">{t("open")}</Button>
        </Form>
      </search>
      {q ? (
        <Card className="max-w-xl">
          {found.map((line) => (
            <CardBlock
              key={line.id}
              className="flex items-baseline justify-between gap-4"
            >
              <Link to={foundPath(line, path)} className="link min-w-0">
                {line.title}
              </Link>
              <span className="shrink-0 text-sm text-ink-2">
                {t(`kind.${line.kind}`)}
              </span>
            </CardBlock>
          ))}
          {found.length === 0 ? (
            <CardBlock>
              <p className="text-sm text-ink-2">{t("nothing")}</p>
            </CardBlock>
          ) : null}
        </Card>
      ) : null}
    </>
  );
}
