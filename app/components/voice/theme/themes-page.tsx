import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button, ButtonLink } from "~/components/ui/button";
import { Fold } from "~/components/ui/fold/fold";
import { useFormat } from "~/i18n/use-format";
import { ThemeForm } from "./theme-form";

interface ThemesPageProps {
  /** Made before the form was sent, so that two presses make one theme. */
  newId: string;
  themes: readonly { id: string; name: string; terms: string }[];
}

/** The themes one by one, each with the words that find it. */
export function ThemesPage({ newId, themes }: ThemesPageProps) {
  const { t } = useTranslation("voice");
  const format = useFormat();
  const path = useOrgPath();
  return (
    <div className="grid gap-8">
      <section>
        <h2 className="mb-3">{t("theme.new")}</h2>
        <ThemeForm
          key={newId}
          theme={{ id: newId, name: "", terms: "" }}
          submitLabel={t("theme.create")}
        />
      </section>
      {themes.length > 0 ? (
        <section className="grid gap-2">
          <h2 className="mb-1">
            {t("theme.all", {
              count: themes.length,
              formatted: format.count(themes.length),
            })}
          </h2>
          {themes.map((theme) => (
            <Fold key={theme.id} title={theme.name}>
              <div className="mt-3 grid gap-4">
                <ThemeForm theme={theme} submitLabel={t("theme.save")} />
                <div className="flex flex-wrap gap-2">
                  <ButtonLink to={`${path("voices")}?theme=${theme.id}`}>
                    {t("theme.read")}
                  </ButtonLink>
                  <Form method="post">
                    <input type="hidden" name="act" value="archive" />
                    <input type="hidden" name="id" value={theme.id} />
                    <Button variant="quiet">{t("theme.archive")}</Button>
                  </Form>
                </div>
              </div>
            </Fold>
          ))}
        </section>
      ) : null}
    </div>
  );
}
