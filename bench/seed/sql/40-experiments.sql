-- Experiment i belongs to team i mod teams. Most are decided: the organisation has tried things for two years.
CREATE TEMP TABLE plan AS
SELECT i, team, metric, state, template, draw,
       CASE WHEN state IN ('idea', 'prepared', 'abandoned') THEN NULL
            WHEN state = 'running' THEN pg_temp.today() - pg_temp.pick(i, 31, 12)
            WHEN state = 'measuring' THEN pg_temp.today() - 15 - pg_temp.pick(i, 31, 12)
            WHEN state = 'to-review' THEN pg_temp.today() - 28 - pg_temp.pick(i, 31, 20)
            ELSE pg_temp.today() - 30 - pg_temp.pick(i, 31, 690) END AS started
FROM (
  SELECT i, i % pg_temp.size('teams') AS team, pg_temp.pick(i, 32, pg_temp.size('metrics')) AS metric, draw,
         pg_temp.pick(i, 34, current_setting('bench.templates')::int) AS template,
         CASE WHEN draw < 4 THEN 'idea' WHEN draw < 6 THEN 'prepared' WHEN draw < 9 THEN 'running' WHEN draw < 11 THEN 'measuring'
              WHEN draw < 13 THEN 'to-review' WHEN draw < 75 THEN 'decided' WHEN draw < 91 THEN 'archived'
              WHEN draw < 94 THEN 'stopped-early' WHEN draw < 96 THEN 'invalid' ELSE 'abandoned' END AS state
  FROM generate_series(0, pg_temp.size('experiments') - 1) AS i, LATERAL (SELECT pg_temp.pick(i, 33, 100) AS draw) AS drawn
) AS drawn;
CREATE INDEX ON plan (i);

INSERT INTO "Experiment" ("orgId", id, "objectiveId", title, "customerBenefit", belief, "meansWho", "meansKnow", "lossMoney",
  "lossHours", "lossCustomers", "lossDays", "ethicsCheckedAt", intent, "channelKind", "teamId", "momentId", design, state, "startedOn",
  "endedOn", "reviewFrom", verdict, grade, "ownerId", "createdAt", "updatedAt")
SELECT pg_temp.org(), pg_temp.id('experiment', i),
       CASE WHEN draw % 10 > 0 THEN pg_temp.id('objective', (team + pg_temp.size('teams') * pg_temp.pick(i, 35, 10)) % pg_temp.size('objectives')) END,
       pg_temp.word(i, 36, ARRAY['Rappeler avant l’ouverture', 'Un accueil à l’entrée', 'Nommer la personne qui suit', 'Préparer la veille',
         'Dire l’attente', 'Un mot écrit à la main']) || ' ' || pg_temp.word(i, 37, ARRAY['en caisse', 'au retrait', 'au téléphone', 'à l’accueil']) || ' ' || i,
       'Le client sait où il en est et attend moins longtemps.', 'Nous croyons que le dire change l’attente.', 'Deux vendeurs, le matin.',
       'Les heures de pointe.', 120, 8, 200, 14, started, pg_temp.word(i, 38, '{repair,create,simplify,humanise}'),
       pg_temp.word(i, 39, '{human,digital,hybrid}'), pg_temp.id('team', team), pg_temp.id('moment', pg_temp.pick(i, 40, pg_temp.size('journeys') * 6)),
       coalesce(output->>'design', 'before-after'), state, started,
       CASE WHEN state IN ('decided', 'archived', 'stopped-early', 'to-review', 'measuring') THEN started + 13 END, started + 28,
       output->>'verdict', (output->>'grade')::int, pg_temp.member(team, i), created, created
FROM plan LEFT JOIN template ON pg_temp.judged(state) AND template.n = plan.template AND template.kind = plan.metric % 3,
     LATERAL (SELECT coalesce(started - 7, pg_temp.today() - pg_temp.pick(i, 41, 300)) + time '08:00' AS created) AS at;

INSERT INTO "Expectation" ("orgId", id, "experimentId", version, "metricId", direction, "minimumEffect", "actingDays", "measuringDays",
                           "lockedAt", "amendedBecause")
SELECT pg_temp.org(), pg_temp.id('expectation ' || v, i), pg_temp.id('experiment', i), v, pg_temp.id('metric', metric), 'up',
       CASE metric % 3 WHEN 0 THEN 5 WHEN 1 THEN 0.05 ELSE 0.3 END, 14, 28, started, CASE v WHEN 2 THEN 'La semaine de grève.' ELSE '' END
FROM plan, generate_series(1, CASE WHEN i % 12 = 0 AND started IS NOT NULL THEN 2 ELSE 1 END) AS v
WHERE state <> 'idea';

INSERT INTO "ExperimentSite" ("orgId", "experimentId", "siteId", role)
SELECT DISTINCT ON (i, site) pg_temp.org(), pg_temp.id('experiment', i), pg_temp.id('site', site), CASE n WHEN 0 THEN 'treated' ELSE 'comparison' END
FROM plan, generate_series(0, 2) AS n, LATERAL (SELECT (team + n) % pg_temp.size('sites') AS site) AS of
WHERE state <> 'idea' ORDER BY i, site, n;

INSERT INTO "ExperimentMove" ("orgId", id, "experimentId", "fromState", "toState", "movedById", "movedAt")
SELECT pg_temp.org(), pg_temp.id('move ' || n, i), pg_temp.id('experiment', i), move[1], move[2], pg_temp.member(team, i), started + n + time '10:00'
FROM plan, LATERAL (VALUES (0, ARRAY['idea', 'prepared']), (1, ARRAY['prepared', 'running']), (14, ARRAY['running', 'measuring']),
                           (28, ARRAY['measuring', 'to-review']), (30, ARRAY['to-review', 'decided'])) AS moves (n, move)
WHERE started IS NOT NULL AND started + n <= pg_temp.today() AND (n < 30 OR state IN ('decided', 'archived'));

INSERT INTO "Guardrail" ("orgId", "experimentId", "metricId", threshold)
SELECT pg_temp.org(), pg_temp.id('experiment', i), pg_temp.id('metric', (metric + 1) % pg_temp.size('metrics')), 3
FROM plan WHERE i % 3 = 0 AND state <> 'idea';

INSERT INTO "Analysis" ("orgId", id, "experimentId", "inputHash", "engineVersion", input, output, verdict, grade, "createdAt")
SELECT pg_temp.org(), pg_temp.id('analysis', i), pg_temp.id('experiment', i), output->>'inputHash', output->>'engineVersion', input,
       output - 'design', output->>'verdict', (output->>'grade')::int, started + 29 + time '07:00'
FROM plan JOIN template ON pg_temp.judged(state) AND template.n = plan.template AND template.kind = plan.metric % 3;
