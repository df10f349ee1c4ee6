/**
 * What a migration is made of: phases, steps and the text form in which {@code .sql} files keep them, and the interface
 * that generated migration classes implement. Knows no database.
 */
package dev.inchworm.migration;
