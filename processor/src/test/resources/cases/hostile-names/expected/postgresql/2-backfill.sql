--! b1 backfill reversible on="select" key="where \"x\" y" column="naïve \"$inchworm$\" column with a name that is rather long, 63"
-- Fills select.naïve "$inchworm$" column with a name that is rather long, 63 in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "select" SET "naïve ""$inchworm$"" column with a name that is rather long, 63" = ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
)
    WHERE "naïve ""$inchworm$"" column with a name that is rather long, 63" IS NULL AND /* window */ TRUE;
