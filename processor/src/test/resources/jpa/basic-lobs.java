package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Lobs {
    @Id long id;
    @Lob String text; @Lob byte[] bytes; @Lob char[] chars; java.sql.Blob aBlob; java.sql.Clob aClob;
}
