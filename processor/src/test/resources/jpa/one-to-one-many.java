package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { @Id Long id; @OneToOne @PrimaryKeyJoinColumn B shared; @OneToOne(optional = false) @PrimaryKeyJoinColumn C always; @OneToOne(optional = false) B strict; @OneToOne @JoinColumn(name = "b_nr", referencedColumnName = "nr") B byNumber; @OneToOne A self; }
@Entity class B { @Id Long id; @Column(unique = true) int nr; @OneToOne(mappedBy = "strict") A back; }
@Entity class C { @Id Long id; }
