import type { NoPermutation } from "~/core/stats/permutation/permutation-result";
import type { AnalyseInput } from "../contract";
import { refuse } from "../design/design-result";

type Reason = NoPermutation["reason"];

/** Why these observations cannot be judged against schedules. */
export function refuseSchedule(
  design: "switchback" | "stepped",
  reason: Reason,
) {
  const { path, message } = REFUSALS[reason];
  const said = typeof message === "string" ? message : message[design];
  return refuse(path, said, { code: `schedule-${reason}` });
}

const REFUSALS: Record<
  Reason,
  { path: string; message: string | Record<"switchback" | "stepped", string> }
> = {
  "nothing-to-compare": {
    path: "observations",
    message: {
      switchback: "hold no period of one of the two arms",
      stepped:
        "hold no period in which some units are treated and others are not",
    },
  },
  "one-schedule": {
    path: "observations",
    message: {
      switchback:
        "could have been scheduled in one way only: every block has one arm",
      stepped: "could have been scheduled in one way only",
    },
  },
  "no-variance": {
    path: "observations",
    message: "all have the same value, so no schedule differs from another",
  },
  "no-level": {
    path: "effect",
    message: "needs untreated periods above 0 to form ratios",
  },
};

/** Schedules are judged by permutation alone: a model named for another design is refused, not ignored. */
export function refuseModel({ model }: AnalyseInput) {
  const { errors = "default", seasonality = "none", slopeChange } = model ?? {};
  const code = "model-not-for-design";
  if (errors !== "default")
    return refuse("model.errors", `${errors} is not for this design`, { code });
  if (seasonality !== "none")
    return refuse("model.seasonality", "is not for this design", { code });
  if (slopeChange)
    return refuse("model.slopeChange", "is not for this design", { code });
  return null;
}
