import { both, type Text } from "../../language";

/** What stands on the service blueprint under a moment. */
export interface MomentBlueprint {
  readonly customerAction: Text;
  readonly frontstage: Text;
  readonly backstage: Text;
  readonly support: Text;
}

type Line = readonly [fr: string, en: string];

/** In the order of the sheet, from the customer's side to what carries it. */
export function blueprint(
  customerAction: Line,
  frontstage: Line,
  backstage: Line,
  support: Line,
): MomentBlueprint {
  return {
    customerAction: both(...customerAction),
    frontstage: both(...frontstage),
    backstage: both(...backstage),
    support: both(...support),
  };
}
