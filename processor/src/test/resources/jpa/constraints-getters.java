package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class Person {
    private Long id; private String name; private int age;
    @Id public Long getId() { return id; } public void setId(Long i) { id = i; }
    @NotNull public String getName() { return name; } public void setName(String n) { name = n; }
    @Min(3) public int getAge() { return age; } public void setAge(int a) { age = a; }
}
@Entity
class Field {
    @Id Long id;
    String name;
    @NotNull @Size(max = 17) public String getName() { return name; }
    public void setName(String n) { name = n; }
}
