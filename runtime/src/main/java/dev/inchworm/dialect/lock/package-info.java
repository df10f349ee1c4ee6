/**
 * The lock catalogue: what each form of statement costs those who read and write meanwhile, by version of the server, and
 * from it what a step costs. Data and pure functions; what stands here is measured on every version by the tests of this
 * package. Each database keeps its own vocabulary ({@link dev.inchworm.dialect.lock.PostgreSqlFacts}), behind what all of them
 * can say ({@link dev.inchworm.dialect.lock.Facts}).
 */
package dev.inchworm.dialect.lock;
