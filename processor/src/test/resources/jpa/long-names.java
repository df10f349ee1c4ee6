package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "a_table_whose_name_takes_exactly_as_many_bytes_as_postgres_has") class A { @Id Long id; @Column(name = "a_column_whose_name_takes_just_as_many_bytes_as_postgres_keeps", unique = true) String text; @ManyToOne A reference; @ElementCollection Set<String> s; }
enum K { A, B }
