// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class ShopOrder { @Id Long id; @ElementCollection List<LineItem> lineItems; @ElementCollection @OrderColumn List<String> orderNotes; @ElementCollection Map<PayMode, java.math.BigDecimal> paidBy; @ElementCollection @AttributeOverride(name = "key.zipCode", column = @Column(name = "theZip")) @AttributeOverride(name = "value.unitPrice", column = @Column(name = "thePrice")) Map<Spot, LineItem> bySpot; }
@Embeddable class LineItem { int itemCount; java.math.BigDecimal unitPrice; @ManyToOne ShopOrder giftOf; }
@Embeddable class Spot { String zipCode; int houseNr; }
enum PayMode { CASH, CARD }
