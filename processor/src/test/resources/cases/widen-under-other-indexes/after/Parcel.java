package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "parcels")
@Index(name = "other_name", columns = "shelf")
@Index(name = "has_more", columns = {"shelf", "line"})
@Index(name = "becomes_unique", unique = true, columns = {"line", "shelf"})
@Unique(name = "key_other_name", columns = {"serial", "line"})
@Unique(name = "key_has_more", columns = {"number", "shop"})
@Unique(name = "key_with_less", columns = "line")
@Check(name = "check_other_name", value = "code > -100")
class Parcel {
    @Id long id;
    long code;
    long shelf;
    long serial;
    long number;
    @Nullable Integer line;
    @Id int shop;
}
