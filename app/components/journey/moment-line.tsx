import { Link, type useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { MoveButtons } from "./move-buttons";
import type { ShownMoment } from "./shown-journey";
import { StakesMark } from "./stakes-mark";

interface MomentLineProps {
  moment: ShownMoment;
  journeyId: string;
  /** From 1, as a customer meets it. */
  place: number;
  isLast: boolean;
  /** Null for those who only read. */
  fetcher: ReturnType<typeof useFetcher> | null;
}

export function MomentLine(props: MomentLineProps) {
  const { moment, journeyId, place, isLast, fetcher } = props;
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, name, stakes, channelKind, owner } = moment;
  const facts = [t(`channelKind.${channelKind}`), owner?.name].filter(Boolean);
  return (
    <div className="flex items-center gap-3">
      <span className="w-5 shrink-0 text-sm text-ink-3 tabular-nums">
        {place}
      </span>
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-0.5 sm:grid-cols-[minmax(0,1fr)_8rem_12rem] sm:items-center">
        {fetcher ? (
          <Link
            to={path("settings", "journeys", journeyId, "moments", id)}
            className="target inline-flex items-center font-semibold underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="font-semibold">{name}</span>
        )}
        <span className="text-sm text-ink-2 tabular-nums">
          <StakesMark stakes={stakes} />
        </span>
        <span className="text-sm text-ink-2">{facts.join(" · ")}</span>
      </div>
      {fetcher ? (
        <MoveButtons
          {...{ fetcher, id, name, isLast }}
          what="moment"
          isFirst={place === 1}
        />
      ) : null}
    </div>
  );
}
