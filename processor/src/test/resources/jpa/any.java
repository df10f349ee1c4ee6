package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Thing { @Id long id;
    @Any @AnyDiscriminator(DiscriminatorType.STRING) @AnyDiscriminatorValue(discriminator = "C", entity = Cat.class) @AnyDiscriminatorValue(discriminator = "D", entity = Dog.class)
    @AnyKeyJavaClass(Long.class) @Column(name = "pet_type") @JoinColumn(name = "pet_id") Object pet;
    @Any @AnyKeyJavaClass(String.class) @JoinColumn(name = "other_id") Object other;
    @Any(optional = false) @AnyDiscriminator(DiscriminatorType.INTEGER) @AnyKeyJavaClass(Integer.class) @Column(name = "kind", nullable = true) @JoinColumn(name = "ref", nullable = true) Object third;
    @Any @AnyDiscriminator(DiscriminatorType.CHAR) @AnyKeyJavaClass(UUID.class) @Column(nullable = false) @JoinColumn(name = "b_id", unique = true) Object bThing;
    @Any @AnyKeyJavaClass(Long.class) @Column(name = "c_kind", columnDefinition = "varchar(7)", unique = true) @JoinColumn(name = "c_id", columnDefinition = "bigint") Object cThing;
    @Any @AnyKeyJavaClass(Long.class) @Column(name = "e_kind", length = 40) @JoinColumns(@JoinColumn(name = "e_id")) @ColumnDefault("7") @org.hibernate.annotations.Comment("what") Object eThing;
    @Any @AnyKeyJavaClass(Long.class) @AnyKeyJdbcTypeCode(java.sql.Types.INTEGER) @Column(name = "g_kind") @JoinColumn(name = "g_id", nullable = false) Object gThing;
    @Any @AnyKeyJavaType(org.hibernate.type.descriptor.java.StringJavaType.class) @Column(name = "f_kind") @JoinColumn(name = "f_id", columnDefinition = "varchar(3)") Object fThing;
    @Any @AnyKeyJavaClass(Long.class) @org.hibernate.annotations.Check(constraints = "h_kind <> 'x'") @Column(name = "h_kind") @JoinColumn(name = "h_id") Object hThing; Part part; }
@Embeddable class Part { @Any @AnyKeyJavaClass(Long.class) @Column(name = "part_type") @JoinColumn(name = "part_id") Object within; }
@Entity class Cat { @Id long id; }
@Entity class Dog { @Id long id; }
