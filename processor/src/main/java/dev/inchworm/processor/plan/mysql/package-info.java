/**
 * The recipes for MySQL 8.0.32 and MariaDB 10.11 and later, one class per kind of change. Both commit each statement that
 * changes the catalog by itself, so every step is one statement, and says how its effect shows. How the server has to go
 * about it comes from the lock catalogue: what it can only do while nobody writes is refused.
 */
package dev.inchworm.processor.plan.mysql;
