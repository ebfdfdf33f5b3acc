import { useActionData, useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { JourneyCard } from "./journey-card";
import type { ShownJourney } from "./shown-journey";
import { useShownOrder } from "./use-shown-order";

/** Journeys in the organisation's order, each with its moments in the customer's. */
export function JourneyList({
  journeys,
  mayEdit,
}: {
  journeys: readonly ShownJourney[];
  mayEdit: boolean;
}) {
  const { t } = useTranslation("settings");
  const fetcher = useFetcher();
  const shown = useShownOrder(journeys, fetcher);
  const answer = useActionData();
  const failed =
    fetcher.state === "idle" && (isFault(fetcher.data) || isFault(answer));
  return (
    <>
      {failed ? (
        <p role="alert" className="mb-4 text-sm text-danger">
          {t("journeys.moveFailed")}
        </p>
      ) : null}
      <ul className="grid gap-6">
        {shown.map((journey, place) => (
          <li key={journey.id}>
            <JourneyCard
              journey={journey}
              mayEdit={mayEdit}
              fetcher={fetcher}
              isFirst={place === 0}
              isLast={place === shown.length - 1}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function isFault(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "fault" in answer;
}
