package sets;

import jakarta.persistence.*;
import java.util.*;

class Money { String text; }
class Level { int n; }
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, java.math.BigDecimal> {
    public java.math.BigDecimal convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(java.math.BigDecimal d) { return null; } }
@Converter class LevelConverter implements AttributeConverter<Level, Integer> {
    public Integer convertToDatabaseColumn(Level m) { return null; } public Level convertToEntityAttribute(Integer d) { return null; } }
@Converter class TextConverter implements AttributeConverter<Level, String> {
    public String convertToDatabaseColumn(Level m) { return null; } public Level convertToEntityAttribute(String d) { return null; } }
abstract class Lists<T> implements AttributeConverter<List<T>, String> {
    public String convertToDatabaseColumn(List<T> m) { return null; } public List<T> convertToEntityAttribute(String d) { return null; } }
@Converter class IntLists extends Lists<Integer> {}
@Entity @Convert(attributeName = "late", converter = TextConverter.class)
class Thing { @Id long id; Money auto; @Column(precision = 9, scale = 4) Money precise; @Convert(converter = LevelConverter.class) Level level; Level late;
    @Convert(converter = TextConverter.class) @Column(length = 12) Level text; @ElementCollection Set<Money> monies; @ElementCollection @Convert(converter = TextConverter.class) List<Level> levels;
    @Convert(converter = IntLists.class) @Column(length = 500) List<Integer> ints;
    @ElementCollection @Convert(attributeName = "key", converter = LevelConverter.class) Map<Level, String> byLevel;
    @Embedded @Convert(attributeName = "inside", converter = TextConverter.class) Part part; }
@Embeddable class Part { @Convert(converter = LevelConverter.class) Level inside; @Convert(converter = LevelConverter.class) Level other; Money paid; }
