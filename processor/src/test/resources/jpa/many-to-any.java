package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @jakarta.persistence.Table(name = "THINGS") class Thing { @Id long id;
    @ManyToAny @AnyDiscriminator(DiscriminatorType.STRING) @AnyDiscriminatorValue(discriminator = "C", entity = Cat.class) @AnyKeyJavaClass(Long.class) @Column(name = "m_type")
    @JoinTable(name = "thing_many", joinColumns = @JoinColumn(name = "t_id"), inverseJoinColumns = @JoinColumn(name = "m_id")) List<Object> many;
    @ManyToAny @AnyKeyJavaClass(Long.class) @Column(name = "s_type", length = 7) @JoinTable(name = "thing_set", inverseJoinColumns = @JoinColumn(name = "s_id")) Set<Object> some;
    @ManyToAny @AnyKeyJavaClass(Long.class) @Column(nullable = false) @JoinTable(name = "thing_whole", inverseJoinColumns = @JoinColumn(name = "c_id")) Set<Object> whole;
    @ManyToAny @AnyKeyJavaClass(Long.class) @Column(nullable = false) @JoinTable(name = "thing_map", inverseJoinColumns = @JoinColumn(name = "c_id")) Map<String, Object> map;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminator(DiscriminatorType.INTEGER) @JoinTable(name = "l", inverseJoinColumns = @JoinColumn(name = "c_id", columnDefinition = "bigint")) @OrderColumn List<Object> more; }
@Entity class Cat { @Id long id; }
