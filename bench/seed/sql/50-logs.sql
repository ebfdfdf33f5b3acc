INSERT INTO "DayLog" ("orgId", id, "experimentId", day, "siteId", "siteKey", done, "madeById")
SELECT pg_temp.org(), gen_random_uuid(), pg_temp.id('experiment', i), day, site, site::text, pg_temp.word(i + extract(day FROM day)::int, 51, '{yes,yes,yes,partly,no}'),
       pg_temp.member(team, i)
FROM plan, LATERAL (SELECT pg_temp.id('site', team % pg_temp.size('sites')) AS site) AS at,
     LATERAL (SELECT d::date AS day FROM generate_series(started, least(started + 13, pg_temp.today() - 1), interval '1 day') AS d) AS days
WHERE started IS NOT NULL AND (i % 10 = 0 OR started > pg_temp.today() - 60);

INSERT INTO "LossLog" ("orgId", id, "experimentId", day, money, hours, customers, "madeById")
SELECT pg_temp.org(), pg_temp.id('loss ' || n, i), pg_temp.id('experiment', i), started + n, 10 + pg_temp.pick(i, 52, 60), 1 + pg_temp.pick(i, 53, 3),
       pg_temp.pick(i, 54, 40), pg_temp.member(team, i)
FROM plan, generate_series(0, 1) AS n WHERE started + n <= pg_temp.today();

INSERT INTO "Surprise" ("orgId", id, "experimentId", day, text, "madeById")
SELECT pg_temp.org(), pg_temp.id('surprise', i), pg_temp.id('experiment', i), started, 'Des clients viennent plus tôt pour en parler.', pg_temp.member(team, i)
FROM plan WHERE started IS NOT NULL AND i % 6 = 0;

INSERT INTO "Commitment" ("orgId", id, "experimentId", who, what, "madeOn")
SELECT pg_temp.org(), pg_temp.id('commitment', i), pg_temp.id('experiment', i), 'Le fournisseur voisin', 'prête deux tables', started
FROM plan WHERE started IS NOT NULL AND i % 9 = 0;

INSERT INTO "Decision" ("orgId", id, "experimentId", kind, why, "decidedById", "decidedAt")
SELECT pg_temp.org(), pg_temp.id('decision', i), pg_temp.id('experiment', i), pg_temp.word(i, 55, '{adopt,adapt,repeat,scale,stop}'),
       'Vu en équipe, chiffres à l’appui.', pg_temp.member(team, i), started + 30 + time '11:00'
FROM plan WHERE state IN ('decided', 'archived');

INSERT INTO "Learning" ("orgId", id, statement, detail, "createdById", "createdAt")
SELECT pg_temp.org(), pg_temp.id('learning', i), 'Dire le temps d’attente la fait paraître plus courte (' || i || ').', '', pg_temp.member(team, i),
       started + 30 + time '11:00'
FROM plan WHERE state = 'decided' AND i % 10 = 0;

INSERT INTO "LearningSupport" ("orgId", "learningId", "experimentId", stance)
SELECT pg_temp.org(), pg_temp.id('learning', i), pg_temp.id('experiment', i), 'support' FROM plan WHERE state = 'decided' AND i % 10 = 0;

INSERT INTO "Change" ("orgId", id, entity, "entityId", action, after, "byId", at)
SELECT pg_temp.org(), pg_temp.id('change ' || n, i), 'Experiment', pg_temp.id('experiment', i), CASE n WHEN 0 THEN 'create' ELSE 'move' END,
       jsonb_build_object('state', CASE n WHEN 0 THEN 'idea' ELSE state END), pg_temp.member(team, i), coalesce(started, pg_temp.today() - 20) + n + time '08:00'
FROM plan, generate_series(0, 1) AS n;

INSERT INTO "Change" ("orgId", id, entity, "entityId", action, after, "byId", at)
SELECT "orgId", gen_random_uuid(), 'CheckIn', id, 'create', jsonb_build_object('value', value, 'confidence', confidence), "madeById", "createdAt"
FROM "CheckIn" WHERE "orgId" = pg_temp.org();

DROP TABLE plan;
