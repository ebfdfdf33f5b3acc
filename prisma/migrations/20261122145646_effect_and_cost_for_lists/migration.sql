-- AlterTable
ALTER TABLE "Experiment" ADD COLUMN     "effectInThresholds" DOUBLE PRECISION,
ADD COLUMN     "spentHours" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "spentMoney" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Experiment_orgId_originId_idx" ON "Experiment"("orgId", "originId");

-- What the logs add up to already; the walls are lowered for this transaction, as their owner stands behind them too.
ALTER TABLE "Experiment" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "LossLog" NO FORCE ROW LEVEL SECURITY;
UPDATE "Experiment" e SET "spentMoney" = l.money, "spentHours" = l.hours
FROM (SELECT "orgId", "experimentId", sum("money") AS money, sum("hours") AS hours
      FROM "LossLog" GROUP BY 1, 2) l
WHERE l."orgId" = e."orgId" AND l."experimentId" = e."id";
ALTER TABLE "Experiment" FORCE ROW LEVEL SECURITY;
ALTER TABLE "LossLog" FORCE ROW LEVEL SECURITY;
