/**
 * The goals of the Maven plugin and nothing else: what they do is done by {@code dev.inchworm.history}, {@code
 * dev.inchworm.runtime} and the processor's reader of class files.
 */
package dev.inchworm.maven;
