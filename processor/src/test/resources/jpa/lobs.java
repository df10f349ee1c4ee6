package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Thing { @Id long id;
    @Lob @Column(length = 100) String shorter; @Lob @Column(length = 100000) String longer; @Lob @Column(columnDefinition = "text") String text;
    @Lob @Column(nullable = false) byte[] bytes; @Column(length = 100) byte[] few; @Lob @Basic(fetch = FetchType.LAZY, optional = false) String lazy;
    @Column(length = 32600) String most; @Column(length = 32601) String more; @Column(length = 70000) String seventy; @Column(length = 20000000) String text2;
    @ElementCollection @Lob List<String> texts; }
