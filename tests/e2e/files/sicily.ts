import { sicilyObservations } from "~/core/evidence/fixtures/sicily";

/**
 * The public Sicilian series in the layout of its authors' file: year and month in two columns. What it must give:
 * Lopez Bernal, Cummins and Gasparrini 2017, quasi-Poisson with log(stdpop) and two yearly harmonics.
 */
export const SICILY = { startsOn: "2005-01-01", ratio: 0.885072 } as const;

export function sicilyFile(): Buffer {
  const rows = sicilyObservations.map(({ period, count, exposure }, at) => {
    const [year, month] = period.split("-").map(Number);
    return [year, month, count, at + 1, at < 36 ? 0 : 1, exposure].join(",");
  });
  const header = "year,month,aces,time,smokban,stdpop";
  return Buffer.from([header, ...rows, ""].join("\n"));
}
