-- AlterTable
ALTER TABLE "ApiKey" ADD COLUMN     "sourceId" UUID;

-- AlterTable
ALTER TABLE "ImportBatch" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'file',
ADD COLUMN     "privacy" JSONB,
ADD COLUMN     "skipped" JSONB,
ADD COLUMN     "sourceId" UUID;

-- AlterTable
ALTER TABLE "Metric" ADD COLUMN     "denominatorName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "durationLimit" DOUBLE PRECISION,
ADD COLUMN     "failureCost" DOUBLE PRECISION,
ADD COLUMN     "failureCostSource" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "guardrail" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lagDays" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "missionCommitment" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "percentile" DOUBLE PRECISION,
ADD COLUMN     "quadrant" TEXT NOT NULL DEFAULT 'customer',
ADD COLUMN     "valueChainStage" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Moment" ADD COLUMN     "backstage" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "customerAction" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "frontstage" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "support" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PeriodTotal" ADD COLUMN     "dismissed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "notAsked" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sumSquares" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "dismissed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "notAsked" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sumSquares" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "respondent" TEXT,
ADD COLUMN     "silence" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "score" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Verbatim" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "insight" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "segmentName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "segmentValue" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "score" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Source" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "metricId" UUID,
    "mapping" JSONB,
    "signature" TEXT NOT NULL DEFAULT '',
    "secret" TEXT,
    "retentionDays" INTEGER,
    "lastHeardAt" TIMESTAMP(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Source_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Channel" (
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("orgId","name")
);

-- CreateTable
CREATE TABLE "Theme" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "terms" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "VerbatimTheme" (
    "orgId" UUID NOT NULL,
    "verbatimId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "included" BOOLEAN NOT NULL DEFAULT true,
    "byId" UUID NOT NULL,

    CONSTRAINT "VerbatimTheme_pkey" PRIMARY KEY ("orgId","verbatimId","themeId")
);

-- CreateTable
CREATE TABLE "VoiceLink" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "verbatimId" UUID NOT NULL,
    "objectiveId" UUID,
    "experimentId" UUID,
    "learningId" UUID,
    "stance" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VoiceLink_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "MetricInsight" (
    "orgId" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "output" JSONB NOT NULL,
    "computedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MetricInsight_pkey" PRIMARY KEY ("orgId","metricId","kind")
);

-- CreateTable
CREATE TABLE "ErasedRespondent" (
    "orgId" UUID NOT NULL,
    "respondent" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,
    "erasedById" UUID NOT NULL,
    "erasedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ErasedRespondent_pkey" PRIMARY KEY ("orgId","respondent")
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_orgId_name_key" ON "Source"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_orgId_name_key" ON "Theme"("orgId", "name");

-- CreateIndex
CREATE INDEX "VerbatimTheme_orgId_themeId_idx" ON "VerbatimTheme"("orgId", "themeId");

-- CreateIndex
CREATE INDEX "VoiceLink_orgId_verbatimId_idx" ON "VoiceLink"("orgId", "verbatimId");

-- CreateIndex
CREATE INDEX "VoiceLink_orgId_objectiveId_idx" ON "VoiceLink"("orgId", "objectiveId");

-- CreateIndex
CREATE INDEX "VoiceLink_orgId_experimentId_idx" ON "VoiceLink"("orgId", "experimentId");

-- CreateIndex
CREATE INDEX "VoiceLink_orgId_learningId_idx" ON "VoiceLink"("orgId", "learningId");

-- CreateIndex
CREATE INDEX "Response_orgId_respondent_idx" ON "Response"("orgId", "respondent") WHERE "respondent" IS NOT NULL;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_orgId_sourceId_fkey" FOREIGN KEY ("orgId", "sourceId") REFERENCES "Source"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_orgId_sourceId_fkey" FOREIGN KEY ("orgId", "sourceId") REFERENCES "Source"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerbatimTheme" ADD CONSTRAINT "VerbatimTheme_orgId_verbatimId_fkey" FOREIGN KEY ("orgId", "verbatimId") REFERENCES "Verbatim"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerbatimTheme" ADD CONSTRAINT "VerbatimTheme_orgId_themeId_fkey" FOREIGN KEY ("orgId", "themeId") REFERENCES "Theme"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VerbatimTheme" ADD CONSTRAINT "VerbatimTheme_orgId_byId_fkey" FOREIGN KEY ("orgId", "byId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VoiceLink" ADD CONSTRAINT "VoiceLink_orgId_verbatimId_fkey" FOREIGN KEY ("orgId", "verbatimId") REFERENCES "Verbatim"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VoiceLink" ADD CONSTRAINT "VoiceLink_orgId_objectiveId_fkey" FOREIGN KEY ("orgId", "objectiveId") REFERENCES "Objective"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VoiceLink" ADD CONSTRAINT "VoiceLink_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VoiceLink" ADD CONSTRAINT "VoiceLink_orgId_learningId_fkey" FOREIGN KEY ("orgId", "learningId") REFERENCES "Learning"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VoiceLink" ADD CONSTRAINT "VoiceLink_orgId_madeById_fkey" FOREIGN KEY ("orgId", "madeById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "MetricInsight" ADD CONSTRAINT "MetricInsight_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ErasedRespondent" ADD CONSTRAINT "ErasedRespondent_orgId_erasedById_fkey" FOREIGN KEY ("orgId", "erasedById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

SELECT public.raise_wall(t) FROM unnest(ARRAY[
  'Source', 'Channel', 'Theme', 'VerbatimTheme', 'VoiceLink', 'MetricInsight', 'ErasedRespondent'
]) AS t;

ALTER TABLE "Response" ADD CONSTRAINT "Response_score_or_silence" CHECK (("score" IS NULL) = ("silence" <> ''));
ALTER TABLE "VoiceLink" ADD CONSTRAINT "VoiceLink_one_end" CHECK (num_nonnulls("objectiveId", "experimentId", "learningId") = 1);
