package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Key implements java.io.Serializable { int tenant; int nr; }
@Entity class A { @EmbeddedId Key id; @ManyToOne @JoinColumns({@JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false), @JoinColumn(name = "next_nr", referencedColumnName = "nr", insertable = false, updatable = false)}) A next; @Column(name = "next_nr") Integer nextNr; @Column(name = "tenant", insertable = false, updatable = false) int tenantAgain; }
@Entity class B { @Id Long id; @Column(name = "a_ref") Long ref; @ManyToOne @JoinColumn(name = "a_ref", insertable = false, updatable = false) B same; }
