// only 6
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Index;

@Entity class Person { @Id Long id;
    @Index(name = "by_name") String name;
    @Index(name = "by_both") String second; @Index(name = "by_both") String first;
    @Column(name = "else_where") @Index(name = "By_Nick", columnNames = "name") String nick;
    @ManyToOne @Index(name = "by_boss") Person boss;
    @Embedded Address home; }
@Embeddable class Address { @Index(name = "by_city") String city; }
@MappedSuperclass class Named { @Index(name = "by_title") String title; }
@Entity class Book extends Named { @Id Long id; }
