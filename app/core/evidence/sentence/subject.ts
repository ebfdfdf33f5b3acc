import type { AnalyseInput, AnalyseOutput } from "../contract";
import type { Size } from "../design/design-result";

/** An analysis and the name that sentences give to its metric. */
export interface Subject {
  input: AnalyseInput;
  output: AnalyseOutput;
  size: Size;
  /** As the design gives them. */
  comparisonChanges?: readonly number[];
  /** With a capital, such as "Satisfaction". */
  metricName?: string;
}
