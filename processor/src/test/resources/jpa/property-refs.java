// only 7
package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.*;

@Entity class Book { @Id Long id; String isbn; @Column(name = "nr", unique = true) int number; @NaturalId String code; }
@Entity class Copy { @Id Long id;
    @ManyToOne @PropertyRef("isbn") @JoinColumn(name = "book_isbn", foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT)) Book book;
    @ManyToOne @PropertyRef("number") Book byNumber;
    @ManyToOne @PropertyRef("code") @JoinColumn(name = "code", nullable = false) Book byCode; }
