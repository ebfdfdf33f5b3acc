-- Answers of two years, the newest from yesterday. Their readings are counted by the app's own function afterwards.
INSERT INTO "ImportBatch" ("orgId", id, "fileName", "fileBytes", "fileHash", "storageKey", "metricId", state, "createdById", "finishedAt")
SELECT pg_temp.org(), pg_temp.id('batch', i), 'reponses-' || i || '.csv', 0, '', 'bench/' || i, pg_temp.id('metric', i), 'done',
       pg_temp.person(1), now()
FROM generate_series(0, pg_temp.size('metrics') - 1) AS i;

INSERT INTO "Response" ("orgId", id, "metricId", "batchId", identity, "answeredOn", "siteId", channel, "segmentName",
                        "segmentValue", score)
SELECT pg_temp.org(), pg_temp.id('answer', i), pg_temp.id('metric', m), pg_temp.id('batch', m), 'answer ' || i,
       pg_temp.today() - 1 - pg_temp.pick(i, 11, 728), pg_temp.id('site', pg_temp.pick(i, 12, pg_temp.size('sites'))),
       pg_temp.word(i, 13, '{magasin,téléphone}'), CASE WHEN m % 4 = 0 THEN 'client' ELSE '' END,
       CASE WHEN m % 4 = 0 THEN pg_temp.word(i, 14, '{fidèle,nouveau}') ELSE '' END,
       CASE m % 3 WHEN 0 THEN pg_temp.word(i, 15, '{0,2,4,5,6,7,7,8,8,8,9,9,9,9,10,10,10,10}')
                  WHEN 1 THEN pg_temp.word(i, 15, '{1,2,3,3,4,4,4,5,5,5}')
                  ELSE pg_temp.word(i, 15, '{1,2,3,4,5,5,6,6,6,7,7}') END::float8
FROM generate_series(0, pg_temp.size('answers') - 1) AS i, LATERAL (SELECT i % pg_temp.size('metrics') AS m) AS of;

INSERT INTO "Verbatim" ("orgId", id, "responseId", "metricId", "siteId", "answeredOn", score, text)
SELECT "orgId", gen_random_uuid(), id, "metricId", "siteId", "answeredOn", score,
       pg_temp.word(n, 16, ARRAY['L’attente en caisse', 'Le retrait de commande', 'L’échange', 'Le conseil', 'Le rappel']) || ' ' ||
       pg_temp.word(n, 17, ARRAY['a été plus rapide que la dernière fois.', 'm’a pris vingt minutes.',
         's’est bien passé, merci à la personne qui m’a aidé.', 'ne s’est pas passé comme annoncé.'])
FROM (SELECT *, substr(identity, 8)::bigint AS n FROM "Response" WHERE "orgId" = pg_temp.org()) AS answer
WHERE n % 20 = 0;
