-- The reports read the column itself by now.
DROP VIEW countries;
