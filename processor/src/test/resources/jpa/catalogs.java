package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "persons", catalog = "shop") @SecondaryTable(name = "more", catalog = "shop") class Person { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "s", catalog = "shop") Long id; String name; @Column(table = "more") String hobby;
    @ElementCollection @CollectionTable(name = "nicks", catalog = "shop") Set<String> nicks; }
