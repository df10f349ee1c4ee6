package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Circle { @Id Long id; }
@Embeddable class PairKey implements java.io.Serializable { Long parent; Long child; }
@Entity @Table(name = "pair_one", uniqueConstraints = @UniqueConstraint(columnNames = {"parent_id", "child_id"})) @IdClass(PairKey.class) class One { @Id @ManyToOne @JoinColumn(name = "parent_id", nullable = false) Circle parent; @Id @ManyToOne @JoinColumn(name = "child_id", nullable = false) Circle child; }
@Entity @Table(name = "pair_two", uniqueConstraints = @UniqueConstraint(name = "two_once", columnNames = {"parent_id", "child_id"})) @IdClass(PairKey.class) class Two { @Id @ManyToOne @JoinColumn(name = "parent_id") Circle parent; @Id @ManyToOne @JoinColumn(name = "child_id") Circle child; }
@Entity @Table(name = "pair_three", uniqueConstraints = {@UniqueConstraint(columnNames = {"parent_id", "child_id"}), @UniqueConstraint(name = "three_once", columnNames = {"child_id", "nr"})}) @IdClass(PairKey.class) class Three { @Id @ManyToOne @JoinColumn(name = "parent_id") Circle parent; @Id @ManyToOne @JoinColumn(name = "child_id") Circle child; int nr; }
@Entity @Table(name = "four", uniqueConstraints = @UniqueConstraint(name = "four_id", columnNames = "id")) class Four { @Id Long id; }
@Entity @Table(name = "five", indexes = @Index(name = "five_id", columnList = "b, a", unique = true)) class Five { @EmbeddedId FiveKey id; }
@Embeddable class FiveKey implements java.io.Serializable { int a; int b; }
