package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Person {
    private long key; private String n; private boolean active;
    @Id @GeneratedValue public long getId() { return key; } public void setId(long id) { key = id; }
    @Column(name = "full_name", nullable = false) public String getName() { return n; } public void setName(String name) { n = name; }
    public boolean isActive() { return active; } public void setActive(boolean a) { active = a; }
    @Transient public String getComputed() { return n + key; }
    private Home home; public Home getHome() { return home; } public void setHome(Home h) { home = h; }
}

@Embeddable
class Home {
    private String s;
    public String getStreet() { return s; } public void setStreet(String street) { s = street; }
}
