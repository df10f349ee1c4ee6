// only 7
package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.*;

@Embeddable class Address { String street; @Column(name = "town") String city; @Embedded Country country; }
@Embeddable class Country { String code; }
@Entity @SecondaryTable(name = "more") class Person { @Id Long id;
    @Embedded @EmbeddedColumnNaming("home_%s") Address home;
    @Embedded @EmbeddedColumnNaming Address work;
    @Embedded @EmbeddedTable("more") @EmbeddedColumnNaming("other_%s") Address other; }
