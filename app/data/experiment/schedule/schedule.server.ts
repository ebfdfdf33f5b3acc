import type { DrawnSchedule } from "~/core/experiment/schedule/drawn-schedule";
import type {
  ScheduleSettings,
  ScheduleSlot,
} from "~/core/experiment/schedule/schedule-settings";
import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { fromColumn } from "../../calendar-date";
import type { Prisma } from "../../generated/client";
import type { OrgClient } from "../../org.server";

export interface ScheduleVersion extends Omit<DrawnSchedule, "slots"> {
  readonly id: string;
  /** Why the draw before was given up; empty for the first. */
  readonly because: string;
  readonly drawnAt: Date;
  readonly drawnBy: string;
}

export interface Schedule extends ScheduleVersion, DrawnSchedule {
  /** Of the places drawn each on their own, by name; none where all take the same turn. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

const VERSION_COLUMNS = {
  id: true,
  version: true,
  design: true,
  granularity: true,
  startsOn: true,
  endsOn: true,
  blockTurns: true,
  seed: true,
  because: true,
  drawnAt: true,
  drawnBy: { select: { name: true } },
} as const satisfies Prisma.ScheduleSelect;

const COLUMNS = {
  ...VERSION_COLUMNS,
  slots: {
    select: {
      periodStart: true,
      siteId: true,
      arm: true,
      block: true,
      site: { select: { name: true } },
    },
    orderBy: [{ periodStart: "asc" }, { siteKey: "asc" }],
  },
} as const satisfies Prisma.ScheduleSelect;

type VersionRow = Prisma.ScheduleGetPayload<{ select: typeof VERSION_COLUMNS }>;
type Row = Prisma.ScheduleGetPayload<{ select: typeof COLUMNS }>;

/** Keeps a draw as the test's newest; the ones before stay. Throws where this version was kept meanwhile. */
export async function saveSchedule({
  client,
  experimentId,
  settings,
  draw,
  seed,
  because,
  drawnById,
  drawnAt = new Date(),
}: {
  client: OrgClient;
  experimentId: string;
  settings: ScheduleSettings;
  draw: {
    startsOn: CalendarDay;
    endsOn: CalendarDay;
    slots: readonly ScheduleSlot[];
  };
  seed: number;
  because: string;
  /** A person that is there already. */
  drawnById: string;
  drawnAt?: Date;
}): Promise<{ id: string; version: number }> {
  const { orgId } = client;
  const before = await client.schedule.count({
    where: { orgId, experimentId },
  });
  const schedule = await client.schedule.create({
    data: {
      orgId,
      experimentId,
      version: before + 1,
      design: settings.design,
      drawnFor: settings.sites === null ? "together" : "site",
      granularity: settings.granularity,
      startsOn: toUtcDate(draw.startsOn),
      endsOn: toUtcDate(draw.endsOn),
      blockTurns: settings.blockTurns,
      seed: String(seed),
      because,
      drawnAt,
      drawnById,
    },
    select: { id: true, version: true },
  });
  await client.scheduleSlot.createMany({
    data: draw.slots.map(({ periodStart, siteId, ...slot }) => ({
      orgId,
      scheduleId: schedule.id,
      periodStart: toUtcDate(periodStart),
      siteId,
      siteKey: siteId ?? "",
      ...slot,
    })),
  });
  return schedule;
}

/** The newest draw, which is the one that counts; null where none was made. */
export async function getSchedule({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<Schedule | null> {
  const row = await client.schedule.findFirst({
    where: { orgId: client.orgId, experimentId },
    select: COLUMNS,
    orderBy: { version: "desc" },
  });
  return row && toSchedule(row);
}

/** Every draw with its turns, newest first. */
export async function listScheduleVersions({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<Schedule[]> {
  const rows = await client.schedule.findMany({
    where: { orgId: client.orgId, experimentId },
    select: COLUMNS,
    orderBy: { version: "desc" },
  });
  return rows.map(toSchedule);
}

function toVersion({ drawnBy, seed, ...row }: VersionRow): ScheduleVersion {
  return {
    ...row,
    startsOn: fromColumn(row.startsOn),
    endsOn: fromColumn(row.endsOn),
    seed: Number(seed),
    drawnBy: drawnBy.name,
  } as ScheduleVersion;
}

function toSchedule({ slots, ...row }: Row): Schedule {
  const names = new Map(
    slots.flatMap(({ siteId, site }) =>
      siteId !== null && site ? [[siteId, site.name] as const] : [],
    ),
  );
  return {
    ...toVersion(row),
    places: [...names]
      .map(([id, name]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    slots: slots.map(
      ({ periodStart, siteId, arm, block }) =>
        ({
          periodStart: fromColumn(periodStart),
          siteId,
          arm,
          block,
        }) as ScheduleSlot,
    ),
  };
}
