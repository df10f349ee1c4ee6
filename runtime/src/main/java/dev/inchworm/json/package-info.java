/**
 * Canonical JSON: the same value is the same text everywhere, one line per part, so that version control shows and merges
 * what people think of as one thing; and a strict reader that names file and line of whatever is wrong and guesses at
 * nothing.
 *
 * <p>Knows what files look like, not what they mean. Imports the catalogue of problems and nothing else of Inchworm.
 */
package dev.inchworm.json;
