package sets;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity class A { @Id @GenericGenerator(name = "A_NUMBERS", type = SequenceStyleGenerator.class) @GeneratedValue(strategy = GenerationType.AUTO, generator = "A_NUMBERS") Long id; }
@Entity class B { @Id @GenericGenerator(name = "b-gen", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = {@Parameter(name = "sequence_name", value = "b_seq_own"), @Parameter(name = "initial_value", value = "7"), @Parameter(name = "increment_size", value = "3")}) @GeneratedValue(generator = "b-gen") Long id; }
@Entity class C { @Id @GenericGenerator(name = "uuid", strategy = "uuid2") @GeneratedValue(generator = "uuid") UUID id; }
@Entity class D { @Id @GenericGenerator(name = "hex", strategy = "uuid") @GeneratedValue(generator = "hex") @Column(length = 32) String id; }
@Entity class E { @Id @GenericGenerator(name = "e_gen", strategy = "enhanced-sequence") @GeneratedValue(generator = "e_gen") Long id; }
@Entity class F { @Id @GenericGenerator(name = "max", strategy = "increment") @GeneratedValue(generator = "max") Long id; }
