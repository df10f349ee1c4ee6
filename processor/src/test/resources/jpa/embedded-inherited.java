package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Money {
    java.math.BigDecimal amount;
}

@Embeddable
class Price extends Money {
    @Column(length = 3) String currency;
}

@Embeddable
record Point(int x, int y) {}

@Entity
class Item {
    @Id long id;
    Price price;
    Point at;
}
