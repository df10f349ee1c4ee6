/**
 * The history of a unit: its accepted migrations, and in a build's output the draft that may follow them.
 *
 * <p>It is read from the folder that people commit ({@link dev.inchworm.history.SourceHistory}, which checks every
 * checksum), or from what a build made of that: a folder of classes, a jar, or the class path ({@link
 * dev.inchworm.history.History}, which reads each migration when it is asked for). {@link dev.inchworm.history.Accept} and
 * {@link dev.inchworm.history.Reopen} are the only writers of the committed folder.
 */
package dev.inchworm.history;
