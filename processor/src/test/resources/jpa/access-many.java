package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { private long id; private boolean active; private String text; private List<String> names; @Access(AccessType.FIELD) @Column(name = "f") private int field;
    @Id public long getId() { return id; } public void setId(long i) { } public boolean isActive() { return active; } public void setActive(boolean a) { }
    @Column(length = 20) public String getText() { return text; } public void setText(String t) { } @Transient public String getDerived() { return ""; } public void setDerived(String s) { }
    @ElementCollection public List<String> getNames() { return names; } public void setNames(List<String> n) { } @Embedded public Part getPart() { return null; } public void setPart(Part p) { } }
@Embeddable class Part { private int x; @Column(name = "part_x") public int getX() { return x; } public void setX(int x) { } }
@Entity @Access(AccessType.FIELD) class B { @Id long id; String b; private String c; @Access(AccessType.PROPERTY) @Column(name = "cc") public String getC() { return c; } public void setC(String c) { } @Transient private String ignored; }
@MappedSuperclass abstract class Base { private long id; @Id public long getId() { return id; } public void setId(long i) { } public String getURLPath() { return ""; } public void setURLPath(String s) { } }
@Entity class C extends Base { private Integer number; public Integer getNumber() { return number; } public void setNumber(Integer n) { } }
@Entity @Access(AccessType.PROPERTY) class D { @Id @Access(AccessType.FIELD) long id; public String getName() { return ""; } public void setName(String s) { } }
