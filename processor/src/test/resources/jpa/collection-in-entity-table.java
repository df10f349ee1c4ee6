package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Scope { @Id String id; @ElementCollection @Column(name = "role_id") @CollectionTable(name = "scope_role", joinColumns = @JoinColumn(name = "scope_id")) Set<String> roles; }
@Entity class Role { @Id String id; @Column(length = 40) String name; }
@Embeddable class ScopeRoleKey implements java.io.Serializable { String scope; String role; }
@Entity @Table(name = "scope_role") @IdClass(ScopeRoleKey.class) class ScopeRole { @Id @ManyToOne @JoinColumn(name = "scope_id") Scope scope; @Id @ManyToOne @JoinColumn(name = "role_id") Role role; }
