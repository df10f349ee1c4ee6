SELECT * FROM "select" AS s WHERE to_jsonb(s) ->> 'naïve "$inchworm$" column with a name that is rather long, 63' IS NULL;
