package sets;

import jakarta.persistence.*;
import java.util.*;

class Celsius { double degrees; }

class Tags { String text; }

@Converter(autoApply = true)
class CelsiusConverter implements AttributeConverter<Celsius, Double> {
    public Double convertToDatabaseColumn(Celsius c) { return c == null ? null : c.degrees; }
    public Celsius convertToEntityAttribute(Double d) { return null; }
}

@Converter
class TagsConverter implements AttributeConverter<Tags, String> {
    public String convertToDatabaseColumn(Tags c) { return null; }
    public Tags convertToEntityAttribute(String d) { return null; }
}

@Entity
class Weather {
    @Id long id;
    Celsius high;
    @Convert(converter = TagsConverter.class) @Column(length = 1000) Tags tags;
    boolean sunny;
    @Convert(disableConversion = true) Boolean rainy;
}
