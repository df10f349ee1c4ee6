--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="labels"
-- Renames the constraint order_tags_pkey of labels to labels_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT labels_pkey on labels.
ALTER TABLE "labels" RENAME CONSTRAINT "order_tags_pkey" TO "labels_pkey";

--! t2 transaction reversible on="labels"
-- Renames the index order_tags_tag_id_idx of labels to labels_tag_id_idx.
ALTER INDEX "order_tags_tag_id_idx" RENAME TO "labels_tag_id_idx";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="labels"
-- Renames the constraint order_tags_order_id_fkey of labels to labels_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "labels" RENAME CONSTRAINT "order_tags_order_id_fkey" TO "labels_order_id_fkey";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="labels"
-- Renames the constraint order_tags_tag_id_fkey of labels to labels_tag_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "labels" RENAME CONSTRAINT "order_tags_tag_id_fkey" TO "labels_tag_id_fkey";

--! r1 transaction reversible on="order_tags"
-- Drops the view order_tags, which only the old release used.
DROP VIEW "order_tags";
