package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "people")
@Unique(name = "nickname_uq", columns = {"nickname", "age"})
@Index(name = "people_nickname_and_age_index", columns = {"nickname", "age"})
class Person {
    @Id @Identity long id;
    @References(value = Town.class, name = "home_fk") @Nullable Long home;
    String nickname;
    int age;
}
