import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import {
  useMetricFormat,
  type ShownMetric,
} from "~/components/metric/use-metric-format";
import type { ExperimentState } from "~/core/experiment/state";
import { useFormat } from "~/i18n/use-format";

interface ShownExpectation {
  metric: ShownMetric & {
    id: string;
    name: string;
    practicalThreshold: number;
    direction: "up" | "down";
  };
  direction: "up" | "down";
  minimumEffect: number;
  actingDays: number;
  measuringDays: number;
  lockedAt: Date | string | null;
  amendedBecause: string;
}

export interface ShownExperiment {
  id: string;
  state: ExperimentState;
  customerBenefit: string;
  belief: string;
  meansWho: string;
  meansKnow: string;
  meansNetwork: string;
  meansHave: string;
  lossMoney: number | null;
  lossHours: number | null;
  lossCustomers: number | null;
  lossDays: number | null;
  reversible: boolean;
  design: string;
  expectation: ShownExpectation | null;
  amendments: number;
  sites: readonly { siteId: string; name: string }[];
  moves: readonly {
    fromState: ExperimentState;
    toState: ExperimentState;
    note: string;
    movedBy: string;
    movedAt: Date | string;
  }[];
}

/** What was declared: why, for whom, what should move, what may be lost, where, and who moved it on. */
export function ExperimentFacts({
  experiment,
}: {
  experiment: ShownExperiment;
}) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const means = [
    experiment.meansWho,
    experiment.meansKnow,
    experiment.meansNetwork,
    experiment.meansHave,
  ];
  const stated = means.filter(Boolean);
  return (
    <dl className="grid gap-4">
      <Fact term={t("page.benefit")}>
        <Voice>{experiment.customerBenefit}</Voice>
      </Fact>
      {experiment.belief ? (
        <Fact term={t("page.belief")}>
          <Voice>{experiment.belief}</Voice>
        </Fact>
      ) : null}
      {experiment.expectation ? (
        <ExpectationFact
          expectation={experiment.expectation}
          amendments={experiment.amendments}
          amendTo={path("experiments", experiment.id, "amend")}
        />
      ) : null}
      <LossFact experiment={experiment} />
      <Fact term={t("page.where")}>
        {experiment.sites.length > 0
          ? experiment.sites.map(({ name }) => name).join(", ")
          : t("page.everywhere")}
      </Fact>
      {stated.length > 0 ? (
        <Fact term={t("page.means")}>
          {stated.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Fact>
      ) : null}
      <Moves moves={experiment.moves} />
    </dl>
  );
}

export function Fact({
  term,
  children,
}: {
  term: string;
  children: ReactNode;
}) {
  return (
    <div>
      <dt className="text-xs font-semibold text-ink-3">{term}</dt>
      <dd className="mt-0.5 text-sm break-words">{children}</dd>
    </div>
  );
}

function Voice({ children }: { children: ReactNode }) {
  return (
    <span className="font-serif text-base text-ink-2 italic">{children}</span>
  );
}

function ExpectationFact({
  expectation,
  amendments,
  amendTo,
}: {
  expectation: ShownExpectation;
  amendments: number;
  amendTo: string;
}) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const format = useFormat();
  const { metric, lockedAt, amendedBecause } = expectation;
  const { threshold } = useMetricFormat(metric);
  const sentence = t("page.expectation", {
    metric: metric.name,
    way: expectation.direction === "up" ? t("page.wayUp") : t("page.wayDown"),
    effect: threshold(expectation.minimumEffect),
    acting: t("page.days", { count: expectation.actingDays }),
    measuring: t("page.days", { count: expectation.measuringDays }),
  });
  const term = lockedAt
    ? t("page.expectedLocked", { date: format.fullDate(lockedAt) })
    : t("page.expected");
  return (
    <Fact term={term}>
      <Link
        to={path("metrics", metric.id)}
        className="underline decoration-line-2 underline-offset-3 hover:text-accent"
      >
        {sentence}
      </Link>
      {amendments > 0 ? (
        <p className="mt-1 text-unknown">
          {t("page.amended", { count: amendments })}.{" "}
          {t("page.amendedBecause", { because: amendedBecause })}
        </p>
      ) : null}
      {lockedAt ? (
        <p className="no-print mt-1">
          <Link to={amendTo} className="link text-xs">
            {t("next.amend")}
          </Link>
        </p>
      ) : null}
    </Fact>
  );
}

function LossFact({ experiment }: { experiment: ShownExperiment }) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  const caps = (
    ["lossMoney", "lossHours", "lossCustomers", "lossDays"] as const
  ).flatMap((name) => {
    const cap = experiment[name];
    return cap === null
      ? []
      : [t(`page.${name}`, { value: format.number(cap, { digits: 2 }) })];
  });
  if (caps.length === 0) return null;
  return (
    <Fact term={t("page.loss")}>
      <p className="tabular-nums">{caps.join(" · ")}</p>
      {experiment.reversible ? (
        <p className="text-ink-2">{t("page.reversible")}</p>
      ) : null}
    </Fact>
  );
}

function Moves({ moves }: Pick<ShownExperiment, "moves">) {
  const { t } = useTranslation("experiment");
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <Fact term={t("page.moves")}>
      <ul className="grid gap-1 text-xs text-ink-2">
        {moves.map(({ fromState, toState, movedBy, movedAt, note }) => (
          <li key={`${String(movedAt)} ${toState}`}>
            {t("page.move", {
              from: t(`state.${fromState}`),
              to: t(`state.${toState}`),
              who: movedBy,
              when: format.dateTime(movedAt),
            })}
            {note ? (
              <span className="block font-serif italic">{note}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
