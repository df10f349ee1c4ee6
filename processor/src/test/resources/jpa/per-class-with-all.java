package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Item { @Id @GeneratedValue Long id; @Column(unique = true) String code; @ManyToOne Shop shop; @Embedded Size size; @ElementCollection Set<String> tags; }
@Entity class Book extends Item { String isbn; @ManyToOne Book sequel; }
@Entity @Table(name = "ebooks", indexes = @Index(columnList = "code")) class Ebook extends Book { int megabytes; }
@Entity class Game extends Item { int players; }
@Entity class Shop { @Id Long id; @OneToMany(mappedBy = "shop") Set<Item> items; @ManyToOne Item best; @ManyToMany Set<Book> books; }
@Embeddable class Size { int width; int height; }
