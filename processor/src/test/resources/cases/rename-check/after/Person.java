package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "people")
@Check(name = "people_age_check", value = "age >= 0")
class Person {
    @Id @Identity long id;
    @Nullable Long home;
    String nickname;
    int age;
}
