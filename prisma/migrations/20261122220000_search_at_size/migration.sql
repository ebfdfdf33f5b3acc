-- A search stays quick at a million answers, whatever is asked: the stems are kept beside the words (a phrase is checked against them,
-- not against the text), a common word is found among the newest answers, and a rare one by the index.
DROP FUNCTION public.search_words(text, integer);
DROP FUNCTION public.search_spellings(text, integer);
-- Trigrams of whole answers find almost all of them; what is misspelt is compared with the words of the newest (near-words.server.ts).
DROP INDEX "Verbatim_trigrams_idx";
DROP INDEX "Verbatim_words_idx";
ALTER TABLE "Verbatim" ADD COLUMN words tsvector GENERATED ALWAYS AS (public.voice_vector(text)) STORED;
CREATE INDEX "Verbatim_words_idx" ON "Verbatim" USING gin ("orgId", words);
CREATE INDEX "Verbatim_insight_idx" ON "Verbatim"("orgId", insight, "answeredOn", id) WHERE insight <> '';

-- What a theme's terms counted when it was last asked, and when and in how long that was (theme-count.server.ts).
ALTER TABLE "Theme" ADD COLUMN counted JSONB, ADD COLUMN "countedAt" TIMESTAMP(3), ADD COLUMN "countedInMs" INTEGER;

-- Behind row-level security the planner may use no index whose operator could leak. These functions run as their owner instead, and hold
-- the organisation of the transaction themselves, whatever they are asked. `asked` or `theme` is null where it is not looked for;
-- `about` is what the theme's terms look for. Plans are made for the words at hand.
CREATE FUNCTION public.search_voices(
    asked tsquery, theme uuid, about tsquery, metric uuid, site uuid, taken_for text, from_day date, to_day date,
    after_day date, after_id uuid, most integer)
  RETURNS TABLE (id uuid)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
  AS $$
  DECLARE
    org CONSTANT uuid := public.current_org();
    page CONSTANT integer := least(greatest(most, 0), 1000);
    looked_for CONSTANT tsquery := CASE WHEN theme IS NULL THEN asked WHEN asked IS NULL THEN about ELSE asked && about END;
    -- Enough of the newest for a common word; more where only some of them count, for less than the index would take.
    newest CONSTANT integer := CASE WHEN metric IS NULL AND site IS NULL AND taken_for IS NULL THEN 5000 ELSE 25000 END;
    said_in uuid[];
    said_out uuid[];
    ids uuid[];
  BEGIN
    SELECT coalesce(array_agg(s."verbatimId") FILTER (WHERE s.included), '{}'),
           coalesce(array_agg(s."verbatimId") FILTER (WHERE NOT s.included), '{}')
    INTO said_in, said_out
    FROM public."VerbatimTheme" s WHERE s."orgId" = org AND s."themeId" = theme;

    SELECT array_agg(near.id) INTO ids FROM (
      SELECT v.id FROM (
        SELECT r.id, r."answeredOn", r."metricId", r."siteId", r.insight, r.words FROM public."Verbatim" r
        WHERE r."orgId" = org
          AND (from_day IS NULL OR r."answeredOn" >= from_day) AND (to_day IS NULL OR r."answeredOn" <= to_day)
          AND (after_day IS NULL OR (r."answeredOn", r.id) < (after_day, after_id))
        ORDER BY r."answeredOn" DESC, r.id DESC LIMIT newest
      ) AS v
      WHERE (metric IS NULL OR v."metricId" = metric) AND (site IS NULL OR v."siteId" = site)
        AND (taken_for IS NULL OR v.insight = taken_for)
        AND ((v.words @@ looked_for AND v.id <> ALL (said_out))
          OR (v.id = ANY (said_in) AND (asked IS NULL OR v.words @@ asked)))
      ORDER BY v."answeredOn" DESC, v.id DESC LIMIT page
    ) AS near;
    IF cardinality(ids) = page THEN
      RETURN QUERY SELECT unnest(ids);
      RETURN;
    END IF;

    RETURN QUERY WITH held AS MATERIALIZED (
      SELECT v.id, v."answeredOn" FROM public."Verbatim" v
      WHERE v."orgId" = org AND v.words @@ looked_for AND v.id <> ALL (said_out) AND v.id <> ALL (said_in)
        AND (metric IS NULL OR v."metricId" = metric) AND (site IS NULL OR v."siteId" = site)
        AND (taken_for IS NULL OR v.insight = taken_for)
        AND (from_day IS NULL OR v."answeredOn" >= from_day) AND (to_day IS NULL OR v."answeredOn" <= to_day)
        AND (after_day IS NULL OR (v."answeredOn", v.id) < (after_day, after_id))
      UNION ALL
      SELECT v.id, v."answeredOn" FROM public."Verbatim" v
      WHERE v."orgId" = org AND v.id = ANY (said_in) AND (asked IS NULL OR v.words @@ asked)
        AND (metric IS NULL OR v."metricId" = metric) AND (site IS NULL OR v."siteId" = site)
        AND (taken_for IS NULL OR v.insight = taken_for)
        AND (from_day IS NULL OR v."answeredOn" >= from_day) AND (to_day IS NULL OR v."answeredOn" <= to_day)
        AND (after_day IS NULL OR (v."answeredOn", v.id) < (after_day, after_id))
    )
    SELECT h.id FROM held h ORDER BY h."answeredOn" DESC, h.id DESC LIMIT page;
  END $$;

-- How many there are, counted to `most` at most.
CREATE FUNCTION public.count_voices(
    asked tsquery, theme uuid, about tsquery, metric uuid, site uuid, taken_for text, from_day date, to_day date, most integer)
  RETURNS integer
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
  SET enable_seqscan = off SET enable_indexscan = off
  AS $$
  DECLARE
    org CONSTANT uuid := public.current_org();
    looked_for CONSTANT tsquery := CASE WHEN theme IS NULL THEN asked WHEN asked IS NULL THEN about ELSE asked && about END;
    said_in uuid[];
    said_out uuid[];
    counted integer;
  BEGIN
    SELECT coalesce(array_agg(s."verbatimId") FILTER (WHERE s.included), '{}'),
           coalesce(array_agg(s."verbatimId") FILTER (WHERE NOT s.included), '{}')
    INTO said_in, said_out
    FROM public."VerbatimTheme" s WHERE s."orgId" = org AND s."themeId" = theme;

    SELECT count(*) INTO counted FROM (
      SELECT 1 FROM (
        SELECT v."answeredOn", v."metricId", v."siteId", v.insight FROM public."Verbatim" v
        WHERE v."orgId" = org AND v.words @@ looked_for AND v.id <> ALL (said_out) AND v.id <> ALL (said_in)
        UNION ALL
        SELECT v."answeredOn", v."metricId", v."siteId", v.insight FROM public."Verbatim" v
        WHERE v."orgId" = org AND v.id = ANY (said_in) AND (asked IS NULL OR v.words @@ asked)
      ) AS v
      WHERE (metric IS NULL OR v."metricId" = metric) AND (site IS NULL OR v."siteId" = site)
        AND (taken_for IS NULL OR v.insight = taken_for)
        AND (from_day IS NULL OR v."answeredOn" >= from_day) AND (to_day IS NULL OR v."answeredOn" <= to_day)
      LIMIT least(greatest(most, 0), 1000000)
    ) AS counted_rows;
    RETURN counted;
  END $$;

-- One theme's answers from a day on, by metric, month and score.
CREATE FUNCTION public.count_theme(theme uuid, from_day date)
  RETURNS TABLE (metric uuid, month date, score double precision, answers integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
  AS $$
  DECLARE
    org CONSTANT uuid := public.current_org();
    about CONSTANT tsquery :=
      (SELECT public.voice_query(t.terms) FROM public."Theme" t WHERE t."orgId" = org AND t.id = theme);
    said_in uuid[];
    said_out uuid[];
  BEGIN
    SELECT coalesce(array_agg(s."verbatimId") FILTER (WHERE s.included), '{}'),
           coalesce(array_agg(s."verbatimId") FILTER (WHERE NOT s.included), '{}')
    INTO said_in, said_out
    FROM public."VerbatimTheme" s WHERE s."orgId" = org AND s."themeId" = theme;

    RETURN QUERY SELECT v."metricId", date_trunc('month', v."answeredOn")::date, v.score, count(*)::integer FROM (
      SELECT r."metricId", r."answeredOn", r.score FROM public."Verbatim" r
      WHERE r."orgId" = org AND r.words @@ about AND r.id <> ALL (said_out) AND r.id <> ALL (said_in)
      UNION ALL
      SELECT r."metricId", r."answeredOn", r.score FROM public."Verbatim" r WHERE r."orgId" = org AND r.id = ANY (said_in)
    ) AS v
    WHERE v."answeredOn" >= from_day GROUP BY 1, 2, 3;
  END $$;

REVOKE ALL ON FUNCTION public.search_voices FROM PUBLIC;
REVOKE ALL ON FUNCTION public.count_voices FROM PUBLIC;
REVOKE ALL ON FUNCTION public.count_theme FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_voices TO essai_app;
GRANT EXECUTE ON FUNCTION public.count_voices TO essai_app;
GRANT EXECUTE ON FUNCTION public.count_theme TO essai_app;
