import { Link } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { StakesMark } from "../stakes-mark";
import { GAP_KEY, type MomentOfGap } from "./covered-moment";

const MOST = 4;

/** The moments where much is at stake and something is missing, each with its next step. */
export function GapList({ gaps }: { gaps: readonly MomentOfGap[] }) {
  const { t } = useTranslation("journey");
  const titleId = useId();
  const more = gaps.length - MOST;
  return (
    <section aria-labelledby={titleId} className="mb-8">
      <h2 id={titleId}>{t("gaps.title")}</h2>
      {gaps.length === 0 ? (
        <p className="mt-1 text-sm text-ink-2">{t("gaps.none")}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-ink-2">{t("gaps.lead")}</p>
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {gaps.slice(0, MOST).map((moment) => (
              <Gap key={moment.id} moment={moment} />
            ))}
          </ul>
          {more > 0 ? (
            <p className="mt-2 text-xs text-ink-3">
              {t("gaps.more", { count: more })}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function Gap({ moment }: { moment: MomentOfGap }) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const { name, stakes, gap, journey } = moment;
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_9rem_8rem] sm:items-center">
      <div className="min-w-0">
        <p className="font-serif text-lg leading-snug">{name}</p>
        <p className="text-sm text-ink-2">
          <Link
            to={path("journeys", journey.id)}
            className="underline-offset-4 hover:underline"
          >
            {journey.name}
          </Link>{" "}
          · {t(`gapLong.${GAP_KEY[gap]}`)}
        </p>
      </div>
      <span className="text-sm text-ink-2 tabular-nums">
        <StakesMark stakes={stakes} />
      </span>
      <NextStep moment={moment} />
    </li>
  );
}

/** Whoever may not make a metric is offered the test alone. */
function NextStep({ moment: { name, gap } }: { moment: MomentOfGap }) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const mayMeasure = useMay("manager");
  const asksMeasure = gap === "untouched" || gap === "not-measured";
  if (asksMeasure && !mayMeasure) return <span />;
  const to = asksMeasure ? path("metrics", "new") : path("experiments", "new");
  return (
    <Link to={to} className="link target inline-flex items-center text-sm">
      {t(`gapAct.${GAP_KEY[gap]}`)}
      <span className="sr-only">: {name}</span>
    </Link>
  );
}
