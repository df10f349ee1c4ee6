/**
 * What each database and version can do: how it quotes, what it calls a logical type, how it spells DDL, how long a name
 * may be, and how its catalog is read.
 */
package dev.inchworm.dialect;
