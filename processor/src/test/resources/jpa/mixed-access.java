package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Access(AccessType.FIELD)
class Person {
    @Id long id;
    @Transient String secret;
    String name;
    @Access(AccessType.PROPERTY) @Column(name = "shown") public String getSecret() { return secret; } public void setSecret(String s) { secret = s; }
}
