import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useFormat } from "~/i18n/use-format";
import type { ShownVoice } from "./shown-voice";

/** Where, by which way, when and with which score it was said. */
export function VoiceFacts({ voice }: { voice: ShownVoice }) {
  const { t } = useTranslation("voice");
  const format = useFormat();
  const path = useOrgPath();
  const { score, site, channel, answeredOn, metric } = voice;
  const facts = [
    site,
    channel,
    score === null
      ? null
      : metric.scaleMax === null
        ? format.number(score)
        : t("scoreOf", { score: format.number(score), max: metric.scaleMax }),
    format.fullDate(answeredOn),
  ];
  return (
    <p className="text-xs text-ink-3">
      {facts.filter(Boolean).join(" · ")}
      {" · "}
      <Link
        to={path("metrics", metric.id)}
        className="underline-offset-3 hover:underline"
      >
        {metric.name}
      </Link>
    </p>
  );
}
