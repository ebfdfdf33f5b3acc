import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SettingsSection } from "~/components/settings/settings-section";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { TextField } from "~/components/ui/field";

export interface FoundRespondent {
  respondent: string;
  answers: number;
  words: number;
  metrics: readonly { name: string; answers: number }[];
}

/** Looks first, and erases only what was seen. */
export function EraseSection() {
  const { t } = useTranslation("privacy");
  const { t: word } = useTranslation("form");
  const answer = useActionData<{ found?: FoundRespondent; error?: object }>();
  const found = answer?.found;
  return (
    <SettingsSection title={t("erase.title")} lead={t("erase.lead")}>
      <div className="grid max-w-2xl gap-5">
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="act" value="look" />
          <TextField
            id="who"
            name="who"
            label={t("erase.who")}
            hint={t("erase.whoHint")}
            error={answer?.error ? [word("required")] : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={320}
            required
          />
          <div>
            <Button variant={found ? undefined : "primary"}>
              {t("erase.look")}
            </Button>
          </div>
        </Form>
        {found ? <Found {...found} /> : null}
      </div>
    </SettingsSection>
  );
}

function Found({ respondent, answers, words, metrics }: FoundRespondent) {
  const { t } = useTranslation("privacy");
  return (
    <Card className="grid gap-3 px-4.5 py-4 sm:px-6.5">
      <output className="grid gap-1">
        <p className="font-semibold">
          {answers > 0
            ? t("found.answers", { count: answers })
            : t("found.nothing")}
        </p>
        {words > 0 ? (
          <p className="text-sm text-ink-2">
            {t("found.words", { count: words })}
          </p>
        ) : null}
        {metrics.length > 0 ? (
          <p className="text-sm text-ink-2">
            {metrics.map(({ name }) => name).join(" · ")}
          </p>
        ) : null}
      </output>
      <p className="max-w-line text-sm">
        {t(answers > 0 ? "found.text" : "found.textNothing")}
      </p>
      <Form method="post">
        <input type="hidden" name="act" value="erase" />
        <input type="hidden" name="respondent" value={respondent} />
        <Button variant="danger">
          {t(answers > 0 ? "found.erase" : "found.refuse")}
        </Button>
      </Form>
    </Card>
  );
}
