import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { Button, ButtonLink } from "./button";
import { Card, CardBlock } from "./card";
import { EmptyState } from "./empty-state";
import { Flash } from "./flash";
import { Gauge } from "./gauge";
import { Grade } from "./grade";
import { PageHead } from "./page-head";
import { LanguageToggle } from "./preferences/language-toggle";
import { ThemeToggle } from "./preferences/theme-toggle";
import { ProgressCount } from "./status/progress-count";
import { SampleCharts } from "./styleguide/sample-charts";
import { SampleForms } from "./styleguide/sample-forms";
import { SampleLedger } from "./styleguide/sample-ledger";
import { SAMPLE_WORDS, type SampleWords } from "./styleguide/sample-words";
import { Verdict, type VerdictName } from "./verdict";

/** Every component and chart with made-up numbers, in both themes. */
export function Styleguide() {
  const words = SAMPLE_WORDS[useFormat().locale];
  return (
    <div className="grid gap-10">
      <Sheet theme="light" words={words} />
      <Sheet theme="dark" words={words} />
    </div>
  );
}

function Sheet({
  theme,
  words,
}: {
  theme: "light" | "dark";
  words: SampleWords;
}) {
  return (
    <section
      data-theme={theme}
      aria-label={words.themes[theme]}
      className="grid gap-8 bg-paper px-4.5 py-8 sm:px-10"
    >
      <div>
        <PageHead
          title={words.title}
          trail={words.trail.map((label) => ({ label, to: "/" }))}
          lead={words.lead}
          action={
            <>
              <Button>{words.share}</Button>
              <Button variant="primary">{words.decide}</Button>
            </>
          }
        />
        <Flash
          message={words.saved}
          undo={<Button variant="quiet">{words.undo}</Button>}
        />
        <Words words={words} />
      </div>
      <SampleLedger words={words} />
      <SampleCharts words={words} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Part title={words.fields}>
          <SampleForms words={words} />
        </Part>
        <Marks words={words} theme={theme} />
      </div>
      <EmptyState
        title={words.emptyTitle}
        action={
          <ButtonLink to="/" variant="primary">
            {words.note}
          </ButtonLink>
        }
      >
        {words.empty}
      </EmptyState>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardBlock>
        <h2 className="mb-4">{title}</h2>
        {children}
      </CardBlock>
    </Card>
  );
}

function Words({ words }: { words: SampleWords }) {
  return (
    <Card>
      <CardBlock>
        <p className="max-w-[31em] font-serif text-lg sm:text-xl">
          {words.finding}
        </p>
        <p className="voice mt-3">{words.belief}</p>
      </CardBlock>
    </Card>
  );
}

const VERDICTS: readonly VerdictName[] = [
  "moved",
  "worsened",
  "no-meaningful-change",
  "cannot-tell",
  "too-early",
  "invalid",
];
const GRADES = [0, 1, 2, 3, 4, 5];

function Marks({
  words,
  theme,
}: {
  words: SampleWords;
  theme: "light" | "dark";
}) {
  return (
    <div className="grid gap-6">
      <Part title={words.verdicts}>
        <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          {VERDICTS.map((verdict) => (
            <Verdict key={verdict} verdict={verdict} />
          ))}
        </div>
      </Part>
      <Part title={words.grades}>
        <div className="grid gap-2 sm:grid-cols-2">
          {GRADES.map((grade) => (
            <Grade key={grade} grade={grade} />
          ))}
        </div>
      </Part>
      <Part title={words.lossLabel}>
        <div className="grid gap-3">
          <Gauge label={words.lossLabel} value={16} cap={20} valueText="16 h" />
          <Gauge label={words.lossLabel} value={92} cap={80} />
          <ProgressCount read={1_204} kept={1_190} refused={14} total={1_522} />
        </div>
      </Part>
      <Part title={words.buttons}>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary">{words.note}</Button>
          <Button>{words.share}</Button>
          <Button variant="quiet">{words.later}</Button>
          <Button variant="danger">{words.remove}</Button>
          <ThemeToggle theme={theme} />
          <LanguageToggle />
        </div>
      </Part>
    </div>
  );
}
