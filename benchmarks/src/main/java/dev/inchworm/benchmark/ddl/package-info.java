/** What a foreground meets with while the definition of its table is changed behind a long transaction. */
package dev.inchworm.benchmark.ddl;
