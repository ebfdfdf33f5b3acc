export interface FormDates {
  /** The day a form begins with. */
  day: string;
  /** First day that may be named; null where any may. */
  from: string | null;
  today: string;
}
