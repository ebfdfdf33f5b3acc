import { Link } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import { CHANNEL_KINDS } from "~/core/identity/organization/channel-kind";
import { StakesMark } from "../stakes-mark";
import { CoverageCell } from "./coverage-cell";
import { GAP_KEY, type CoveredJourney } from "./covered-moment";

/** On a phone the moment stands above its three cells. */
const ROW =
  "grid grid-cols-3 gap-x-2 gap-y-2 px-4.5 sm:grid-cols-[minmax(0,1fr)_7.5rem_7.5rem_7.5rem_6.5rem] sm:gap-x-3 sm:px-6.5";

/** A journey's moments, and by which kinds of channel they are measured, tried and proven. */
export function CoverageTable({ journey }: { journey: CoveredJourney }) {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const titleId = useId();
  const { id, name, owner, moments } = journey;
  return (
    <Card as="section" labelledBy={titleId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 px-4.5 pt-4 pb-3 sm:px-6.5">
        <h2 id={titleId} className="font-serif text-xl font-medium">
          <Link
            to={path("journeys", id)}
            className="target inline-flex items-center underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        </h2>
        {owner ? (
          <p className="text-sm text-ink-2">{t("heldBy", { name: owner })}</p>
        ) : null}
      </div>
      {moments.length === 0 ? (
        <p className="px-4.5 pb-5 text-sm text-ink-2 sm:px-6.5">
          {t("empty.noMoments")}
        </p>
      ) : (
        <table aria-labelledby={titleId} className="block w-full">
          <Columns />
          <tbody className="block">
            {moments.map((moment) => (
              <Moment key={moment.id} moment={moment} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Columns() {
  const { t } = useTranslation("journey");
  return (
    <thead className="block">
      <tr className={`${ROW} label pb-2 text-left`}>
        <th scope="col" className="sr-only sm:not-sr-only">
          {t("column.moment")}
        </th>
        {CHANNEL_KINDS.map((kind) => (
          <th key={kind} scope="col">
            {t(`kind.${kind}`)}
          </th>
        ))}
        <th scope="col" className="sr-only sm:not-sr-only">
          {t("column.gap")}
        </th>
      </tr>
    </thead>
  );
}

function Moment({ moment }: { moment: CoveredJourney["moments"][number] }) {
  const { t } = useTranslation("journey");
  const { name, stakes, owner, channelKind, coverage, gap } = moment;
  return (
    <tr className={`${ROW} border-t border-line py-3`}>
      <th className="col-span-3 text-left font-normal sm:col-span-1 sm:self-center">
        <span className="block font-semibold">{name}</span>
        <span className="flex flex-wrap gap-x-4 text-xs text-ink-2 tabular-nums">
          <StakesMark stakes={stakes} />
          {owner}
        </span>
      </th>
      {CHANNEL_KINDS.map((kind) => (
        <td key={kind} className="min-w-0">
          <CoverageCell
            coverage={coverage[kind]}
            isOwn={kind === channelKind}
          />
        </td>
      ))}
      <td className="col-span-3 text-sm text-ink-2 sm:col-span-1 sm:self-center">
        {gap ? (
          <>
            <span className="text-ink-3 sm:hidden">{t("column.gap")} </span>
            {t(`gap.${GAP_KEY[gap]}`)}
          </>
        ) : null}
      </td>
    </tr>
  );
}
