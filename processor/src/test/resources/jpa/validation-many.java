package sets;

import jakarta.persistence.*;
import java.util.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;

@Entity class Thing { @Id Long id; @NotNull @ManyToOne Thing other; @NotNull @Column(nullable = true) String text; @Size(max = 30) String thirty; @Size(min = 2) String two; @Size(max = 5) List<String> arr; @Min(1) int atLeast; @Max(99) Long most; @Digits(integer = 5, fraction = 2) java.math.BigDecimal money; @Email @NotBlank String mail; @Positive int pos; @DecimalMin("1") java.math.BigDecimal price; @NotNull @Embedded @Valid Part part; @NotEmpty @ElementCollection Set<@NotNull String> names; @NotNull K k; @Past java.time.LocalDate past; @Pattern(regexp = "x") @Size(max = 40) @Column(length = 20) String twice; @NotNull @OneToOne Thing one; }
@Embeddable class Part { @NotNull String must; @Size(max = 7) String seven; }
enum K { A, B }
