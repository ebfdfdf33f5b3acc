-- Names that the other files share. Everything follows from the organisation's key (bench.key), its sizes and the day.
CREATE OR REPLACE FUNCTION pg_temp.org() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT current_setting('bench.org')::uuid $$;
CREATE OR REPLACE FUNCTION pg_temp.today() RETURNS date LANGUAGE sql STABLE
  AS $$ SELECT current_setting('bench.today')::date $$;
CREATE OR REPLACE FUNCTION pg_temp.size(name text) RETURNS int LANGUAGE sql STABLE
  AS $$ SELECT current_setting('bench.' || name)::int $$;
-- The id of the i-th row of a kind: bench/seed/bench-id.ts makes the same one.
CREATE OR REPLACE FUNCTION pg_temp.id(kind text, i bigint) RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT md5(current_setting('bench.key') || ':' || kind || ':' || i)::uuid $$;
-- A number from 0 to below − 1, the same for the same i and salt.
CREATE OR REPLACE FUNCTION pg_temp.pick(i bigint, salt bigint, below int) RETURNS int LANGUAGE sql IMMUTABLE
  AS $$ SELECT ((hashint8extended(i, salt) & 9223372036854775807) % below)::int $$;
CREATE OR REPLACE FUNCTION pg_temp.word(i bigint, salt bigint, words text[]) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT words[1 + pg_temp.pick(i, salt, cardinality(words))] $$;
-- People 0 to 3 of the large organisation are those who can sign in; the others only have a name.
CREATE OR REPLACE FUNCTION pg_temp.person(i bigint) RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT coalesce((current_setting('bench.accounts')::uuid[])[i + 1], pg_temp.id('person', i)) $$;
-- The one of a team's five members that row i falls to.
CREATE OR REPLACE FUNCTION pg_temp.member(team bigint, i bigint) RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT pg_temp.person((team * 5 + pg_temp.pick(i, 90, 5)) % pg_temp.size('people')) $$;
CREATE OR REPLACE FUNCTION pg_temp.judged(state text) RETURNS boolean LANGUAGE sql IMMUTABLE
  AS $$ SELECT state IN ('to-review', 'decided', 'archived', 'stopped-early') $$;
