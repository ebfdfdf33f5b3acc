import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import { InsightButtons } from "./insight-buttons";
import type { ListedVoice } from "../shown-voice";
import { VoiceFacts } from "../voice-facts";
import { VoiceWords } from "../voice-words";

/** Customers' words, newest first, each with what one can say of it. */
export function VoiceList({ voices }: { voices: readonly ListedVoice[] }) {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  return (
    <Card>
      <ul>
        {voices.map((voice) => (
          <li
            key={voice.id}
            className="border-line px-4.5 py-4 not-first:border-t sm:px-6.5"
          >
            <VoiceWords text={voice.text} />
            <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <VoiceFacts voice={voice} />
              <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1.5">
                <InsightButtons voiceId={voice.id} insight={voice.insight} />
                <Link
                  to={path("voices", voice.id)}
                  className="target inline-flex items-center text-xs font-semibold text-ink-2 underline underline-offset-3 hover:text-ink"
                >
                  {voice.links > 0
                    ? t("linked", { count: voice.links })
                    : t("link")}
                </Link>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
