import type { AnalyseInput, AnalyseOutput } from "~/core/evidence/contract";
import { sha256 } from "~/core/evidence/hash/sha256";
import type { GuardrailResult } from "~/core/experiment/judgement/guardrail-result";
import type { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";

export interface Analysis {
  readonly id: string;
  readonly experimentId: string;
  readonly input: AnalyseInput;
  readonly output: AnalyseOutput;
  /** Judged at the same moment; empty for a test without. */
  readonly guardrails: readonly GuardrailResult[];
  readonly createdAt: Date;
}

const COLUMNS = {
  id: true,
  experimentId: true,
  input: true,
  output: true,
  guardrails: true,
  createdAt: true,
} as const;

type Row = {
  id: string;
  experimentId: string;
  input: unknown;
  output: unknown;
  guardrails: unknown;
  createdAt: Date;
};

function toAnalysis({ guardrails, ...row }: Row): Analysis {
  return { ...row, guardrails: guardrails ?? [] } as Analysis;
}

/**
 * Keeps a computed result for good, and its verdict, grade and size on the test. The same input (the guardrails'
 * included) through the same engine as the newest result's adds nothing. Readings that came back to what they had been are the
 * newest result again, as a row of its own: a kept result is never changed.
 */
export async function saveAnalysis({
  client,
  experimentId,
  input,
  output,
  effectInThresholds,
  guardrails = [],
  createdAt,
}: {
  client: OrgClient;
  experimentId: string;
  input: AnalyseInput;
  output: AnalyseOutput;
  /** As the ledger compares it (app/core/portfolio/ledger-order.ts). */
  effectInThresholds: number | null;
  guardrails?: readonly GuardrailResult[];
  /** Of a result that is told of the past; now where it is left out. */
  createdAt?: Date;
}): Promise<{ added: boolean }> {
  const { orgId } = client;
  const { engineVersion, verdict, grade } = output;
  await client.experiment.updateMany({
    where: { orgId, id: experimentId },
    data: { verdict, grade, effectInThresholds },
  });
  const computed = {
    orgId,
    experimentId,
    inputHash: fingerprint(output.inputHash, guardrails),
    engineVersion,
    input: input as unknown as Prisma.InputJsonValue,
    output: output as unknown as Prisma.InputJsonValue,
    guardrails: guardrails as unknown as Prisma.InputJsonValue,
    verdict,
    grade,
    ...(createdAt ? { createdAt } : {}),
  };
  if (await addIfNew(client, computed)) return { added: true };
  const newest = await newestOf(client, experimentId);
  if (!newest || isSame(newest, computed)) return { added: false };
  const inputHash = `${computed.inputHash} after ${newest.id}`;
  return { added: await addIfNew(client, { ...computed, inputHash }) };
}

async function addIfNew(
  client: OrgClient,
  row: Prisma.AnalysisUncheckedCreateInput,
): Promise<boolean> {
  const { count } = await client.analysis.createMany({
    data: [row],
    skipDuplicates: true,
  });
  return count === 1;
}

interface Fingerprint {
  inputHash: string;
  engineVersion: string;
}

function newestOf(client: OrgClient, experimentId: string) {
  return client.analysis.findFirst({
    where: { orgId: client.orgId, experimentId },
    orderBy: { createdAt: "desc" },
    select: { id: true, inputHash: true, engineVersion: true },
  });
}

function isSame(newest: Fingerprint, computed: Fingerprint): boolean {
  return (
    newest.inputHash.split(" ")[0] === computed.inputHash &&
    newest.engineVersion === computed.engineVersion
  );
}

/** Of all the inputs behind one result; that of the test alone where there are no guardrails. */
function fingerprint(
  inputHash: string,
  guardrails: readonly GuardrailResult[],
): string {
  if (guardrails.length === 0) return inputHash;
  const parts = guardrails.map(
    ({ metric, threshold, result }) =>
      `${metric.id} ${threshold} ${result?.inputHash ?? ""}`,
  );
  return `sha256:${sha256([inputHash, ...parts.toSorted()].join("\n"))}`;
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

/** One kept result of this test, as it was computed. */
export async function getAnalysis({
  client,
  experimentId,
  id,
}: {
  client: OrgClient;
  experimentId: string;
  id: string;
}): Promise<Analysis | null> {
  const row = await client.analysis.findFirst({
    where: { orgId: client.orgId, experimentId, id },
    select: COLUMNS,
  });
  return row ? toAnalysis(row) : null;
}
