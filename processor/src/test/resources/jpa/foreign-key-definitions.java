package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class City { @Id long id; @Column(unique = true) String code; }
@Entity class Street { @Id long id;
    @ManyToOne @JoinColumn(name = "city_id", foreignKey = @ForeignKey(name = "fk_city",
        foreignKeyDefinition = "FOREIGN KEY (city_id) REFERENCES city(id) ON DELETE CASCADE")) City city;
    @ManyToOne @JoinColumn(name = "code", referencedColumnName = "code", foreignKey = @ForeignKey(
        foreignKeyDefinition = "foreign key (code) references city (code) on update cascade on delete set null")) City byCode;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_own",
        foreignKeyDefinition = "foreign key (own_id) references city(id) on delete restrict on update no action")) City own;
    @ManyToMany @JoinTable(name = "near", joinColumns = @JoinColumn(name = "street_id"), inverseJoinColumns = @JoinColumn(name = "city_id"),
        foreignKey = @ForeignKey(name = "fk_near", foreignKeyDefinition = "foreign key (street_id) references street(id) on delete cascade"),
        inverseForeignKey = @ForeignKey(name = "fk_of", foreignKeyDefinition = "foreign key (city_id) references city(id) on delete cascade")) Set<City> near;
    @ElementCollection @CollectionTable(name = "names", joinColumns = @JoinColumn(name = "street_id"), foreignKey = @ForeignKey(name = "fk_names",
        foreignKeyDefinition = "foreign key (street_id) references street(id) on delete cascade")) Set<String> names; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id long id; }
@Entity @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_car", foreignKeyDefinition = "foreign key (id) references vehicle(id) on delete cascade")) class Car extends Vehicle { int doors; }
