/** The annotation processor: its entry, its options, its rounds and the order of work. */
package dev.inchworm.processor;
