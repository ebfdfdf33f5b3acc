import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import type { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { MoveDirection } from "~/core/identity/organization/move-in-order";

interface MoveButtonsProps {
  fetcher: ReturnType<typeof useFetcher>;
  what: "journey" | "moment";
  id: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
}

const ICON = { earlier: ArrowUp, later: ArrowDown } as const;

/** One place earlier or later, in one tap; plain forms without JavaScript. */
export function MoveButtons(props: MoveButtonsProps) {
  const { fetcher, what, id, name, isFirst, isLast } = props;
  const { t } = useTranslation("settings");
  const steps: [MoveDirection, boolean][] = [
    ["earlier", isFirst],
    ["later", isLast],
  ];
  return (
    <fetcher.Form method="post" className="flex shrink-0">
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="id" value={id} />
      {steps.map(([direction, atEnd]) => {
        const Icon = ICON[direction];
        return (
          <button
            key={direction}
            name="direction"
            value={direction}
            // A button that leaves takes the keyboard's place with it: at an end it stays and does nothing.
            aria-disabled={atEnd || undefined}
            onClick={(event) => {
              if (atEnd) event.preventDefault();
            }}
            aria-label={t(`journeys.${direction}`, { name })}
            className="target inline-flex size-9 items-center justify-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink aria-disabled:opacity-30"
          >
            <Icon aria-hidden="true" className="size-4" />
          </button>
        );
      })}
    </fetcher.Form>
  );
}
