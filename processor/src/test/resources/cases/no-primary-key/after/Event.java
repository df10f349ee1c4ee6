package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "events")
@Index(name = "events_kind_idx", columns = "kind")
class Event {
    int kind;
    @Nullable String note;
    @DefaultSql("0") int weight;
    @Nullable Integer source;
}
