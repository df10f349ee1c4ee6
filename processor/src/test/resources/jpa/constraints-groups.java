package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class Person {
    interface Later {}
    @Id Long id;
    @NotNull(groups = Later.class) String name;
    @NotNull(groups = {Later.class, jakarta.validation.groups.Default.class}) String twice;
    @Size(max = 5, groups = Later.class) String bounded;
    @Size.List({@Size(max = 20), @Size(max = 10, groups = Later.class)}) String sizes;
    @Min(value = 3, groups = Later.class) int least;
}
