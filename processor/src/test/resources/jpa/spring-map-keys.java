// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Spot { int row1; int col1; }

@Entity
class Piece { @Id @GeneratedValue long id; String code; @ManyToOne Board board; }

@Entity
class Board {
    @Id @GeneratedValue long id;
    @OneToMany(mappedBy = "board") @MapKey(name = "code") Map<String, Piece> byCode;
    @OneToMany @MapKey Map<Long, Piece> byId;
    @ElementCollection Map<Spot, String> labels;
    @ManyToMany @JoinTable(name = "board_roles") @MapKeyColumn(name = "role", length = 20) Map<String, Piece> roles;
}
