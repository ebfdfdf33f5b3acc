-- Three roles nobody logs in with: every pool of the application takes one of them on connecting, so that even a
-- superuser's connection string leaves the walls up. Roles belong to the cluster, not to the database.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['essai_app', 'essai_identity', 'essai_jobs'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO essai_app;
GRANT USAGE ON SCHEMA identity TO essai_identity;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO essai_identity;
ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO essai_identity;

-- Jobs (pg-boss) make their own tables in their own schema.
CREATE SCHEMA IF NOT EXISTS jobs AUTHORIZATION essai_jobs;

-- The organisation of the running transaction; null outside one, and null matches no row.
CREATE FUNCTION public.current_org() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('essai.org', true), '')::uuid $$;

-- Raises the wall round one table. Every migration that makes a table calls it; tests/data/walls.test.ts checks.
CREATE FUNCTION public.raise_wall(table_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format('CREATE POLICY wall ON public.%I USING ("orgId" = (SELECT public.current_org())) WITH CHECK ("orgId" = (SELECT public.current_org()))', table_name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO essai_app', table_name);
END $$;
REVOKE ALL ON FUNCTION public.raise_wall(text) FROM PUBLIC;

SELECT public.raise_wall(t) FROM unnest(ARRAY[
  'Person', 'Site', 'Metric', 'ImportBatch', 'ImportRefusal', 'Response', 'Verbatim', 'Reading',
  'Objective', 'KeyResult', 'Experiment', 'Expectation', 'ExperimentSite', 'ExperimentMove', 'Analysis'
]) AS t;

-- A computed result is never rewritten.
REVOKE UPDATE ON public."Analysis" FROM essai_app;
