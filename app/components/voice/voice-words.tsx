import { markedParts } from "~/core/voice/marked-text";

/** A customer's words in the serif, as they were written, with the words that were looked for marked. */
export function VoiceWords({ text, large }: { text: string; large?: boolean }) {
  return (
    <blockquote>
      <p
        className={`voice max-w-line whitespace-pre-line break-words ${large ? "text-xl leading-relaxed" : "text-lg"}`}
      >
        {markedParts(text).map((part) =>
          part.found ? (
            <mark
              key={part.at}
              className="rounded-mark bg-accent-soft px-0.5 text-ink"
            >
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </p>
    </blockquote>
  );
}
