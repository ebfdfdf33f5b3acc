import { Link, type useFetcher } from "@remix-run/react";
import Plus from "lucide-react/icons/plus";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";
import { MomentLine } from "./moment-line";
import { MoveButtons } from "./move-buttons";
import type { ShownJourney } from "./shown-journey";
import { useShownOrder } from "./use-shown-order";

interface JourneyCardProps {
  journey: ShownJourney;
  mayEdit: boolean;
  fetcher: ReturnType<typeof useFetcher>;
  isFirst: boolean;
  isLast: boolean;
}

export function JourneyCard(props: JourneyCardProps) {
  const { journey, mayEdit, fetcher } = props;
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const titleId = useId();
  const moments = useShownOrder(journey.moments, fetcher);
  return (
    <Card as="section" labelledBy={titleId}>
      <JourneyHead {...props} titleId={titleId} />
      {moments.length === 0 ? (
        <p className="max-w-line px-4.5 py-4 text-sm text-ink-2 sm:px-6.5">
          {t("moments.empty")}
        </p>
      ) : (
        <ol className="divide-y divide-line">
          {moments.map((moment, place) => (
            <li key={moment.id} className="px-4.5 py-3 sm:px-6.5">
              <MomentLine
                moment={moment}
                journeyId={journey.id}
                place={place + 1}
                isLast={place === moments.length - 1}
                fetcher={mayEdit ? fetcher : null}
              />
            </li>
          ))}
        </ol>
      )}
      {mayEdit ? (
        <p className="border-t border-line px-4.5 py-2 sm:px-6.5">
          <Link
            to={path("settings", "journeys", journey.id, "moments", "new")}
            className="link target inline-flex items-center gap-1.5 text-sm"
          >
            <Plus aria-hidden="true" className="size-4" />
            {t("moments.add")}
            <span className="sr-only">{journey.name}</span>
          </Link>
        </p>
      ) : null}
    </Card>
  );
}

function JourneyHead(props: JourneyCardProps & { titleId: string }) {
  const { journey, mayEdit, fetcher, isFirst, isLast, titleId } = props;
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, name, owner } = journey;
  return (
    <div className="flex items-start justify-between gap-4 border-b border-line px-4.5 py-4 sm:px-6.5">
      <div className="min-w-0">
        <h2
          id={titleId}
          className="font-serif text-lg leading-snug font-medium"
        >
          {mayEdit ? (
            <Link
              to={path("settings", "journeys", id)}
              className="target inline-flex items-center underline-offset-4 hover:underline"
            >
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        <p className="mt-0.5 text-sm text-ink-2">
          {owner
            ? t("journeys.ownedBy", { name: owner.name })
            : t("journeys.noOwner")}
        </p>
      </div>
      {mayEdit ? (
        <MoveButtons
          {...{ fetcher, id, name, isFirst, isLast }}
          what="journey"
        />
      ) : null}
    </div>
  );
}
