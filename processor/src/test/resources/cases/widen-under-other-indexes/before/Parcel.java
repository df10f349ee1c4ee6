package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "parcels")
@Index(name = "is_dropped", columns = "code")
@Index(name = "unique_is_dropped", unique = true, columns = {"code", "line"})
@Index(name = "part_is_dropped", columns = "line", where = "code > 3")
@Index(name = "is_renamed", columns = "shelf")
@Index(name = "has_more", columns = "shelf")
@Index(name = "becomes_unique", columns = {"line", "shelf"})
@Unique(name = "key_is_dropped", columns = "serial")
@Unique(name = "key_is_renamed", columns = {"serial", "line"})
@Unique(name = "key_has_more", columns = "number")
@Unique(name = "key_has_less", columns = {"number", "line"})
@Check(name = "check_is_renamed", value = "code > -100")
class Parcel {
    @Id int id;
    int code;
    int shelf;
    int serial;
    int number;
    @Nullable Integer line;
    int shop;
}
