/**
 * What a database holds: its catalog read into {@code dev.inchworm.schema}, with what that model has no words for kept
 * beside it; and what it should hold, put together from the statements that were run on it.
 *
 * <p>Whether two expressions, defaults or types are the same is for the database to say: {@link
 * dev.inchworm.dialect.catalog.DatabaseCatalog#normal} gives what should be there in the database's own words, to be
 * compared with what it says of itself. Imports nothing of Inchworm but the schema, the dialects and the catalogue of
 * problems; a dialect takes part by implementing {@link dev.inchworm.dialect.catalog.DatabaseCatalog}.
 */
package dev.inchworm.dialect.catalog;
