package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(indexes = {@Index(columnList = "city, street DESC"), @Index(name = "by_boss", columnList = "boss_id"), @Index(columnList = "`Quoted`"), @Index(name = "u", columnList = "code", unique = true)})
class Person { @Id long id; @Embedded Address address; @ManyToOne Person boss; @Column(name = "`Quoted`") String quoted; String code;
    @ElementCollection @CollectionTable(name = "nicks", indexes = @Index(name = "by_nick", columnList = "nick")) @Column(name = "nick") Set<String> nicks;
    @ManyToMany @JoinTable(name = "friends", indexes = @Index(columnList = "friends_id"), uniqueConstraints = @UniqueConstraint(name = "once", columnNames = {"Person_id", "friends_id"})) List<Person> friends; }
@Embeddable class Address { String city; String street; }
@Entity @SecondaryTable(name = "more", indexes = @Index(name = "by_more", columnList = "extra")) class Other { @Id long id; @Column(table = "more") String extra; }
@Entity @Table(name = "`T`", indexes = @Index(columnList = "x")) class Quoted { @Id long id; String x; }
