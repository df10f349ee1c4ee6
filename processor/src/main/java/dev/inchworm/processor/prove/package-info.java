/**
 * The plan verifier: replays the SQL of a plan's steps over a model of the database and looks, after each step, whether every
 * statement of every release that may be alive is legal, whether values are kept, whether anybody is blocked, and whether the
 * end, and the end of every undo, is what it should be. In come the plan, both schemas and the changes; out go {@link
 * dev.inchworm.processor.prove.Flaw}s, normally none. Knows nothing of the recipes, so that it cannot share their mistakes.
 * Says nothing of what it does not understand.
 */
package dev.inchworm.processor.prove;
