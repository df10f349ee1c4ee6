package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Student {
    @Id @GeneratedValue long id;
    @ManyToMany Set<Course> courses;
    @ManyToMany List<Course> bag;
    @ManyToMany @OrderColumn List<Course> ranked;
    @ManyToMany @JoinTable(name = "likes", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "what"),
        foreignKey = @ForeignKey(name = "fk_who"), inverseForeignKey = @ForeignKey(name = "fk_what")) Set<Course> likes;
    @ManyToMany Map<String, Course> byName;
    @ManyToMany Set<Student> friends;
}

@Entity
class Course {
    @Id @GeneratedValue long id;
    @ManyToMany(mappedBy = "courses") Set<Student> students;
}
