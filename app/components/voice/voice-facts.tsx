import { Link } from "@remix-run/react";
import { useOrgPath } from "~/components/document/org-path";
import { useFormat } from "~/i18n/use-format";
import type { ShownVoice } from "./shown-voice";

/** Where, by which way and when it was said. Not with which score: a few answers of a small shop would tell what its page hides. */
export function VoiceFacts({ voice }: { voice: ShownVoice }) {
  const format = useFormat();
  const path = useOrgPath();
  const { site, channel, answeredOn, metric } = voice;
  const facts = [site, channel, format.fullDate(answeredOn)];
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
