package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "people")
@Unique(name = "people_nickname_key", columns = {"nickname", "age"})
@Index(name = "people_nickname_idx", columns = {"nickname", "age"})
class Person {
    @Id @Identity long id;
    @References(value = Town.class, name = "people_home_fkey") @Nullable Long home;
    String nickname;
    int age;
}
