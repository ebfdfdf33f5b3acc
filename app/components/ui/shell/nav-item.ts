import type { ReactNode } from "react";

export interface NavItem {
  to: string;
  label: string;
  /** A lucide icon element; it is decorative. */
  icon: ReactNode;
  /** A short word or number at the end of the line: "4", "Monday". */
  count?: string;
  /** Current only on its own page, not on those below it: for the first page. */
  end?: boolean;
  /** One of the four of the phone's bottom bar. The others stay in its menu. */
  onPhone?: boolean;
  /** A shorter label for the bottom bar. */
  shortLabel?: string;
}
