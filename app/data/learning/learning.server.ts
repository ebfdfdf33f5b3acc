import type { Grade, Verdict } from "~/core/evidence/contract";
import {
  provenFamilies,
  type Stance,
} from "~/core/experiment/judgement/learning";
import type { PooledFamily } from "~/core/experiment/judgement/replication-family";
import type { MetricKind } from "~/core/metric/metric-kind";
import type { OrgClient } from "../org.server";

/** A test that speaks for or against a learning. */
export interface LearningTest {
  readonly experimentId: string;
  readonly title: string;
  readonly stance: Stance;
  readonly verdict: Verdict | null;
  readonly grade: Grade | null;
}

/** Tests that repeat one another and prove something together, with the metric they were read on. */
export interface LearningFamily {
  readonly pooled: PooledFamily;
  readonly metric: {
    readonly name: string;
    readonly kind: MetricKind;
    readonly unit: string;
    readonly practicalThreshold: number;
  };
}

export interface LearningFields {
  readonly statement: string;
  readonly detail: string;
}

export interface Learning extends LearningFields {
  readonly id: string;
  readonly createdBy: string;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  readonly tests: readonly LearningTest[];
  readonly families: readonly LearningFamily[];
}

export const LEARNING_COLUMNS = {
  id: true,
  statement: true,
  detail: true,
  createdById: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  createdBy: { select: { name: true } },
  supports: {
    select: {
      experimentId: true,
      stance: true,
      experiment: {
        select: {
          title: true,
          verdict: true,
          grade: true,
          pooled: true,
          expectations: {
            orderBy: { version: "desc" },
            take: 1,
            select: {
              metric: {
                select: {
                  name: true,
                  kind: true,
                  unit: true,
                  practicalThreshold: true,
                },
              },
            },
          },
        },
      },
    },
    orderBy: { experimentId: "asc" },
  },
} as const;

type Row = Omit<Learning, "createdBy" | "tests" | "families"> & {
  createdBy: { name: string };
  supports: {
    experimentId: string;
    stance: string;
    experiment: {
      title: string;
      verdict: string | null;
      grade: number | null;
      pooled: unknown;
      expectations: { metric: unknown }[];
    };
  }[];
};

export function toLearning({ createdBy, supports, ...row }: Row): Learning {
  const read = supports.map(({ experiment, ...support }) => {
    const { pooled, expectations, ...test } = experiment;
    const metric = expectations[0]?.metric;
    const family = pooled && metric ? { pooled, metric } : null;
    return { ...support, ...test, family };
  }) as (LearningTest & { family: LearningFamily | null })[];
  const tests = read.map(
    ({ experimentId, title, stance, verdict, grade }): LearningTest => ({
      experimentId,
      title,
      stance,
      verdict,
      grade,
    }),
  );
  const families = provenFamilies(read);
  return { ...row, createdBy: createdBy.name, tests, families } as Learning;
}

export async function getLearning({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Learning | null> {
  const row = await client.learning.findFirst({
    where: { orgId: client.orgId, id },
    select: LEARNING_COLUMNS,
  });
  return row ? toLearning(row) : null;
}

/** Writes a learning with the tests behind it; the same id again changes nothing. */
export async function createLearning({
  client,
  id,
  statement,
  detail,
  createdById,
  createdAt = new Date(),
  supports,
}: {
  client: OrgClient;
  id: string;
  statement: string;
  detail: string;
  createdById: string;
  createdAt?: Date;
  supports: readonly { experimentId: string; stance: Stance }[];
}): Promise<{ id: string; created: boolean }> {
  const { orgId } = client;
  const { count } = await client.learning.createMany({
    data: [{ orgId, id, statement, detail, createdById, createdAt }],
    skipDuplicates: true,
  });
  if (count === 1 && supports.length > 0)
    await client.learningSupport.createMany({
      data: supports.map((support) => ({ orgId, learningId: id, ...support })),
    });
  return { id, created: count === 1 };
}

/** Changes the words if they still are what the caller saw; false where somebody was first. */
export async function updateLearning({
  client,
  id,
  seen,
  fields,
}: {
  client: OrgClient;
  id: string;
  /** `updatedAt` of the learning that the form was filled from. */
  seen: Date;
  fields: LearningFields;
}): Promise<boolean> {
  const { count } = await client.learning.updateMany({
    where: { orgId: client.orgId, id, updatedAt: seen },
    data: fields,
  });
  return count === 1;
}

/** Puts a learning away (a date) or takes it out again (null); false where it stood so already. */
export async function archiveLearning({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<boolean> {
  const { count } = await client.learning.updateMany({
    where: {
      orgId: client.orgId,
      id,
      archivedAt: archivedAt === null ? { not: null } : null,
    },
    data: { archivedAt },
  });
  return count === 1;
}
