package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class Person {
    @Id Long id;
    @NotNull @ManyToOne Person boss;
    @NotNull @OneToOne Person partner;
    @NotNull @OneToMany(mappedBy = "boss") List<Person> staff;
    @NotEmpty @ElementCollection @Size(max = 3) List<String> names;
    @ElementCollection @Valid Set<Part> parts;
    @NotNull @ManyToMany @Size(min = 1) Set<Person> friends;
    @ElementCollection List<@NotNull @Size(max = 4) String> each;
}
@Embeddable class Part { @NotNull @Size(max = 6) String code; @Min(2) int amount; }
