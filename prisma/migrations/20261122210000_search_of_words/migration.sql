-- Search of customers' words: unaccented, French and English stems, and trigrams for what is misspelt. All three extensions are
-- trusted: whoever owns the database may make them.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;

CREATE TEXT SEARCH CONFIGURATION public.voice_fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION public.voice_fr ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.french_stem;
CREATE TEXT SEARCH CONFIGURATION public.voice_en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION public.voice_en ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.english_stem;

-- Immutable as long as the dictionaries above are: an index stands on them.
CREATE FUNCTION public.voice_vector(words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT to_tsvector('public.voice_fr'::regconfig, words) || to_tsvector('public.voice_en'::regconfig, words) $$;

CREATE FUNCTION public.voice_plain(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- As people type it: words, "a phrase", or, -without.
CREATE FUNCTION public.voice_query(typed text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT websearch_to_tsquery('public.voice_fr'::regconfig, typed) || websearch_to_tsquery('public.voice_en'::regconfig, typed) $$;

CREATE INDEX "Verbatim_words_idx" ON "Verbatim" USING gin ("orgId", public.voice_vector(text));
CREATE INDEX "Verbatim_trigrams_idx" ON "Verbatim" USING gin ("orgId", public.voice_plain(text) public.gin_trgm_ops);
CREATE INDEX "Verbatim_orgId_answeredOn_id_idx" ON "Verbatim"("orgId", "answeredOn", "id");

-- The ids of the words that match, newest first. Behind row-level security the planner may not use an index whose operator could
-- leak; these run as their owner instead and hold the organisation of the transaction themselves, whatever they are asked.
CREATE FUNCTION public.search_words(typed text, most integer) RETURNS TABLE (id uuid, answered_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$
    SELECT v.id, v."answeredOn" FROM public."Verbatim" v
    WHERE v."orgId" = public.current_org() AND public.voice_vector(v.text) @@ public.voice_query(typed)
    ORDER BY v."answeredOn" DESC, v.id DESC LIMIT least(greatest(most, 0), 50000)
  $$;

-- For what nothing is spelt like. 0.5: a letter or two off in a word of six.
CREATE FUNCTION public.search_spellings(typed text, most integer) RETURNS TABLE (id uuid, answered_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.word_similarity_threshold = 0.5
  AS $$
    SELECT v.id, v."answeredOn" FROM public."Verbatim" v
    WHERE v."orgId" = public.current_org() AND public.voice_plain(typed) <% public.voice_plain(v.text)
    ORDER BY public.word_similarity(public.voice_plain(typed), public.voice_plain(v.text)) DESC, v."answeredOn" DESC, v.id DESC
    LIMIT least(greatest(most, 0), 1000)
  $$;

REVOKE ALL ON FUNCTION public.search_words(text, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION public.search_spellings(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.search_words(text, integer) TO essai_app;
GRANT EXECUTE ON FUNCTION public.search_spellings(text, integer) TO essai_app;
