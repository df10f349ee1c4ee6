--! e1 statement reversible lock="EXCLUSIVE" effect=present index="people_home_fkey" of="people" on="people"
-- Builds the index that the foreign key people_home_fkey of people needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `people_home_fkey` ON `people` (`home`) ALGORITHM=INPLACE LOCK=NONE;
