import { useTranslation } from "react-i18next";
import { travels } from "~/core/okr/target";
import { useFormat } from "~/i18n/use-format";
import type { ShownKeyResult, ShownStanding } from "../words/shown-key-result";
import { useKeyResultFormat } from "../words/use-key-result-format";
import { useKeyResultWords } from "../words/use-key-result-words";

/** What an even pace would ask for today; nothing where there are no dates. */
export function PaceSentence({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const { keyResult, standing } = shown;
  const { value } = useKeyResultFormat(keyResult);
  const { expected } = standing;
  const text =
    expected.outcome === "expected"
      ? t("pace.expected", { value: value(rounded(expected.value)) })
      : expected.outcome === "not-begun" && keyResult.startOn
        ? t("pace.notBegun", { date: format.fullDate(keyResult.startOn) })
        : null;
  return text ? <p className="text-sm text-ink-2">{text}</p> : null;
}

/** A pace is a rule of thumb: three digits of it are enough. */
function rounded(expected: number): number {
  return Number(expected.toPrecision(3));
}

export function TargetFacts({
  shown,
}: {
  shown: ShownStanding & {
    keyResult: ShownKeyResult & {
      commitment: "committed" | "aspirational";
      owner: { name: string } | null;
    };
  };
}) {
  const { t } = useTranslation("objective");
  const { target } = useKeyResultWords(shown);
  const { keyResult } = shown;
  const { value } = useKeyResultFormat(keyResult);
  const { startValue, targetValue, commitment, owner } = keyResult;
  const dates = useDates(keyResult);
  const facts = [
    [
      t("keyResult.target"),
      travels(keyResult) && targetValue !== null ? value(targetValue) : target,
    ],
    ...(startValue === null ? [] : [[t("keyResult.start"), value(startValue)]]),
    [t("keyResult.commitment"), t(`keyResult.${commitment}`)],
    ...(dates ? [[t("keyResult.datesShort"), dates]] : []),
    ...(owner ? [[t("keyResult.keeper"), owner.name]] : []),
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1.5 text-sm tabular-nums">
      {facts.map(([name, fact]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** From when to when, as far as somebody said. */
export function useDates({
  startOn,
  dueOn,
}: Pick<ShownKeyResult, "startOn" | "dueOn">): string | null {
  const { t } = useTranslation("objective");
  const format = useFormat();
  const from = startOn && format.fullDate(startOn);
  const to = dueOn && format.fullDate(dueOn);
  if (from && to) return t("pace.between", { from, to });
  if (from) return t("pace.from", { from });
  return to ? t("pace.until", { to }) : null;
}
