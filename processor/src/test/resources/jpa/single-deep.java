package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@DiscriminatorColumn(name = "t")
abstract class Item { @Id @GeneratedValue long id; @Embedded Size1 size; }

@Embeddable
class Size1 { int w; int h; }

@Entity
abstract class Digital extends Item { @Basic(optional = false) String url; }

@Entity
@DiscriminatorValue("EB")
class EBook extends Digital { int pages; @Enumerated(EnumType.STRING) Format format; }

@Entity
class Video extends Digital { int seconds; @ManyToMany Set<EBook> related; @OneToOne EBook script; }

enum Format { EPUB, PDF }
