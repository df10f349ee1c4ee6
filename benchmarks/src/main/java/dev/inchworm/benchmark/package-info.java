/**
 * What the processor costs a compilation.
 *
 * <p>{@link dev.inchworm.benchmark.CompileBenchmark} generates the same model of N entities with our annotations and with
 * JPA's, then compiles it again and again, each time in a JVM of its own, by turns with every
 * {@linkplain dev.inchworm.benchmark.Arm arm}: no processor, one that does nothing, Inchworm, Hibernate. It prints ratios
 * with confidence intervals. Nothing here is part of the product.
 */
package dev.inchworm.benchmark;
