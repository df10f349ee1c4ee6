package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.descriptor.java.*;

@Entity class Format {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "extension", joinColumns = @JoinColumn(name = "format_id"))
    @CollectionId(column = @Column(name = "extension_id"), generator = "extension_seq") @CollectionIdJavaType(IntegerJavaType.class)
    @SequenceGenerator(name = "extension_seq", sequenceName = "extension_numbers", allocationSize = 1)
    @Column(name = "text") List<String> extensions;
    @ElementCollection @CollectionId(column = @Column(name = "nr"), generator = "increment") @CollectionIdJavaType(LongJavaType.class)
    Collection<Integer> sizes;
    @ManyToMany @CollectionId(column = @Column(name = "link"), generator = "increment") @CollectionIdJavaType(LongJavaType.class)
    List<Format> others;
}
