package sets;

import jakarta.persistence.*;
import java.util.*;

import java.lang.annotation.*;
import org.hibernate.annotations.*;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

@IdGeneratorType(Numbers.Made.class) @Retention(RetentionPolicy.RUNTIME) @java.lang.annotation.Target({ElementType.FIELD, ElementType.METHOD}) @interface Numbers {
    class Made implements IdentifierGenerator { public Object generate(SharedSessionContractImplementor session, Object object) { return 1L; } } }
@Entity class Thing { @Id @Numbers Long id; @CurrentTimestamp java.time.Instant at; }
