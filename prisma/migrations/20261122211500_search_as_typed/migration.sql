-- As people type it in either language: words, "a phrase" or « une expression », or / ou, -without.
CREATE OR REPLACE FUNCTION public.voice_query(typed text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
    SELECT websearch_to_tsquery('public.voice_fr'::regconfig, plain) || websearch_to_tsquery('public.voice_en'::regconfig, plain)
    FROM regexp_replace(translate(typed, '«»“”„', '"""""'), '\mou\M', 'or', 'gi') AS plain
  $$;
