// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Address {
    String street;
    @Column(nullable = false) String city;
    int number;
    @Embedded Country country;
}

@Embeddable
class Country {
    @Column(length = 2) String code;
    @Column(name = "country_name") String name;
}

@Entity
class Person {
    @Id long id;
    Address home;
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    @AttributeOverride(name = "number", column = @Column(name = "work_number"))
    @AttributeOverride(name = "country.code", column = @Column(name = "work_code"))
    @AttributeOverride(name = "country.name", column = @Column(name = "work_country"))
    Address work;
}
