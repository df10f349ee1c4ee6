--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets the server number orders.id again, past the largest number.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to orders while the server copies or scans it.
-- Until the end of removal the new release cannot write to orders while the server copies or scans it.
SET @inchworm_mode = @@sql_mode;
SET sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
ALTER TABLE `orders` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED;
SET sql_mode = @inchworm_mode;
