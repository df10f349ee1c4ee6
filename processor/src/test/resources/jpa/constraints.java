package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class Person {
    @Id @NotNull Long id;
    @NotNull String name;
    @NotEmpty String nick;
    @NotBlank String mail;
    @Size(max = 40) String city;
    @Size(min = 3) String least;
    @NotNull @Size(min = 2, max = 60) @Column(length = 100) String street;
    @org.hibernate.validator.constraints.Length(max = 12) String phone;
    @Min(18) int age;
    @Max(200) Long weight;
    @Digits(integer = 10, fraction = 3) java.math.BigDecimal balance;
    @Digits(integer = 8, fraction = 0) java.math.BigDecimal whole;
    @Digits(integer = 8, fraction = 0) double ratio;
    @Digits(integer = 4, fraction = 0) int digits;
    @Positive int positive;
    @Email @Pattern(regexp = ".*") String checked;
    @DecimalMin("1.5") @DecimalMax("2.5") java.math.BigDecimal between;
    @Past java.time.LocalDate born;
    @AssertTrue boolean agreed;
    @NotNull @Column(nullable = true) java.time.Instant seen;
    @Min(-5) java.math.BigDecimal low;
    @NotNull @Enumerated(EnumType.STRING) Kind kind;
}
enum Kind { A, B }
