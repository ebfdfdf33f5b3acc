/** Made for these journeys, in the layout of the monthly series of French long-distance trains: UTF-8 with a mark, ";". */
const LINES = [
  { from: "PARIS", to: "LYON", monthly: 620 },
  { from: "PARIS", to: "NANTES", monthly: 410 },
] as const;
const FIRST_YEAR = 2015;
const YEARS = 4;
/** Share of the trains that ran in April, May and June 2018; a strike empties the schedule as well. */
const STRIKE: Record<string, number> = {
  "2018-04": 0.58,
  "2018-05": 0.61,
  "2018-06": 0.66,
};
const NOISE = [3, -7, 5, -2, 8, -4, -6, 1, 6, -3, 2, -5, 7] as const;

export const TRAINS = {
  rows: 96,
  strikeStartsOn: "2018-04-01",
  strikeDays: 91,
} as const;

export function trainsFile(): Buffer {
  const header =
    "Date;Départ;Arrivée;Nombre de trains programmés;Nombre de trains ayant circulé";
  const rows = Array.from({ length: YEARS * 12 }, (_, at) => {
    const month = `${FIRST_YEAR + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return LINES.map(({ from, to, monthly }, line) => {
      const share = STRIKE[month] ?? 1;
      const noise = NOISE[(at * at + 4 * line + at) % NOISE.length]!;
      const ran = Math.round((monthly + noise) * share);
      return [month, from, to, ran + (at % 4), ran].join(";");
    });
  });
  return Buffer.from(`\ufeff${[header, ...rows.flat(), ""].join("\n")}`);
}
