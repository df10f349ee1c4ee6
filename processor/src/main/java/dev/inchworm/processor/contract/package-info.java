/**
 * The compatibility contract: what each release may do while a migration is under way. By default that is everything its
 * entities imply; what they imply and it cannot rely on is written down as a {@link
 * dev.inchworm.processor.contract.Concession}. Recipes write these; the SQL's comments, the verifier, the tests under two
 * releases and the documentation read them. Imports nothing of the processor.
 */
package dev.inchworm.processor.contract;
