package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@Convert(attributeName = "state", converter = Upper.class)
class Thing extends Base {
    @Id Long id;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yesNo;
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean trueFalse;
    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) Boolean number;
    @Convert(attributeName = "code", converter = Upper.class) @Embedded Inner inner;
    @ElementCollection @Convert(attributeName = "key", converter = Upper.class) Map<Integer, String> map;
}
@MappedSuperclass class Base { Integer state; }
@Embeddable class Inner { Integer code; }
class Upper implements AttributeConverter<Integer, String> {
    public String convertToDatabaseColumn(Integer i) { return "" + i; }
    public Integer convertToEntityAttribute(String s) { return 1; }
}
