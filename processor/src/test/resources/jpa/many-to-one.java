package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Target {
    @Id @GeneratedValue long id;
    @Column(unique = true) String code;
    String plain;
}

@Entity
class Source {
    @Id @GeneratedValue long id;
    @ManyToOne Target byDefault;
    @ManyToOne(optional = false) Target needed;
    @ManyToOne @JoinColumn(name = "t_ref", nullable = false) Target named;
    @ManyToOne @JoinColumn(name = "t_unique", unique = true) Target unique;
    @ManyToOne @JoinColumn(name = "by_code", referencedColumnName = "code") Target byCode;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_named")) Target withKey;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Target withoutKey;
    @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Target cascaded;
    @ManyToOne @JoinTable(name = "source_joined") Target joined;
}
