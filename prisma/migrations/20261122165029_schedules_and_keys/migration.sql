-- AlterTable
ALTER TABLE "Experiment" ADD COLUMN     "pooled" JSONB;

-- CreateTable
CREATE TABLE "Schedule" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "design" TEXT NOT NULL,
    "drawnFor" TEXT NOT NULL,
    "granularity" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "blockTurns" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "because" TEXT NOT NULL DEFAULT '',
    "drawnAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "drawnById" UUID NOT NULL,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ScheduleSlot" (
    "orgId" UUID NOT NULL,
    "scheduleId" UUID NOT NULL,
    "periodStart" DATE NOT NULL,
    "siteId" UUID,
    "siteKey" TEXT NOT NULL DEFAULT '',
    "arm" TEXT NOT NULL,
    "block" TEXT NOT NULL,

    CONSTRAINT "ScheduleSlot_pkey" PRIMARY KEY ("orgId","scheduleId","periodStart","siteKey")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ApiKeyUse" (
    "orgId" UUID NOT NULL,
    "keyId" UUID NOT NULL,
    "minute" TIMESTAMP(3) NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ApiKeyUse_pkey" PRIMARY KEY ("orgId","keyId","minute")
);

-- CreateIndex
CREATE UNIQUE INDEX "Schedule_orgId_experimentId_version_key" ON "Schedule"("orgId", "experimentId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_orgId_secretHash_key" ON "ApiKey"("orgId", "secretHash");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_orgId_experimentId_fkey" FOREIGN KEY ("orgId", "experimentId") REFERENCES "Experiment"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_orgId_drawnById_fkey" FOREIGN KEY ("orgId", "drawnById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ScheduleSlot" ADD CONSTRAINT "ScheduleSlot_orgId_scheduleId_fkey" FOREIGN KEY ("orgId", "scheduleId") REFERENCES "Schedule"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ScheduleSlot" ADD CONSTRAINT "ScheduleSlot_orgId_siteId_fkey" FOREIGN KEY ("orgId", "siteId") REFERENCES "Site"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_orgId_createdById_fkey" FOREIGN KEY ("orgId", "createdById") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ApiKeyUse" ADD CONSTRAINT "ApiKeyUse_orgId_keyId_fkey" FOREIGN KEY ("orgId", "keyId") REFERENCES "ApiKey"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

SELECT public.raise_wall(t) FROM unnest(ARRAY['Schedule', 'ScheduleSlot', 'ApiKey', 'ApiKeyUse']) AS t;
