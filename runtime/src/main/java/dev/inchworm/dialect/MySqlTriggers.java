package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;

/** Two triggers that change rows before they are written: one for INSERT and one for UPDATE, since a trigger here is for one of them. */
public sealed interface MySqlTriggers permits MySqlFillTrigger, MySqlSyncTrigger, MySqlReshapeTrigger {

    /** What a trigger fires before. */
    enum Event {
        /** An INSERT, also one that becomes an UPDATE. */
        INSERT,
        /** An UPDATE, also one that an INSERT has become. */
        UPDATE
    }

    /** The table that is written to. */
    ObjectName table();

    /** The name of one of them: triggers share one set of names per database. */
    String name(Event event);

    /** One of them. It fires after those that are there already. */
    String create(Event event);

    /** The end of one of them. */
    String drop(Event event);
}
