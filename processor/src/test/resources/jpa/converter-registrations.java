package sets;

import jakarta.persistence.*;
import java.util.*;

import org.hibernate.annotations.ConverterRegistration;

class Money { long cents; }
class MoneyConverter implements AttributeConverter<Money, Long> {
    public Long convertToDatabaseColumn(Money money) { return money.cents; }
    public Money convertToEntityAttribute(Long cents) { return new Money(); } }
class Upper implements AttributeConverter<String, byte[]> {
    public byte[] convertToDatabaseColumn(String text) { return text.getBytes(); }
    public String convertToEntityAttribute(byte[] bytes) { return new String(bytes); } }
@ConverterRegistration(converter = MoneyConverter.class) @ConverterRegistration(converter = Upper.class, autoApply = false)
@Entity class Invoice { @Id Long id; Money total; String text; @Column(name = "net") Money net; }
