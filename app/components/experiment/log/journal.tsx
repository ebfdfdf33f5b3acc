import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLossWords } from "~/components/chart/loss/loss-words";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";
import type { JournalEntry } from "./shown-log";

interface JournalProps {
  experimentId: string;
  /** Newest first. */
  entries: readonly JournalEntry[];
  currency: string;
}

/** Everything that was noted, in the words of those who were there. */
export function Journal({ experimentId, entries, currency }: JournalProps) {
  const { t } = useTranslation("log");
  return (
    <Card as="section">
      <CardBlock>
        <h2 className="mb-3">{t("journal.title")}</h2>
        {entries.length === 0 ? (
          <p className="max-w-line text-sm text-ink-2">{t("journal.empty")}</p>
        ) : (
          <>
            <Entries
              entries={entries.slice(0, FIRST)}
              {...{ experimentId, currency }}
            />
            {entries.length > FIRST ? (
              <details className="mt-2">
                <summary className="link target text-sm">
                  {t("journal.earlier", { count: entries.length - FIRST })}
                </summary>
                <Entries
                  entries={entries.slice(FIRST)}
                  {...{ experimentId, currency }}
                />
              </details>
            ) : null}
          </>
        )}
      </CardBlock>
    </Card>
  );
}

/** The last ones; the others stand folded. */
const FIRST = 3;

function Entries({ entries, experimentId, currency }: JournalProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid gap-1 border-dashed border-line py-3 not-first:border-t first:pt-0 last:pb-0"
        >
          <EntryHead entry={entry} />
          <EntryBody {...{ entry, experimentId, currency }} />
        </li>
      ))}
    </ul>
  );
}

function EntryHead({ entry }: { entry: JournalEntry }) {
  const { t } = useTranslation("log");
  const format = useFormat();
  const date = format.date(entry.day);
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-xs text-ink-3">
      <p>
        <strong className="font-semibold">{t(`journal.${entry.kind}`)}</strong>
        {" · "}
        {entry.madeBy ? t("journal.by", { name: entry.madeBy, date }) : date}
      </p>
      {entry.mayRemove ? <RemoveButton entry={entry} /> : null}
    </div>
  );
}

const ENTITY = {
  surprise: "Surprise",
  loss: "LossLog",
  photo: "Photo",
  commitment: "Commitment",
} as const;

function RemoveButton({ entry }: { entry: JournalEntry }) {
  const { t } = useTranslation("log");
  return (
    <Form method="post" preventScrollReset className="no-print">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="entity" value={ENTITY[entry.kind]} />
      <input type="hidden" name="logId" value={entry.id} />
      <button
        type="submit"
        className="target underline underline-offset-3 hover:text-ink"
      >
        {t("journal.remove")}
      </button>
    </Form>
  );
}

function EntryBody({
  entry,
  experimentId,
  currency,
}: {
  entry: JournalEntry;
  experimentId: string;
  currency: string;
}): ReactNode {
  const { t } = useTranslation("log");
  const path = useOrgPath();
  const words = useLossWords(currency);
  const format = useFormat();
  if (entry.kind === "surprise") {
    const origin = new URLSearchParams({
      origin: experimentId,
      kind: "surprise",
      surprise: entry.id,
    });
    return (
      <>
        <p className="voice text-base break-words">{entry.text}</p>
        <p className="no-print text-sm">
          <Link to={`${path("experiments", "new")}?${origin}`} className="link">
            {t("journal.newTest")}
          </Link>
        </p>
      </>
    );
  }
  if (entry.kind === "loss") {
    const amounts = (["hours", "money", "customers"] as const)
      .filter((dimension) => entry[dimension] > 0)
      .map((dimension) => words.amount(dimension, entry[dimension]));
    return (
      <p className="text-sm break-words tabular-nums">
        <strong className="font-semibold">{amounts.join(" · ")}</strong>{" "}
        {entry.note}
      </p>
    );
  }
  if (entry.kind === "commitment") {
    return (
      <p className="text-sm break-words">
        <strong className="font-semibold">{entry.who}</strong> {entry.what}
      </p>
    );
  }
  const source = path("experiments", experimentId, "photos", entry.id);
  return (
    <figure className="grid gap-1.5">
      <a href={source} className="justify-self-start">
        <img
          src={source}
          alt={
            entry.caption ||
            t("journal.photoAlt", { date: format.fullDate(entry.day) })
          }
          loading="lazy"
          className="h-48 max-w-full rounded-control border border-line bg-sunken object-contain"
        />
      </a>
      {entry.caption ? (
        <figcaption className="text-sm">{entry.caption}</figcaption>
      ) : null}
    </figure>
  );
}
