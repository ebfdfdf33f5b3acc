import { useTranslation } from "react-i18next";

const COMMANDS = [
  "analyse",
  "plan",
  "chart",
  "pool",
  "responses",
  "readings",
] as const;

/** A test with 60 answers on each side, drawn by lot: short enough for a terminal. */
function exampleFor(origin: string): string {
  const input = [
    `{ "design": "randomised",`,
    `  "metric": { "kind": "proportion", "direction": "up" },`,
    `  "intervention": { "start": "2026-03-02" },`,
    `  "observations": [`,
    `    { "period": "2026-03-02", "arm": "treatment", "n": 60, "successes": 48 },`,
    `    { "period": "2026-03-02", "arm": "control", "n": 60, "successes": 36 } ] }`,
  ];
  return [
    `curl ${origin}/api/v1/analyses \\`,
    `  -H "Authorization: Bearer $ESSAI_KEY" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '${input.join("\n")}'`,
  ].join("\n");
}

/** What to type to get a first answer. */
export function AskingExample({ origin }: { origin: string }) {
  const { t } = useTranslation("keys");
  const example = exampleFor(origin);
  return (
    <section
      aria-label={t("how.example")}
      // What scrolls sideways must be reachable by keyboard (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-sunken px-4.5 py-3.5 text-left text-xs leading-relaxed"
    >
      <pre lang="en">
        <code>{example}</code>
      </pre>
    </section>
  );
}

/** The rules of asking in two lines, and where every field is written down. */
export function HowToAsk() {
  const { t } = useTranslation("keys");
  return (
    <div className="max-w-line text-sm text-ink-2">
      <p>{t("how.text")}</p>
      <p className="mt-2">{t("how.fields")}</p>
      <ul className="flex flex-wrap gap-x-4">
        {COMMANDS.map((command) => (
          <li key={command}>
            <a
              href={`/api/v1/schemas/${command}-input.json`}
              className="target inline-flex items-center underline underline-offset-3 hover:text-ink"
            >
              {t(`how.command.${command}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
