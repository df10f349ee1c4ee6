package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable record Money(java.math.BigDecimal amount, @Column(length = 3, nullable = false) String currency) {}
@Embeddable record Line(@Column(name = "txt") String text, Money price, @Enumerated(EnumType.STRING) Kind kind) {}
@Entity class Bill { @Id long id; @Embedded @AttributeOverride(name = "amount", column = @Column(name = "total")) @AttributeOverride(name = "currency", column = @Column(name = "total_currency")) Money total; Line first;
    @AttributeOverrides({@AttributeOverride(name = "text", column = @Column(name = "second_text")), @AttributeOverride(name = "price.amount", column = @Column(name = "second_amount", precision = 9, scale = 2)), @AttributeOverride(name = "price.currency", column = @Column(name = "second_currency")), @AttributeOverride(name = "kind", column = @Column(name = "second_kind"))}) Line second;
    @ElementCollection List<Money> parts; @ElementCollection @OrderColumn List<Money> ordered; @ElementCollection Map<String, Money> byName; }
enum Kind { A, B }
