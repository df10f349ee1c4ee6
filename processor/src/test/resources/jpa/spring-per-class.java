// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class BaseDoc { @Id @GeneratedValue Long id; String docTitle; @ManyToOne DocOwner docOwner; @OneToMany List<DocOwner> readBy; }
@Entity class PdfDoc extends BaseDoc { int pageCount; }
@Entity @Table(name = "wordDocs") class WordDoc extends BaseDoc { @Enumerated(EnumType.STRING) DocState docState; }
@Entity class DocOwner { @Id Long id; @OneToMany(mappedBy = "docOwner") Set<BaseDoc> ownedDocs; }
enum DocState { NEW, OLD }
