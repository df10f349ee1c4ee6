package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "a_table_with_a_name_that_is_rather_long")
class Long1 {
    @Id @GeneratedValue long id;
    @Column(unique = true) String aColumnWithANameThatIsRatherLongToo;
    @Enumerated Weekday anotherColumnWithANameThatIsVeryLongIndeed;
    @OneToOne Long1 anotherOneOfTheseThatAreSoLongThatNothingFits;
}

enum Weekday { MON, TUE }
