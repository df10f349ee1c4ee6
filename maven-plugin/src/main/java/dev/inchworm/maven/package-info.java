/**
 * The goals of the Maven plugin and nothing else: what they do is done by {@code dev.inchworm.history}, the
 * processor's reader of class files and, on databases, the commands of {@code dev.inchworm.cli}.
 */
package dev.inchworm.maven;
