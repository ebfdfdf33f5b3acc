-- CreateTable
CREATE TABLE "PeriodTotal" (
    "orgId" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "granularity" TEXT NOT NULL,
    "split" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "splitKey" TEXT NOT NULL,
    "scoreCounts" JSONB,
    "numerator" DOUBLE PRECISION,
    "denominator" DOUBLE PRECISION,
    "value" DOUBLE PRECISION,
    "valueCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PeriodTotal_pkey" PRIMARY KEY ("orgId","metricId","granularity","split","periodStart","splitKey")
);

-- AddForeignKey
ALTER TABLE "PeriodTotal" ADD CONSTRAINT "PeriodTotal_orgId_metricId_fkey" FOREIGN KEY ("orgId", "metricId") REFERENCES "Metric"("orgId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

SELECT public.raise_wall('PeriodTotal');

-- What was read already: days first, then weeks and months from them. The walls are lowered for this transaction, as
-- their owner stands behind them too.
ALTER TABLE "Reading" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "PeriodTotal" NO FORCE ROW LEVEL SECURITY;
WITH cells AS MATERIALIZED (
  SELECT r."orgId", r."metricId", 'day' AS granularity, s.split, r."periodStart" AS period, s.key, r."scoreCounts",
    r.numerator, r.denominator, r.value, (r.value IS NOT NULL)::int AS "valueCount"
  FROM "Reading" r
  CROSS JOIN LATERAL (VALUES ('all', ''), ('site', coalesce(r."siteId"::text, '')), ('channel', r.channel)) AS s (split, key)
  WHERE r."segmentName" = ''
), scores AS (
  SELECT "orgId", "metricId", granularity, split, period, cells.key, entry.key AS score, sum(entry.value::bigint) AS answers
  FROM cells, jsonb_each_text("scoreCounts") AS entry (key, value) GROUP BY 1, 2, 3, 4, 5, 6, 7
), tallies AS (
  SELECT "orgId", "metricId", granularity, split, period, key, jsonb_object_agg(score, answers) AS counts
  FROM scores GROUP BY 1, 2, 3, 4, 5, 6
), sums AS (
  SELECT "orgId", "metricId", granularity, split, period, key, sum(numerator) AS numerator,
    sum(denominator) AS denominator, CASE WHEN sum("valueCount") = 1 THEN max(value) END AS value, sum("valueCount") AS "valueCount"
  FROM cells GROUP BY 1, 2, 3, 4, 5, 6
)
INSERT INTO "PeriodTotal" ("orgId", "metricId", granularity, split, "periodStart", "splitKey", "scoreCounts",
                           numerator, denominator, value, "valueCount")
SELECT "orgId", "metricId", granularity, split, period, key, counts, numerator, denominator, value, "valueCount"
FROM sums LEFT JOIN tallies USING ("orgId", "metricId", granularity, split, period, key);
WITH cells AS MATERIALIZED (
  SELECT t."orgId", t."metricId", g.name AS granularity, t.split, date_trunc(g.name, t."periodStart")::date AS period,
    t."splitKey" AS key, t."scoreCounts", t.numerator, t.denominator, t.value, t."valueCount"
  FROM "PeriodTotal" t CROSS JOIN unnest(ARRAY['week', 'month']) AS g (name)
  WHERE t.granularity = 'day'
), scores AS (
  SELECT "orgId", "metricId", granularity, split, period, cells.key, entry.key AS score, sum(entry.value::bigint) AS answers
  FROM cells, jsonb_each_text("scoreCounts") AS entry (key, value) GROUP BY 1, 2, 3, 4, 5, 6, 7
), tallies AS (
  SELECT "orgId", "metricId", granularity, split, period, key, jsonb_object_agg(score, answers) AS counts
  FROM scores GROUP BY 1, 2, 3, 4, 5, 6
), sums AS (
  SELECT "orgId", "metricId", granularity, split, period, key, sum(numerator) AS numerator,
    sum(denominator) AS denominator, CASE WHEN sum("valueCount") = 1 THEN max(value) END AS value, sum("valueCount") AS "valueCount"
  FROM cells GROUP BY 1, 2, 3, 4, 5, 6
)
INSERT INTO "PeriodTotal" ("orgId", "metricId", granularity, split, "periodStart", "splitKey", "scoreCounts",
                           numerator, denominator, value, "valueCount")
SELECT "orgId", "metricId", granularity, split, period, key, counts, numerator, denominator, value, "valueCount"
FROM sums LEFT JOIN tallies USING ("orgId", "metricId", granularity, split, period, key);
ALTER TABLE "Reading" FORCE ROW LEVEL SECURITY;
ALTER TABLE "PeriodTotal" FORCE ROW LEVEL SECURITY;
