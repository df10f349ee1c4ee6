package sets;

import jakarta.persistence.*;
import java.util.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;

@MappedSuperclass abstract class Base { @Id Long id; @NotNull String name; @Size(max = 12) @Column(name = "c") String code; }
@Entity class A extends Base { @NotNull java.time.Instant at; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id Long id; @NotNull String r; }
@Entity class L extends R { @NotNull String l; @Min(3) Integer three; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class U { @Id Long id; @NotNull @Size(max = 8) String u; }
@Entity class U1 extends U { @NotNull Integer x; }
