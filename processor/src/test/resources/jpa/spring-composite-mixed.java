// spring
package sets;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

class K implements Serializable { Long tenant; String code; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }

@Entity
@IdClass(K.class)
class Product {
    @Id @Column(name = "tenant_id") Long tenant; @Id @Column(length = 20) String code;
    @ElementCollection Set<String> names; @OneToMany List<Product> parts; @ManyToOne Product base; @OneToOne Product twin;
}

@Entity
class Stock {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    @ManyToOne @JoinColumns({@JoinColumn(name = "p_code", referencedColumnName = "code"), @JoinColumn(name = "p_tenant", referencedColumnName = "tenant_id")}) Product product;
    @ManyToMany @JoinTable(name = "stock_products") Set<Product> others;
}
