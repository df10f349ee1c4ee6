package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "main") @SecondaryTables({@SecondaryTable(name = "one", pkJoinColumns = @PrimaryKeyJoinColumn(name = "main_id"), foreignKey = @ForeignKey(name = "fk_one")), @SecondaryTable(name = "two", uniqueConstraints = @UniqueConstraint(columnNames = {"x", "y"}))})
class Main { @Id @GeneratedValue Long id; String here; @Column(table = "one", nullable = false) String there; @Column(table = "two") int x; @Column(table = "two") String y; @ManyToOne @JoinColumn(table = "one", name = "other") Main other;
    @Embedded @AttributeOverride(name = "a", column = @Column(table = "two", name = "ea")) @AttributeOverride(name = "b", column = @Column(table = "two", name = "eb")) Part part; @Lob @Column(table = "one") String lob; @Enumerated(EnumType.STRING) @Column(table = "two") K k; }
@Embeddable class Part { int a; String b; }
enum K { P, Q }
@Embeddable class Id2 implements java.io.Serializable { int m; int n; }
@Entity @SecondaryTable(name = "three") class Composite { @EmbeddedId Id2 id; @Column(table = "three") String text; }
