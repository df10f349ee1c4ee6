package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class City { @Id long id; @Column(unique = true) String code; @Column(name = "nr", unique = true) int number; }
@Entity class Street { @Id long id;
    @ManyToOne @JoinColumn(name = "city_code", referencedColumnName = "code", foreignKey = @ForeignKey(name = "fk_city")) City city;
    @ManyToOne @JoinColumn(name = "city_nr", referencedColumnName = "nr", nullable = false) City byNumber;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) City loose;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.PROVIDER_DEFAULT)) City asEver;
    @OneToOne(optional = false) @JoinColumn(foreignKey = @ForeignKey(name = "FK_Main")) City main;
    @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "fk_names")) Set<String> names;
    @ElementCollection @CollectionTable(name = "free", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<String> free;
    @OneToMany @JoinColumn(name = "street_id", foreignKey = @ForeignKey(name = "fk_near")) Set<City> near; }
