package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Key implements java.io.Serializable { int tenant; int nr; }
@Entity class A { @EmbeddedId Key id; @ManyToOne @JoinColumns({@JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false), @JoinColumn(name = "next_nr", referencedColumnName = "nr", insertable = false, updatable = false)}) A next; @Column(name = "next_nr") Integer nextNr; @Column(name = "tenant", insertable = false, updatable = false) int tenantAgain; }
@Entity class B { @Id Long id; @Column(name = "a_ref") Long ref; @ManyToOne @JoinColumn(name = "a_ref", insertable = false, updatable = false) B same; }
@Entity class C { @Id Long id; @ManyToOne @JoinColumn(name = "to_id", nullable = false) B to; @Column(name = "to_id", insertable = false, updatable = false) Long again; }
@Entity class D { @Id Long id; @ManyToOne(optional = false) @JoinColumn(name = "to_id", insertable = false, updatable = false) B to; @Column(name = "to_id") Long written; }
@Entity class F { @Id Long id; @ManyToOne @JoinColumn(name = "to_id", insertable = false, updatable = false) B to; @Column(name = "to_id", nullable = false) Long written; }
@Entity class G { @Id Long id; @OneToMany @JoinColumn(name = "g_id", nullable = false) java.util.List<H> many; }
@Entity class H { @Id Long id; @ManyToOne @JoinColumn(name = "g_id", insertable = false, updatable = false) G one; }
