package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class Person {
    @Id Long id;
    @NotNull @Valid Address home;
    @Valid Second work;
    Third third;
    @NotNull Fourth fourth;
}
@Embeddable class Address { @NotNull @Size(max = 30) String street; @Min(1) int number; @NotNull @Valid Inner inner; @Valid Other other; }
@Embeddable class Inner { @NotNull @Size(max = 7) String code; }
@Embeddable class Other { @NotNull @Size(max = 8) String otherCode; }
@Embeddable class Second { @NotNull @Size(max = 31) String workStreet; @Max(9) int workNumber; }
@Embeddable class Third { @NotNull @Size(max = 32) String thirdStreet; @Max(9) int thirdNumber; }
@Embeddable class Fourth { @NotNull @Size(max = 33) String fourthStreet; @Max(9) int fourthNumber; }
