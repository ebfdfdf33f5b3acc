import type { AnalyseInput, AnalyseOutput } from "~/core/evidence/contract";
import type { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";

export interface Analysis {
  readonly id: string;
  readonly experimentId: string;
  readonly input: AnalyseInput;
  readonly output: AnalyseOutput;
  readonly createdAt: Date;
}

const COLUMNS = {
  id: true,
  experimentId: true,
  input: true,
  output: true,
  createdAt: true,
} as const;

type Row = {
  id: string;
  experimentId: string;
  input: unknown;
  output: unknown;
  createdAt: Date;
};

function toAnalysis(row: Row): Analysis {
  return row as Analysis;
}

/** Keeps a computed result for good; the same input through the same engine is one result. */
export async function saveAnalysis({
  client,
  experimentId,
  input,
  output,
}: {
  client: OrgClient;
  experimentId: string;
  input: AnalyseInput;
  output: AnalyseOutput;
}): Promise<void> {
  await client.analysis.createMany({
    data: [
      {
        orgId: client.orgId,
        experimentId,
        inputHash: output.inputHash,
        engineVersion: output.engineVersion,
        input: input as unknown as Prisma.InputJsonValue,
        output: output as unknown as Prisma.InputJsonValue,
        verdict: output.verdict,
        grade: output.grade,
      },
    ],
    skipDuplicates: true,
  });
}

/** The newest result of each test, for those that have one. */
export async function listLatestAnalyses({
  client,
  experimentIds,
}: {
  client: OrgClient;
  experimentIds: readonly string[];
}): Promise<Analysis[]> {
  const rows = await client.analysis.findMany({
    where: { orgId: client.orgId, experimentId: { in: [...experimentIds] } },
    distinct: ["experimentId"],
    orderBy: [{ experimentId: "asc" }, { createdAt: "desc" }],
    select: COLUMNS,
  });
  return rows.map(toAnalysis);
}

export async function listAnalyses({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<Analysis[]> {
  const rows = await client.analysis.findMany({
    where: { orgId: client.orgId, experimentId },
    orderBy: { createdAt: "desc" },
    select: COLUMNS,
  });
  return rows.map(toAnalysis);
}
