--! b1 backfill reversible on="my \"own\" schéma"."select" key="where \"x\" y" column="naïve \"$inchworm$\" column with a name that is rather long, 63"
-- Fills my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "my ""own"" schéma"."select" SET "naïve ""$inchworm$"" column with a name that is rather long, 63" = ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "my ""own"" schéma"."select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
)
    WHERE "naïve ""$inchworm$"" column with a name that is rather long, 63" IS NULL AND /* window */ TRUE;
