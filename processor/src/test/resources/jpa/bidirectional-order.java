package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Playlist {
    @Id @GeneratedValue long id;
    @OneToMany(mappedBy = "list") @OrderColumn(name = "pos") List<Song> songs;
}

@Entity
class Song { @Id @GeneratedValue long id; @ManyToOne @JoinColumn(name = "list_ref") Playlist list; }
