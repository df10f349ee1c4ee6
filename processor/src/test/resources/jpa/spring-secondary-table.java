// spring
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SecondaryTable(name = "personDetails")
class BigPerson { @EmbeddedId Key theKey; @Column(table = "personDetails") String favouriteHobby; @Column(table = "person_details") int other; }
@Embeddable class Key implements java.io.Serializable { int firstPart; String secondPart; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
