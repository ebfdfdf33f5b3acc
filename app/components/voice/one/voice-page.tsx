import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { Card, CardBlock } from "~/components/ui/card";
import { InsightButtons } from "../list/insight-buttons";
import { LinkFinder, type LinkTarget } from "./link-finder";
import type { ShownVoice } from "../shown-voice";
import { VoiceFacts } from "../voice-facts";
import { VoiceLinks, type ShownLink } from "./voice-links";
import { VoiceWords } from "../voice-words";

export interface VoiceTheme {
  id: string;
  name: string;
  held: boolean;
  /** A person said so, or said not. */
  byHand: boolean;
}

interface VoicePageProps {
  voice: ShownVoice;
  links: readonly ShownLink[];
  themes: readonly VoiceTheme[];
  find: string;
  targets: readonly LinkTarget[];
}

/** One customer's words, what they are about, and what they speak for or against. */
export function VoicePage({
  voice,
  links,
  themes,
  find,
  targets,
}: VoicePageProps) {
  const { t } = useTranslation("voice");
  return (
    <div className="grid gap-6">
      <Card>
        <CardBlock>
          <VoiceWords text={voice.text} large />
          <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
            <VoiceFacts voice={voice} />
            <InsightButtons voiceId={voice.id} insight={voice.insight} />
          </div>
        </CardBlock>
      </Card>
      {themes.length > 0 ? <Themes themes={themes} /> : null}
      <section>
        <h2 className="mb-3">{t("links.title")}</h2>
        <VoiceLinks links={links} />
        <LinkFinder find={find} targets={targets} />
      </section>
    </div>
  );
}

/** Each theme is a button: a tap says that the words belong to it, or that they do not. */
function Themes({ themes }: Pick<VoicePageProps, "themes">) {
  const { t } = useTranslation("voice");
  return (
    <section>
      <h2 className="mb-3">{t("themes.of")}</h2>
      <ul className="flex flex-wrap gap-2">
        {themes.map(({ id, name, held }) => (
          <li key={id}>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="act" value="theme" />
              <input type="hidden" name="themeId" value={id} />
              <input type="hidden" name="included" value={held ? "0" : "1"} />
              <Button
                aria-pressed={held}
                className="rounded-full aria-pressed:border-transparent aria-pressed:bg-accent-soft"
              >
                {name}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-ink-3">{t("themes.hand")}</p>
    </section>
  );
}
