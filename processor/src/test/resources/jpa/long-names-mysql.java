// only mysql
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "a_table_whose_name_has_exactly_as_many_characters_as_mysql_keeps") class A { @Id Long id; @Column(name = "a_column_whose_name_has_just_as_many_characters_as_a_table_there", unique = true) String text; @ManyToOne A reference; @Column(columnDefinition = "longtext") String letter; @Column(columnDefinition = "varchar(20) character set latin1 collate latin1_bin") String code; @Column(columnDefinition = "mediumint unsigned default 3") int number; @Column(columnDefinition = "datetime(3)") java.time.Instant at; @Column(columnDefinition = "tinyint(1)") boolean flag; }
