// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
    @Id @GeneratedValue long id;
    @OneToOne Passport passport;
    @OneToOne(optional = false) @JoinColumn(name = "home_ref") Home home;
    @OneToOne(mappedBy = "person") Details details;
}

@Entity
class Passport {
    @Id @GeneratedValue long id;
    @OneToOne(mappedBy = "passport") Person person;
}

@Entity
class Home {
    @Id @GeneratedValue long id;
}

@Entity
class Details {
    @Id long id;
    @OneToOne @MapsId Person person;
    String text;
}
